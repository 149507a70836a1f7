package fr.declic.page;

import io.nayuki.qrcodegen.QrCode.Ecc;

/** A QR code as one drawing: always dark on light, since cameras read it so. */
public final class QrCode {

    private static final int QUIET = 4;

    private QrCode() {}

    /** @param alt what scanning it does */
    public static String svg(String text, String alt) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from, y, x - from, x - from));
                }
            }
        }
        int side = code.size + 2 * QUIET;
        return """
            <svg viewBox="-%1$d -%1$d %2$d %2$d" role="img"%3$s shape-rendering="crispEdges">\
            <path fill="#fff" d="M-%1$d-%1$dh%2$dv%2$dh-%2$dz"/><path d="%4$s"/></svg>\
            """.formatted(QUIET, side, Html.attribute("aria-label", alt), path);
    }
}

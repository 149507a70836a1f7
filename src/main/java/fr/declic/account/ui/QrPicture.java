package fr.declic.account.ui;

import io.nayuki.qrcodegen.QrCode;

/** A QR code as inline SVG, black on white in light and dark: a phone must read it. */
final class QrPicture {

    /** The white edge that readers need, in modules (ISO/IEC 18004). */
    private static final int EDGE = 4;

    private QrPicture() {}

    static String svg(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var side = code.size + 2 * EDGE;
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x + EDGE, y + EDGE));
                }
            }
        }
        return """
                <svg viewBox="0 0 %1$d %1$d" aria-hidden="true" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path fill="#000" d="%2$s"/></svg>""".formatted(side, path);
    }
}

package fr.declic.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Some values around a centre, as a picture beside the table that says the same. */
final class RadarChart {

    private static final int RADIUS = 100;
    private static final int RINGS = 4;

    private RadarChart() {}

    /** @param value 0 to 1 */
    record Axis(String name, double value) {}

    /** @param axes 3 at least, the first one upward, then clockwise */
    static String svg(List<Axis> axes, String label) {
        int count = axes.size();
        var rings = IntStream.rangeClosed(1, RINGS)
                .mapToObj(ring -> "<polygon class=\"ring\" points=\"%s\"/>"
                        .formatted(points(
                                count,
                                IntStream.range(0, count)
                                        .mapToObj(_ -> (double) ring / RINGS)
                                        .toList())))
                .collect(Collectors.joining());
        var names = IntStream.range(0, count)
                .mapToObj(i -> name(i, count, axes.get(i).name()))
                .collect(Collectors.joining());
        return """
            <svg class="radar" viewBox="-190 -130 380 260" role="img" aria-label="%s">%s<polygon class="shape" points="%s"/>%s</svg>\
            """.formatted(
                        Html.text(label),
                        rings,
                        points(count, axes.stream().map(Axis::value).toList()),
                        names);
    }

    private static String points(int count, List<Double> values) {
        return IntStream.range(0, count)
                .mapToObj(i -> point(i, count, values.get(i) * RADIUS))
                .collect(Collectors.joining(" "));
    }

    private static String point(int axis, int count, double length) {
        double angle = 2 * Math.PI * axis / count;
        return String.format(Locale.ROOT, "%.1f,%.1f", Math.sin(angle) * length, -Math.cos(angle) * length);
    }

    private static String name(int axis, int count, String text) {
        double angle = 2 * Math.PI * axis / count;
        double x = Math.sin(angle) * (RADIUS + 10);
        double y = -Math.cos(angle) * (RADIUS + 14) + 4;
        var anchor = Math.abs(x) < 1 ? "middle" : x > 0 ? "start" : "end";
        return String.format(
                Locale.ROOT, "<text x=\"%.0f\" y=\"%.0f\" text-anchor=\"%s\">%s</text>", x, y, anchor, Html.text(text));
    }
}

package org.bluepencil.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;

/**
 * The plot of growth: time and memory by articles and by entities, each on axes whose steps are tenfold, with the line that
 * would be as steep as the size. Drawn from the figures alone; readable on light and on dark, and in grey.
 */
final class GrowthPlot {
    private static final int WIDTH = 880;
    private static final int PANEL_WIDTH = 340;
    private static final int PANEL_HEIGHT = 190;
    private static final int LEFT = 70;
    private static final int TOP = 60;
    private static final int ACROSS = 420;
    private static final int DOWN = 285;

    /** One line of a panel. */
    private record Line(String label, String style, List<GrowthResults.Figure> points) {}

    private final StringBuilder svg = new StringBuilder();

    private GrowthPlot() {}

    static String of(GrowthResults results) {
        return new GrowthPlot().draw(results);
    }

    private String draw(GrowthResults results) {
        // What was not measured leaves no empty place.
        int archives = results.of("batch seconds").isEmpty() ? 0 : 1;
        int height = 20 + (archives + 1) * DOWN;
        add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\"".formatted(WIDTH, height)
                + " aria-labelledby=\"title desc\" font-family=\"system-ui, sans-serif\" font-size=\"12\">");
        add("<title id=\"title\">Growth of time and memory</title>");
        add("<desc id=\"desc\">Plots on axes whose steps are tenfold. The figures stand in the tables of"
                + " growth.md.</desc>");
        add(
                """
                <style>
                  :root { color-scheme: light dark; }
                  svg { background: #ffffff; }
                  text { fill: #1a1a1a; }
                  .axis { stroke: #1a1a1a; stroke-width: 1; fill: none; }
                  .grid { stroke: #d0d0d0; stroke-width: 1; fill: none; }
                  .first { stroke: #0b5fa5; fill: #0b5fa5; }
                  .second { stroke: #a8480b; fill: #a8480b; }
                  path.line { stroke-width: 2; fill: none; }
                  .linear { stroke: #6b6b6b; stroke-width: 1; stroke-dasharray: 5 4; fill: none; }
                  .second.line { stroke-dasharray: 9 3; }
                  @media (prefers-color-scheme: dark) {
                    svg { background: #14171a; }
                    text { fill: #e8e8e8; }
                    .axis { stroke: #e8e8e8; }
                    .grid { stroke: #3a3f44; }
                    .first { stroke: #6fb7f2; fill: #6fb7f2; }
                    .second { stroke: #f2a36f; fill: #f2a36f; }
                    .linear { stroke: #a0a0a0; }
                  }
                </style>""");
        panel(
                0,
                0,
                "Seconds, by articles",
                List.of(
                        new Line("batch", "first", results.of("batch seconds")),
                        new Line("Spark local[2]", "second", results.of("Spark seconds"))),
                true);
        panel(
                1,
                0,
                "Memory in MB, by articles",
                List.of(
                        new Line("batch", "first", results.of("batch own memory MB")),
                        new Line("Spark local[2]", "second", results.of("Spark own memory MB"))),
                false);
        panel(
                0,
                archives,
                "Seconds, by entities",
                List.of(
                        new Line("index", "first", results.of("index seconds")),
                        new Line("check on it", "second", results.of("check seconds"))),
                true);
        panel(
                1,
                archives,
                "Memory in MB, by entities",
                List.of(new Line("index, heap of 1 GB", "first", results.of("index own memory MB"))),
                false);
        add("</svg>");
        return svg.toString();
    }

    private void add(String line) {
        svg.append(line).append('\n');
    }

    private void panel(int column, int row, String title, List<Line> lines, boolean withLinear) {
        List<GrowthResults.Figure> all =
                lines.stream().flatMap(l -> l.points().stream()).toList();
        if (all.isEmpty()) {
            return;
        }
        int left = LEFT + column * ACROSS;
        int top = TOP + row * DOWN;
        Scale x =
                Scale.over(all.stream().mapToDouble(GrowthResults.Figure::size).toArray());
        Scale y = Scale.over(
                all.stream().mapToDouble(GrowthResults.Figure::median).toArray());
        DoubleFunction<String> atX = value -> number(left + x.place(value) * PANEL_WIDTH);
        DoubleFunction<String> atY = value -> number(top + (1 - y.place(value)) * PANEL_HEIGHT);
        add("<text x=\"%d\" y=\"%d\" font-weight=\"600\">%s</text>".formatted(left, top - 34, title));
        for (int power = y.low(); power <= y.high(); power++) {
            String at = atY.apply(Math.pow(10, power));
            add("<path class=\"grid\" d=\"M%d %sH%d\"/>".formatted(left, at, left + PANEL_WIDTH));
            add("<text x=\"%d\" y=\"%s\" text-anchor=\"end\" dy=\"4\">%s</text>".formatted(left - 6, at, words(power)));
        }
        for (int power = x.low(); power <= x.high(); power++) {
            String at = atX.apply(Math.pow(10, power));
            add("<path class=\"grid\" d=\"M%s %dV%d\"/>".formatted(at, top, top + PANEL_HEIGHT));
            add("<text x=\"%s\" y=\"%d\" text-anchor=\"middle\">%s</text>"
                    .formatted(at, top + PANEL_HEIGHT + 16, words(power)));
        }
        add("<path class=\"axis\" d=\"M%d %dV%dH%d\"/>".formatted(left, top, top + PANEL_HEIGHT, left + PANEL_WIDTH));
        int legend = left;
        for (Line line : lines) {
            if (!line.points().isEmpty()) {
                curve(line, atX, atY);
                legend = legend(line.label(), line.style() + " line", legend, top - 14);
            }
        }
        if (withLinear) {
            linear(lines.get(0).points(), x, y, left, top);
            legend("as steep as the size", "linear", legend, top - 14);
        }
    }

    private void curve(Line line, DoubleFunction<String> atX, DoubleFunction<String> atY) {
        StringBuilder path = new StringBuilder();
        for (GrowthResults.Figure point : line.points()) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(atX.apply((double) point.size()))
                    .append(' ')
                    .append(atY.apply(point.median()));
        }
        add("<path class=\"%s line\" d=\"%s\"/>".formatted(line.style(), path));
        for (GrowthResults.Figure point : line.points()) {
            add("<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"3.5\"/>"
                    .formatted(line.style(), atX.apply((double) point.size()), atY.apply(point.median())));
        }
    }

    /** Through the last point of the first line, cut where the panel ends. */
    private void linear(List<GrowthResults.Figure> points, Scale x, Scale y, int left, int top) {
        if (points.isEmpty()) {
            return;
        }
        GrowthResults.Figure last = points.get(points.size() - 1);
        double least = Math.max(Math.pow(10, x.low()), last.size() * Math.pow(10, y.low()) / last.median());
        double most = Math.min(Math.pow(10, x.high()), last.size() * Math.pow(10, y.high()) / last.median());
        StringBuilder path = new StringBuilder();
        for (double size : new double[] {least, most}) {
            double value = last.median() * size / last.size();
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(number(left + x.place(size) * PANEL_WIDTH))
                    .append(' ')
                    .append(number(top + (1 - y.place(value)) * PANEL_HEIGHT));
        }
        add("<path class=\"linear\" d=\"%s\"/>".formatted(path));
    }

    private int legend(String label, String style, int left, int top) {
        add("<path class=\"%s\" d=\"M%d %dh24\"/>".formatted(style, left, top - 4));
        add("<text x=\"%d\" y=\"%d\">%s</text>".formatted(left + 30, top, label));
        return left + 46 + label.length() * 6;
    }

    private static String words(int power) {
        String unit = power >= 6 ? " million" : power >= 3 ? ",000" : "";
        int rest = power >= 6 ? power - 6 : power >= 3 ? power - 3 : power;
        return rest < 0
                ? String.format(Locale.ROOT, "%." + -rest + "f", Math.pow(10, rest))
                : "1" + "0".repeat(rest) + unit;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** An axis whose steps are tenfold. */
    private record Scale(int low, int high) {
        static Scale over(double[] values) {
            double least = Double.MAX_VALUE;
            double most = 0;
            for (double value : values) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
            int low = (int) Math.floor(Math.log10(least));
            return new Scale(low, Math.max(low + 1, (int) Math.ceil(Math.log10(most))));
        }

        double place(double value) {
            return (Math.log10(value) - low) / (high - low);
        }
    }
}

package org.bluepencil.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.bluepencil.Checking;
import org.bluepencil.FactChecker;
import org.bluepencil.article.Article;
import org.bluepencil.article.Articles;
import org.bluepencil.article.ReadingOptions;

/**
 * Checks articles for some minutes and plots the heap after a collection, which must not grow. No two articles are the same: years
 * and names change, so that what is kept for names and questions would show.
 *
 * <p>Run with {@code -Dbench.soak=MINUTES}.
 */
final class Soak {
    private static final int POINTS = 40;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 240;
    private static final int LEFT = 60;
    private static final String SYLLABLES = "ba ko ri tel mun sa vor dan li kes tor un";

    private record Point(long sentences, double megabytes) {}

    private Soak() {}

    /** Writes the plot and returns a line about it. */
    static String run(Path article, double minutes, Path plot) throws IOException {
        String text = Articles.read(article, ReadingOptions.NONE).text();
        FactChecker checker = Checking.onStarter();
        Random random = new Random(7);
        List<Point> points = new ArrayList<>();
        long sentences = 0;
        long all = (long) (minutes * TimeUnit.MINUTES.toNanos(1));
        long start = System.nanoTime();
        for (long at = 0; at < all; at = System.nanoTime() - start) {
            Article next = Checking.text(changed(text, random), "2024-07-05");
            sentences += checker.check(next, null).extraction().sentences().size();
            if (at >= all * points.size() / POINTS) {
                System.gc();
                points.add(new Point(sentences, used()));
            }
        }
        Files.writeString(plot, svg(points), StandardCharsets.UTF_8);
        Point half = points.get(points.size() / 2);
        Point last = points.get(points.size() - 1);
        return "%.0f minutes, %,d sentences on one thread: heap after a collection %.0f MB in the middle, %.0f MB at the end (![heap](soak.svg))."
                .formatted(minutes, sentences, half.megabytes(), last.megabytes());
    }

    private static String changed(String text, Random random) {
        String name = name(random) + " " + name(random);
        return text.replace("Tokayev", name).replace("2001", Integer.toString(1950 + random.nextInt(70))) + "\n\n"
                + name + " was born in " + (1900 + random.nextInt(100)) + " in " + name(random) + ".";
    }

    private static String name(Random random) {
        String[] syllables = SYLLABLES.split(" ");
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append(syllables[random.nextInt(syllables.length)]);
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static double used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / (1024.0 * 1024);
    }

    private static String svg(List<Point> points) {
        double most = points.stream().mapToDouble(Point::megabytes).max().orElse(1) * 1.2;
        long far = points.get(points.size() - 1).sentences();
        StringBuilder line = new StringBuilder();
        for (Point point : points) {
            line.append(String.format(
                    Locale.ROOT,
                    "%.1f,%.1f ",
                    LEFT + (WIDTH - LEFT - 10.0) * point.sentences() / far,
                    HEIGHT - 30 - (HEIGHT - 50) * point.megabytes() / most));
        }
        return String.format(
                Locale.ROOT,
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" font-family="sans-serif" font-size="12">
                  <rect width="%1$d" height="%2$d" fill="#fff"/>
                  <text x="%3$d" y="15">Heap after a collection, MB, over the sentences read</text>
                  <path d="M%3$d 20V%4$dH%5$d" fill="none" stroke="#888"/>
                  <text x="%6$d" y="26" text-anchor="end">%7$.0f</text>
                  <text x="%6$d" y="%4$d" text-anchor="end">0</text>
                  <text x="%5$d" y="%8$d" text-anchor="end">%9$,d</text>
                  <polyline points="%10$s" fill="none" stroke="#0b5394" stroke-width="2"/>
                </svg>
                """,
                WIDTH,
                HEIGHT,
                LEFT,
                HEIGHT - 30,
                WIDTH - 10,
                LEFT - 6,
                most,
                HEIGHT - 12,
                far,
                line.toString().strip());
    }
}

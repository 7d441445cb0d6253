package org.bluepencil.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many articles at once. */
final class CrowdIT {
    private static final int ARTICLES = 20;
    private static final long MEGABYTE = 1 << 20;
    private static final long MOST_GROWTH = 150 * MEGABYTE;
    private static final double SLOWEST_ANSWER = 5;

    @TempDir
    Path folder;

    @Test
    void twentyArticlesAtOnceAreAnsweredInBoundedMemory() throws IOException {
        String sample = Files.readString(Path.of("claims/summit.html"));
        try (OpenDesk desk = new OpenDesk(folder)) {
            round(desk, sample);
            long first = used();
            double slowest = 0;
            for (int i = 0; i < 3; i++) {
                slowest = Math.max(slowest, round(desk, sample));
            }
            long growth = used() - first;
            System.out.printf("grown by %d MB over 60 more articles, slowest answer %.2f s%n", growth / MEGABYTE, slowest);
            assertThat(growth).isLessThan(MOST_GROWTH);
            assertThat(slowest).isLessThan(SLOWEST_ANSWER);
        }
    }

    /** Hands in all, asks each how it stands until all are checked, and gives the slowest answer in seconds. */
    private static double round(OpenDesk desk, String text) {
        List<String> open = new ArrayList<>();
        String draft = OpenDesk.JSON.createObjectNode().put("text", text).toString();
        for (int i = 0; i < ARTICLES; i++) {
            OpenDesk.Reply added = desk.post("/api/articles", draft);
            assertThat(added.status()).as(added.body()).isEqualTo(201);
            open.add(added.json().path("id").asText());
        }
        double slowest = 0;
        while (!open.isEmpty()) {
            long start = System.nanoTime();
            String standing = desk.get("/api/articles/" + open.get(0)).json().path("standing").asText();
            slowest = Math.max(slowest, (System.nanoTime() - start) / 1e9);
            assertThat(standing).isIn("waiting", "running", "done");
            if (standing.equals("done")) {
                open.remove(0);
            } else {
                pause();
            }
        }
        return slowest;
    }

    private static void pause() {
        try {
            Thread.sleep(40);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
            pause();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

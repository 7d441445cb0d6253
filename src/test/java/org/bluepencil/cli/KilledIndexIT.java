package org.bluepencil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An index that is killed while it is written, as by {@code kill -9}, goes on from its last checkpoint and ends with each
 * entity once. {@code -Dkills=N} kills it more often.
 */
final class KilledIndexIT {
    private static final int KILLS = Integer.getInteger("kills", 2);
    /** A checkpoint for each kill and some more, so that all of them find it at work. */
    private static final int ENTITIES = 100_000 * (KILLS + 4);

    /** How many of the lines are an entity once more that stood before. */
    private static final int AGAIN = ENTITIES / 1000 - 1;

    @TempDir
    Path folder;

    @Test
    void goesOnFromItsLastCheckpoint() throws IOException, InterruptedException {
        Path dump = folder.resolve("dump.json");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(dump))) {
            for (int i = 1; i <= ENTITIES; i++) {
                out.println(line(i));
            }
        }
        Path index = folder.resolve("index");
        Path half = folder.resolve(".index.part");
        Random random = new Random(20240705);
        for (int kill = 1; kill <= KILLS; kill++) {
            // At work on what comes next, or just behind the next checkpoint.
            String awaited = random.nextBoolean() ? "segments_" : "";
            Set<String> before = files(half, awaited);
            Process process = index(dump, index);
            while (process.isAlive() && before.containsAll(files(half, awaited))) {
                Thread.sleep(1);
            }
            process.waitFor(random.nextInt(300), TimeUnit.MILLISECONDS);
            assertThat(process.isAlive()).as("killed at work").isTrue();
            process.destroyForcibly().waitFor();
            assertThat(index).doesNotExist();
        }
        Process last = index(dump, index);

        assertThat(last.waitFor(30, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(folder.resolve("said.txt"));
        assertThat(last.exitValue()).as(said).isZero();
        assertThat(said)
                .contains((ENTITIES - ENTITIES / 1000) + " entities, 0 statements, 0 skipped, " + ENTITIES / 1000
                        + " broken lines")
                .contains("dump.json:1000: not JSON")
                .contains("dump.json:2000: not JSON");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()).collect(Collectors.toSet()))
                    .containsExactlyInAnyOrder("dump.json", "index", "said.txt");
        }
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(index))) {
            assertThat(reader.numDocs()).isEqualTo(ENTITIES - ENTITIES / 1000 - AGAIN);
            assertThat(reader.docFreq(new Term("id", "X200001"))).isEqualTo(1);
            assertThat(reader.docFreq(new Term("name", "thing 200001"))).isZero();
            assertThat(reader.docFreq(new Term("name", "thing 200500"))).isEqualTo(1);
            assertThat(reader.maxDoc()).isEqualTo(reader.numDocs());
        }
    }

    /** Every thousandth is broken, and another one is an entity once more that was there before. */
    private static String line(int number) {
        if (number % 1000 == 0) {
            return "broken";
        }
        int entity = number > 1000 && number % 1000 == 500 ? number - 499 : number;
        return "{\"type\":\"item\",\"id\":\"X" + entity
                + "\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\"Thing " + number + "\"}}}";
    }

    private static Set<String> files(Path half, String prefix) {
        try (Stream<Path> files = Files.list(half)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.startsWith(prefix))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            // Not there yet.
            return Set.of();
        }
    }

    private Process index(Path dump, Path out) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "index",
                        dump.toString(),
                        "--resume",
                        "--out",
                        out.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
    }
}

package org.bluepencil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A batch that is killed at random moments, as by {@code kill -9}, loses no line and repeats none. {@code -Dkills=N} kills it
 * more often.
 */
final class KilledBatchIT {
    private static final int ARTICLES = 200;
    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final List<String> SENTENCES = List.of(
            "Astana is the capital of Kazakhstan.",
            "The European Union has 28 members.",
            "Oslo is the capital of Norway.",
            "The council met for three hours and agreed on nothing.");

    @TempDir
    Path folder;

    @Test
    void losesNothingAndRepeatsNothing() throws IOException, InterruptedException {
        Path in = Files.write(
                folder.resolve("in.jsonl"),
                IntStream.range(0, ARTICLES).mapToObj(KilledBatchIT::line).toList());
        Path whole = folder.resolve("whole.jsonl");
        Path out = folder.resolve("out.jsonl");
        Path part = folder.resolve(".out.jsonl.part");
        assertThat(wait(batch(in, whole))).isZero();

        Random random = new Random(20240705);
        for (int kill = 1; kill <= KILLS; kill++) {
            Process process = batch(in, out);
            // Somewhere on its share of the way, so that all kills find it at work.
            long bytes = Files.size(whole) * kill / (KILLS + 2) - random.nextInt(20_000);
            while (process.isAlive() && (Files.notExists(part) || Files.size(part) < bytes)) {
                Thread.sleep(random.nextInt(5));
            }
            assertThat(process.isAlive()).as("killed at work").isTrue();
            process.destroyForcibly().waitFor();
            assertThat(out).doesNotExist();
        }
        assertThat(wait(batch(in, out))).isZero();

        assertThat(out).hasSameTextualContentAs(whole);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(f -> f.getFileName().toString().startsWith(".")))
                    .isEmpty();
        }
    }

    private static String line(int number) {
        if (number % 50 == 7) {
            return "{\"id\":\"broken" + number + "\"";
        }
        String text = SENTENCES.get(number % 4) + " " + SENTENCES.get(number / 4 % 4);
        return "{\"id\":\"a" + number + "\",\"text\":\"" + text + "\",\"published\":\"2024-07-05\"}";
    }

    private Process batch(Path in, Path out) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "batch",
                in.toString(),
                "--offline",
                "--resume",
                "--out",
                out.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
    }

    private static int wait(Process process) throws InterruptedException {
        assertThat(process.waitFor(30, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}

package org.bluepencil.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.deploy.SparkSubmit;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A job that is submitted and killed at random moments, as by {@code kill -9}, loses no row and doubles none when it is
 * submitted again. {@code -Dkills=N} kills it more often.
 */
final class KilledArchiveTest {
    private static final int KILLS = Integer.getInteger("kills", 2);
    /** Each a slice of its own, and more than kills, so that each of them finds the job at work. */
    private static final int FILES = KILLS * 2 + 4;

    private static final int ARTICLES = 6;
    private static final List<String> SENTENCES = List.of(
            "Astana is the capital of Kazakhstan.",
            "Almaty is the capital of Kazakhstan.",
            "The European Union has 28 members.");

    @TempDir
    Path folder;

    @Test
    void losesNothingAndDoublesNothing() throws IOException, InterruptedException {
        Path in = Files.createDirectories(folder.resolve("in"));
        for (int file = 0; file < FILES; file++) {
            int number = file;
            Files.write(
                    in.resolve("f" + file + ".jsonl"),
                    IntStream.range(0, ARTICLES).mapToObj(i -> line(number, i)).toList());
        }
        Path whole = folder.resolve("whole");
        Path out = folder.resolve("out");
        assertThat(wait(submit(in, whole))).as(said()).isZero();

        Random random = new Random(20240705);
        for (int kill = 0; kill < KILLS; kill++) {
            long before = done(out);
            // Between the start of a slice and the end of the next but one.
            long marks = before + random.nextInt(2);
            Process process = submit(in, out);
            while (process.isAlive() && (done(out) < marks || !isWriting(out))) {
                Thread.sleep(random.nextInt(20));
            }
            process.waitFor(random.nextInt(400), TimeUnit.MILLISECONDS);
            assertThat(process.isAlive()).as("killed at work: " + said()).isTrue();
            process.destroyForcibly().waitFor();
        }
        assertThat(done(out)).isLessThan(FILES);
        assertThat(wait(submit(in, out))).as(said()).isZero();

        try (SparkSession spark = SparkSession.builder()
                .master("local[1]")
                .config("spark.ui.enabled", "false")
                .getOrCreate()) {
            List<String> claims = rows(spark.read().parquet(out + "/claims").toJSON().as(Encoders.STRING()).collectAsList());
            List<String> dead = rows(spark.read().text(out + "/dead-letters").select("value").as(Encoders.STRING()).collectAsList());
            assertThat(claims)
                    .hasSizeGreaterThan(FILES * (ARTICLES - 1))
                    .isEqualTo(rows(spark.read().parquet(whole + "/claims").toJSON().as(Encoders.STRING()).collectAsList()));
            assertThat(dead)
                    .hasSize(FILES)
                    .isEqualTo(rows(spark.read().text(whole + "/dead-letters").select("value").as(Encoders.STRING()).collectAsList()));
        }
    }

    private static List<String> rows(List<String> rows) {
        return rows.stream().sorted().toList();
    }

    private static String line(int file, int number) {
        if (number == 3) {
            return "{\"id\":\"broken" + file + "\"";
        }
        return "{\"id\":\"a" + file + "-" + number + "\",\"text\":\"" + SENTENCES.get(number % 3) + " "
                + SENTENCES.get((file + number) % 3) + "\",\"published\":\"2024-0" + (1 + file % 3) + "-05\"}";
    }

    private static long done(Path out) {
        return count(out.resolve("done"), "part-");
    }

    /** Whether claims are on their way to where they are kept. */
    private static boolean isWriting(Path out) {
        return count(out.resolve("claims"), "_temporary") > 0;
    }

    private static long count(Path below, String prefix) {
        if (Files.notExists(below)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(below, 2)) {
            return files.filter(f -> f.getFileName().toString().startsWith(prefix)).count();
        } catch (IOException | UncheckedIOException e) {
            // Looked at while the job was moving something.
            return 0;
        }
    }

    /** As the command for a cluster does, with the classes of this test in place of the jar. */
    private Process submit(Path in, Path out) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(a -> a.startsWith("--add-opens"))
                .forEach(command::add);
        command.addAll(List.of(
                "-Dspark.ui.enabled=false",
                "-cp",
                System.getProperty("java.class.path"),
                SparkSubmit.class.getName(),
                "--master",
                "local[2]",
                "--class",
                CheckArchive.class.getName(),
                "spark-internal",
                "--in",
                in.toString(),
                "--out",
                out.toString(),
                "--slice-mb",
                "0"));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
    }

    private String said() throws IOException {
        return Files.exists(folder.resolve("said.txt")) ? Files.readString(folder.resolve("said.txt")) : "";
    }

    private static int wait(Process process) throws InterruptedException {
        assertThat(process.waitFor(30, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}

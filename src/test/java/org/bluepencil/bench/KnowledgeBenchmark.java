package org.bluepencil.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.evidence.Standing;
import org.bluepencil.names.Names;
import org.bluepencil.source.knowledge.LocalKnowledge;
import org.bluepencil.value.EntityId;

/**
 * Growth with the knowledge: how fast {@code index} reads made-up entities in a process of its own at a heap of 1 GB, how large
 * an entity is in the index, how long a name and an entity take to be found, and how long {@code check} takes on top of it.
 *
 * <p>{@code KnowledgeBenchmark ENTITIES.jsonl.gz WORK-DIR COUNT...}, with the classes of the tests; prints a tab-separated line
 * for each count.
 */
public final class KnowledgeBenchmark {
    private static final int LOOKUPS = 20_000;
    private static final double MB = 1e6;
    private static final double NANOS = 1e9;

    private KnowledgeBenchmark() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path shapes = Path.of(args[0]);
        Path work = Files.createDirectories(Path.of(args[1]));
        System.out.println(
                "entities\tMB\tseconds\tMB/s\tentities/s\tbytes/entity\tpeak RSS MB\tname p50 µs\tname p99 µs"
                        + "\tentity p50 µs\tentity p99 µs\tcheck s\tcheck on starter s");
        for (String count : Arrays.asList(args).subList(2, args.length)) {
            measure(shapes, work.resolve("index-" + count), Long.parseLong(count));
        }
    }

    private static void measure(Path shapes, Path index, long count) throws IOException, InterruptedException {
        EntityGenerator generator = new EntityGenerator(EntityShape.read(shapes), count, count);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command("-Xmx1g", "index", "-", "--out", index.toString()))
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long bytes = 0;
        long peak = 0;
        try (OutputStream out = new BufferedOutputStream(process.getOutputStream(), 1 << 20)) {
            for (long number = 1; number <= count; number++) {
                bytes += generator.write(number, out);
                if (number % 1000 == 0) {
                    peak = Math.max(peak, peak(process.pid()));
                }
            }
        }
        while (process.isAlive()) {
            peak = Math.max(peak, peak(process.pid()));
            Thread.sleep(20);
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("index failed");
        }
        double seconds = (System.nanoTime() - start) / NANOS;
        long size;
        try (Stream<Path> files = Files.list(index)) {
            size = files.mapToLong(f -> f.toFile().length()).sum();
        }
        long[][] lookups = lookups(index, count);
        System.out.printf(
                Locale.ROOT,
                "%d\t%.0f\t%.1f\t%.1f\t%.0f\t%d\t%d\t%.1f\t%.1f\t%.1f\t%.1f\t%.2f\t%.2f%n",
                count,
                bytes / MB,
                seconds,
                bytes / MB / seconds,
                count / seconds,
                size / count,
                peak / 1000,
                percentile(lookups[0], 50),
                percentile(lookups[0], 99),
                percentile(lookups[1], 50),
                percentile(lookups[1], 99),
                check("--knowledge", index.toString()),
                check());
    }

    private static List<String> command(String... words) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        int options = words[0].startsWith("-X") ? 1 : 0;
        command.addAll(List.of(words).subList(0, options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.bluepencil.cli.Main"));
        command.addAll(List.of(words).subList(options, words.length));
        return command;
    }

    /** The most memory that a process ever had, in kilobytes; 0 where the system does not tell. */
    static long peak(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return lines.filter(l -> l.startsWith("VmHWM:"))
                    .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }

    private static double percentile(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1000.0;
    }

    /** Nanoseconds of look-ups by name and by id, sorted; each of another entity. */
    private static long[][] lookups(Path index, long count) {
        SourceInfo info = new SourceInfo("bench", "Bench", "", Standing.ofNumber(2), Map.of(), null, List.of());
        try (LocalKnowledge knowledge = LocalKnowledge.open(List.of(new LocalKnowledge.Part.InFolder(info, index)))) {
            Names names = knowledge.names();
            Random random = new Random(7);
            long[] byName = new long[LOOKUPS];
            long[] byId = new long[LOOKUPS];
            for (int i = -LOOKUPS / 2; i < LOOKUPS; i++) {
                long number = 1 + (long) (random.nextDouble() * count);
                String name = EntityGenerator.name(number);
                long start = System.nanoTime();
                int found = names.candidates(name).size();
                long middle = System.nanoTime();
                boolean there = names.entity(new EntityId("Q" + number)).isPresent();
                long end = System.nanoTime();
                if (found == 0 || !there) {
                    throw new IllegalStateException("not in the index: " + name + ", Q" + number);
                }
                if (i >= 0) {
                    byName[i] = middle - start;
                    byId[i] = end - middle;
                }
            }
            Arrays.sort(byName);
            Arrays.sort(byId);
            return new long[][] {byName, byId};
        }
    }

    /** The median wall time of five runs of {@code check}, in seconds. */
    private static double check(String... more) throws IOException, InterruptedException {
        Path out = Files.createTempDirectory("bench");
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            List<String> words =
                    new ArrayList<>(List.of("check", "claims/summit.html", "--offline", "--out", out.toString()));
            words.addAll(List.of(more));
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command(words.toArray(new String[0])))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.waitFor();
            seconds.add((System.nanoTime() - start) / NANOS);
        }
        seconds.sort(null);
        return seconds.get(2);
    }
}

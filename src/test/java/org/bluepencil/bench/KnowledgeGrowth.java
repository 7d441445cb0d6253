package org.bluepencil.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.evidence.Standing;
import org.bluepencil.names.Names;
import org.bluepencil.source.knowledge.LocalKnowledge;
import org.bluepencil.value.EntityId;

/**
 * Growth with the knowledge: how fast {@code index} reads made-up entities that are streamed into it, how large an entity is
 * in the index, how long a name and an entity take to be found, and how long {@code check} takes on top of it.
 */
final class KnowledgeGrowth {
    private static final Map<String, String> HEAP = Map.of("JDK_JAVA_OPTIONS", "-Xmx1g");
    private static final int CHECKS = 7;
    /** Beyond, the rivals would be measured at a disk, and not at what they are. */
    private static final long MOST_IN_RIVALS = 500_000;

    private final List<EntityShape> shapes;
    private final Path work;
    private final Measured measured;

    KnowledgeGrowth(List<EntityShape> shapes, Path work, Measured measured) {
        this.shapes = shapes;
        this.work = work;
        this.measured = measured;
    }

    /** Where figures go. */
    interface Measured {
        void accept(long size, String what, Figures figures);

        default void one(long size, String what, double value) {
            Figures figures = new Figures();
            figures.add(value);
            accept(size, what, figures);
        }
    }

    /** Measures one size; an index of it that is there from an earlier run is not made anew. */
    void measure(long count) throws IOException, InterruptedException {
        Path index = work.resolve("index-" + count);
        if (Files.notExists(index)) {
            index(count, index);
        }
        lookUp(count, index);
        check(count, index);
    }

    private void index(long count, Path index) throws IOException, InterruptedException {
        EntityGenerator generator = new EntityGenerator(shapes, count, count);
        long bytes = 0;
        WatchedProcess.Took took;
        try (WatchedProcess process =
                WatchedProcess.start(List.of("target/bluepencil", "index", "-", "--out", index.toString()), HEAP)) {
            try (OutputStream out = new BufferedOutputStream(process.input(), 1 << 20)) {
                for (long number = 1; number <= count; number++) {
                    bytes += generator.write(number, out);
                }
            }
            took = process.finish();
        }
        double megabytes = bytes / 1e6;
        measured.one(count, "dump MB", megabytes);
        measured.one(count, "index seconds", took.seconds());
        measured.one(count, "index core seconds", took.coreSeconds());
        measured.one(count, "index MB/s", megabytes / took.seconds());
        measured.one(count, "index MB per core second", megabytes / took.coreSeconds());
        measured.one(count, "index entities/s", count / took.seconds());
        measured.one(count, "index own memory MB", took.megabytes());
        measured.one(count, "index bytes per entity", (double) size(index) / count);
    }

    private static long size(Path index) throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            return files.mapToLong(f -> f.toFile().length()).sum();
        }
    }

    private void lookUp(long count, Path index) throws IOException {
        List<Lookups.Store> stores = new ArrayList<>();
        stores.add(new Ours(index));
        List<Path> files = new ArrayList<>();
        if (count <= MOST_IN_RIVALS) {
            Path table = work.resolve("table-" + count + ".sqlite");
            Path naive = work.resolve("naive-" + count);
            files.addAll(List.of(table, naive));
            stores.add(PlainTable.of(new EntityGenerator(shapes, count, count), count, table));
            stores.add(NaiveLucene.of(new EntityGenerator(shapes, count, count), count, naive));
        }
        List<Lookups.Times> times = Lookups.measure(stores, count);
        for (int s = 0; s < stores.size(); s++) {
            String name = stores.get(s).name();
            measured.one(count, name + " name p50 µs", times.get(s).ofNames(50));
            measured.one(count, name + " name p99 µs", times.get(s).ofNames(99));
            measured.one(count, name + " entity p50 µs", times.get(s).ofEntities(50));
            measured.one(count, name + " entity p99 µs", times.get(s).ofEntities(99));
        }
        stores.forEach(Lookups.Store::close);
        for (Path file : files) {
            remove(file);
        }
    }

    /** Our own index, as a check opens it. */
    private static final class Ours implements Lookups.Store {
        private final LocalKnowledge knowledge;
        private final Names names;

        Ours(Path index) {
            SourceInfo info = new SourceInfo("bench", "Bench", "", Standing.ofNumber(2), Map.of(), null, List.of());
            knowledge = LocalKnowledge.open(List.of(new LocalKnowledge.Part.InFolder(info, index)));
            names = knowledge.names();
        }

        @Override
        public String name() {
            return "ours";
        }

        @Override
        public boolean findsName(String name) {
            return !names.candidates(name).isEmpty();
        }

        @Override
        public boolean findsEntity(long number) {
            return names.entity(new EntityId("Q" + number)).isPresent();
        }

        @Override
        public void close() {
            knowledge.close();
        }
    }

    /** With the index beside the starter knowledge, and on that alone, in turn. */
    private void check(long count, Path index) throws IOException, InterruptedException {
        Figures onIndex = new Figures();
        Figures onStarter = new Figures();
        List<String> check =
                List.of("target/bluepencil", "check", "claims/summit.html", "--offline", "--out", work.toString());
        List<String> withIndex = new ArrayList<>(check);
        withIndex.addAll(List.of("--knowledge", index.toString()));
        WatchedProcess.run(check, Map.of());
        for (int i = 0; i < CHECKS; i++) {
            onStarter.add(WatchedProcess.run(check, Map.of()).seconds());
            onIndex.add(WatchedProcess.run(withIndex, Map.of()).seconds());
        }
        measured.accept(count, "check seconds", onIndex);
        measured.accept(count, "check on starter seconds", onStarter);
    }

    static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

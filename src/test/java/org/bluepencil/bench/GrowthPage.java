package org.bluepencil.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The page of growth: tables of what was measured, with the bounds beside it. Made from the figures alone. */
final class GrowthPage {
    private static final String NONE = "";
    /** So many items Wikidata has. */
    private static final double ALL_OF_WIKIDATA = 120e6;

    private static final List<String> RIVALS = List.of("SQLite", "Lucene");

    private final GrowthResults results;
    private final int cores;

    GrowthPage(GrowthResults results, int cores) {
        this.results = results;
        this.cores = cores;
    }

    String text() {
        return """
                # Growth

                Written by `mvn -q -Pbench,spark -DskipTests verify -Dbench.shapes=FILE -Dbench.entities=10000,500000,5000000
                -Dbench.articles=10,100,1000` from [growth.csv](growth.csv), which it brings up to date: a size that is not measured
                keeps its figures. `FILE` holds whole entities of Wikidata, one a line, packed with gzip, from whose labels, statements
                and links others are made up: their median is 3 KB and their mean about 12 KB, as in the whole. They are streamed
                into `index -`, and no dump is stored.

                ![Time and memory by articles and by entities, on axes whose steps are tenfold](growth.svg)

                %d cores. The load is that of the whole machine when the size was measured: above the number of cores, other work
                took part of every second on the clock, and the time of the cores (what the process itself used of them) says more.

                ## Knowledge

                `bluepencil index -` at a heap of 1 GB (`-Xmx1g`); the process that makes the entities up runs on the same cores.

                | entities | read | seconds | MB/s, bound 60 | of the cores | MB per second of %d cores | entities/s | own memory | bytes an entity | date | load |
                |---|---|---|---|---|---|---|---|---|---|---|
                %s
                %s
                ## Look-ups

                Microseconds of one look-up, warm, on one thread, each of another entity. The stores hold the same names and
                entities and are asked in turn: SQLite has a table of the JSON by id and one of names with an index; Lucene has the
                names as analysed text that is searched and ranked, and the JSON stored. What is found is read each time. A ratio
                is that of the median to ours.

                | entities | store | name, median | p99 | ratio | entity, median | p99 | ratio |
                |---|---|---|---|---|---|---|---|
                %s
                The bound is a p99 of 1,000 µs. SQLite and Lucene are measured up to 500,000 entities: beyond, the
                disk would be measured.

                ## A check on top of it

                Seconds of the whole `check` of the sample article, from the start of the process to its end, with the index beside the
                starter knowledge, and in turn without.

                | entities | with the index | on the starter | ratio, bound 1.5 | load |
                |---|---|---|---|---|
                %s
                What it takes longer is mostly gathering: made-up entities lie in one another without end, and all that the places found lie
                in is read.

                ## Archives

                `bluepencil batch` over so many copies of the sample article, and the job for a cluster over the same, submitted by
                `spark-submit` with `--master local[2]`: whole processes, with their start and the loading of the models.

                | articles | what | seconds | of the cores | articles/s | own memory | seconds, ratio to batch | date | load |
                |---|---|---|---|---|---|---|---|---|
                %s"""
                .formatted(cores, cores, knowledge(), projection(), lookups(), checks(), archives());
    }

    private List<Long> sizes(String what) {
        return results.of(what).stream().map(GrowthResults.Figure::size).toList();
    }

    private Optional<GrowthResults.Figure> figure(long size, String what) {
        return results.get(size, what);
    }

    private String cell(long size, String what, String format) {
        return figure(size, what)
                .map(f -> String.format(Locale.ROOT, format, f.median()))
                .orElse(NONE);
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String words(long size) {
        return String.format(Locale.ROOT, "%,d", size);
    }

    private String measured(long size, String what) {
        return figure(size, what).map(f -> f.date().toString()).orElse(NONE);
    }

    private String load(long size, String what) {
        return figure(size, what)
                .map(f -> String.format(Locale.ROOT, "%.1f", f.load()))
                .orElse(NONE);
    }

    private String knowledge() {
        return sizes("index seconds").stream()
                .map(size -> row(
                        words(size),
                        cell(size, "dump MB", "%,.0f MB"),
                        cell(size, "index seconds", "%.1f"),
                        cell(size, "index MB/s", "%.1f"),
                        cell(size, "index core seconds", "%.1f s"),
                        figure(size, "index MB per core second")
                                .map(f -> String.format(Locale.ROOT, "%.1f", f.median() * cores))
                                .orElse(NONE),
                        cell(size, "index entities/s", "%,.0f"),
                        cell(size, "index own memory MB", "%,.0f MB"),
                        cell(size, "index bytes per entity", "%.0f"),
                        measured(size, "index seconds"),
                        load(size, "index seconds")))
                .collect(Collectors.joining());
    }

    private String projection() {
        List<GrowthResults.Figure> bytes = results.of("index bytes per entity");
        if (bytes.isEmpty()) {
            return NONE;
        }
        GrowthResults.Figure largest = bytes.get(bytes.size() - 1);
        return String.format(
                Locale.ROOT,
                "%nAll of Wikidata: 120 million items × %.0f bytes = %.0f GB, if its items are as those measured at %,d.%n",
                largest.median(),
                ALL_OF_WIKIDATA * largest.median() / 1e9,
                largest.size());
    }

    private String lookups() {
        StringBuilder rows = new StringBuilder();
        for (long size : sizes("ours name p99 µs")) {
            rows.append(lookup(size, "ours", "ours", NONE, NONE));
            for (String rival : RIVALS) {
                if (figure(size, rival + " name p99 µs").isPresent()) {
                    rows.append(lookup(size, rival, rival, ratio(size, rival, "name"), ratio(size, rival, "entity")));
                }
            }
        }
        return rows.toString();
    }

    private String lookup(long size, String store, String label, String ofNames, String ofEntities) {
        return row(
                words(size),
                label,
                cell(size, store + " name p50 µs", "%.0f"),
                cell(size, store + " name p99 µs", "%,.0f"),
                ofNames,
                cell(size, store + " entity p50 µs", "%.0f"),
                cell(size, store + " entity p99 µs", "%,.0f"),
                ofEntities);
    }

    private String ratio(long size, String rival, String by) {
        return ratio(figure(size, rival + " " + by + " p50 µs"), figure(size, "ours " + by + " p50 µs"));
    }

    private static String ratio(Optional<GrowthResults.Figure> one, Optional<GrowthResults.Figure> other) {
        return one.isEmpty() || other.isEmpty()
                ? NONE
                : String.format(
                        Locale.ROOT,
                        "%.2f",
                        one.orElseThrow().median() / other.orElseThrow().median());
    }

    private String checks() {
        return sizes("check seconds").stream()
                .map(size -> row(
                        words(size),
                        spread(size, "check seconds"),
                        spread(size, "check on starter seconds"),
                        ratio(figure(size, "check seconds"), figure(size, "check on starter seconds")),
                        load(size, "check seconds")))
                .collect(Collectors.joining());
    }

    private String spread(long size, String what) {
        return figure(size, what)
                .map(f -> String.format(
                        Locale.ROOT, "%.2f (%.2f to %.2f, %d runs)", f.median(), f.least(), f.most(), f.runs()))
                .orElse(NONE);
    }

    private String archives() {
        TreeSet<Long> sizes = new TreeSet<>(sizes("batch seconds"));
        if (sizes.isEmpty()) {
            return row("not measured yet", NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE);
        }
        StringBuilder rows = new StringBuilder();
        for (long size : sizes) {
            rows.append(archive(size, "batch", NONE));
            if (figure(size, "Spark seconds").isPresent()) {
                rows.append(
                        archive(size, "Spark", ratio(figure(size, "Spark seconds"), figure(size, "batch seconds"))));
            }
        }
        return rows.toString();
    }

    private String archive(long size, String what, String ratio) {
        return row(
                words(size),
                what.equals("Spark") ? "Spark `local[2]`" : "`batch`",
                cell(size, what + " seconds", "%.1f"),
                cell(size, what + " core seconds", "%.1f s"),
                cell(size, what + " articles/s", "%.1f"),
                cell(size, what + " own memory MB", "%,.0f MB"),
                ratio,
                measured(size, what + " seconds"),
                load(size, what + " seconds"));
    }
}

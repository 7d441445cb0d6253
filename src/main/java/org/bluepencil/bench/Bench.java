package org.bluepencil.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.bluepencil.FactChecker;
import org.bluepencil.article.Article;
import org.bluepencil.article.BatchLine;
import org.bluepencil.claim.extract.ClaimExtractor;
import org.bluepencil.http.Fetcher;
import org.bluepencil.names.NamedEntity;
import org.bluepencil.names.Names;
import org.bluepencil.report.Report;
import org.bluepencil.report.json.BatchLineWriter;
import org.bluepencil.source.Sources;
import org.bluepencil.source.knowledge.IndexProgress;
import org.bluepencil.source.knowledge.KnowledgeIndexer;
import org.bluepencil.source.page.HandedPage;
import org.bluepencil.verdict.Calibration;
import org.bluepencil.verdict.Judge;
import org.jspecify.annotations.Nullable;

/** What the sets share: knowledge made through the index, articles checked through the pipeline, in the order of the set. */
public final class Bench {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<BenchSet> SETS = List.of(
            new Factbook(),
            new Factbench(),
            new KnowledgeNet(),
            new StatPropositions(),
            new Dbpedia(),
            new Wtr(),
            Evidenced.wice(),
            Evidenced.foolMeTwice(),
            new TimeQa(),
            Checkworthy.checkThat(),
            Checkworthy.policlaim(),
            new Tempeval(),
            new Rss500(),
            new Recognizers(),
            PairedSentences.fewRel(),
            PairedSentences.wdv(),
            new ReDocRed());

    private final ClaimExtractor extractor;
    private final Judge judge;
    private final int threads;
    private final BiConsumer<Integer, Integer> progress;
    private final Names shipped;

    /**
     * A bench over the pipeline.
     *
     * @param shipped the names of the knowledge that ships with the program
     * @param progress told how many of how many articles are done
     */
    public Bench(
            ClaimExtractor extractor, Judge judge, Names shipped, int threads, BiConsumer<Integer, Integer> progress) {
        this.shipped = shipped;
        this.extractor = extractor;
        this.judge = judge;
        this.threads = threads;
        this.progress = progress;
    }

    /** The names of the sets that can be measured. */
    public static List<String> names() {
        return SETS.stream().map(BenchSet::name).toList();
    }

    /** The sets of a folder, in a fixed order. */
    public static List<String> in(Path folder) {
        return SETS.stream()
                .filter(s -> Files.isRegularFile(Lines.find(folder.resolve(s.name()), s.file())))
                .map(BenchSet::name)
                .toList();
    }

    /**
     * Measures one set and writes its three files.
     *
     * @return its table
     * @throws IOException if a file of the set cannot be read, or one of ours not written
     */
    public String measure(String name, Path folder, @Nullable Path out) throws IOException {
        BenchSet set =
                SETS.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
        SetResult result = set.run(folder, this);
        String table = SetTable.of(result);
        if (out != null) {
            Files.createDirectories(out);
            Files.writeString(out.resolve(name + ".md"), table);
            Files.writeString(out.resolve(name + ".json"), SetTable.json(result));
            StringBuilder errors = new StringBuilder();
            result.errors().forEach(e -> errors.append(e).append('\n'));
            Files.writeString(out.resolve(name + ".errors.jsonl"), errors);
            Calibration reached = result.reached();
            if (reached != null) {
                Files.writeString(out.resolve(name + Calibrate.WAYS), reached.csv());
            }
        }
        return table;
    }

    /** The name that the knowledge shipped with the program gives what is best known under another one; else the name itself. */
    String spelledOut(String name) {
        return shipped.candidates(name).stream()
                .findFirst()
                .map(org.bluepencil.names.Candidate::label)
                .orElse(name);
    }

    /** What the knowledge shipped with the program knows best by a name. */
    Optional<NamedEntity> shipped(String name) {
        return shipped.candidates(name).stream().findFirst().flatMap(c -> shipped.entity(c.id()));
    }

    /** Work over an index of a dump, with a table beside it where the set has figures between two. */
    interface Work {
        SetResult with(Sources sources) throws IOException;
    }

    /**
     * Indexes a dump and opens it as the only knowledge.
     *
     * @param declared what its description declares: standing, date, complete lists
     * @param table a definition and its rows, or null
     */
    SetResult over(Dump dump, String declared, @Nullable Table table, Work work) throws IOException {
        return inFolder(folder -> {
            Path index = index(dump, declared, folder);
            Path definitions = Files.createDirectory(folder.resolve("sources"));
            if (table != null) {
                Files.writeString(definitions.resolve("table.yaml"), table.definition());
                Files.writeString(definitions.resolve("table.csv"), table.rows());
            }
            try (Sources sources = Sources.open(new Sources.Choice(definitions, folder, List.of(index)))) {
                return work.with(sources);
            }
        });
    }

    /** Indexes a dump and opens it beside the knowledge that ships with the program. */
    SetResult besideShipped(Dump dump, String declared, Work work) throws IOException {
        return inFolder(folder -> {
            Sources.Choice choice = new Sources.Choice(null, folder, List.of(index(dump, declared, folder)));
            try (Sources sources = Sources.open(choice)) {
                return work.with(sources);
            }
        });
    }

    private static Path index(Dump dump, String declared, Path folder) throws IOException {
        Path lines = Files.writeString(folder.resolve("dump.json"), dump.text());
        Files.writeString(folder.resolve("dump.source.yaml"), declared);
        Path index = folder.resolve("index");
        KnowledgeIndexer.index(List.of(lines), index, false, IndexProgress.NONE);
        return index;
    }

    /** Work that needs a folder of its own. */
    interface FolderWork {
        SetResult in(Path folder) throws IOException;
    }

    /** Gives work a folder, which is gone afterwards. */
    static SetResult inFolder(FolderWork work) throws IOException {
        Path folder = Files.createTempDirectory("bluepencil-bench");
        try {
            return work.in(folder);
        } finally {
            delete(folder);
        }
    }

    /** A table of figures: its definition in YAML, which names {@code table.csv}, and its rows. */
    record Table(String definition, String rows) {}

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    /**
     * A text to be checked.
     *
     * @param published ISO, or null
     * @param pages what is handed over with it
     */
    record Text(String id, String text, @Nullable String published, List<HandedPage> pages) {
        Text(String id, String text, @Nullable String published) {
            this(id, text, published, List.of());
        }
    }

    /** Checks texts, as the lines of a batch are; the reports come in the order of the texts. */
    List<Report> check(Sources sources, List<Text> texts) {
        FactChecker checker = new FactChecker(extractor, sources, Fetcher.OFFLINE, judge, "bench");
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Report>> running = new ArrayList<>();
            for (Text text : texts) {
                running.add(pool.submit(() -> checker.check(article(text), null, text.pages())));
            }
            List<Report> reports = new ArrayList<>();
            for (Future<Report> each : running) {
                reports.add(each.get());
                progress.accept(reports.size(), texts.size());
            }
            return reports;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    static Article article(Text text) {
        ObjectNode line = JSON.createObjectNode().put("id", text.id()).put("text", text.text());
        if (text.published() != null) {
            line.put("published", text.published());
        }
        BatchLine parsed = BatchLine.parse(line.toString(), 1);
        if (parsed instanceof BatchLine.Good good) {
            return good.article();
        }
        throw new IllegalArgumentException(((BatchLine.Bad) parsed).error());
    }

    /** What the public output says of a text: the trace of an error. */
    static ObjectNode trace(Text text, Report report) {
        StringWriter line = new StringWriter();
        try {
            new BatchLineWriter().write(text.id(), report, line);
            ObjectNode trace = JSON.createObjectNode().put("id", text.id()).put("text", text.text());
            trace.set("claims", JSON.readTree(line.toString()).path("claims"));
            return trace;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first of July of a year, the day itself of a day: the middle of what is told. */
    static String middle(String date) {
        return date.length() == 4
                ? date + "-07-01"
                : date.length() == 7 ? date + "-15" : LocalDate.parse(date).toString();
    }
}

package org.bluepencil.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.report.Report;
import org.bluepencil.source.Sources;
import org.bluepencil.value.Unit;

/** Single sentences with the dates and numbers in them: how many are read exactly. */
final class Recognizers implements BenchSet {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String name() {
        return "recognizers";
    }

    @Override
    public String file() {
        return "cases.jsonl";
    }

    @Override
    public SetResult run(Path folder, Bench bench) throws IOException {
        List<RecognizerCase> cases = Lines.read(folder.resolve(name()), file()).stream()
                .map(RecognizerCase::of)
                .toList();
        List<Bench.Text> texts = IntStream.range(0, cases.size())
                .mapToObj(i -> new Bench.Text(
                        "r" + i, cases.get(i).text(), cases.get(i).published()))
                .toList();
        return bench.over(new Dump(), "name: Nothing\nstanding: 1\n", null, sources -> {
            List<Report> reports = bench.check(sources, texts);
            Set<RecognizerCase> orders = orders(cases, sources, bench);
            Score score = new Score();
            for (int i = 0; i < cases.size(); i++) {
                RecognizerCase each = cases.get(i);
                boolean printed = each.isNews() && !orders.contains(each);
                score.add(each, reports.get(i).extraction().sentences(), printed);
            }
            return score.result(name());
        });
    }

    /**
     * The cases that begin with a verb without a subject, and tell somebody what to do: "book a table on Friday". Read with the
     * capital of a sentence in front, without which the tagger takes such a verb for a noun.
     */
    private static Set<RecognizerCase> orders(List<RecognizerCase> cases, Sources sources, Bench bench) {
        List<RecognizerCase> news =
                cases.stream().filter(RecognizerCase::isNews).distinct().toList();
        List<Bench.Text> texts = IntStream.range(0, news.size())
                .mapToObj(i -> new Bench.Text("o" + i, capital(news.get(i).text()), null))
                .toList();
        List<Report> reports = bench.check(sources, texts);
        return IntStream.range(0, news.size())
                .filter(i -> isOrder(reports.get(i).extraction().sentences()))
                .mapToObj(news::get)
                .collect(Collectors.toSet());
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static boolean isOrder(List<Sentence> sentences) {
        return !sentences.isEmpty()
                && sentences.get(0).token(0).isVerb()
                && sentences.get(0).tokens().stream()
                        .noneMatch(t -> t.relation().startsWith("nsubj"));
    }

    /** Cases of which every value is read, and nothing else of its kind. */
    static final class Score {
        private final List<Boolean> all = new ArrayList<>();
        private final List<Boolean> readable = new ArrayList<>();
        private final List<Boolean> news = new ArrayList<>();
        private final Map<String, List<Boolean>> byModel = new TreeMap<>();
        private final List<ObjectNode> errors = new ArrayList<>();

        /** @param printed whether the case is in news use */
        void add(RecognizerCase each, List<Sentence> sentences, boolean printed) {
            List<Mention> told = sentences.stream()
                    .flatMap(s -> s.mentions().stream())
                    .filter(m -> !(m instanceof Mention.Name))
                    .toList();
            boolean exact = isExact(each, told);
            all.add(exact);
            if (each.isReadable()) {
                readable.add(exact);
            }
            if (printed) {
                news.add(exact);
                byModel.computeIfAbsent(each.model().replace("English/", ""), m -> new ArrayList<>())
                        .add(exact);
            }
            if (!exact && each.isReadable()) {
                errors.add(error(each, told).put("news", printed));
            }
        }

        SetResult result(String set) {
            List<SetResult.Figure> figures = new ArrayList<>(List.of(
                    exact("news_exact", news),
                    SetResult.Figure.count("news_cases", news.size()),
                    exact("readable_exact", readable),
                    SetResult.Figure.count("readable_cases", readable.size()),
                    exact("all_exact", all)));
            byModel.forEach((model, hits) -> {
                figures.add(exact(model + "_exact", hits));
                figures.add(SetResult.Figure.count(model + "_cases", hits.size()));
            });
            return new SetResult(
                    set,
                    "Cases of which every value, and nothing else of its kind, is read: of what news prints, of what can be told at all, of all.",
                    all.size(),
                    figures,
                    errors);
        }
    }

    private static SetResult.Figure exact(String name, List<Boolean> hits) {
        double[] ends = Verdicts.interval(hits, Recognizers::share);
        return new SetResult.Figure(name, share(hits), ends[0], ends[1], "", "");
    }

    private static double share(List<Boolean> hits) {
        return hits.isEmpty()
                ? Double.NaN
                : (double) hits.stream().filter(h -> h).count() / hits.size();
    }

    /** True if each expected value is told where it stands, and no other of the kind anywhere. */
    private static boolean isExact(RecognizerCase each, List<Mention> told) {
        boolean found = each.expected().stream().allMatch(e -> told.stream()
                .anyMatch(m -> m.span().overlaps(e.span()) && e.value().isToldBy(m)));
        return found
                && told.stream().filter(m -> isOfKind(m, each.model())).allMatch(m -> each.expected().stream()
                        .anyMatch(e -> e.span().overlaps(m.span())));
    }

    /** Whether a model is to find such a mention: one for money leaves other numbers out. */
    private static boolean isOfKind(Mention mention, String model) {
        String finds = model.substring(model.indexOf('/') + 1);
        if (!(mention instanceof Mention.Number number)) {
            boolean dates = finds.startsWith("Date") || finds.startsWith("Merged") || finds.startsWith("Holiday");
            return mention instanceof Mention.Time
                    ? dates
                    : mention instanceof Mention.Duration && finds.startsWith("Age");
        }
        Unit.Dimension dimension = number.reading().unit().dimension();
        if (finds.startsWith("Ordinal")) {
            return number.reading().ordinal();
        }
        return switch (dimension) {
            case COUNT -> finds.startsWith("NumberModel") && !number.reading().ordinal();
            case PERCENT -> finds.startsWith("Percent");
            case MONEY -> finds.startsWith("Currency");
            case TEMPERATURE -> finds.startsWith("Temperature");
            case LENGTH, AREA, VOLUME, MASS, SPEED, POWER, ENERGY -> finds.startsWith("Dimension");
            case PERCENTAGE_POINTS, TIME, OTHER -> false;
        };
    }

    private static ObjectNode error(RecognizerCase each, List<Mention> told) {
        ObjectNode error = JSON.createObjectNode().put("model", each.model()).put("text", each.text());
        each.expected().forEach(e -> error.withArray("gold").add(e.span().of(each.text()) + ": " + e.value()));
        told.forEach(m -> error.withArray("told").add(m.span().of(each.text()) + ": " + printed(m)));
        return error;
    }

    private static String printed(Mention mention) {
        if (mention instanceof Mention.Time time) {
            return time.bound() + " " + time.period();
        }
        if (mention instanceof Mention.Duration duration) {
            return duration.kind() + " " + duration.length().printed();
        }
        return mention instanceof Mention.Number number ? number.reading().printed() : "";
    }
}

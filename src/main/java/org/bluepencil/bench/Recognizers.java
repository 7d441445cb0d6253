package org.bluepencil.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.report.Report;
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
            Score score = new Score();
            for (int i = 0; i < cases.size(); i++) {
                score.add(cases.get(i), reports.get(i).extraction().sentences());
            }
            return score.result(name());
        });
    }

    /** Cases of which every value is read, and nothing else of its kind. */
    static final class Score {
        private final List<Boolean> all = new ArrayList<>();
        private final List<Boolean> readable = new ArrayList<>();
        private final List<Boolean> news = new ArrayList<>();
        private final Map<String, List<Boolean>> byModel = new TreeMap<>();
        private final List<ObjectNode> errors = new ArrayList<>();

        void add(RecognizerCase each, List<Sentence> sentences) {
            List<Mention> told = sentences.stream()
                    .flatMap(s -> s.mentions().stream())
                    .filter(m -> !(m instanceof Mention.Name))
                    .toList();
            boolean exact = isExact(each, told);
            boolean printed = each.isNews() && !isOrder(sentences);
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

    /** A verb without a subject tells somebody what to do: "Book a table on Friday." */
    private static boolean isOrder(List<Sentence> sentences) {
        return !sentences.isEmpty()
                && sentences.get(0).token(0).isVerb()
                && sentences.get(0).tokens().stream()
                        .noneMatch(t -> t.relation().startsWith("nsubj"));
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

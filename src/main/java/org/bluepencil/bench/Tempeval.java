package org.bluepencil.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.bluepencil.article.Span;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.report.Report;

/** News with the dates that its time expressions mean, in TimeML. */
final class Tempeval implements BenchSet {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CONTEXT = 60;

    @Override
    public String name() {
        return "tempeval3";
    }

    @Override
    public String file() {
        return "docs.jsonl";
    }

    @Override
    public SetResult run(Path folder, Bench bench) throws IOException {
        List<JsonNode> lines = Lines.read(folder.resolve(name()), file());
        List<Bench.Text> texts = lines.stream()
                .map(line -> new Bench.Text(
                        line.path("file").asText(),
                        line.path("text").asText(),
                        line.path("dct").asText()))
                .toList();
        return bench.over(new Dump(), "name: Nothing\nstanding: 1\n", null, sources -> {
            List<Report> reports = bench.check(sources, texts);
            Score score = new Score();
            for (int i = 0; i < lines.size(); i++) {
                score.add(lines.get(i), reports.get(i).extraction().sentences());
            }
            return score.result(name());
        });
    }

    /** DATE expressions found, and found with the right days. */
    static final class Score {
        private static final Pattern PART =
                Pattern.compile("(?i)(?:early|earlier|mid|middle|late|later|start|beginning|end)\\b");

        private final Found spans = new Found();
        private final Found values = new Found();

        /** Counts a document; what overlaps an expression of another type is no false find. */
        void add(JsonNode line, List<Sentence> sentences) {
            List<Mention> told = sentences.stream()
                    .flatMap(s -> s.mentions().stream())
                    .filter(m -> m instanceof Mention.Time || m instanceof Mention.Vague)
                    .toList();
            List<JsonNode> timexes = StreamSupport.stream(line.path("timex").spliterator(), false)
                    .toList();
            List<JsonNode> dates = timexes.stream().filter(Score::isDate).toList();
            int hit = 0;
            int right = 0;
            for (JsonNode timex : dates) {
                Optional<Mention> found = told.stream()
                        .filter(t -> t.span().overlaps(span(timex)))
                        .findFirst();
                boolean same = found.map(m -> isRight(line, timex, m)).orElse(false);
                hit += found.isPresent() ? 1 : 0;
                right += same ? 1 : 0;
                if (!same) {
                    values.error(error(line, timex, found));
                }
            }
            int counted = (int) told.stream()
                    .filter(t -> timexes.stream().noneMatch(x -> !isDate(x) && span(x).overlaps(t.span())))
                    .count();
            spans.add(hit, Math.max(hit, counted), dates.size());
            values.add(right, Math.max(hit, counted), dates.size());
        }

        private static boolean isDate(JsonNode timex) {
            return timex.path("type").asText().equals("DATE");
        }

        private static Span span(JsonNode timex) {
            return new Span(timex.path("start").asInt(), timex.path("end").asInt());
        }

        /** TimeML gives "late November" November for its value; we read the part, annotated or not. */
        private static boolean isRight(JsonNode line, JsonNode timex, Mention told) {
            String words = told.span().of(line.path("text").asText());
            boolean part = timex.hasNonNull("mod") || PART.matcher(words).lookingAt();
            return TimexValue.of(timex.path("value").asText()).isToldBy(told, part);
        }

        private static ObjectNode error(JsonNode line, JsonNode timex, Optional<Mention> found) {
            String text = line.path("text").asText();
            Span span = span(timex);
            return JSON.createObjectNode()
                    .put("id", line.path("file").asText())
                    .put("text", timex.path("text").asText())
                    .put("gold", timex.path("value").asText())
                    .put("told", found.map(m -> told(m, text)).orElse(""))
                    .put("around", text.substring(Math.max(0, span.start() - CONTEXT), span.end()));
        }

        private static String told(Mention mention, String text) {
            return mention instanceof Mention.Time time
                    ? time.printed()
                    : mention.span().of(text) + " (vague)";
        }

        SetResult result(String set) {
            List<SetResult.Figure> figures = new ArrayList<>();
            spans.figures("", ".88 (SUTime)").forEach(f -> figures.add(renamed(f, "span_")));
            values.figures("", ".71 (SUTime), .78 (HeidelTime, another set)")
                    .forEach(f -> figures.add(renamed(f, "value_")));
            return new SetResult(
                    set, "DATE expressions: found, and with the right days.", spans.size(), figures, values.errors());
        }

        private static SetResult.Figure renamed(SetResult.Figure f, String prefix) {
            return new SetResult.Figure(prefix + f.name(), f.value(), f.low(), f.high(), f.floor(), f.best());
        }
    }
}

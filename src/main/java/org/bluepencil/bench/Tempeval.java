package org.bluepencil.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bluepencil.article.Span;
import org.bluepencil.language.Mention;
import org.bluepencil.report.Report;
import org.bluepencil.value.Period;

/** News with the dates that its time expressions mean, in TimeML. */
final class Tempeval implements BenchSet {
    private static final ObjectMapper JSON = new ObjectMapper();

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
        List<Bench.Text> texts = new ArrayList<>();
        for (JsonNode line : lines) {
            texts.add(new Bench.Text(
                    line.path("file").asText(),
                    line.path("text").asText(),
                    line.path("dct").asText()));
        }
        return bench.over(new Dump(), "name: Nothing\nstanding: 1\n", null, sources -> {
            List<Report> reports = bench.check(sources, texts);
            Found spans = new Found();
            Found values = new Found();
            for (int i = 0; i < texts.size(); i++) {
                List<Mention.Time> told = reports.get(i).extraction().sentences().stream()
                        .flatMap(s -> s.mentions().stream())
                        .filter(Mention.Time.class::isInstance)
                        .map(Mention.Time.class::cast)
                        .toList();
                int hit = 0;
                int right = 0;
                int gold = 0;
                for (JsonNode timex : lines.get(i).path("timex")) {
                    if (!timex.path("type").asText().equals("DATE")) {
                        continue;
                    }
                    gold++;
                    Span span = new Span(
                            timex.path("start").asInt(), timex.path("end").asInt());
                    Optional<Mention.Time> found =
                            told.stream().filter(t -> t.span().overlaps(span)).findFirst();
                    String value = timex.path("value").asText();
                    boolean same = found.map(t -> t.period())
                            .flatMap(p -> period(value).map(v -> timex.hasNonNull("mod") ? within(p, v) : same(p, v)))
                            .orElse(false);
                    hit += found.isPresent() ? 1 : 0;
                    right += same ? 1 : 0;
                    if (!same) {
                        ObjectNode error =
                                JSON.createObjectNode().put("id", texts.get(i).id());
                        error.put("text", timex.path("text").asText()).put("gold", value);
                        error.put("told", found.map(t -> t.printed()).orElse(""));
                        error.put(
                                "around",
                                span.start() < 60 ? "" : texts.get(i).text().substring(span.start() - 60, span.end()));
                        values.error(error);
                    }
                }
                // what overlaps an expression of another type is no false find: only dates are counted
                List<Span> others = new ArrayList<>();
                lines.get(i).path("timex").forEach(x -> {
                    if (!x.path("type").asText().equals("DATE")) {
                        others.add(
                                new Span(x.path("start").asInt(), x.path("end").asInt()));
                    }
                });
                int counted = (int) told.stream()
                        .filter(t -> others.stream().noneMatch(o -> o.overlaps(t.span())))
                        .count();
                spans.add(hit, Math.max(hit, counted), gold);
                values.add(right, Math.max(hit, counted), gold);
            }
            List<SetResult.Figure> figures = new ArrayList<>();
            spans.figures("", ".88 (SUTime)").forEach(f -> figures.add(renamed(f, "span_")));
            values.figures("", ".71 (SUTime), .78 (HeidelTime, another set)")
                    .forEach(f -> figures.add(renamed(f, "value_")));
            return new SetResult(
                    name(),
                    "DATE expressions: found, and with the right days.",
                    spans.size(),
                    figures,
                    values.errors());
        });
    }

    private static SetResult.Figure renamed(SetResult.Figure f, String prefix) {
        return new SetResult.Figure(prefix + f.name(), f.value(), f.low(), f.high(), f.floor(), f.best());
    }

    private static boolean same(Period told, Period gold) {
        return gold.from() != null
                && gold.from().equals(told.from())
                && gold.to() != null
                && gold.to().equals(told.to());
    }

    /** "Late November" has November for its value, and END for its modifier. */
    private static boolean within(Period told, Period gold) {
        return told.from() != null && told.to() != null && gold.contains(told.from()) && gold.contains(told.to());
    }

    /** The days that a TimeML value names; empty for seasons, vague references and the like. */
    static Optional<Period> period(String value) {
        try {
            if (value.matches("\\d{4}")) {
                return Optional.of(new Period(LocalDate.parse(value + "-01-01"), LocalDate.parse(value + "-12-31")));
            }
            if (value.matches("\\d{3}")) {
                return Optional.of(new Period(LocalDate.parse(value + "0-01-01"), LocalDate.parse(value + "9-12-31")));
            }
            if (value.matches("\\d{4}-\\d{2}")) {
                LocalDate first = LocalDate.parse(value + "-01");
                return Optional.of(new Period(first, first.plusMonths(1).minusDays(1)));
            }
            if (value.matches("\\d{4}-Q[1-4]")) {
                LocalDate first =
                        LocalDate.of(Integer.parseInt(value.substring(0, 4)), 3 * (value.charAt(6) - '0') - 2, 1);
                return Optional.of(new Period(first, first.plusMonths(3).minusDays(1)));
            }
            if (value.matches("\\d{4}-(SP|SU|FA|WI)")) {
                int month = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12).getOrDefault(value.substring(5), 3);
                LocalDate first = LocalDate.of(Integer.parseInt(value.substring(0, 4)), month, 1);
                return Optional.of(new Period(first, first.plusMonths(3).minusDays(1)));
            }
            if (value.matches("\\d{4}-W\\d{2}")) {
                LocalDate monday = LocalDate.of(Integer.parseInt(value.substring(0, 4)), 1, 4)
                        .with(WeekFields.of(Locale.ROOT).dayOfWeek(), 1)
                        .with(java.time.DayOfWeek.MONDAY)
                        .plusWeeks(Integer.parseInt(value.substring(6)) - 1L);
                return Optional.of(new Period(monday, monday.plusDays(6)));
            }
            if (value.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
                LocalDate day = LocalDate.parse(value.substring(0, 10));
                return Optional.of(new Period(day, day));
            }
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}

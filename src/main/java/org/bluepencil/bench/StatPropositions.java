package org.bluepencil.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Claim;
import org.bluepencil.report.Report;

/** Web sentences with a number and a country marked: whether the sentence states a given statistic of that country. */
final class StatPropositions implements BenchSet {
    private static final Pattern MARKED = Pattern.compile("<(location|number)>(.*?)</\\1>");
    /** Statistics that a property of ours measures. */
    private static final Map<String, String> OURS = Map.of(
            "population", "P1082",
            "life_expectancy", "P2250",
            "fertility_rate", "P4841",
            "gdp_nominal", "P2131",
            "gdp_nominal_per_capita", "P2132",
            "cpi_inflation_rate", "P1279",
            "gdp_growth_rate", "P2219");

    @Override
    public String name() {
        return "statpropositions";
    }

    @Override
    public String file() {
        return "claims.jsonl";
    }

    @Override
    public SetResult run(Path folder, Bench bench) throws IOException {
        List<JsonNode> lines = Lines.read(folder.resolve(name()), file());
        Dump dump = new Dump();
        List<Bench.Text> texts = new ArrayList<>();
        List<Span> numbers = new ArrayList<>();
        List<Span> places = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            JsonNode line = lines.get(i);
            String id = dump.entity(
                    line.path("entity").asText(), line.path("entity").asText(), "Q6256");
            dump.alias(id, line.path("mention").asText());
            StringBuilder plain = new StringBuilder();
            Matcher marks = MARKED.matcher(line.path("sentence").asText());
            Span number = new Span(0, 0);
            Span place = new Span(0, 0);
            int from = 0;
            String sentence = line.path("sentence").asText();
            while (marks.find()) {
                plain.append(sentence, from, marks.start());
                Span span =
                        new Span(plain.length(), plain.length() + marks.group(2).length());
                plain.append(marks.group(2));
                from = marks.end();
                if (marks.group(1).equals("number")) {
                    number = span;
                } else {
                    place = span;
                }
            }
            plain.append(sentence.substring(from));
            // brackets as the treebank writes them, each as long as before
            String text = plain.toString().replace("-LRB-", " (   ").replace("-RRB-", " )   ");
            texts.add(new Bench.Text("s" + i, text, null));
            numbers.add(number);
            places.add(place);
        }
        return bench.over(dump, "name: Names of countries\nstanding: 1\n", null, sources -> {
            List<Report> reports = bench.check(sources, texts);
            Found found = new Found();
            for (int i = 0; i < texts.size(); i++) {
                boolean gold = lines.get(i).path("label").asText().equals("Y");
                String property =
                        OURS.getOrDefault(lines.get(i).path("property").asText(), "none");
                Span number = numbers.get(i);
                Span place = places.get(i);
                boolean told =
                        reports.get(i).judgements().stream().anyMatch(j -> states(j.claim(), property, number, place));
                found.add(gold && told ? 1 : 0, told ? 1 : 0, gold ? 1 : 0);
                if (gold != told) {
                    ObjectNode error = Bench.trace(texts.get(i), reports.get(i));
                    error.put("gold", gold)
                            .put("told", told)
                            .put("property", lines.get(i).path("property").asText());
                    found.error(error);
                }
            }
            return new SetResult(
                    name(),
                    "Whether the marked number is found as that statistic of the marked country.",
                    found.size(),
                    found.figures("precision .60 at full recall", ".60"),
                    found.errors());
        });
    }

    private static boolean states(Claim claim, String property, Span number, Span place) {
        return claim.frame() != null
                && claim.frame().property().id().equals(property)
                && claim.span().overlaps(number)
                && claim.form().subject().span().overlaps(place);
    }
}

package org.bluepencil.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bluepencil.report.Report;

/**
 * Passages of the web with the facts of fifteen properties in them: which are found, on names and classes alone; and what is said of
 * those that are found when the knowledge holds another value, or none. As in the set's own evaluation, a fact counts by every pair of
 * words that stand for its two sides, pronouns included.
 */
final class KnowledgeNet implements BenchSet {
    static final String TODAY = "2018-01-01";
    static final String DECLARED = "name: Facts of the set\nstanding: 1\ndate: " + TODAY + "\n";
    /** Which properties of ours speak of theirs: who heads, chairs or plays for a body is of it. */
    private static final Map<String, Set<String>> OURS = Map.ofEntries(
            Map.entry("CEO", Set.of("P169")),
            Map.entry("DATE_OF_BIRTH", Set.of("P569")),
            Map.entry("DATE_OF_DEATH", Set.of("P570")),
            Map.entry("DATE_FOUNDED", Set.of("P571")),
            Map.entry("EDUCATED_AT", Set.of("P69")),
            Map.entry(
                    "EMPLOYEE_OR_MEMBER_OF",
                    Set.of("P108", "P463", "P102", "P54", "P1416", "P169", "P488", "P1037", "P286")),
            Map.entry("FOUNDED_BY", Set.of("P112")),
            Map.entry("HEADQUARTERS", Set.of("P159", "P276", "P131")),
            Map.entry("NATIONALITY", Set.of("P27")),
            Map.entry("PLACE_OF_BIRTH", Set.of("P19")),
            Map.entry("PLACE_OF_RESIDENCE", Set.of("P551")),
            Map.entry("POLITICAL_AFFILIATION", Set.of("P102")),
            Map.entry("SPOUSE", Set.of("P26")),
            Map.entry("SUBSIDIARY_OF", Set.of("P749", "P127")),
            Map.entry("CHILD_OF", Set.of("P40", "P22", "P25")));

    /** A fact of the set. */
    record Gold(String subject, String object) {
        boolean isToldBy(ToldFact told) {
            return told.matches(subject, object);
        }
    }

    /** The passages, each once, and the facts of each by property; none for a property that it tells nothing of. */
    record Passages(List<Bench.Text> texts, Map<String, Map<String, Set<Gold>>> gold) {
        static Passages of(List<JsonNode> lines) {
            Map<String, Bench.Text> passages = new LinkedHashMap<>();
            Map<String, Map<String, Set<Gold>>> gold = new LinkedHashMap<>();
            for (JsonNode line : lines) {
                String id = line.path("doc").asText() + "-"
                        + line.path("pass_start").asText();
                passages.putIfAbsent(id, new Bench.Text(id, line.path("text").asText(), TODAY));
                Set<Gold> facts = gold.computeIfAbsent(id, k -> new TreeMap<>())
                        .computeIfAbsent(line.path("property").asText(), k -> new LinkedHashSet<>());
                if (line.path("subject").isObject()) {
                    facts.add(new Gold(
                            line.path("subject").path("text").asText(),
                            line.path("object").path("text").asText()));
                }
            }
            return new Passages(List.copyOf(passages.values()), gold);
        }

        Map<String, Set<Gold>> facts(int text) {
            return gold.getOrDefault(texts.get(text).id(), Map.of());
        }
    }

    @Override
    public String name() {
        return "knowledgenet";
    }

    @Override
    public String file() {
        return "facts.jsonl";
    }

    @Override
    public SetResult run(Path folder, Bench bench) throws IOException {
        List<JsonNode> lines = Lines.read(folder.resolve(name()), file());
        Passages passages = Passages.of(lines);
        List<Report> reports = new ArrayList<>();
        bench.over(KnowledgeNetKnowledge.names(lines), DECLARED, null, sources -> {
            reports.addAll(bench.check(sources, passages.texts()));
            return new SetResult(name(), "", 0, List.of(), List.of());
        });
        Found all = new Found();
        Map<String, Found> each = new TreeMap<>();
        int free = 0;
        int spoilt = 0;
        for (int i = 0; i < reports.size(); i++) {
            List<ToldFact> facts = ToldFact.all(reports.get(i));
            for (Map.Entry<String, Set<Gold>> entry : passages.facts(i).entrySet()) {
                Set<Gold> gold = entry.getValue();
                List<ToldFact> told = told(facts, entry.getKey());
                long hit = gold.stream()
                        .filter(g -> told.stream().anyMatch(g::isToldBy))
                        .count();
                long good = told.stream()
                        .filter(t -> gold.stream().anyMatch(g -> g.isToldBy(t)))
                        .count();
                int counted = (int) (hit + told.size() - good);
                all.add((int) hit, counted, gold.size());
                each.computeIfAbsent(entry.getKey(), k -> new Found()).add((int) hit, counted, gold.size());
                free += gold.isEmpty() ? 1 : 0;
                spoilt += gold.isEmpty() && !told.isEmpty() ? 1 : 0;
                if (hit < gold.size() || good < told.size()) {
                    ObjectNode error = Bench.trace(passages.texts().get(i), reports.get(i));
                    error.put("property", entry.getKey())
                            .put("gold", gold.toString())
                            .put("told", told.toString());
                    all.error(error);
                }
            }
        }
        List<SetResult.Figure> figures = new ArrayList<>(all.figures(".518; CoreNLP .48-.51", ".810"));
        figures.add(SetResult.Figure.count("fact_free", free));
        figures.add(SetResult.Figure.count("fact_free_with_a_fact_told", spoilt));
        each.forEach((property, found) -> {
            figures.add(SetResult.Figure.count("f1_" + property.toLowerCase(Locale.ROOT), found.f1()));
            figures.add(SetResult.Figure.count("precision_" + property.toLowerCase(Locale.ROOT), found.precision()));
        });
        List<ObjectNode> errors = new ArrayList<>(all.errors());
        KnowledgeNetVerification verification = new KnowledgeNetVerification(bench, lines, passages);
        verification.run(figures, errors);
        return new SetResult(
                        name(),
                        "Facts found on names and classes alone, by every pair of words that stand for the two sides"
                                + " (the words of one in those of the other), a unit a passage and property; then those"
                                + " found of properties with one value, held against knowledge with another object, and"
                                + " with none.",
                        all.size(),
                        figures,
                        errors)
                .reached(verification.reached());
    }

    /** Those that speak of one property of the set; a child of somebody is told from either end. */
    private static List<ToldFact> told(List<ToldFact> facts, String property) {
        Set<String> ours = OURS.getOrDefault(property, Set.of());
        return facts.stream().filter(f -> ours.contains(f.property())).toList();
    }
}

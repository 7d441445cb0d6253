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
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.report.Report;
import org.bluepencil.verdict.Judgement;
import org.bluepencil.verdict.Verdict;

/**
 * Passages of the web with the facts of fifteen properties in them: which are found, on names alone; and what is said of those that
 * are found when the knowledge holds another value, or none.
 */
final class KnowledgeNet implements BenchSet {
    private static final String TODAY = "2018-01-01";
    private static final String DECLARED = "name: Facts of the set\nstanding: 1\ndate: " + TODAY + "\n";
    /** Which properties of ours speak of theirs. */
    private static final Map<String, Set<String>> OURS = Map.ofEntries(
            Map.entry("CEO", Set.of("P169")),
            Map.entry("DATE_OF_BIRTH", Set.of("P569")),
            Map.entry("DATE_OF_DEATH", Set.of("P570")),
            Map.entry("DATE_FOUNDED", Set.of("P571")),
            Map.entry("EDUCATED_AT", Set.of("P69")),
            Map.entry("EMPLOYEE_OR_MEMBER_OF", Set.of("P108", "P463", "P54", "P1416")),
            Map.entry("FOUNDED_BY", Set.of("P112")),
            Map.entry("HEADQUARTERS", Set.of("P159")),
            Map.entry("NATIONALITY", Set.of("P27")),
            Map.entry("PLACE_OF_BIRTH", Set.of("P19")),
            Map.entry("PLACE_OF_RESIDENCE", Set.of("P551")),
            Map.entry("POLITICAL_AFFILIATION", Set.of("P102")),
            Map.entry("SPOUSE", Set.of("P26")),
            Map.entry("SUBSIDIARY_OF", Set.of("P749", "P127")),
            Map.entry("CHILD_OF", Set.of("P40", "P22", "P25")));
    /** Those of them with one value, as they stand in the knowledge. */
    private static final Map<String, String> SINGLE = Map.of(
            "DATE_OF_BIRTH", "P569",
            "DATE_OF_DEATH", "P570",
            "DATE_FOUNDED", "P571",
            "PLACE_OF_BIRTH", "P19",
            "HEADQUARTERS", "P159",
            "CEO", "P169");

    private record Fact(String subject, String object) {}

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
        Map<String, Bench.Text> passages = new LinkedHashMap<>();
        Map<String, Map<String, Set<Fact>>> gold = new LinkedHashMap<>();
        for (JsonNode line : lines) {
            String id =
                    line.path("doc").asText() + "-" + line.path("pass_start").asText();
            passages.putIfAbsent(id, new Bench.Text(id, line.path("text").asText(), TODAY));
            Set<Fact> facts = gold.computeIfAbsent(id, k -> new TreeMap<>())
                    .computeIfAbsent(line.path("property").asText(), k -> new LinkedHashSet<>());
            if (line.path("subject").isObject()) {
                facts.add(new Fact(
                        line.path("subject").path("text").asText(),
                        line.path("object").path("text").asText()));
            }
        }
        List<Bench.Text> texts = List.copyOf(passages.values());
        List<Report> plain = new ArrayList<>();
        bench.over(names(lines), DECLARED, null, sources -> {
            plain.addAll(bench.check(sources, texts));
            return new SetResult(name(), "", 0, List.of(), List.of());
        });
        Found all = new Found();
        Map<String, Found> each = new TreeMap<>();
        int free = 0;
        int spoilt = 0;
        for (int i = 0; i < texts.size(); i++) {
            for (Map.Entry<String, Set<Fact>> entry :
                    gold.getOrDefault(texts.get(i).id(), Map.of()).entrySet()) {
                List<Fact> told = told(plain.get(i), entry.getKey());
                long hit = entry.getValue().stream()
                        .filter(g -> told.stream().anyMatch(t -> same(t, g)))
                        .count();
                long good = told.stream()
                        .filter(t -> entry.getValue().stream().anyMatch(g -> same(t, g)))
                        .count();
                int counted = (int) (hit + told.size() - good);
                all.add((int) hit, counted, entry.getValue().size());
                each.computeIfAbsent(entry.getKey(), k -> new Found())
                        .add((int) hit, counted, entry.getValue().size());
                if (entry.getValue().isEmpty()) {
                    free++;
                    spoilt += told.isEmpty() ? 0 : 1;
                }
                if (hit < entry.getValue().size() || good < told.size()) {
                    ObjectNode error = Bench.trace(texts.get(i), plain.get(i));
                    error.put("property", entry.getKey())
                            .put("gold", entry.getValue().toString())
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
        verify(bench, lines, texts, gold, figures, errors);
        return new SetResult(
                name(),
                "Facts found on names alone, text against text (one may contain the other), a unit a passage and property; then those"
                        + " found of properties with one value, held against knowledge with another object, and with none.",
                all.size(),
                figures,
                errors);
    }

    private static void verify(
            Bench bench,
            List<JsonNode> lines,
            List<Bench.Text> texts,
            Map<String, Map<String, Set<Fact>>> gold,
            List<SetResult.Figure> figures,
            List<ObjectNode> errors)
            throws IOException {
        for (String kind : List.of("true", "swapped", "deleted")) {
            Dump dump = names(lines);
            if (!kind.equals("deleted")) {
                state(dump, lines, kind.equals("swapped"));
            }
            bench.over(dump, DECLARED, null, sources -> {
                List<Report> reports = bench.check(sources, texts);
                int found = 0;
                int confirmed = 0;
                int denied = 0;
                for (int i = 0; i < texts.size(); i++) {
                    Map<String, Set<Fact>> facts =
                            gold.getOrDefault(texts.get(i).id(), Map.of());
                    for (Judgement judgement : reports.get(i).judgements()) {
                        String property = property(judgement.claim());
                        boolean mine = SINGLE.entrySet().stream()
                                .filter(e -> e.getValue().equals(property))
                                .anyMatch(e -> facts.getOrDefault(e.getKey(), Set.of()).stream()
                                        .anyMatch(g ->
                                                fact(judgement.claim()) != null && same(fact(judgement.claim()), g)));
                        if (mine) {
                            found++;
                            boolean alarm = !kind.equals("swapped")
                                    && (judgement.verdict() == Verdict.CONTRADICTED
                                            || judgement.verdict() == Verdict.OUTDATED);
                            boolean missed = kind.equals("swapped") && judgement.verdict() != Verdict.CONTRADICTED;
                            if (alarm || missed) {
                                ObjectNode error = Bench.trace(texts.get(i), reports.get(i));
                                errors.add(error.put("knowledge", kind)
                                        .put("words", judgement.claim().text())
                                        .put("explanation", judgement.explanation()));
                            }
                            confirmed += judgement.verdict() == Verdict.CONFIRMED ? 1 : 0;
                            denied += judgement.verdict() == Verdict.CONTRADICTED
                                            || judgement.verdict() == Verdict.OUTDATED
                                    ? 1
                                    : 0;
                        }
                    }
                }
                figures.add(SetResult.Figure.count(kind + "_found", found));
                figures.add(SetResult.Figure.count(kind + "_confirmed", confirmed));
                figures.add(SetResult.Figure.count(kind + "_contradicted", denied));
                return new SetResult("", "", 0, List.of(), List.of());
            });
        }
    }

    /** Names of subjects and objects, and nothing of what is stated of them. */
    private static Dump names(List<JsonNode> lines) {
        Dump dump = new Dump();
        for (JsonNode line : lines) {
            for (String role : List.of("subject", "object")) {
                JsonNode named = line.path(role);
                String text = named.path("text").asText("");
                boolean date = line.path("property").asText().startsWith("DATE") && role.equals("object");
                if (!text.isEmpty() && Character.isUpperCase(text.charAt(0)) && !date && !isPronoun(text)) {
                    dump.alias(entity(dump, named), text);
                }
            }
        }
        return dump;
    }

    private static boolean isPronoun(String text) {
        return Set.of("he", "she", "it", "his", "her", "its", "they", "their", "i", "we", "our", "him", "you")
                .contains(text.toLowerCase(Locale.ROOT));
    }

    private static String entity(Dump dump, JsonNode named) {
        String qid = named.path("qid").asText("");
        String text = named.path("text").asText();
        // every subject and object is something of the world that can be told apart from others
        return dump.entity(qid.matches("Q\\d+") ? qid : "text:" + text, text);
    }

    private static void state(Dump dump, List<JsonNode> lines, boolean swapped) {
        Map<String, List<JsonNode>> byProperty = new TreeMap<>();
        for (JsonNode line : lines) {
            if (SINGLE.containsKey(line.path("property").asText())
                    && line.path("subject").isObject()) {
                byProperty
                        .computeIfAbsent(line.path("property").asText(), k -> new ArrayList<>())
                        .add(line);
            }
        }
        byProperty.forEach((property, facts) -> {
            Set<String> done = new LinkedHashSet<>();
            for (int i = 0; i < facts.size(); i++) {
                if (isPronoun(facts.get(i).path("subject").path("text").asText())
                        || isPronoun(facts.get(i).path("object").path("text").asText())) {
                    continue;
                }
                String subject = entity(dump, facts.get(i).path("subject"));
                JsonNode object = facts.get(i).path("object");
                String told = object.path("text").asText();
                for (int step = 1; swapped && step < facts.size(); step++) {
                    object = facts.get((i + step * 7) % facts.size()).path("object");
                    if (!object.path("text").asText().equalsIgnoreCase(told)
                            && !isPronoun(object.path("text").asText())) {
                        break;
                    }
                }
                if (done.add(subject)) {
                    value(dump, property, object)
                            .ifPresent(v -> dump.state(subject, SINGLE.getOrDefault(property, ""), v, null, null));
                }
            }
        });
    }

    private static java.util.Optional<ObjectNode> value(Dump dump, String property, JsonNode object) {
        if (!property.startsWith("DATE")) {
            return java.util.Optional.of(Dump.toItem(entity(dump, object)));
        }
        String text = object.path("text").asText();
        String european = text.replaceFirst("([A-Z][a-z]+) (\\d{1,2}),? (\\d{4})", "$2 $1 $3");
        return Dump.toTime(european);
    }

    private static List<Fact> told(Report report, String property) {
        Set<String> ours = OURS.getOrDefault(property, Set.of());
        List<Fact> told = new ArrayList<>();
        for (Judgement judgement : report.judgements()) {
            Claim claim = judgement.claim();
            Fact fact = fact(claim);
            if (fact != null
                    && ours.contains(property(claim))
                    && !claim.manner().denied()) {
                Fact turned = property(claim).equals("P40") ? new Fact(fact.object(), fact.subject()) : fact;
                if (!told.contains(turned)) {
                    told.add(turned);
                }
            }
        }
        return told;
    }

    private static String property(Claim claim) {
        return claim.frame() == null ? "" : claim.frame().property().id();
    }

    private static @org.jspecify.annotations.Nullable Fact fact(Claim claim) {
        String subject = claim.form().subject().text();
        if (claim.form() instanceof Form.Fact fact) {
            String object = fact.value() instanceof Claimed.Entity entity
                    ? entity.participant().text()
                    : claim.text();
            return new Fact(subject, object);
        }
        return null;
    }

    /** Subject and object are the same words, or one contains the other; a spouse is one either way. */
    private static boolean same(@org.jspecify.annotations.Nullable Fact told, Fact gold) {
        return told != null
                && ((near(told.subject(), gold.subject()) && near(told.object(), gold.object()))
                        || (near(told.subject(), gold.object()) && near(told.object(), gold.subject())));
    }

    private static boolean near(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT).strip();
        String b = other.toLowerCase(Locale.ROOT).strip();
        return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
    }
}

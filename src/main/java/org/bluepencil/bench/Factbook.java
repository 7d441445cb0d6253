package org.bluepencil.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluepencil.bench.Verdicts.Gold;
import org.bluepencil.report.Report;
import org.bluepencil.value.EntityId;
import org.jspecify.annotations.Nullable;

/** Claims about states, held against the dated statements that come with them; what was once true also at its own time. */
final class Factbook implements BenchSet {
    private static final String TODAY = "2026-05-17";
    private static final String[] STATE = {"Q3624078", "Q6256"};
    private static final Pattern BEGINNING = Pattern.compile("(\\p{Lu}.*?) (?:is|was|has been) ");

    @Override
    public String name() {
        return "factbook";
    }

    @Override
    public String file() {
        return "claims.jsonl";
    }

    @Override
    public SetResult run(Path folder, Bench bench) throws IOException {
        Dump dump = new Dump();
        List<JsonNode> statements = Lines.read(folder.resolve(name()), "statements.jsonl");
        countries(folder, dump);
        List<JsonNode> claims = Lines.read(folder.resolve(name()), "claims.jsonl");
        statements.forEach(s -> dump.alias(state(dump, s), s.path("s_label").asText()));
        Set<String> groups = new LinkedHashSet<>();
        StringBuilder rows = new StringBuilder("country,partner,measure,year,percent\n");
        Map<String, List<JsonNode>> offices = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode s : statements) {
            String subject = state(dump, s);
            String label = s.path("o_label").asText();
            switch (s.path("p").asText()) {
                case "P36" -> dump.state(subject, "P36", Dump.toItem(place(dump, label)), null, null);
                case "P571" ->
                    Dump.toTime(label.replaceAll("\\s*\\(.*", ""))
                            .ifPresent(t -> dump.state(subject, "P571", t, null, null));
                case "P463" -> {
                    if (s.path("status").asText().equals("member")
                            && s.path("current").asBoolean()) {
                        String group = group(dump, label, bench);
                        groups.add(group);
                        dump.state(subject, "P463", Dump.toItem(group), null, null);
                    }
                }
                case "P35", "P6" ->
                    offices.computeIfAbsent(subject + " " + s.path("p").asText(), k -> new ArrayList<>())
                            .add(s);
                default -> partner(dump, s, subject, rows, seen);
            }
        }
        offices.forEach((key, terms) ->
                terms(dump, key.substring(0, key.indexOf(' ')), key.substring(key.indexOf(' ') + 1), terms));
        claims.forEach(c -> named(dump, c.path("claim").asText(), bench));
        StringBuilder declared = new StringBuilder("name: Statements of the set\nstanding: 1\ndate: " + TODAY + "\n"
                + (groups.isEmpty() ? "" : "complete:\n"));
        groups.forEach(g -> declared.append("  - {property: P463, of: ")
                .append(g)
                .append(", from: 2000-01-01, to: ")
                .append(TODAY)
                .append("}\n"));
        String definition = "id: partners\n"
                + "kind: table\n"
                + "name: Partners of the set\n"
                + "file: table.csv\n"
                + "columns: {entity: country, partner: partner, measure: measure, year: year, value: percent}\n"
                + "unit: \"%\"\n"
                + "answers: [export-share, import-share]\n"
                + "standing: 1\n"
                + "date: "
                + TODAY + "\n";
        return bench.over(dump, declared.toString(), new Bench.Table(definition, rows.toString()), sources -> {
            List<Bench.Text> texts = new ArrayList<>();
            List<Gold> golds = new ArrayList<>();
            List<Bench.Text> then = new ArrayList<>();
            for (JsonNode claim : claims) {
                String gold = claim.path("gold").asText();
                texts.add(new Bench.Text(
                        claim.path("id").asText(), claim.path("claim").asText(), TODAY));
                golds.add(gold.equals("SUPPORTED") ? Gold.TRUE : gold.equals("REFUTED") ? Gold.FALSE : Gold.PAST);
                String when = claim.path("true_as_of").asText("");
                if (gold.equals("OUTDATED") && when.matches("\\d{4}(-\\d{2}){0,2}")) {
                    then.add(new Bench.Text(
                            claim.path("id").asText() + "-then",
                            claim.path("claim").asText(),
                            Bench.middle(when)));
                }
            }
            Verdicts now = new Verdicts(true);
            List<Report> reports = bench.check(sources, texts);
            for (int i = 0; i < texts.size(); i++) {
                now.add(golds.get(i), texts.get(i), reports.get(i));
            }
            Verdicts past = new Verdicts(true);
            List<Report> earlier = bench.check(sources, then);
            for (int i = 0; i < then.size(); i++) {
                past.add(Gold.TRUE, then.get(i), earlier.get(i));
            }
            List<SetResult.Figure> figures = new ArrayList<>(now.figures().stream()
                    .map(f -> f.name().equals("macro_f1") ? f.beside(".21 (majority), .375 (word overlap)", "") : f)
                    .toList());
            int right = then.size() - past.errors().size();
            figures.add(new SetResult.Figure(
                    "then_confirmed",
                    then.isEmpty() ? Double.NaN : (double) right / then.size(),
                    Double.NaN,
                    Double.NaN,
                    "",
                    ""));
            List<ObjectNode> errors = new ArrayList<>(now.errors());
            errors.addAll(past.errors());
            now.reached().addAll(past.reached());
            return new SetResult(
                            name(),
                            "Three-way, today "
                                    + TODAY
                                    + "; an open claim is an error. Then each outdated claim with its article at its"
                                    + " own time.",
                            now.size(),
                            figures,
                            errors)
                    .reached(now.reached());
        });
    }

    /** All states and territories by their names; another name of one that is the first name of a second is the second's. */
    private static void countries(Path folder, Dump dump) throws IOException {
        Path file = Lines.find(folder.resolve("wikidata"), "countries.jsonl");
        if (!Files.isRegularFile(file)) {
            return;
        }
        List<JsonNode> all = Lines.read(folder.resolve("wikidata"), "countries.jsonl");
        Set<String> first = new HashSet<>();
        all.forEach(c -> first.add(c.path("name").asText()));
        for (JsonNode c : all) {
            String id = c.path("wikidata_id").asText().replaceFirst(".*/", "");
            String label = c.path("name").asText();
            String entity = dump.entity(id, label, STATE);
            for (String name : new String[] {
                label,
                c.path("factbook_name").asText(""),
                c.path("unterm_short").asText("")
            }) {
                if (!name.isEmpty() && (name.equals(label) || !first.contains(name))) {
                    dump.alias(entity, name);
                    dump.key(nameKey(name), entity);
                }
            }
            if (!c.path("capital").asText("").isBlank()) {
                place(dump, c.path("capital").asText().strip());
            }
        }
    }

    /** The statements and the list of countries differ in accents and apostrophes. */
    private static String nameKey(String name) {
        return "name:"
                + Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("[^\\p{L}\\p{N} ]", "")
                        .toLowerCase(Locale.ROOT);
    }

    /** A person whom a claim begins with, by the name and kind that the shipped knowledge has, where the statements have none. */
    private static void named(Dump dump, String claim, Bench bench) {
        Matcher name = BEGINNING.matcher(claim);
        if (name.lookingAt() && !dump.isNamed(name.group(1))) {
            bench.shipped(name.group(1)).ifPresent(e -> {
                String id = dump.entity(
                        e.id().id(),
                        e.label(),
                        e.classes().stream().map(EntityId::id).toArray(String[]::new));
                dump.alias(id, name.group(1));
            });
        }
    }

    private static String state(Dump dump, JsonNode s) {
        String id = dump.entity(s.path("s").asText(), s.path("s_label").asText(), STATE);
        dump.key(nameKey(s.path("s_label").asText()), id);
        return id;
    }

    private static String place(Dump dump, String label) {
        return dump.entity("place:" + label, label, "Q515");
    }

    /** The statements name many groups by their acronyms alone; the knowledge that ships with the program spells them out. */
    private static String group(Dump dump, String label, Bench bench) {
        String full = bench.spelledOut(label);
        String id = dump.entity("group:" + full, full, "Q484652");
        dump.alias(id, label);
        return id;
    }

    private static void partner(Dump dump, JsonNode s, String subject, StringBuilder rows, Set<String> seen) {
        String kind = s.path("p").asText();
        String year = s.path("point_in_time").asText("");
        if (!kind.contains("partner") || year.length() < 4 || !s.hasNonNull("share_percent")) {
            return;
        }
        String measure = kind.equals("export partner") ? "export-share" : "import-share";
        String label = s.path("o_label").asText();
        String partner = dump.known(nameKey(label)).orElseGet(() -> dump.entity(nameKey(label), label, "Q6256"));
        if (seen.add(subject + measure + partner + year)) {
            rows.append(subject)
                    .append(',')
                    .append(partner)
                    .append(',')
                    .append(measure)
                    .append(',')
                    .append(year, 0, 4)
                    .append(',')
                    .append(s.path("share_percent").asText())
                    .append('\n');
        }
    }

    /** "Last seen" is an observation: a term that is over ended between it and the start of the next one. */
    private static void terms(Dump dump, String subject, String property, List<JsonNode> terms) {
        List<JsonNode> byTime = terms.stream()
                .sorted(Comparator.comparing(t -> t.path("first_seen").asText()))
                .toList();
        for (JsonNode term : byTime) {
            String label = term.path("o_label").asText();
            String holder = dump.entity("person:" + label, label, "Q5");
            term.path("o_aliases").forEach(a -> dump.alias(holder, a.asText()));
            String start = term.path("start").asText("");
            dump.state(subject, property, Dump.toItem(holder), start.isEmpty() ? null : start, end(term, byTime));
        }
    }

    /** When the next one began, if that is told and lies behind what was seen; else when he was first seen. */
    private static String started(JsonNode next, String seen) {
        String first = next.path("first_seen").asText();
        return Dump.toTime(next.path("start").asText(""))
                .map(t ->
                        t.path("datavalue").path("value").path("time").asText().substring(1, 11))
                .filter(start -> start.compareTo(seen) > 0 && start.compareTo(first) <= 0)
                .orElse(first);
    }

    private static @Nullable String end(JsonNode term, List<JsonNode> byTime) {
        if (term.path("current").asBoolean()) {
            return null;
        }
        String seen = term.path("last_seen").asText();
        return byTime.stream()
                .filter(t -> t.path("first_seen").asText().compareTo(seen) > 0)
                .findFirst()
                .map(next -> started(next, seen))
                .orElse(seen.substring(0, 4));
    }
}

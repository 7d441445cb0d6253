package org.bluepencil.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bluepencil.bench.Verdicts.Gold;
import org.bluepencil.report.Report;
import org.jspecify.annotations.Nullable;

/** True and corrupted triples of ten relations, put into English by a template each; the true ones are the knowledge. */
final class Factbench implements BenchSet {
    private static final String TODAY = "2015-01-01";

    @Override
    public String name() {
        return "factbench";
    }

    @Override
    public String file() {
        return "facts.jsonl";
    }

    @Override
    public SetResult run(Path folder, Bench bench) throws IOException {
        List<JsonNode> facts = Lines.read(folder.resolve(name()), file());
        Dump dump = new Dump();
        for (JsonNode fact : facts) {
            entity(dump, fact, "subject");
            entity(dump, fact, "object");
            if (fact.path("label").asBoolean()) {
                state(dump, fact);
            }
        }
        return bench.over(dump, "name: True facts of the set\nstanding: 1\ndate: " + TODAY + "\n", null, sources -> {
            List<Bench.Text> texts = new ArrayList<>();
            for (JsonNode fact : facts) {
                texts.add(new Bench.Text(
                        fact.path("file").asText() + fact.path("negative_type").asText(""), english(fact), TODAY));
            }
            List<Report> reports = bench.check(sources, texts);
            Verdicts verdicts = new Verdicts(false);
            long dates = 0;
            long denied = 0;
            List<ObjectNode> undenied = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                JsonNode fact = facts.get(i);
                verdicts.add(fact.path("label").asBoolean() ? Gold.TRUE : Gold.FALSE, texts.get(i), reports.get(i));
                if (fact.path("negative_type").asText("").equals("date")) {
                    boolean isDenied = Verdicts.Told.of(reports.get(i)).isDenied();
                    dates++;
                    denied += isDenied ? 1 : 0;
                    if (!isDenied) {
                        undenied.add(Bench.trace(texts.get(i), reports.get(i)).put("gold", "WRONG DATE"));
                    }
                }
            }
            List<SetResult.Figure> figures = new ArrayList<>(verdicts.figures().stream()
                    .map(f -> f.name().equals("balanced_accuracy") ? f.beside(".5", ".900") : f)
                    .toList());
            figures.add(new SetResult.Figure(
                    "wrong_dates_contradicted",
                    dates == 0 ? Double.NaN : (double) denied / dates,
                    Double.NaN,
                    Double.NaN,
                    "",
                    ""));
            List<ObjectNode> errors = new ArrayList<>(verdicts.errors());
            errors.addAll(undenied);
            return new SetResult(
                            name(),
                            "Two-way: confirmed against all the rest; the true facts are the knowledge.",
                            verdicts.size(),
                            figures,
                            errors)
                    .reached(verdicts.reached());
        });
    }

    /** The set takes its triples from two databases that share no address: what bears one label in both is one thing. */
    private static String entity(Dump dump, JsonNode fact, String role) {
        String label = fact.path(role + "_label").asText();
        String id = dump.entity("label:" + label, label);
        dump.alias(id, label);
        dump.alias(id, plain(label));
        fact.path(role + "_alt").forEach(a -> dump.alias(id, a.asText()));
        return id;
    }

    /** A label without the brackets that tell it from others of its name: no sentence has them. */
    private static String plain(String label) {
        return label.replaceFirst(" \\([^()]*\\)$", "");
    }

    private static @Nullable String date(JsonNode fact, String key) {
        String date = fact.path(key).asText("");
        return date.isEmpty() || date.equals("null") ? null : date;
    }

    private static void state(Dump dump, JsonNode fact) {
        String s = entity(dump, fact, "subject");
        String o = entity(dump, fact, "object");
        String from = date(fact, "from");
        String to = date(fact, "to");
        switch (fact.path("relation").asText()) {
            case "award" -> dump.happened(s, "P166", Dump.toItem(o), from);
            case "birth" -> event(dump, s, "P19", o, "P569", from);
            case "death" -> event(dump, s, "P20", o, "P570", from);
            case "foundationPlace" -> event(dump, s, "P740", o, "P571", from);
            case "leader" -> dump.state(o, "P6", Dump.toItem(s), from, to);
            case "nbateam" -> dump.state(s, "P54", Dump.toItem(o), from, to);
            case "publicationDate" -> event(dump, o, "P50", s, "P577", from);
            case "spouse" -> {
                dump.state(s, "P26", Dump.toItem(o), from, to);
                dump.state(o, "P26", Dump.toItem(s), from, to);
            }
            case "starring" -> event(dump, s, "P161", o, "P577", from);
            default -> dump.state(o, "P127", Dump.toItem(s), from, null);
        }
    }

    private static void event(Dump dump, String of, String with, String other, String when, @Nullable String date) {
        dump.state(of, with, Dump.toItem(other), null, null);
        if (date != null) {
            Dump.toTime(date).ifPresent(t -> dump.state(of, when, t, null, null));
        }
    }

    private static String year(JsonNode fact, String key) {
        String date = fact.path(key).asText("");
        return date.length() < 4 ? "" : date.substring(0, 4);
    }

    /** The relation that the triple states: of some, the property was swapped for another relation's. */
    private static String told(JsonNode fact) {
        boolean swapped = fact.path("negative_type").asText("").endsWith("property");
        if (!swapped) {
            return fact.path("relation").asText();
        }
        return switch (fact.path("value_predicate").asText().replaceFirst("^dbo:", "")) {
            case "award" -> "award";
            case "birthPlace" -> "birth";
            case "deathPlace" -> "death";
            case "foundationPlace" -> "foundationPlace";
            case "office" -> "leader";
            case "team" -> "nbateam";
            case "author" -> "publicationDate";
            case "spouse" -> "spouse";
            case "starring" -> "starring";
            default -> "subsidiary";
        };
    }

    private static String english(JsonNode fact) {
        String s = plain(fact.path("subject_label").asText());
        String o = plain(fact.path("object_label").asText());
        String from = year(fact, "from");
        String to = year(fact, "to");
        return switch (told(fact)) {
            case "award" -> s + " received the " + o + " in " + from + ".";
            case "birth" -> s + " was born in " + o + " in " + from + ".";
            case "death" -> s + " died in " + o + " in " + from + ".";
            case "foundationPlace" -> s + " was founded in " + o + " in " + from + ".";
            case "leader" -> s + " was the prime minister of " + o + " from " + from + " to " + to + ".";
            case "nbateam" -> s + " played for the " + o + " from " + from + " to " + to + ".";
            case "publicationDate" -> o + " was written by " + s + " and published in " + from + ".";
            case "spouse" ->
                s
                        + (to.isEmpty()
                                ? " married " + o + " in " + from
                                : " was married to " + o + " from " + from + " to " + to)
                        + ".";
            case "starring" -> o + " starred in " + s + ", which was first released in " + from + ".";
            default -> s + " acquired " + o + " in " + from + ".";
        };
    }
}

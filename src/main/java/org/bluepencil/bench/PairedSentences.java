package org.bluepencil.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bluepencil.report.Report;

/**
 * Sentences that state one property of Wikidata between a subject and an object that are given: of an encyclopedia, or made of the
 * statement itself. Their names are the knowledge, nothing else.
 */
final class PairedSentences implements BenchSet {
    private static final String DECLARED = "name: Names of the set\nstanding: 1\ndate: 2022-01-01\n";

    /** One side: its words in the sentence or its names, and the item that it is, or an empty string for a value. */
    private record Side(List<String> words, String item) {}

    private record Item(Bench.Text text, String property, Side subject, Side object) {}

    private final String name;
    private final String file;
    private final Function<JsonNode, Item> reader;

    private PairedSentences(String name, String file, Function<JsonNode, Item> reader) {
        this.name = name;
        this.file = file;
        this.reader = reader;
    }

    static PairedSentences fewRel() {
        return new PairedSentences("fewrel", "wiki.jsonl", line -> {
            List<String> tokens = new ArrayList<>();
            line.path("tokens").forEach(t -> tokens.add(t.asText()));
            return new Item(
                    new Bench.Text(line.path("id").asText(), Tokens.joined(tokens), "2018-01-01"),
                    line.path("pid").asText(),
                    spelled(line.path("head"), tokens),
                    spelled(line.path("tail"), tokens));
        });
    }

    static PairedSentences wdv() {
        return new PairedSentences(
                "wdv",
                "sentences.jsonl",
                line -> new Item(
                        new Bench.Text(
                                line.path("claim_id").asText(),
                                line.path("sentence").asText(),
                                "2022-01-01"),
                        line.path("pid").asText(),
                        new Side(
                                names(line, "subject"), line.path("subject_qid").asText()),
                        new Side(
                                names(line, "object"),
                                line.path("datavalue").path("value").path("id").asText(""))));
    }

    private static Side spelled(JsonNode side, List<String> tokens) {
        List<String> words = new ArrayList<>();
        side.path("spans").forEach(span -> {
            List<String> run = new ArrayList<>();
            span.forEach(i -> run.add(tokens.get(i.asInt())));
            words.add(Tokens.joined(run));
        });
        return new Side(words, side.path("qid").asText());
    }

    private static List<String> names(JsonNode line, String side) {
        List<String> names = new ArrayList<>(List.of(line.path(side + "_label").asText()));
        line.path(side + "_aliases").forEach(a -> names.add(a.asText()));
        return names;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public SetResult run(Path folder, Bench bench) throws IOException {
        Map<String, Item> items = new LinkedHashMap<>();
        Dump dump = new Dump();
        for (JsonNode line : Lines.read(folder.resolve(name), file)) {
            Item item = reader.apply(line);
            items.putIfAbsent(item.text().id(), item);
            named(dump, item.subject());
            named(dump, item.object());
        }
        List<Item> all = List.copyOf(items.values());
        return bench.over(dump, DECLARED, null, sources -> {
            List<Report> reports =
                    bench.check(sources, all.stream().map(Item::text).toList());
            PropertyFinding finding = new PropertyFinding();
            for (int i = 0; i < all.size(); i++) {
                Item item = all.get(i);
                finding.add(
                        item.text(),
                        reports.get(i),
                        item.property(),
                        item.subject().words(),
                        item.object().words());
            }
            return finding.result(
                    name, "The property that a sentence is found to state between two things given, on names alone.");
        });
    }

    private static void named(Dump dump, Side side) {
        if (side.item().matches("Q\\d+")) {
            String entity = dump.entity(side.item(), side.words().get(0));
            side.words().stream().skip(1).forEach(w -> dump.alias(entity, w));
        }
    }
}

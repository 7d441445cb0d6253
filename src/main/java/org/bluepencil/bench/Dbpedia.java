package org.bluepencil.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.bluepencil.bench.Verdicts.Told;
import org.bluepencil.report.Report;
import org.bluepencil.source.Sources;

/** Triples in English that people judged, checked on the knowledge that ships with the program, beside language models' answers. */
final class Dbpedia implements BenchSet {
    private static final String TODAY = "2025-01-01";
    /** The models asked without evidence: what they know by themselves. */
    private static final String UNAIDED = "DKA|";

    @Override
    public String name() {
        return "dbpedia2025";
    }

    @Override
    public String file() {
        return "facts.jsonl";
    }

    /** One triple: its line, what was said of it, and whether any property of ours was found in it. */
    private record Item(JsonNode line, Told told, boolean read) {

        boolean isTrue() {
            return line.path("gold").asInt() == 1;
        }

        boolean agrees() {
            return isTrue() == (told == Told.CONFIRMED);
        }

        boolean agrees(String model) {
            return line.path("llm").path(model).asText().equals(isTrue() ? "T" : "F");
        }
    }

    @Override
    public SetResult run(Path folder, Bench bench) throws IOException {
        List<JsonNode> lines = Lines.read(folder.resolve(name()), file());
        List<Bench.Text> texts = new ArrayList<>();
        Set<String> models = new TreeSet<>();
        for (JsonNode line : lines) {
            texts.add(new Bench.Text(line.path("id").asText(), line.path("text").asText(), TODAY));
            line.path("llm").fieldNames().forEachRemaining(models::add);
        }
        models.removeIf(m -> !m.startsWith(UNAIDED));
        List<Item> items = new ArrayList<>();
        List<ObjectNode> decided = new ArrayList<>();
        try (Sources shipped = Sources.open(new Sources.Choice(null, Path.of("/nowhere"), List.of()))) {
            List<Report> reports = bench.check(shipped, texts);
            for (int i = 0; i < lines.size(); i++) {
                Report report = reports.get(i);
                boolean read =
                        report.judgements().stream().anyMatch(j -> j.claim().frame() != null);
                Item item = new Item(lines.get(i), Told.of(report), read);
                items.add(item);
                if (item.told().isDecided()) {
                    ObjectNode trace = Bench.trace(texts.get(i), report);
                    trace.put("gold", item.isTrue())
                            .put("told", item.told().name())
                            .set("llm", lines.get(i).path("llm"));
                    decided.add(trace);
                }
            }
        }
        return new SetResult(
                name(),
                "Judged on the shipped knowledge alone; every decided item is in the file of errors, beside the models' answers.",
                items.size(),
                figures(items, models),
                decided);
    }

    private static List<SetResult.Figure> figures(List<Item> items, Set<String> models) {
        List<Item> decided = items.stream().filter(i -> i.told().isDecided()).toList();
        List<SetResult.Figure> figures = new ArrayList<>();
        figures.add(SetResult.Figure.count("decided", decided.size()));
        figures.add(part("read", items, Item::read));
        figures.add(part("coverage", items, i -> i.told().isDecided()));
        figures.add(part("agreement_decided", decided, Item::agrees));
        for (String model : models) {
            String label =
                    model.substring(UNAIDED.length()).replaceFirst("^.*_", "").replaceAll("[^a-z0-9]+", "_");
            figures.add(part(label + "_on_decided", decided, i -> i.agrees(model)));
            figures.add(part(label + "_on_all", items, i -> i.agrees(model)));
        }
        return figures;
    }

    private static SetResult.Figure part(String name, List<Item> items, Predicate<Item> counted) {
        return SetResult.Figure.of(
                name,
                items,
                s -> s.isEmpty()
                        ? Double.NaN
                        : (double) s.stream().filter(counted).count() / s.size());
    }
}

package org.bluepencil.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.bluepencil.claim.Worth;
import org.bluepencil.report.Report;
import org.bluepencil.value.Later;

/**
 * Sentences labelled as claims or not, held against their worth alone; what frames make of them has no say.
 *
 * @param isClaim how a line says so
 * @param asks the worth that the label stands for
 */
record Checkworthy(
        String name, String file, Predicate<JsonNode> isClaim, Predicate<Worth> asks, String floor, String best)
        implements BenchSet {

    /** Sentences of debates: worth checking or not. */
    static BenchSet checkThat() {
        return new Checkworthy(
                "checkthat24",
                "dev.jsonl",
                line -> line.path("label").asText().equals("Yes"),
                Worth::isClaim,
                ".41; .69 (has a number)",
                ".80");
    }

    /** Sentences of political speeches: verifiable or not. */
    static BenchSet policlaim() {
        return new Checkworthy(
                "policlaim",
                "train.jsonl",
                line -> line.path("golden").asText().equals("1"),
                Worth::statesFact,
                ".78",
                ".863 accuracy");
    }

    @Override
    public SetResult run(Path folder, Bench bench) throws IOException {
        List<JsonNode> lines = Lines.read(folder.resolve(name()), file());
        List<Bench.Text> texts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            texts.add(new Bench.Text("s" + i, lines.get(i).path("text").asText(), null));
        }
        return bench.over(new Dump(), "name: Nothing\nstanding: 1\n", null, sources -> {
            List<Report> reports = bench.check(sources, texts);
            Found found = new Found();
            int right = 0;
            for (int i = 0; i < texts.size(); i++) {
                boolean gold = isClaim.test(lines.get(i));
                boolean told = isTold(reports.get(i));
                found.add(gold && told ? 1 : 0, told ? 1 : 0, gold ? 1 : 0);
                right += gold == told ? 1 : 0;
                if (gold != told) {
                    ObjectNode error = Bench.trace(texts.get(i), reports.get(i));
                    found.error(error.put("gold", gold).put("told", told));
                }
            }
            List<SetResult.Figure> figures = new ArrayList<>(found.figures(floor, best));
            figures.add(
                    SetResult.Figure.count("accuracy", texts.isEmpty() ? Double.NaN : (double) right / texts.size()));
            return new SetResult(
                    name(),
                    "A text counts as one to check by the worth of the sentence in it that has most.",
                    found.size(),
                    figures,
                    found.errors());
        });
    }

    private boolean isTold(Report report) {
        return report.extraction().worth().values().stream().map(Later::get).anyMatch(asks);
    }
}

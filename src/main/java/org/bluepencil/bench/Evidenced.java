package org.bluepencil.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bluepencil.bench.Verdicts.Gold;
import org.bluepencil.report.Report;
import org.bluepencil.source.page.HandedPage;

/** Claims that come with the sentences of one page as their only source. */
abstract class Evidenced implements BenchSet {
    private static final String TODAY = "2022-01-01";

    abstract String id(JsonNode line, int number);

    abstract String claim(JsonNode line);

    abstract String page(JsonNode line);

    abstract Gold gold(JsonNode line);

    @Override
    public String file() {
        return "claims.jsonl";
    }

    @Override
    public SetResult run(Path folder, Bench bench) throws IOException {
        Path pages = Files.createTempDirectory("bluepencil-pages");
        List<JsonNode> lines = Lines.read(folder.resolve(name()), file());
        List<Bench.Text> texts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Path page = Files.writeString(pages.resolve("page" + i + ".txt"), page(lines.get(i)));
            texts.add(new Bench.Text(
                    id(lines.get(i), i),
                    claim(lines.get(i)),
                    TODAY,
                    List.of(new HandedPage(page, null, LocalDate.parse(TODAY)))));
        }
        return bench.over(new Dump(), "name: Nothing\nstanding: 2\n", null, sources -> {
            List<Report> reports = bench.check(sources, texts);
            Verdicts verdicts = new Verdicts(false);
            int partly = 0;
            int confirmed = 0;
            for (int i = 0; i < texts.size(); i++) {
                Gold gold = gold(lines.get(i));
                verdicts.add(gold, texts.get(i), reports.get(i));
                if (gold == Gold.PARTLY) {
                    partly++;
                    confirmed += Verdicts.Told.of(reports.get(i)) == Verdicts.Told.CONFIRMED ? 1 : 0;
                }
            }
            List<SetResult.Figure> figures = new ArrayList<>(verdicts.figures());
            if (partly > 0) {
                figures.add(SetResult.Figure.count("partly", partly));
                figures.add(SetResult.Figure.count("partly_confirmed", confirmed));
            }
            return new SetResult(
                    name(),
                    "Two-way; the page's sentences are the only source.",
                    verdicts.size(),
                    figures,
                    verdicts.errors());
        });
    }
}

package org.bluepencil.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.bluepencil.bench.Verdicts.Gold;
import org.bluepencil.bench.Verdicts.Told;
import org.bluepencil.evidence.Standing;
import org.bluepencil.report.Report;
import org.bluepencil.source.page.HandedPage;

/**
 * Claims that come with the sentences of one page as their only source.
 *
 * @param id of a line
 * @param claim its sentence
 * @param page the sentences that are its source, a paragraph each
 */
record Evidenced(
        String name,
        Function<JsonNode, String> id,
        Function<JsonNode, String> claim,
        Function<JsonNode, List<String>> page,
        Function<JsonNode, Gold> gold)
        implements BenchSet {
    static final String TODAY = "2022-01-01";
    static final String NOTHING = "name: Nothing\nstanding: 2\n";

    /** Sentences of Wikipedia with the page that each cites: supported, in part, or not. */
    static BenchSet wice() {
        return new Evidenced(
                "wice",
                line -> line.path("meta").path("id").asText(),
                line -> line.path("claim").asText(),
                line -> texts(line.path("evidence"), JsonNode::asText),
                line -> switch (line.path("label").asText()) {
                    case "supported" -> Gold.TRUE;
                    case "partially_supported" -> Gold.PARTLY;
                    default -> Gold.FALSE;
                });
    }

    /** Claims that players wrote to fool others, with the sentences of Wikipedia that decide them. */
    static BenchSet foolMeTwice() {
        return new Evidenced(
                "fool_me_twice",
                line -> line.path("id").asText(),
                line -> line.path("text").asText(),
                line -> {
                    List<String> sentences = new ArrayList<>();
                    sentences.add(line.path("wikipedia_page").asText());
                    sentences.addAll(texts(
                            line.path("gold_evidence"), s -> s.path("text").asText()));
                    return sentences;
                },
                line -> line.path("label").asText().equals("SUPPORTS") ? Gold.TRUE : Gold.FALSE);
    }

    private static List<String> texts(JsonNode list, Function<JsonNode, String> text) {
        return StreamSupport.stream(list.spliterator(), false).map(text).toList();
    }

    @Override
    public String file() {
        return "claims.jsonl";
    }

    @Override
    public SetResult run(Path folder, Bench bench) throws IOException {
        List<JsonNode> lines = Lines.read(folder.resolve(name), file());
        return Bench.inFolder(pages -> {
            List<Bench.Text> texts = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                Path file = pages.resolve("page" + i + ".txt");
                Files.writeString(file, String.join("\n\n", page.apply(lines.get(i))));
                HandedPage handed = new HandedPage(file, null, LocalDate.parse(TODAY), Standing.AUTHORITY);
                texts.add(new Bench.Text(id.apply(lines.get(i)), claim.apply(lines.get(i)), TODAY, List.of(handed)));
            }
            return bench.over(new Dump(), NOTHING, null, sources -> judged(lines, texts, bench.check(sources, texts)));
        });
    }

    private SetResult judged(List<JsonNode> lines, List<Bench.Text> texts, List<Report> reports) {
        Verdicts verdicts = new Verdicts(false);
        int partly = 0;
        int confirmed = 0;
        for (int i = 0; i < texts.size(); i++) {
            Gold label = gold.apply(lines.get(i));
            verdicts.add(label, texts.get(i), reports.get(i));
            partly += label == Gold.PARTLY ? 1 : 0;
            confirmed += label == Gold.PARTLY && Told.of(reports.get(i)) == Told.CONFIRMED ? 1 : 0;
        }
        List<SetResult.Figure> figures = new ArrayList<>(verdicts.figures());
        if (partly > 0) {
            figures.add(SetResult.Figure.count("partly", partly));
            figures.add(SetResult.Figure.count("partly_confirmed", confirmed));
        }
        return new SetResult(
                        name,
                        "Two-way; the page's sentences are the only source.",
                        verdicts.size(),
                        figures,
                        verdicts.errors())
                .reached(verdicts.reached());
    }
}

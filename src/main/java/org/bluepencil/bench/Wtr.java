package org.bluepencil.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluepencil.bench.Verdicts.Gold;
import org.bluepencil.evidence.Standing;
import org.bluepencil.report.Report;
import org.bluepencil.source.page.HandedPage;
import org.bluepencil.verdict.Verdict;

/** Wikidata statements as sentences, with the cached page that each cites as its only source; and the same with the object swapped. */
final class Wtr implements BenchSet {
    private static final Pattern NUMERIC = Pattern.compile("\\b(0[1-9]|[12]\\d|3[01])/(0[1-9]|1[0-2])/(\\d{4})\\b");

    @Override
    public String name() {
        return "wtr";
    }

    @Override
    public String file() {
        return "claims.jsonl";
    }

    @Override
    public SetResult run(Path folder, Bench bench) throws IOException {
        List<JsonNode> claims = Lines.read(folder.resolve(name()), file());
        return Bench.inFolder(pages -> {
            List<Bench.Text> texts = new ArrayList<>();
            for (JsonNode claim : claims) {
                String file = claim.path("html_file").asText();
                Path page = pages.resolve(Path.of(file).getFileName());
                if (!Files.exists(page)) {
                    Files.write(page, Lines.bytes(Lines.find(folder.resolve(name()), file)));
                }
                // what is asked is whether the page bears the claim out: it counts as the authority
                HandedPage handed = new HandedPage(
                        page, claim.path("url").asText(), LocalDate.parse(Evidenced.TODAY), Standing.AUTHORITY);
                texts.add(new Bench.Text(
                        claim.path("id").asText(),
                        spelledOut(claim.path("claim").asText()),
                        Evidenced.TODAY,
                        List.of(handed)));
            }
            return bench.over(
                    new Dump(), Evidenced.NOTHING, null, sources -> judged(claims, texts, bench.check(sources, texts)));
        });
    }

    /** The set writes dates in numbers, day first; no article does. */
    static String spelledOut(String claim) {
        return NUMERIC.matcher(claim)
                .replaceAll(m -> Integer.parseInt(m.group(1)) + " "
                        + Month.of(Integer.parseInt(m.group(2))).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                        + m.group(3));
    }

    /** Whether a quote has the value: a day by its number, its year, and its month in whatever writing. */
    static boolean tells(String quote, String value) {
        Matcher day = NUMERIC.matcher(value);
        if (!day.matches()) {
            return quote.contains(value);
        }
        String month = Month.of(Integer.parseInt(day.group(2))).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        boolean named = quote.contains(month) && quote.contains(String.valueOf(Integer.parseInt(day.group(1))));
        String numbers = day.group(3) + "-" + day.group(2) + "-" + day.group(1);
        return (named && quote.contains(day.group(3))) || quote.contains(numbers);
    }

    private SetResult judged(List<JsonNode> claims, List<Bench.Text> texts, List<Report> reports) {
        Verdicts verdicts = new Verdicts(false);
        int swapped = 0;
        int confirmed = 0;
        int quoted = 0;
        int cited = 0;
        for (int i = 0; i < texts.size(); i++) {
            JsonNode claim = claims.get(i);
            verdicts.add(
                    claim.path("gold").asText().equals("SUPPORTED") ? Gold.TRUE : Gold.FALSE,
                    texts.get(i),
                    reports.get(i));
            boolean right = Verdicts.Told.of(reports.get(i)) == Verdicts.Told.CONFIRMED;
            if (claim.path("origin").asText().equals("object swapped")) {
                swapped++;
                confirmed += right ? 1 : 0;
            }
            if (right) {
                cited++;
                String value = claim.path("object_label").asText();
                quoted += reports.get(i).judgements().stream()
                                .filter(j -> j.verdict() == Verdict.CONFIRMED)
                                .flatMap(j -> j.evidence().stream())
                                .anyMatch(a -> tells(a.statement().citation().quote(), value))
                        ? 1
                        : 0;
            }
        }
        List<SetResult.Figure> figures = new ArrayList<>(verdicts.figures().stream()
                .map(f -> f.name().equals("macro_f1") ? f.beside(".475", ".829 (pages with text)") : f)
                .toList());
        figures.add(SetResult.Figure.count("swapped", swapped));
        figures.add(SetResult.Figure.count("swapped_confirmed", confirmed));
        figures.add(SetResult.Figure.count("confirmed_whose_quote_has_the_value", quoted));
        figures.add(SetResult.Figure.count("confirmed", cited));
        return new SetResult(
                        name(),
                        "Two-way; the cached page is the only source.",
                        verdicts.size(),
                        figures,
                        verdicts.errors())
                .reached(verdicts.reached());
    }
}

package org.bluepencil.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.report.Report;
import org.bluepencil.value.NumberReading;

/** Web sentences with a number and a country marked: whether the sentence states a given statistic of that country. */
final class StatPropositions implements BenchSet {
    private static final Pattern MARK = Pattern.compile("</?(location|number)>");
    private static final BigDecimal MILLI = new BigDecimal("0.001");
    private static final List<Integer> PER_CENTS = List.of(5, 10, 20);
    /** The measure of ours for each statistic. */
    private static final Map<String, String> OURS = Map.ofEntries(
            Map.entry("population", "P1082"),
            Map.entry("life_expectancy", "P2250"),
            Map.entry("fertility_rate", "P4841"),
            Map.entry("gdp_nominal", "P2131"),
            Map.entry("gdp_nominal_per_capita", "P2132"),
            Map.entry("cpi_inflation_rate", "P1279"),
            Map.entry("gdp_growth_rate", "P2219"),
            Map.entry("gni_in_ppp_dollars", "gross-national-income-ppp"),
            Map.entry("gni_per_capita_in_ppp_dollars", "gross-national-income-ppp-per-capita"),
            Map.entry("consumer_price_index", "consumer-price-index"),
            Map.entry("population_growth_rate", "population-growth"),
            Map.entry("internet_users_percent_population", "internet-users-share"),
            Map.entry("health_expenditure_as_percent_of_gdp", "health-expenditure-share"),
            Map.entry("prevalence_of_undernourisment", "undernourished-share"),
            Map.entry("renewable_freshwater_per_capita", "freshwater-per-capita"),
            Map.entry("diesel_price_liter", "diesel-price"));

    @Override
    public String name() {
        return "statpropositions";
    }

    @Override
    public String file() {
        return "claims.jsonl";
    }

    /** One labelled line: the sentence without its marks, where the country stands, and the number in question. */
    private record Item(JsonNode line, Bench.Text text, List<Span> places, BigDecimal number) {}

    @Override
    public SetResult run(Path folder, Bench bench) throws IOException {
        Dump dump = new Dump();
        List<Item> items = new ArrayList<>();
        for (JsonNode line : Lines.read(folder.resolve(name()), file())) {
            String id = dump.entity(
                    line.path("entity").asText(), line.path("entity").asText(), "Q6256");
            dump.alias(id, line.path("mention").asText());
            // the set leaves some lines without a label
            if (!line.path("label").asText("").matches("[YN]")) {
                continue;
            }
            items.add(item(line, items.size()));
        }
        return bench.over(dump, "name: Names of countries\nstanding: 1\n", null, sources -> {
            List<Report> reports =
                    bench.check(sources, items.stream().map(Item::text).toList());
            Found found = new Found();
            Values values = new Values();
            for (int i = 0; i < items.size(); i++) {
                Item item = items.get(i);
                boolean gold = item.line().path("label").asText().equals("Y");
                Optional<BigDecimal> read = reports.get(i).judgements().stream()
                        .map(j -> j.claim())
                        .filter(c -> states(c, item))
                        .map(c -> figure(c).low())
                        .findFirst();
                boolean told = read.isPresent();
                found.add(gold && told ? 1 : 0, told ? 1 : 0, gold ? 1 : 0);
                if (gold) {
                    values.add(item.line(), read);
                }
                if (gold != told) {
                    ObjectNode error = Bench.trace(item.text(), reports.get(i));
                    error.put("gold", gold)
                            .put("told", told)
                            .put("property", item.line().path("property").asText())
                            .put("country", item.line().path("mention").asText())
                            .put("number", item.number().toPlainString());
                    found.error(error);
                }
            }
            List<SetResult.Figure> figures = new ArrayList<>(found.figures("precision .60 at full recall", ".60"));
            figures.addAll(values.figures());
            return new SetResult(
                    name(),
                    "Whether the number is found as that statistic of the country; then, of the sentences that state it, whether"
                            + " the figure read is within 5, 10 and 20 % of the set's knowledge where the set's own reading is.",
                    found.size(),
                    figures,
                    found.errors());
        });
    }

    private static Item item(JsonNode line, int number) {
        String marked = line.path("sentence").asText();
        StringBuilder plain = new StringBuilder();
        String mention = line.path("mention").asText();
        List<Span> places = new ArrayList<>();
        Matcher marks = MARK.matcher(marked);
        int from = 0;
        while (marks.find()) {
            plain.append(marked, from, marks.start());
            from = marks.end();
        }
        plain.append(marked.substring(from));
        // brackets as the treebank writes them, each as long as before
        String text = plain.toString().replace("-LRB-", " (   ").replace("-RRB-", " )   ");
        for (int at = text.indexOf(mention); at >= 0; at = text.indexOf(mention, at + 1)) {
            places.add(new Span(at, at + mention.length()));
        }
        return new Item(
                line,
                new Bench.Text("s" + number, text, null),
                places,
                new BigDecimal(line.path("claimed_value").asText()));
    }

    private static boolean states(Claim claim, Item item) {
        String property = OURS.getOrDefault(item.line().path("property").asText(), "none");
        return claim.frame() != null
                && claim.frame().property().id().equals(property)
                && claim.form() instanceof Form.Fact fact
                && fact.value() instanceof Claimed.Number
                && isSame(figure(claim).low(), item.number())
                && item.places().stream().anyMatch(claim.form().subject().span()::overlaps);
    }

    /** The set gives its longer readings in three digits. */
    private static boolean isSame(BigDecimal read, BigDecimal given) {
        return isNear(read, given, MILLI) || read.round(new MathContext(3)).compareTo(given) == 0;
    }

    private static NumberReading figure(Claim claim) {
        return ((Claimed.Number) ((Form.Fact) claim.form()).value()).reading();
    }

    /** Whether two numbers differ by no more than a part of the second. */
    private static boolean isNear(BigDecimal one, BigDecimal other, BigDecimal part) {
        return one.subtract(other).abs().compareTo(other.abs().multiply(part)) <= 0;
    }

    /** The figures read, held against the set's knowledge, beside the set's own comparison. */
    private static final class Values {
        private record Pair(JsonNode line, Optional<BigDecimal> read) {}

        private final List<Pair> pairs = new ArrayList<>();

        void add(JsonNode line, Optional<BigDecimal> read) {
            if (new BigDecimal(line.path("kb_value").asText("0")).signum() != 0) {
                pairs.add(new Pair(line, read));
            }
        }

        List<SetResult.Figure> figures() {
            List<SetResult.Figure> figures = new ArrayList<>();
            for (int percent : PER_CENTS) {
                BigDecimal part = BigDecimal.valueOf(percent).movePointLeft(2);
                figures.add(figure("agree_within_" + percent, p -> isRight(p, part)));
            }
            return figures;
        }

        private SetResult.Figure figure(String name, Predicate<Pair> right) {
            return SetResult.Figure.of(
                    name,
                    pairs,
                    s -> s.isEmpty()
                            ? Double.NaN
                            : (double) s.stream().filter(right).count() / s.size());
        }

        /** A figure that was not read is wrong. */
        private static boolean isRight(Pair pair, BigDecimal part) {
            BigDecimal known = new BigDecimal(pair.line().path("kb_value").asText());
            BigDecimal claimed =
                    new BigDecimal(pair.line().path("claimed_value").asText());
            boolean within = isNear(claimed, known, part);
            return pair.read().filter(r -> isNear(r, known, part) == within).isPresent();
        }
    }
}

package org.bluepencil.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.bluepencil.bench.Verdicts.Gold;
import org.bluepencil.evidence.Standing;
import org.bluepencil.report.Report;
import org.bluepencil.source.page.HandedPage;

/**
 * Pages of Wikipedia with questions that ask who or what held for a stretch of time. Each answer becomes three claims, by a template
 * for each property: the answer in its own time, another answer of the page in that time, and the
 * answer in the present tense where a later one took its place. The
 * page is the only source.
 */
final class TimeQa implements BenchSet {
    /** The set ends headings with a point too, as if they were sentences. In words, the point counted. */
    private static final int LONGEST_HEADING = 9;

    private static final Pattern STRETCH = Pattern.compile(
            "from (?:[A-Z][a-z]{2} )?(\\d{4}) to (?:[A-Z][a-z]{2} )?(\\d{4})", Pattern.CASE_INSENSITIVE);

    /** A property in the past and in the present: S the page's subject, V the answer. */
    private record Template(String past, String present) {}

    private static final Map<String, Template> TEMPLATES = Map.ofEntries(
            template("P6", "V was the head of government of S", "V is the head of government of S"),
            template("P17", "S was in V", "S is in V"),
            template("P26", "S was married to V", "S is married to V"),
            template("P27", "S was a citizen of V", "S is a citizen of V"),
            template("P35", "V was the head of state of S", "V is the head of state of S"),
            template("P36", "V was the capital of S", "V is the capital of S"),
            template("P39", "S was V", "S is V"),
            template("P54", "S played for V", "S plays for V"),
            template("P69", "S studied at V", "S studies at V"),
            template("P97", "S held the title of V", "S holds the title of V"),
            template("P98", "V was the editor of S", "V is the editor of S"),
            template("P102", "S was a member of V", "S is a member of V"),
            template("P106", "S worked as V", "S works as V"),
            template("P108", "S worked for V", "S works for V"),
            template("P115", "S played at V", "S plays at V"),
            template("P118", "S played in V", "S plays in V"),
            template("P121", "S operated V", "S operates V"),
            template("P123", "S was published by V", "S is published by V"),
            template("P127", "S was owned by V", "S is owned by V"),
            template("P137", "S was operated by V", "S is operated by V"),
            template("P159", "S was headquartered in V", "S is headquartered in V"),
            template("P169", "V was the chief executive of S", "V is the chief executive of S"),
            template("P176", "S was made by V", "S is made by V"),
            template("P241", "S served in V", "S serves in V"),
            template("P264", "S was signed to V", "S is signed to V"),
            template("P276", "S was located in V", "S is located in V"),
            template("P286", "V was the head coach of S", "V is the head coach of S"),
            template("P410", "S held the rank of V", "S holds the rank of V"),
            template("P449", "S was broadcast on V", "S is broadcast on V"),
            template("P463", "S was a member of V", "S is a member of V"),
            template("P488", "V was the chairperson of S", "V is the chairperson of S"),
            template("P551", "S lived in V", "S lives in V"),
            template("P749", "S was a subsidiary of V", "S is a subsidiary of V"),
            template("P937", "S worked in V", "S works in V"),
            template("P1037", "V was the director of S", "V is the director of S"),
            template("P1308", "V was S", "V is S"),
            template("P1376", "S was the capital of V", "S is the capital of V"),
            template("P1448", "S was called V", "S is called V"),
            template("P2561", "S was called V", "S is called V"),
            template("P4791", "S was commanded by V", "S is commanded by V"),
            template("P6087", "S coached V", "S coaches V"));

    private static Map.Entry<String, Template> template(String property, String past, String present) {
        return Map.entry(property, new Template(past, present));
    }

    /** One answer of a page and its time. */
    private record Answer(String value, String from, String to) {}

    private record Item(Gold gold, Bench.Text text) {}

    @Override
    public String name() {
        return "timeqa";
    }

    @Override
    public String file() {
        return "questions.jsonl";
    }

    @Override
    public SetResult run(Path folder, Bench bench) throws IOException {
        List<JsonNode> lines = Lines.read(folder.resolve(name()), file());
        return Bench.inFolder(pages -> {
            List<Item> items = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                Path file = pages.resolve("page" + i + ".txt");
                Files.writeString(file, text(lines.get(i)));
                HandedPage handed = new HandedPage(file, null, LocalDate.parse(Evidenced.TODAY), Standing.AUTHORITY);
                items.addAll(items(lines.get(i), handed));
            }
            List<Bench.Text> texts = items.stream().map(Item::text).toList();
            return bench.over(new Dump(), Evidenced.NOTHING, null, sources -> {
                List<Report> reports = bench.check(sources, texts);
                Verdicts verdicts = new Verdicts(false);
                for (int i = 0; i < items.size(); i++) {
                    verdicts.add(items.get(i).gold(), texts.get(i), reports.get(i));
                }
                return new SetResult(
                        name(),
                        "Two-way: the answer in its time, another in that time, the answer in the present tense; the page is the only source.",
                        verdicts.size(),
                        verdicts.figures(),
                        verdicts.errors());
            });
        });
    }

    private static List<Item> items(JsonNode page, HandedPage handed) {
        Template template = TEMPLATES.get(page.path("type").asText());
        List<Answer> answers = answers(page);
        List<Item> items = new ArrayList<>();
        if (template == null) {
            return items;
        }
        String subject = written(page.path("paras").path(0).asText()).replaceFirst(" \\(.*\\)$", "");
        String id = page.path("index").asText();
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            String time = " from " + answer.from() + " to " + answer.to() + ".";
            String past = template.past();
            items.add(item(Gold.TRUE, id + "#" + i + "true", filled(past, subject, answer.value()) + time, handed));
            Optional<Answer> other = answers.stream()
                    .filter(o -> !answers.stream()
                            .filter(same -> same.value().equals(o.value()))
                            .anyMatch(same -> overlaps(same, answer)))
                    .findFirst();
            other.ifPresent(o -> items.add(item(
                    Gold.FALSE,
                    id + "#" + answers.indexOf(answer) + "other",
                    filled(past, subject, o.value()) + time,
                    handed)));
            if (isSucceeded(answer, answers)) {
                items.add(item(
                        Gold.PAST,
                        id + "#" + i + "now",
                        filled(template.present(), subject, answer.value()) + ".",
                        handed));
            }
        }
        return items;
    }

    /** Whether another value came later, and this one not again: the last one of a page may hold to this day. */
    private static boolean isSucceeded(Answer answer, List<Answer> all) {
        String last =
                all.stream().map(Answer::to).max(Comparator.naturalOrder()).orElseThrow();
        return all.stream().filter(a -> a.to().equals(last)).noneMatch(a -> a.value()
                        .equals(answer.value()))
                && all.stream().anyMatch(a -> a.from().compareTo(answer.to()) >= 0);
    }

    private static boolean overlaps(Answer one, Answer other) {
        return one.from().compareTo(other.to()) <= 0 && other.from().compareTo(one.to()) <= 0;
    }

    private static Item item(Gold gold, String id, String claim, HandedPage page) {
        return new Item(gold, new Bench.Text(id, claim, Evidenced.TODAY, List.of(page)));
    }

    private static String filled(String template, String subject, String value) {
        return Pattern.compile("\\b[SV]\\b")
                .matcher(template)
                .replaceAll(m -> Matcher.quoteReplacement(m.group().equals("S") ? subject : value));
    }

    /** The first answer to each question that asks of a stretch that ended before today. */
    private static List<Answer> answers(JsonNode page) {
        List<Answer> answers = new ArrayList<>();
        for (JsonNode question : page.path("questions")) {
            Matcher stretch = STRETCH.matcher(question.path(0).asText());
            String value = written(question.path(1).path(0).path("answer").asText());
            boolean usable =
                    stretch.find() && !value.isEmpty() && question.path(1).size() == 1;
            if (usable && stretch.group(2).compareTo("2020") < 0) {
                answers.add(new Answer(value, stretch.group(1), stretch.group(2)));
            }
        }
        return answers;
    }

    private static String text(JsonNode page) {
        return StreamSupport.stream(page.path("paras").spliterator(), false)
                .map(p -> p.asText())
                .map(p -> p.split(" ").length <= LONGEST_HEADING ? p.replaceFirst(" \\.$", "") : p)
                .map(TimeQa::written)
                .collect(Collectors.joining("\n\n"));
    }

    /** The set parts marks from words; a page does not. */
    private static String written(String tokens) {
        return tokens.replaceAll(" ([,;:.!?)%])", "$1")
                .replaceAll("([(]) ", "$1")
                .replaceAll("``\\s*|\\s*''", "\"")
                .strip();
    }
}

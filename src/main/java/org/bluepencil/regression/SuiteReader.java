package org.bluepencil.regression;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bluepencil.value.BadDefinition;
import org.bluepencil.verdict.Reason;
import org.bluepencil.verdict.Verdict;
import org.bluepencil.yaml.YamlField;
import org.jspecify.annotations.Nullable;

/** Reads a suite; stops at the first fault with its place, what was expected and an example. */
final class SuiteReader {
    static final List<String> SUITE_KEYS =
            List.of("suite", "date", "sources", "knowledge", "owner", "review-by", "claims");
    static final List<String> CLAIM_KEYS = List.of(
            "name",
            "text",
            "article",
            "sentence",
            "words",
            "property",
            "verdict",
            "reason",
            "value",
            "why",
            "owner",
            "review-by",
            "date");
    /** The keys that a new state is written to. */
    static final String VERDICT = "verdict";

    static final String REASON = "reason";
    static final String VALUE = "value";

    private static final String SUITE =
            "suite: The alliance, date: 2024-07-05, claims: [{text: …, words: …, verdict: …}]";
    private static final String CLAIM =
            "{text: The league was founded in 2001., words: \"2001\", verdict: confirmed, why: its own charter}";
    private static final String TODAY = "today";
    private static final int LONGEST_NAME = 100;

    private final Path file;
    private final LocalDate today;
    private final Map<String, YamlField> suite;

    private SuiteReader(Path file, LocalDate today, Map<String, YamlField> suite) {
        this.file = file;
        this.today = today;
        this.suite = suite;
    }

    /** @throws BadDefinition at the first fault */
    static Suite read(Path file, String text, LocalDate today) {
        YamlField root = YamlField.parse(file.toString(), text);
        return new SuiteReader(file, today, root.fields(SUITE_KEYS, SUITE)).suite(root, text);
    }

    private Suite suite(YamlField root, String text) {
        String name = required(suite, "suite", root, "suite: The alliance").text("suite: The alliance");
        YamlField list = required(suite, "claims", root, "claims: [" + CLAIM + "]");
        List<KnownClaim> claims = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        for (YamlField item : list.list("claims: [" + CLAIM + "]")) {
            KnownClaim claim = claim(item);
            String before = names.put(claim.name(), claim.place());
            if (before != null) {
                throw item.fault("the claim has the name of the one at " + before, "name: a name of its own");
            }
            claims.add(claim);
        }
        if (claims.isEmpty()) {
            throw list.fault("a suite without a claim", CLAIM);
        }
        YamlField sources = suite.get("sources");
        List<Path> knowledge = new ArrayList<>();
        for (YamlField index : items(suite.get("knowledge"))) {
            knowledge.add(folder(index));
        }
        return new Suite(name, file, text, sources == null ? null : folder(sources), knowledge, claims);
    }

    private KnownClaim claim(YamlField item) {
        Map<String, YamlField> fields = item.fields(CLAIM_KEYS, CLAIM);
        for (YamlField field : fields.values()) {
            if (field.isAlias()) {
                throw field.fault("an alias cannot be changed in one claim alone", "the value itself, written out");
            }
        }
        Wording wording = wording(item, fields);
        YamlField own = fields.get("name");
        String name = own == null ? shortened(wording.sentence()) : own.text("name: the founding");
        YamlField day = fields.getOrDefault("date", suite.get("date"));
        if (day == null) {
            throw item.fault("neither the suite nor the claim has a date", "date: 2024-07-05, or date: today");
        }
        return new KnownClaim(
                name,
                item.place(),
                wording,
                day.text("2024-07-05").equals(TODAY) ? today : day.date(),
                required(fields, "words", item, "words: \"2001\"").text("words: \"2001\""),
                text(fields.get("property")),
                expected(item, fields),
                required(fields, "why", item, "why: the treaty, article 3").text("why: the treaty, article 3"),
                text(fields.getOrDefault("owner", suite.get("owner"))),
                date(fields.getOrDefault("review-by", suite.get("review-by"))),
                item);
    }

    private Wording wording(YamlField item, Map<String, YamlField> fields) {
        YamlField text = fields.get("text");
        YamlField article = fields.get("article");
        if ((text == null) == (article == null)) {
            throw item.fault("a claim has either a text or an article", CLAIM);
        }
        if (text != null) {
            String whole = text.text("text: The league has ten members.");
            YamlField words = required(fields, "words", item, "words: ten");
            standsIn(words, whole, "the text");
            YamlField sentence = fields.get("sentence");
            if (sentence == null) {
                return new Wording.Own(whole, whole);
            }
            standsIn(sentence, whole, "the text");
            standsIn(words, sentence.text("sentence: It has ten members."), "the sentence");
            return new Wording.Own(whole, sentence.text("sentence: It has ten members."));
        }
        YamlField inIt = required(fields, "sentence", item, "sentence: The league has ten members.");
        Path place = beside(article);
        if (!Files.isRegularFile(place)) {
            throw article.fault("no such article: " + place, "a file, relative to the folder of the suite");
        }
        standsIn(required(fields, "words", item, "words: ten"), inIt.text("sentence: …"), "the sentence");
        return new Wording.InArticle(place, inIt.text("sentence: The league has ten members."));
    }

    private static void standsIn(YamlField part, String whole, String where) {
        if (!flat(whole).contains(flat(part.text("words: ten")))) {
            throw part.fault("it does not stand in " + where, "the very words, such as words: ten");
        }
    }

    private State expected(YamlField item, Map<String, YamlField> fields) {
        YamlField field = required(fields, VERDICT, item, "verdict: confirmed");
        Verdict verdict = choice(field, Verdict.values(), Verdict::id);
        YamlField why = fields.get(REASON);
        YamlField value = fields.get(VALUE);
        if (why != null && verdict != Verdict.UNVERIFIED) {
            throw why.fault("a reason belongs to unverified alone", "verdict: unverified, or no reason");
        }
        if (value != null && verdict == Verdict.UNVERIFIED) {
            throw value.fault("nothing decides what is unverified", "reason: no-statement, or no value");
        }
        return new State(verdict, why == null ? null : choice(why, Reason.values(), Reason::id), text(value));
    }

    private static <T> T choice(YamlField field, T[] all, Function<T, String> id) {
        String given = field.text(id.apply(all[0]));
        Optional<T> chosen =
                Arrays.stream(all).filter(v -> id.apply(v).equals(given)).findFirst();
        return chosen.orElseThrow(() -> field.fault(
                "unknown: " + given, "one of " + Arrays.stream(all).map(id).collect(Collectors.joining(", "))));
    }

    private Path folder(YamlField field) {
        Path folder = beside(field);
        if (!Files.isDirectory(folder)) {
            throw field.fault("no such folder: " + folder, "a folder, relative to that of the suite");
        }
        return folder;
    }

    private Path beside(YamlField field) {
        String name = field.text("a path relative to the folder of the suite");
        Path parent = file.getParent();
        return parent == null ? Path.of(name) : parent.resolve(name).normalize();
    }

    private static List<YamlField> items(@Nullable YamlField field) {
        return field == null ? List.of() : field.list("[my-index]");
    }

    private static String text(@Nullable YamlField field) {
        return field == null ? "" : field.text("words");
    }

    private static @Nullable LocalDate date(@Nullable YamlField field) {
        return field == null ? null : field.date();
    }

    private static YamlField required(Map<String, YamlField> fields, String key, YamlField parent, String example) {
        YamlField field = fields.get(key);
        if (field == null) {
            throw parent.fault("the key " + key + " is missing", example);
        }
        return field;
    }

    private static String shortened(String text) {
        String line = flat(text);
        return line.length() <= LONGEST_NAME
                ? line
                : line.substring(0, LONGEST_NAME).strip() + "…";
    }

    /** The text on one line. */
    static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}

package org.bluepencil.verdict;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.value.BadDefinition;
import org.bluepencil.value.FileTrouble;
import org.bluepencil.value.PropertyId;
import org.bluepencil.yaml.YamlField;

/** Reads the house style from YAML. A newsroom's file names only what it changes; the rest are the packed defaults. */
public final class StyleReader {
    private static final String RESOURCE = "/org/bluepencil/sources/house.yaml";
    private static final Set<Verdict> RATED = EnumSet.complementOf(EnumSet.of(Verdict.UNVERIFIED));
    private static final Set<Verdict> GRADED = EnumSet.complementOf(EnumSet.of(Verdict.CONFIRMED));
    private static final String SEVERITIES = "{outdated: warning}";

    /** As far as a factor or an amount may go. */
    private static final String FAR = "1000000";

    private static final int DAYS = 36_500;

    private StyleReader() {}

    /**
     * Reads a newsroom's file over the packed defaults.
     *
     * @throws BadDefinition if the file cannot be read, is not YAML, or names an unknown setting or a value out of range;
     *     with file, line and column
     */
    public static Style read(Path path) {
        try {
            return over(Files.readString(path, StandardCharsets.UTF_8), path.toString());
        } catch (CharacterCodingException e) {
            throw new BadDefinition(path + ":1:1", "not a text in UTF-8", "a text in UTF-8");
        } catch (IOException e) {
            throw new BadDefinition(
                    path + ": the house style cannot be read: " + FileTrouble.of(e) + "; give a YAML file");
        }
    }

    /** Reads the text of a style over the packed defaults; {@code file} names it in errors. */
    static Style over(String yaml, String file) {
        YamlField packed = YamlField.parse("house.yaml", packedText());
        boolean says = yaml.lines().anyMatch(l -> !l.isBlank() && !l.strip().startsWith("#"));
        return style(
                Setting.root(says ? YamlField.parse(file, yaml) : null, packed).group());
    }

    static Style packed() {
        return over("", "house.yaml");
    }

    private static String packedText() {
        try (InputStream in = StyleReader.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the packed house style is missing: " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Setting at(Map<String, Setting> group, String name) {
        Setting setting = group.get(name);
        if (setting == null) {
            throw new IllegalStateException("the packed style has no " + name);
        }
        return setting;
    }

    private static Style style(Map<String, Setting> root) {
        Map<String, Setting> measure = at(root, "measure").group();
        return new Style(
                bands(at(root, "hedges").group()),
                indefinite(at(root, "indefinite")),
                new Style.Measure(
                        at(measure, "beyond").number("0", "1"),
                        at(measure, "round").number("0", "1")),
                proof(at(root, "proof")),
                proofFor(at(root, "proof-for")),
                at(root, "margin").number("0", "1").doubleValue(),
                at(root, "caution").number("0", "1").doubleValue(),
                at(root, "years-back").whole(100),
                at(root, "toll-days").whole(DAYS),
                at(root, "announce-days").whole(DAYS),
                at(root, "outgoing-days").whole(DAYS),
                at(root, "contested").list("[{entity: Q1246, properties: [P17], say: …}]").stream()
                        .map(StyleReader::contested)
                        .toList(),
                at(root, "never-flag").list("[\"the Eternal City\"]").stream()
                        .map(s -> s.text("words of an article, such as \"the Eternal City\""))
                        .toList(),
                severities(at(root, "severity").group()),
                ratings(at(root, "ratings").group()));
    }

    private static Style.Bands bands(Map<String, Setting> hedges) {
        Map<String, Setting> fraction = at(hedges, "fraction").group();
        BigDecimal first = at(fraction, "agrees").number("0", "100");
        BigDecimal second = at(fraction, "stretches").number("0", "100");
        if (first.compareTo(second) > 0) {
            throw at(fraction, "agrees").fault("wider than what stretches, " + second, "at most " + second);
        }
        return new Style.Bands(
                band(at(hedges, "nearly"), FAR),
                band(at(hedges, "about"), FAR),
                at(hedges, "more-than").number("1", FAR),
                at(hedges, "up-to").number("0", "1"),
                band(at(hedges, "nearly-all"), "100"),
                band(at(hedges, "vast-majority"), "100"),
                band(at(hedges, "most"), "100"),
                first,
                second,
                band(at(hedges, "multiple"), FAR),
                at(hedges, "indefinite-stretches").number("1", FAR));
    }

    /** Two bands, the first inside of the second. */
    private static Style.Band band(Setting setting, String most) {
        Map<String, Setting> group = setting.group();
        Style.Interval first = at(group, "agrees").interval("0", most);
        Style.Interval second = at(group, "stretches").interval("0", most);
        boolean inside =
                first.low().compareTo(second.low()) >= 0 && first.high().compareTo(second.high()) <= 0;
        if (!inside) {
            throw setting.fault(
                    "what agrees, " + first.low() + " to " + first.high() + ", is not inside of what stretches, "
                            + second.low() + " to " + second.high(),
                    "{agrees: [0.90, 1.00], stretches: [0.80, 1.02]}");
        }
        return new Style.Band(first, second);
    }

    private static Map<String, Style.Interval> indefinite(Setting setting) {
        Map<String, Style.Interval> words = new LinkedHashMap<>();
        setting.group().forEach((word, interval) -> words.put(word, interval.interval("0", FAR)));
        return words;
    }

    private static Map<Frame.Harm, Style.Proof> proof(Setting setting) {
        Map<Frame.Harm, Style.Proof> proof = new EnumMap<>(Frame.Harm.class);
        for (Setting needed : setting.group().values()) {
            proof.put(needed.key(Frame.Harm.class, EnumSet.allOf(Frame.Harm.class)), needed.named(Style.Proof.class));
        }
        return proof;
    }

    private static Map<PropertyId, Style.Proof> proofFor(Setting setting) {
        Map<PropertyId, Style.Proof> proof = new LinkedHashMap<>();
        for (Setting needed : setting.openGroup("{P1050: two}").values()) {
            PropertyId property = needed.keyProperty();
            if (!needed.isOff()) {
                proof.put(property, needed.named(Style.Proof.class));
            }
        }
        return proof;
    }

    private static Style.Contested contested(Setting setting) {
        Map<String, Setting> fields = setting.openGroup("{entity: Q1246, properties: [P17], say: …}");
        for (String name : fields.keySet()) {
            if (!Set.of("entity", "properties", "say").contains(name)) {
                throw at(fields, name).fault("no such name", "entity, properties, say");
            }
        }
        for (String name : List.of("entity", "properties", "say")) {
            if (!fields.containsKey(name)) {
                throw setting.fault(name + " is missing", "{entity: Q1246, properties: [P17], say: …}");
            }
        }
        List<PropertyId> properties = at(fields, "properties").list("[P17, P131]").stream()
                .map(Setting::property)
                .toList();
        if (properties.isEmpty()) {
            throw at(fields, "properties").fault("no property", "[P17, P131]");
        }
        return new Style.Contested(
                at(fields, "entity").entity(), properties, at(fields, "say").text("what the house says of it"));
    }

    private static Severities severities(Map<String, Setting> group) {
        Map<PropertyId, Map<Verdict, Severity>> byProperty = new LinkedHashMap<>();
        for (Setting own :
                at(group, "properties").openGroup("{P1082: " + SEVERITIES + "}").values()) {
            byProperty.put(own.keyProperty(), byVerdict(own.openGroup(SEVERITIES)));
        }
        return new Severities(
                byVerdict(at(group, "verdicts").openGroup(SEVERITIES)),
                byProperty,
                at(group, "reported").named(Severity.class),
                at(group, "query").named(Severity.class));
    }

    private static Map<Verdict, Severity> byVerdict(Map<String, Setting> group) {
        Map<Verdict, Severity> severities = new EnumMap<>(Verdict.class);
        for (Setting severity : group.values()) {
            severities.put(severity.key(Verdict.class, GRADED), severity.named(Severity.class));
        }
        return severities;
    }

    private static Ratings ratings(Map<String, Setting> group) {
        BigDecimal worst = at(group, "worst").number("0", FAR);
        BigDecimal best = at(group, "best").number("0", FAR);
        if (worst.compareTo(best) >= 0) {
            throw at(group, "best").fault(best + " is not above the worst, " + worst, "a number above " + worst);
        }
        Map<Verdict, Ratings.Rating> byVerdict = new EnumMap<>(Verdict.class);
        for (Setting rating : at(group, "verdicts")
                .openGroup("{disputed: {value: 3, name: …}}")
                .values()) {
            Verdict verdict = rating.key(Verdict.class, RATED);
            if (!rating.isOff()) {
                Map<String, Setting> fields = rating.group();
                byVerdict.put(
                        verdict,
                        new Ratings.Rating(
                                at(fields, "value").number(worst.toPlainString(), best.toPlainString()),
                                at(fields, "name").text("the rating in words")));
            }
        }
        return new Ratings(worst, best, byVerdict);
    }
}

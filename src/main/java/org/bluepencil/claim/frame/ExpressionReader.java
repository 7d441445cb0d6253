package org.bluepencil.claim.frame;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bluepencil.claim.frame.Expression.Place;
import org.bluepencil.claim.frame.Expression.Slot;
import org.bluepencil.claim.frame.Expression.Trigger;
import org.bluepencil.value.BadDefinition;

/** Reads one expression of a frame: its trigger words and where its two arguments stand. */
final class ExpressionReader {
    private static final List<String> KEYS = List.of(
            "verb",
            "noun",
            "adjective",
            "suffix",
            "rank",
            "bracket",
            "name",
            "adverb",
            "among",
            "subject",
            "value",
            "says",
            "confirms-only",
            "exhaustive");

    private ExpressionReader() {}

    /**
     * @throws BadDefinition at the first fault
     */
    static Expression read(YamlNode node, String frame) {
        FrameReader.known(node, KEYS, "an expression of frame " + frame);
        Trigger trigger = trigger(node, frame);
        YamlNode words = node.get(trigger.name().toLowerCase(Locale.ROOT));
        List<String> lemmas = new ArrayList<>();
        for (YamlNode word : words.items()) {
            if (word.text().isBlank() || !word.text().equals(word.text().strip())) {
                throw new BadDefinition(
                        word.place(), "not a word: '" + word.text() + "'", "a lemma such as found, or set up");
            }
            lemmas.add(word.text());
        }
        if (lemmas.isEmpty()) {
            throw new BadDefinition(words.place(), "an expression without words", "verb: [found, establish]");
        }
        Expression.Says says = node.has("says")
                ? FrameReader.word(node.get("says"), "says", Expression.Says.values(), Expression.Says::valueOf)
                : Expression.Says.HOLDS;
        return new Expression(
                trigger,
                lemmas,
                slot(node, "subject", trigger),
                slot(node, "value", trigger),
                says,
                isTrue(node, "confirms-only"),
                isTrue(node, "exhaustive"),
                among(node, trigger, frame));
    }

    /** The classes that a rank is taken in; every rank has some, and nothing else has. */
    private static List<String> among(YamlNode node, Trigger trigger, String frame) {
        if (node.has("among") != (trigger == Trigger.RANK)) {
            throw new BadDefinition(
                    node.place(),
                    "a rank without the classes that it is taken in, or classes without a rank, in frame " + frame,
                    "{rank: [long], among: [river, bridge], subject: of, value: is}");
        }
        return FrameReader.types(node.get("among"), frame);
    }

    private static boolean isTrue(YamlNode node, String key) {
        return node.has(key) && node.get(key).text().equals("true");
    }

    private static Trigger trigger(YamlNode node, String frame) {
        Trigger found = null;
        for (Trigger trigger : Trigger.values()) {
            if (node.has(trigger.name().toLowerCase(Locale.ROOT))) {
                if (found != null) {
                    throw new BadDefinition(
                            node.place(),
                            "an expression with two triggers",
                            "one of verb, noun, adjective, suffix, rank, bracket, name, adverb");
                }
                found = trigger;
            }
        }
        if (found == null) {
            throw new BadDefinition(
                    node.place(),
                    "an expression of frame " + frame + " without a trigger",
                    "one of verb, noun, adjective, suffix, rank, bracket, name, adverb");
        }
        return found;
    }

    private static Slot slot(YamlNode node, String key, Trigger trigger) {
        YamlNode slot = node.get(key);
        if (slot.value().isArray()) {
            List<String> prepositions =
                    slot.items().stream().map(YamlNode::text).toList();
            if (prepositions.isEmpty()) {
                throw new BadDefinition(slot.place(), "a " + key + " slot without prepositions", key + ": [in, at]");
            }
            return new Slot(Place.PREPOSITION, prepositions);
        }
        for (Place place : allowed(trigger)) {
            if (place.name().equalsIgnoreCase(slot.text()) && place != Place.PREPOSITION) {
                return new Slot(place, List.of());
            }
        }
        List<String> words = new ArrayList<>();
        allowed(trigger).forEach(p -> words.add(p.name().toLowerCase(Locale.ROOT)));
        words.remove("preposition");
        throw new BadDefinition(
                slot.place(),
                slot.text().isEmpty()
                        ? "an expression without a " + key + " slot"
                        : "unknown slot " + slot.text() + " for the " + key + " of a "
                                + trigger.name().toLowerCase(Locale.ROOT),
                "one of " + String.join(", ", words) + ", or a list of prepositions such as [in, at]");
    }

    /** The places that the grammar of a trigger has. */
    private static Set<Place> allowed(Trigger trigger) {
        return switch (trigger) {
            case VERB ->
                EnumSet.of(Place.AGENT, Place.PATIENT, Place.COMPLEMENT, Place.TIME, Place.NUMBER, Place.PREPOSITION);
            case ADJECTIVE -> EnumSet.of(Place.AGENT, Place.PATIENT, Place.TIME, Place.NUMBER, Place.PREPOSITION);
            case NOUN -> EnumSet.of(Place.OF, Place.HOLDER, Place.IS, Place.TIME, Place.NUMBER, Place.PREPOSITION);
            case SUFFIX -> EnumSet.of(Place.MODIFIED, Place.PREFIX);
            case ADVERB -> EnumSet.of(Place.IS, Place.MODIFIED);
            case RANK -> EnumSet.of(Place.OF, Place.IS);
            case NAME -> EnumSet.of(Place.IS, Place.PREPOSITION);
            case BRACKET -> EnumSet.of(Place.IS, Place.TIME, Place.PREPOSITION);
        };
    }
}

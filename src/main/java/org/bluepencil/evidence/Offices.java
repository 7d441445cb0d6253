package org.bluepencil.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bluepencil.claim.OtherOffice;
import org.bluepencil.claim.frame.Expression;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.names.NamedEntity;
import org.bluepencil.names.Names;
import org.bluepencil.value.EntityId;

/**
 * Tells offices by their names. "Minister of Foreign Affairs of Ruvia" bears the noun "minister of foreign affairs"; its
 * deputy does not, nor does a "Minister of State for Foreign Affairs", whose name the noun is no part of.
 */
final class Offices {
    private final List<String> nouns;
    private final Names names;

    Offices(Frame frame, Names names) {
        this.nouns = frame.expressions().stream()
                .filter(e -> e.trigger() == Expression.Trigger.NOUN)
                .flatMap(e -> e.words().stream())
                .map(Offices::plain)
                .toList();
        this.names = names;
    }

    /** Whether the entity's label holds one of the frame's nouns as whole words, with no word before it that lowers it. */
    boolean bearsNoun(EntityId office) {
        return names.entity(office)
                .map(NamedEntity::label)
                .map(Offices::plain)
                .filter(label -> nouns.stream().anyMatch(noun -> bears(label, noun)))
                .isPresent();
    }

    private static boolean bears(String label, String noun) {
        int at = (" " + label + " ").indexOf(" " + noun + " ");
        if (at < 0) {
            return false;
        }
        String before = label.substring(0, at);
        return Arrays.stream(before.split(" ")).noneMatch(OtherOffice::isNamedBy);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
    }
}

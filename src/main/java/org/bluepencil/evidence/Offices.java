package org.bluepencil.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bluepencil.claim.OtherOffice;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.names.Names;
import org.bluepencil.value.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * Tells offices by their names. "Minister of Foreign Affairs of Ruvia" bears the noun "minister of foreign affairs"; its
 * deputy does not, nor does a "Minister of State for Foreign Affairs", whose name the noun is no part of.
 */
final class Offices {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private final Frame frame;
    private final Names names;
    /** Told when a path first asks for them; few do. */
    private @Nullable List<String> nouns;

    Offices(Frame frame, Names names) {
        this.frame = frame;
        this.names = names;
    }

    private List<String> nouns() {
        List<String> known = nouns;
        if (known == null) {
            known = frame.nouns().stream().map(Offices::plain).toList();
            nouns = known;
        }
        return known;
    }

    /** Whether the entity's label holds one of the frame's nouns as whole words, with no word before it that lowers it. */
    boolean bearsNoun(EntityId office) {
        return names.label(office)
                .map(Offices::plain)
                .filter(label -> nouns().stream().anyMatch(noun -> bears(label, noun)))
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
        return BETWEEN_WORDS
                .matcher(name.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}

package org.bluepencil.claim;

import java.util.Set;

/** The words that make another office of the one they stand before: a deputy minister is no minister. */
public final class OtherOffice {
    private static final Set<String> WORDS = Set.of(
            "vice",
            "deputy",
            "assistant",
            "associate",
            "under",
            "shadow",
            "lieutenant",
            "honorary",
            "junior",
            "sub",
            "would-be",
            "aspiring",
            "designate",
            "crown");

    private OtherOffice() {}

    /** Whether a word in lower case is one of them. */
    public static boolean isNamedBy(String word) {
        return WORDS.contains(word);
    }
}

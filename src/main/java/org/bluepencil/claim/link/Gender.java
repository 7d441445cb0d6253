package org.bluepencil.claim.link;

import java.util.Locale;
import java.util.Set;

/** What a pronoun tells of the person that it stands for. */
enum Gender {
    FEMININE,
    MASCULINE,
    UNTOLD;

    private static final Set<String> FEMININES = Set.of("she", "her", "hers", "herself");
    private static final Set<String> MASCULINES = Set.of("he", "him", "his", "himself");

    static Gender of(String pronoun) {
        String lower = pronoun.toLowerCase(Locale.ROOT);
        if (FEMININES.contains(lower)) {
            return FEMININE;
        }
        return MASCULINES.contains(lower) ? MASCULINE : UNTOLD;
    }

    boolean agreesWith(Gender other) {
        return this == UNTOLD || other == UNTOLD || this == other;
    }
}

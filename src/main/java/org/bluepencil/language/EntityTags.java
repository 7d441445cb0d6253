package org.bluepencil.language;

import java.util.Set;

/** The tagger's marks on tokens: a letter for the place in the run (B, I, L; U alone) and a type. */
final class EntityTags {
    /** Types that are values, not names. */
    private static final Set<String> VALUES =
            Set.of("DATE", "TIME", "CARDINAL", "ORDINAL", "PERCENT", "MONEY", "QUANTITY");

    private EntityTags() {}

    /** The type, such as {@code PERSON}; empty outside of runs and for values. */
    static String nameType(Token token) {
        String tag = token.entityTag();
        String type = tag.length() > 2 ? tag.substring(2) : "";
        return VALUES.contains(type) ? "" : type;
    }

    static boolean begins(Token token) {
        return token.entityTag().startsWith("B-") || token.entityTag().startsWith("U-");
    }

    /** Where the run that begins at this token ends, excluded. */
    static int runEnd(Sentence sentence, int from) {
        int to = from + 1;
        while (to < sentence.size()
                && !begins(sentence.token(to))
                && nameType(sentence.token(to)).equals(nameType(sentence.token(from)))) {
            to++;
        }
        return to;
    }

    /** The type of the last typed token of a range; empty if there is none. */
    static String typeOf(Sentence sentence, TokenRange range) {
        for (int i = range.to() - 1; i >= range.from(); i--) {
            String type = nameType(sentence.token(i));
            if (!type.isEmpty()) {
                return type;
            }
        }
        return "";
    }
}

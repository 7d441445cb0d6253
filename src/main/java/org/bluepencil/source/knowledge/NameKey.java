package org.bluepencil.source.knowledge;

import java.text.Normalizer;
import java.util.Map;

/**
 * The form under which a name is looked up: case, leading article, full stops, apostrophes, hyphens, spacing, "&amp;" and
 * accents folded, and initials joined ("U. S.", "J. K.").
 */
final class NameKey {
    private static final Map<Character, String> LETTERS =
            Map.of('ø', "o", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'ı', "i");
    private static final String DROPPED = ".'’‘ʼʻ`´\"“”„«»";
    private static final String SPACING = "-–—‐‑_,/\u00a0\u202f";
    private static final int LONGEST_ACRONYM = 6;

    private NameKey() {}

    static String of(String name) {
        String plain = isAscii(name) ? name : withoutMarks(name);
        StringBuilder key = new StringBuilder(plain.length());
        int wordStart = 0;
        boolean initial = false;
        boolean space = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (DROPPED.indexOf(c) >= 0) {
                continue;
            }
            if (Character.isWhitespace(c) || SPACING.indexOf(c) >= 0) {
                space = key.length() > 0;
                continue;
            }
            if (space) {
                // "U. S." is "US": a word of one letter joins the letter before it.
                boolean single = key.length() - wordStart == 1 && Character.isLetter(key.charAt(key.length() - 1));
                boolean nextSingle = Character.isLetter(c) && isSingle(plain, i);
                if (!((single || initial) && nextSingle)) {
                    key.append(' ');
                    wordStart = key.length();
                    initial = false;
                } else {
                    initial = true;
                }
                space = false;
            }
            append(key, c);
        }
        String folded = key.toString();
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }

    private static boolean isSingle(String text, int at) {
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (DROPPED.indexOf(c) >= 0) {
                continue;
            }
            return Character.isWhitespace(c) || SPACING.indexOf(c) >= 0;
        }
        return true;
    }

    private static void append(StringBuilder key, char c) {
        char lower = Character.toLowerCase(c);
        if (c == '&') {
            key.append("and");
        } else if (lower < 128) {
            key.append(lower);
        } else {
            key.append(LETTERS.getOrDefault(lower, String.valueOf(lower)));
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMarks(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /** Whether two names of one key also agree in their accents, so that "Peru" comes before "Perú" for "Peru". */
    static boolean marksAgree(String surface, String stored) {
        return marks(surface).equals(marks(stored));
    }

    private static String marks(String name) {
        if (isAscii(name)) {
            return "";
        }
        StringBuilder marks = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) == Character.NON_SPACING_MARK
                        || LETTERS.containsKey((char) Character.toLowerCase(c)))
                .forEach(marks::appendCodePoint);
        return marks.toString();
    }

    /**
     * Whether a surface form may stand for a stored name of the same key. Acronyms keep their capitals ("US" is not "us"),
     * and a word in capitals is no short common name ("IT" is not "It"); a name of one word keeps its first capital
     * ("Apple" is not "apple"). Longer names may be written in any case.
     */
    static boolean casesAgree(String surface, String stored) {
        String written = bare(surface);
        String kept = bare(stored);
        if (isCapitals(kept) && kept.length() > 1 && kept.length() <= LONGEST_ACRONYM) {
            return isCapitals(written);
        }
        if (isCapitals(written) && written.length() > 1 && kept.length() <= 3 && isLetters(kept)) {
            return false;
        }
        boolean oneWord = kept.indexOf(' ') < 0 && kept.indexOf('-') < 0;
        return !oneWord
                || kept.isEmpty()
                || written.isEmpty()
                || !Character.isUpperCase(kept.charAt(0))
                || Character.isUpperCase(written.charAt(0));
    }

    private static String bare(String name) {
        String plain = name.indexOf('.') < 0 ? name : name.replace(".", "");
        boolean article = plain.length() > 4 && plain.regionMatches(true, 0, "the ", 0, 4);
        return article ? plain.substring(4) : plain;
    }

    private static boolean isCapitals(String text) {
        boolean letter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letter |= Character.isUpperCase(c);
        }
        return letter;
    }

    private static boolean isLetters(String text) {
        return text.chars().allMatch(Character::isLetter);
    }
}

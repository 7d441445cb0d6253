package org.bluepencil.source.knowledge;

import java.text.Normalizer;
import java.util.Locale;

/** The form under which a name is looked up: case, leading article, full stops, accents and spacing folded. */
final class NameKey {
    private NameKey() {}

    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        StringBuilder key = new StringBuilder(plain.length());
        boolean space = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '.' || c == '\'' || c == '’' || c == '‘' || c == '"' || c == '“' || c == '”') {
                continue;
            }
            if (Character.isWhitespace(c)
                    || c == '-'
                    || c == '–'
                    || c == '‑'
                    || c == '_'
                    || c == ','
                    || c == '\u00a0') {
                space = key.length() > 0;
                continue;
            }
            if (space) {
                key.append(' ');
                space = false;
            }
            key.append(Character.toLowerCase(c));
        }
        String folded = key.toString().toLowerCase(Locale.ROOT);
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }

    /**
     * Whether a surface form may stand for a stored name of the same key: acronyms keep their capitals, names of one word
     * their first capital.
     */
    static boolean casesAgree(String surface, String stored) {
        String bare = stored.replace(".", "");
        boolean acronym = bare.length() <= 6
                && bare.length() > 1
                && bare.equals(bare.toUpperCase(Locale.ROOT))
                && bare.chars().anyMatch(Character::isLetter);
        String plainSurface = surface.replace(".", "");
        if (acronym) {
            return plainSurface.equals(plainSurface.toUpperCase(Locale.ROOT));
        }
        boolean surfaceAcronym = plainSurface.length() <= 5
                && plainSurface.length() > 1
                && plainSurface.equals(plainSurface.toUpperCase(Locale.ROOT))
                && plainSurface.chars().allMatch(Character::isLetter);
        if (surfaceAcronym && bare.length() <= 3) {
            return false; // "US" is not "Us", "IT" is not "It"
        }
        return true;
    }
}

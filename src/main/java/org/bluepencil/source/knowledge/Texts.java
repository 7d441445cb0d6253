package org.bluepencil.source.knowledge;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A text in many languages, read down to what English readers need: English, its variants, "mul", or any in Latin letters. */
final class Texts {
    private static final int ENGLISH = 0;
    private static final int VARIANT = 1;
    private static final int MULTILINGUAL = 2;
    private static final int OTHER = 3;

    private final List<String> english = new ArrayList<>();
    private String best = "";
    private int bestRank = Integer.MAX_VALUE;
    private int languages;

    void read(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String language = parser.currentName();
            parser.nextToken();
            add(language, value(parser));
        }
    }

    private static String value(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return "";
        }
        String value = "";
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean wanted = parser.currentName().equals("value");
            parser.nextToken();
            if (wanted) {
                value = parser.getValueAsString("");
            } else {
                parser.skipChildren();
            }
        }
        return value;
    }

    private void add(String language, String value) {
        languages++;
        int rank = rank(language);
        if (value.isBlank()
                || (rank == OTHER && (rank >= bestRank || !value.codePoints().allMatch(Texts::isLatin)))) {
            return;
        }
        if (rank < OTHER) {
            english.add(value);
        }
        if (rank < bestRank) {
            bestRank = rank;
            best = value;
        }
    }

    private static int rank(String language) {
        if (language.equals("en")) {
            return ENGLISH;
        }
        if (language.startsWith("en-")) {
            return VARIANT;
        }
        return language.equals("mul") ? MULTILINGUAL : OTHER;
    }

    private static boolean isLatin(int codePoint) {
        return !Character.isLetter(codePoint) || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
    }

    /** The text to show, or the empty string. */
    String best() {
        return best;
    }

    /** The texts in English, its variants and "mul". */
    List<String> english() {
        return List.copyOf(english);
    }

    /** In how many languages there is one. */
    int languages() {
        return languages;
    }
}

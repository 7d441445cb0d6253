package org.bluepencil.article;

/** What single characters mean to a reader of pages. */
final class Letters {
    private static final String CLOSING = "\"'”’»)]";
    private static final String ENDING = ".!?…:;";

    private Letters() {}

    /**
     * White space that a page lets run together. Thin and narrow spaces are kept: they stand inside numbers.
     */
    static boolean space(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00a0' || c == '\u2028' || c == '\u2029' || c == '\u3000';
    }

    /** Characters that only steer where a line may break: the soft hyphen, the zero-width space and joiner. */
    static boolean invisible(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff';
    }

    static boolean blank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!space(text.charAt(i)) && !invisible(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is a letter or a digit in a text: three asterisks or a line of dashes say nothing. */
    static boolean hasWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether a text ends as sentences do, closing quotation marks and brackets aside. */
    static boolean endsSentence(CharSequence text) {
        int last = text.length() - 1;
        while (last >= 0 && (space(text.charAt(last)) || CLOSING.indexOf(text.charAt(last)) >= 0)) {
            last--;
        }
        return last >= 0 && ENDING.indexOf(text.charAt(last)) >= 0;
    }
}

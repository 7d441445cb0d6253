package org.bluepencil.language.numeral;

/** Where a number in digits ends: groups of three, Indian groups of two and three, and a decimal part belong to it. */
final class Digits {
    private Digits() {}

    static int end(String text, int from, int limit) {
        int whole = run(text, from, limit);
        boolean first = from == 0 || text.charAt(from - 1) != '.' || from < 2 || !isDigit(text, from - 2, limit);
        int grouped = whole - from <= 3 ? groups(text, whole, limit) : whole;
        if (grouped < limit && text.charAt(grouped) == '.' && isDigit(text, grouped + 1, limit) && first) {
            int decimals = run(text, grouped + 1, limit);
            boolean dotted = decimals < limit && text.charAt(decimals) == '.' && isDigit(text, decimals + 1, limit);
            return dotted ? grouped : decimals;
        }
        return grouped;
    }

    /** The end of ",234,567" or ",34,567"; where it began if these are no groups, as in "22,2016". */
    private static int groups(String text, int from, int limit) {
        int at = from;
        int last = from;
        while (at < limit && text.charAt(at) == ',' && isDigit(text, at + 1, limit)) {
            int to = run(text, at + 1, limit);
            int length = to - at - 1;
            if (length == 3) {
                last = to;
            } else if (length != 2) {
                return last;
            }
            at = to;
        }
        return last;
    }

    private static int run(String text, int from, int limit) {
        int to = from;
        while (isDigit(text, to, limit)) {
            to++;
        }
        return to;
    }

    private static boolean isDigit(String text, int at, int limit) {
        return at < limit && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}

package org.bluepencil.language.numeral;

/**
 * Where a number in digits ends. Groups of three, Indian groups of two and three, and a decimal part belong to it: "1,234.5",
 * "12,34,567"; so do groups set apart as other countries do it, "1.234.567" and "1'234'567".
 */
final class Digits {
    private Digits() {}

    static int end(String text, int from, int limit) {
        int whole = run(text, from, limit);
        boolean first = from == 0 || text.charAt(from - 1) != '.' || from < 2 || !isDigit(text, from - 2, limit);
        int foreign = first && whole - from <= 3 ? foreignGroups(text, from, whole, limit) : whole;
        if (foreign > whole) {
            return foreign;
        }
        int grouped = whole - from <= 3 ? groups(text, whole, limit) : whole;
        if (grouped < limit && text.charAt(grouped) == '.' && isDigit(text, grouped + 1, limit) && first) {
            int decimals = run(text, grouped + 1, limit);
            boolean dotted = decimals < limit && text.charAt(decimals) == '.' && isDigit(text, decimals + 1, limit);
            return dotted ? grouped : decimals;
        }
        return grouped;
    }

    /**
     * The end of ".234.567" or "'234'567". One group behind a full stop is a decimal part, and four groups of at most 255 are
     * an address on a network.
     */
    private static int foreignGroups(String text, int from, int whole, int limit) {
        char mark = whole < limit ? text.charAt(whole) : ' ';
        if (mark != '.' && mark != '\'' && mark != '’') {
            return whole;
        }
        int groups = 1;
        boolean small = isSmall(text, from, whole);
        int at = whole;
        while (at < limit && text.charAt(at) == mark && run(text, at + 1, limit) == at + 4) {
            small &= isSmall(text, at + 1, at + 4);
            at += 4;
            groups++;
        }
        boolean goesOn = at < limit && (text.charAt(at) == mark && isDigit(text, at + 1, limit));
        boolean address = mark == '.' && groups == 4 && small;
        return goesOn || address || groups < (mark == '.' ? 3 : 2) ? whole : at;
    }

    private static boolean isSmall(String text, int from, int to) {
        return Integer.parseInt(text.substring(from, to)) <= 255;
    }

    /** The digits of a number that this class cut, with a full stop before its decimals only. */
    static String plain(String written) {
        String joined = written.replace(",", "").replace("'", "").replace("’", "");
        return joined.indexOf('.') == joined.lastIndexOf('.') ? joined : joined.replace(".", "");
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

package org.bluepencil.source.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluepencil.article.WrittenDate;

/**
 * A stretch of time as rows write it, "1990–1996", "3 May 1993 to 2006", "2016–", "3 May 1951 – 30 October", and as a sentence
 * tells it: "from 1990 to 1996", "since 2016". One of two ends with a day and no year has the year of the other.
 */
final class Term {
    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
                    + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
    private static final String DATE =
            "(?:\\d{1,2} " + MONTH + ",? \\d{4}|" + MONTH + " \\d{1,2}, ?\\d{4}|" + MONTH + " \\d{4}|\\d{4})";
    private static final String DAY = "(?:\\d{1,2} " + MONTH + "|" + MONTH + " \\d{1,2})(?!\\d|,? \\d{4})";
    private static final String WRITTEN = "(?:from )?(" + DATE + "|" + DAY + ")\\s*(?:[-–—]|to|until)\\s*(" + DATE + "|"
            + DAY + "|\\d{2}\\b|present|today|now|)(?![\\p{L}\\d/])|since (" + DATE + ")";
    private static final Pattern TERM = Pattern.compile(WRITTEN);
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int CENTURY = 100;
    /** In years: what is longer may be a life. */
    private static final int LONGEST = 25;

    static final String SINCE = "since ";

    private Term() {}

    /** The expression that a stretch matches; it has three groups. */
    static String written() {
        return WRITTEN;
    }

    /** Finds stretches, each of which {@link #told} tells. */
    static Matcher in(String text) {
        return TERM.matcher(text);
    }

    /** "from 1990 to 1996", "since 2016"; empty where the end comes before the start or a year is missing. */
    static Optional<String> told(Matcher term) {
        String since = term.group(3);
        if (since != null) {
            return Optional.of(SINCE + since);
        }
        String from = term.group(1);
        String to = term.group(2);
        boolean open = to.isEmpty() || Character.isLowerCase(to.charAt(0));
        if (open) {
            return hasYear(from) ? Optional.of(SINCE + from) : Optional.empty();
        }
        if (to.length() == 2 && hasYear(from)) {
            int first = Integer.parseInt(from.substring(from.length() - 4));
            to = String.valueOf(first / CENTURY * CENTURY + Integer.parseInt(to));
        } else if (!hasYear(to)) {
            return ofOneYear(from, to, from);
        } else if (!hasYear(from)) {
            return ofOneYear(from, to, to);
        }
        String time = "from " + from + " to " + to;
        return length(time).filter(years -> years >= 0).map(years -> time);
    }

    /** "3 May 1951 – 30 October": of the one year that is told, if the days are in order then. */
    private static Optional<String> ofOneYear(String from, String to, String dated) {
        Matcher year = YEAR.matcher(dated);
        if (!year.find()) {
            return Optional.empty();
        }
        String first = hasYear(from) ? from : from + " " + year.group();
        String last = hasYear(to) ? to : to + " " + year.group();
        Optional<LocalDate> end = WrittenDate.of(last);
        return WrittenDate.of(first)
                .filter(start -> end.filter(start::isBefore).isPresent())
                .map(start -> "from " + first + " to " + last);
    }

    private static boolean hasYear(String date) {
        return YEAR.matcher(date).find();
    }

    /** The years of a stretch as it is told: two, or one that is the start. */
    static List<Integer> years(String told) {
        return YEAR.matcher(told).results().map(m -> Integer.valueOf(m.group())).toList();
    }

    /** In years; empty while it lasts. */
    static Optional<Integer> length(String told) {
        List<Integer> years = years(told);
        return years.size() == 2 ? Optional.of(years.get(1) - years.get(0)) : Optional.empty();
    }

    /** Whether a stretch is as long as a life may be. */
    static boolean mayBeLife(String told) {
        return length(told).filter(years -> years > LONGEST).isPresent();
    }
}

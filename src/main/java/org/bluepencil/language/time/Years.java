package org.bluepencil.language.time;

import java.time.LocalDate;
import java.util.Set;
import org.bluepencil.language.numeral.Amount;
import org.bluepencil.language.numeral.Amounts;
import org.bluepencil.language.numeral.Hedges;
import org.bluepencil.language.numeral.NumberWords;
import org.bluepencil.language.numeral.Pieces;
import org.bluepencil.value.Hedge;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Precision;
import org.bluepencil.value.Units;
import org.jspecify.annotations.Nullable;

/** Years, decades and centuries, and when four digits are one. */
final class Years {
    private static final Set<String> BINDERS = Set.of(
            "in",
            "since",
            "by",
            "until",
            "till",
            "from",
            "before",
            "after",
            "of",
            "during",
            "through",
            "throughout",
            "early",
            "late",
            "mid",
            "year",
            "circa",
            "around");
    private static final Set<String> OWNERS = Set.of("his", "her", "their", "my", "our", "your");

    private Years() {}

    static @Nullable Reading read(Pieces p, int at) {
        Reading century = century(p, at);
        if (century != null) {
            return century;
        }
        Reading decade = decade(p, at);
        if (decade != null) {
            return decade;
        }
        if (p.is(at, "ad", "ce") && p.isCapital(at) && p.plain(at + 1) > 0 && at > 0) {
            return Reading.of(at, at + 2, Moment.year(p.plain(at + 1)));
        }
        Reading spelled = BINDERS.contains(p.word(at - 1)) ? spelled(p, at) : null;
        if (spelled != null) {
            return spelled;
        }
        int number = p.plain(at);
        int era = number > 0 ? era(p, at + 1) : 0;
        if (era != 0) {
            return Reading.of(at, at + Math.abs(era) + 1, Moment.year(era < 0 ? 1 - number : number));
        }
        return isYear(p, at) ? Reading.of(at, at + 1, Moment.year(number)) : null;
    }

    /** "two thousand and eighteen", "nineteen eighty-four", where no noun in the plural is counted. */
    static @Nullable Reading spelled(Pieces p, int at) {
        int hundreds = p.isWord(at) ? NumberWords.small(p.word(at)).orElse(0) : 0;
        if (hundreds != 2 && (hundreds < 18 || hundreds > 20)) {
            return null;
        }
        Amount amount = Amounts.read(p, hundreds == 2 ? at : at + 1);
        int value =
                amount == null || !Shifts.isCount(amount) ? 0 : amount.value().intValue();
        int year = hundreds == 2 ? value : value >= 10 && value < 100 ? hundreds * 100 + value : 0;
        return amount == null || year < 1800 || year >= 2100 || counts(p, amount.to() - 1)
                ? null
                : Reading.of(at, amount.to(), Moment.year(year));
    }

    /** How many pieces name an era here, negative for "BC": "BC", "BCE", "B.C.", "AD"; 0 if none does. */
    private static int era(Pieces p, int at) {
        if (p.is(at, "bc", "bce")) {
            return -1;
        }
        if (p.is(at, "ad", "ce") && p.isCapital(at)) {
            return 1;
        }
        return p.is(at, "b") && p.is(at + 1, ".") && p.is(at + 2, "c") ? p.is(at + 3, ".") ? -4 : -3 : 0;
    }

    /** A year written as four plain digits, wherever it stands. */
    static boolean isPlausible(Pieces p, int at) {
        int year = p.plain(at);
        boolean letters = p.isWord(at + 1) && p.isGlued(at + 1);
        return p.word(at).length() == 4 && year >= 1000 && year < 2200 && !letters;
    }

    /** True if four digits stand for a year here, not for a count. */
    static boolean isYear(Pieces p, int at) {
        if (!isPlausible(p, at)) {
            return false;
        }
        boolean glued = p.isGlued(at) && !p.is(at - 1, "(", "[", "\"", "“", ",", "'", "’") && !p.isDash(at - 1);
        boolean fraction = p.is(at + 1, "%", "°", ":")
                || (p.is(at + 1, ",", ".") && p.isNumber(at + 2) && p.isGlued(at + 2) && p.isGlued(at + 1));
        boolean chained = isDashed(p, at + 1) && isDashed(p, at + 3) && p.isNumber(at + 4);
        boolean chainEnd = isDashed(p, at - 1) && p.isNumber(at - 2) && isDashed(p, at - 3);
        if (glued
                || fraction
                || chained
                || chainEnd
                || p.is(at + 1, "per", "percent", "pounds")
                || Units.currencySign(p.word(at - 1)).isPresent()) {
            return false;
        }
        int year = p.plain(at);
        boolean bound = BINDERS.contains(p.word(at - 1));
        boolean measured = Units.beginsName(p.word(at + 1))
                && Units.named(p.word(at + 1)).isPresent()
                && p.tag(at + 1).startsWith("N");
        if (measured || p.is(at + 1, "million", "billion", "people", "metres", "meters", "km")) {
            return false;
        }
        Hedges.Found hedge = Hedges.before(p, at);
        if (hedge != null && !bound && hedge.hedge() != Hedge.UP_TO) {
            return false;
        }
        if (year < 1600 || year > 2100) {
            return (bound && !counts(p, at)) || p.is(at - 1, "(") || isAfterYear(p, at);
        }
        return !counts(p, at) || (year % 100 != 0 && !p.tag(at - 1).startsWith("VB"));
    }

    /** A dash that joins what stands on both sides. */
    private static boolean isDashed(Pieces p, int at) {
        return p.isDash(at) && p.isGlued(at) && p.isGlued(at + 1);
    }

    private static boolean isAfterYear(Pieces p, int at) {
        return (p.is(at - 1, "and", ",", "to") || p.isDash(at - 1)) && isPlausible(p, at - 2) && !counts(p, at);
    }

    private static boolean counts(Pieces p, int at) {
        boolean named = p.is(at - 1, "the", "its", "their", "his", "her", "s");
        return p.isWord(at + 1) && p.tag(at + 1).equals("NNS") && !named;
    }

    /** "the 1990s", "the nineties", "the '90s". */
    private static @Nullable Reading decade(Pieces p, int at) {
        int plural = p.isApostrophe(at + 1) && p.isGlued(at + 1) ? at + 2 : at + 1;
        boolean isPlural = p.is(plural, "s") && p.isGlued(plural);
        int number = p.plain(at);
        if (isPlural && p.word(at).length() == 4 && number % 10 == 0 && number >= 1000) {
            boolean century = number % 100 == 0 && number < 2000;
            LocalDate first = LocalDate.of(century ? number + 1 : number, 1, 1);
            Moment moment = new Moment(first, century ? Precision.CENTURY : Precision.DECADE);
            return Reading.of(at, plural + 1, moment);
        }
        boolean told = !OWNERS.contains(p.word(at - 1)) && !OWNERS.contains(p.word(at - 2));
        boolean marked = p.isApostrophe(at - 1)
                || p.is(at - 1, "the")
                || (p.is(at - 2, "the") && p.is(at - 1, "early", "late", "mid", "-"));
        if (isPlural && p.word(at).length() == 2 && number % 10 == 0 && number >= 20 && marked && told) {
            int from = p.isApostrophe(at - 1) && p.isGlued(at) ? at - 1 : at;
            return Reading.of(from, plural + 1, new Moment(LocalDate.of(1900 + number, 1, 1), Precision.DECADE));
        }
        int words = CalendarWords.wordDecade(p.word(at));
        return words > 0 && marked && told
                ? Reading.of(at, at + 1, new Moment(LocalDate.of(1900 + words, 1, 1), Precision.DECADE))
                : null;
    }

    /** "20th century", "nineteenth-century", "3rd century BC". */
    private static @Nullable Reading century(Pieces p, int at) {
        int next = ordinalEnd(p, at);
        if (next < 0) {
            return null;
        }
        int century = ordinal(p, at);
        int word = p.isDash(next) ? next + 1 : next;
        if (!p.is(word, "century", "centuries", "millennium") || century < 1) {
            return null;
        }
        int era = era(p, word + 1);
        boolean millennium = p.is(word, "millennium");
        int length = millennium ? 1000 : 100;
        int first = era < 0 ? 1 - century * length : (century - 1) * length + 1;
        LocalDate start = LocalDate.of(first, 1, 1);
        Moment moment = new Moment(start, millennium ? Precision.MILLENNIUM : Precision.CENTURY);
        return new Reading(
                at,
                word + 1 + Math.abs(era),
                org.bluepencil.value.Period.between(
                        start, start.plusYears(length).minusDays(1)),
                moment.precision(),
                false);
    }

    /** The value of an ordinal up to 99 in digits or words, or -1. */
    static int ordinal(Pieces p, int at) {
        int number = p.plain(at);
        if (number > 0) {
            return p.isGlued(at + 1) && p.is(at + 1, "st", "nd", "rd", "th") ? number : -1;
        }
        Integer word = NumberWords.ordinal(p.word(at));
        if (word != null) {
            return word;
        }
        int tens = NumberWords.small(p.word(at)).orElse(-1);
        Integer ones = p.isDash(at + 1) || p.isWord(at + 1)
                ? NumberWords.ordinal(p.word(p.isDash(at + 1) ? at + 2 : at + 1))
                : null;
        return tens >= 20 && ones != null && ones < 10 ? tens + ones : -1;
    }

    /** The piece behind such an ordinal, or -1. */
    static int ordinalEnd(Pieces p, int at) {
        if (ordinal(p, at) < 0) {
            return -1;
        }
        if (p.isNumber(at)) {
            return at + 2;
        }
        if (NumberWords.ordinal(p.word(at)) != null) {
            return at + 1;
        }
        return p.isDash(at + 1) ? at + 3 : at + 2;
    }
}

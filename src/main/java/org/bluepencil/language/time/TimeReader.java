package org.bluepencil.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Mention.Bound;
import org.bluepencil.language.MentionReader;
import org.bluepencil.language.Token;
import org.bluepencil.language.numeral.Hedges;
import org.bluepencil.language.numeral.Pieces;
import org.bluepencil.value.Hedge;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Finds the times and lengths of time of a sentence: at each place the longest expression that the grammar reads. What
 * counts from the publication date stays without a period where that date is not known.
 */
public final class TimeReader implements MentionReader {

    @Override
    public List<Mention> read(List<Token> tokens, String text, Optional<LocalDate> published) {
        Pieces pieces = Pieces.cut(tokens, text);
        Grammar grammar = new Grammar(pieces, new Clock(published.orElse(null)));
        Durations durations = new Durations(pieces);
        VagueTimes vague = new VagueTimes(pieces);
        List<Mention> found = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            Reading time = grammar.read(at);
            if (time != null) {
                found.add(mention(pieces, time));
                at = time.to();
                continue;
            }
            Durations.Found duration = durations.read(at);
            if (duration != null) {
                found.add(duration.duration());
                at = duration.to();
                continue;
            }
            VagueTimes.Found open = vague.read(at);
            if (open != null) {
                found.add(VagueTimes.mention(pieces, open));
                at = open.to();
                continue;
            }
            at++;
        }
        return found;
    }

    /**
     * The weekday on which a day of the calendar really falls, if the words of the mention name another one: "Friday, 5 July
     * 2023" was a Wednesday. Empty where they agree, or name no weekday or no day.
     *
     * @param text the read text that the mention was found in
     */
    public static Optional<DayOfWeek> otherWeekday(Mention.Time time, String text) {
        return time.period() == null
                ? Optional.empty()
                : otherWeekday(time.span().of(text), time.period(), time.precision());
    }

    private static Optional<DayOfWeek> otherWeekday(String words, Period period, Precision precision) {
        int end = 0;
        while (end < words.length() && Character.isLetter(words.charAt(end))) {
            end++;
        }
        DayOfWeek named = CalendarWords.weekday(words.substring(0, end).toLowerCase(Locale.ROOT), true);
        LocalDate day = period.from();
        boolean oneDay = precision == Precision.DAY && day != null && day.equals(period.to());
        if (named == null || day == null || !oneDay || day.getDayOfWeek() == named) {
            return Optional.empty();
        }
        return Optional.of(day.getDayOfWeek());
    }

    private static Mention.Time mention(Pieces p, Reading time) {
        String words = p.written(time.from(), time.to()).replaceAll("\\s+", " ");
        return new Mention.Time(
                p.range(time.from(), time.to()),
                p.span(time.from(), time.to()),
                bound(p, time),
                time.period(),
                time.precision(),
                time.relative(),
                printed(p.is(time.from() - 1, "in") ? "in " + words : words, words, time),
                time.distance());
    }

    private static String printed(String told, String words, Reading time) {
        Period period = time.period();
        if (period == null) {
            return words;
        }
        String value = Printed.period(period, time.precision());
        String weekday = otherWeekday(words, period, time.precision())
                .map(d -> " (a " + d.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ")")
                .orElse("");
        boolean same = value.equals(words) || value.equals("the " + words);
        return (time.relative() || !same ? told + " = " + value : value) + weekday;
    }

    private static Bound bound(Pieces p, Reading time) {
        int before = time.from() - 1;
        while (p.is(before, "the", "around", "about", "at", "on", "in", "sometime", "its", "their")
                && bindingWord(p, before - 1) != null) {
            before--;
        }
        Bound beyond = beyond(p, time);
        if (beyond != null) {
            return beyond;
        }
        Bound bound = bindingWord(p, before);
        boolean wholeRange = bound == Bound.FROM && isRange(p, time);
        return bound == null || wholeRange ? Bound.IN : bound;
    }

    /** "more than 50 years ago" is before that year, "less than two weeks after the 5th" before that day. */
    private static @Nullable Bound beyond(Pieces p, Reading time) {
        Hedges.Found hedge = Hedges.before(p, time.from());
        boolean more = hedge != null && (hedge.hedge() == Hedge.MORE_THAN || hedge.hedge() == Hedge.AT_LEAST);
        boolean less = hedge != null && hedge.hedge() == Hedge.LESS_THAN;
        if (!more && !less) {
            return null;
        }
        for (int i = time.from() + 1; i < time.to(); i++) {
            if (p.is(i, "ago", "before", "earlier")) {
                return more ? Bound.BEFORE : Bound.AFTER;
            }
            if (p.is(i, "after", "from", "later")) {
                return more ? Bound.AFTER : Bound.BEFORE;
            }
        }
        return null;
    }

    /** "from 2010 to 2015" is the time between its ends, both included. */
    private static boolean isRange(Pieces p, Reading time) {
        for (int i = time.from(); i < time.to(); i++) {
            if (p.is(i, "to", "until", "till", "through")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Bound bindingWord(Pieces p, int at) {
        return switch (p.word(at)) {
            case "since" -> Bound.SINCE;
            case "until", "till", "through" -> Bound.UNTIL;
            case "to" -> p.is(at - 1, "up", "prior") ? p.is(at - 1, "up") ? Bound.UNTIL : Bound.BEFORE : null;
            case "by" -> Bound.BY;
            case "before" -> Bound.BEFORE;
            case "after", "following" -> Bound.AFTER;
            case "from", "starting", "beginning", "effective" -> Bound.FROM;
            case "of" -> p.is(at - 1, "as") ? Bound.FROM : null;
            default -> null;
        };
    }
}

package org.bluepencil.claim.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluepencil.article.Span;
import org.bluepencil.language.Mention;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;

/**
 * Both ends of a stretch that is told as a range of years, months or days: "2003–2008", "from 1990 to 1996", "from June to December
 * 2004", "4 May 1951 – 2 June 2014".
 */
final class TimeRange {
    private static final Pattern END = Pattern.compile("\\b\\d{4}\\b");
    private static final Pattern HALVES =
            Pattern.compile("(\\S.*?)\\s*(?:[-–—]|\\b(?:to|until|till|and|through)\\b)\\s*(\\S.*\\d{4})");

    private TimeRange() {}

    /** The first and the last year, month or day, each a time of its own; empty for anything else. */
    static List<Mention.Time> edges(Mention.Time time, String text) {
        Period period = time.period();
        if (time.bound() != Mention.Bound.IN || period == null || period.from() == null || period.to() == null) {
            return List.of();
        }
        if (time.precision() == Precision.YEAR) {
            return years(time, period, text);
        }
        return switch (time.precision()) {
            case DAY -> halves(time, Period.on(period.from()), Period.on(period.to()), text);
            case MONTH -> halves(time, month(period.from()), month(period.to()), text);
            case YEAR, DECADE, CENTURY, MILLENNIUM -> List.of();
        };
    }

    private static List<Mention.Time> years(Mention.Time time, Period period, String text) {
        List<Mention.Time> years = new ArrayList<>();
        Matcher found = END.matcher(time.span().of(text));
        while (found.find()) {
            Period year = Moment.year(Integer.parseInt(found.group())).period();
            years.add(edge(time, found.start(), found.end(), year, found.group()));
        }
        boolean range = years.size() == 2 && begins(years.get(0), period) && ends(years.get(1), period);
        return range ? years : List.of();
    }

    private static Period month(LocalDate day) {
        return new Moment(day, Precision.MONTH).period();
    }

    private static List<Mention.Time> halves(Mention.Time time, Period first, Period last, String text) {
        Matcher halves = HALVES.matcher(time.span().of(text));
        if (first.equals(last) || !halves.matches()) {
            return List.of();
        }
        return List.of(
                edge(time, halves.start(1), halves.end(1), first, halves.group(1)),
                edge(time, halves.start(2), halves.end(2), last, halves.group(2)));
    }

    private static Mention.Time edge(Mention.Time whole, int from, int to, Period period, String words) {
        int start = whole.span().start();
        return new Mention.Time(
                whole.tokens(),
                new Span(start + from, start + to),
                Mention.Bound.IN,
                period,
                whole.precision(),
                false,
                words);
    }

    private static boolean begins(Mention.Time edge, Period whole) {
        return edge.period() != null && java.util.Objects.equals(edge.period().from(), whole.from());
    }

    private static boolean ends(Mention.Time edge, Period whole) {
        return edge.period() != null && java.util.Objects.equals(edge.period().to(), whole.to());
    }
}

package org.bluepencil.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluepencil.article.Span;
import org.bluepencil.language.Mention;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;

/** The two years of a time that tells both its ends: "from 2003 to 2008", "between 1990 and 1996", "2003-2008". */
final class YearRange {
    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

    private YearRange() {}

    /** The first and the last year, each a time of its own; empty for anything else. */
    static List<Mention.Time> edges(Mention.Time time, String text) {
        Period period = time.period();
        if (time.bound() != Mention.Bound.IN || time.precision() != Precision.YEAR || period == null) {
            return List.of();
        }
        List<Mention.Time> years = new ArrayList<>();
        Matcher found = YEAR.matcher(time.span().of(text));
        while (found.find()) {
            int start = time.span().start() + found.start();
            Period year = Moment.year(Integer.parseInt(found.group())).period();
            years.add(new Mention.Time(
                    time.tokens(),
                    new Span(start, start + found.group().length()),
                    Mention.Bound.IN,
                    year,
                    Precision.YEAR,
                    false,
                    found.group()));
        }
        boolean range = years.size() == 2
                && java.util.Objects.equals(startOf(years.get(0)), period.from())
                && java.util.Objects.equals(endOf(years.get(1)), period.to())
                && !java.util.Objects.equals(years.get(0).period(), years.get(1).period());
        return range ? years : List.of();
    }

    private static java.time.@org.jspecify.annotations.Nullable LocalDate startOf(Mention.Time time) {
        Period period = time.period();
        return period == null ? null : period.from();
    }

    private static java.time.@org.jspecify.annotations.Nullable LocalDate endOf(Mention.Time time) {
        Period period = time.period();
        return period == null ? null : period.to();
    }
}

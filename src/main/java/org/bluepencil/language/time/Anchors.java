package org.bluepencil.language.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.bluepencil.language.Distance;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Gives their days to times told by their distance from one before them: "joined in 2017, and six years later …". They count
 * from the nearest time before in their sentence, else from the only one of a sentence at most {@value #FURTHEST_ANCHOR} back; a report's months are those
 * last told, at most {@value #FURTHEST_REPORT} sentences back. What finds nothing to count from keeps no days; "the quarter"
 * then is no time at all.
 */
public final class Anchors {
    private static final int FURTHEST_ANCHOR = 2;
    private static final int FURTHEST_REPORT = 8;

    private final String text;
    private final List<Mention.Time> before = new ArrayList<>();
    private int beforeAt;
    private Mention.@Nullable Time report;
    private int reportAt;

    private Anchors(String text) {
        this.text = text;
    }

    /** The sentences of one text in order, with what could be found out about their times. */
    public static List<Sentence> resolve(List<Sentence> sentences, String text) {
        Anchors anchors = new Anchors(text);
        List<Sentence> resolved = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            resolved.add(anchors.in(sentences.get(i), i));
        }
        return List.copyOf(resolved);
    }

    private Sentence in(Sentence sentence, int number) {
        List<Mention> mentions = new ArrayList<>();
        List<Mention.Time> own = new ArrayList<>();
        boolean changed = false;
        for (Mention mention : sentence.mentions()) {
            if (!(mention instanceof Mention.Time time)) {
                mentions.add(mention);
                continue;
            }
            Mention.Time told = told(time, own, number);
            changed |= !time.equals(told);
            if (told != null) {
                mentions.add(told);
                if (!(time.distance() instanceof Distance.Reported reported) || reported.years() == 0) {
                    remember(told, own, number);
                }
            }
        }
        if (!own.isEmpty()) {
            before.clear();
            before.addAll(own);
            beforeAt = number;
        }
        return changed ? sentence.withMentions(mentions) : sentence;
    }

    private void remember(Mention.Time time, List<Mention.Time> own, int number) {
        if (time.period() == null) {
            return;
        }
        own.add(time);
        if (isReport(time)) {
            report = time;
            reportAt = number;
        }
    }

    /** Some months of a year, as firms and offices report on: a quarter, a half, nine months. */
    private static boolean isReport(Mention.Time time) {
        LocalDate from = time.period() == null ? null : time.period().from();
        LocalDate to = time.period() == null ? null : time.period().to();
        if (time.precision() != Precision.MONTH || from == null || to == null) {
            return false;
        }
        long months = ChronoUnit.MONTHS.between(from, to.plusDays(1));
        return months % 3 == 0 && months < 12 && from.plusMonths(months).equals(to.plusDays(1));
    }

    private Mention.@Nullable Time told(Mention.Time time, List<Mention.Time> own, int number) {
        Distance distance = time.distance();
        if (distance instanceof Distance.Reported reported) {
            return reported(time, reported.years(), own, number);
        }
        if (distance instanceof Distance.By by) {
            Mention.Time anchor = anchor(own, number);
            Period days = anchor == null ? null : shifted(anchor, by);
            return anchor == null || days == null ? time : with(time, days, precision(anchor, time, by));
        }
        return time;
    }

    /**
     * The months or year that the sentence itself told last, else those of the report; counted in years from any other time
     * where no report was told. A report's months without a report are no time.
     */
    private Mention.@Nullable Time reported(Mention.Time time, int years, List<Mention.Time> own, int number) {
        Mention.Time nearest = own.stream()
                .filter(t -> t.precision() == Precision.MONTH || t.precision() == Precision.YEAR)
                .reduce((a, b) -> b)
                .orElse(null);
        Mention.Time anchor =
                nearest != null && years != 0 ? nearest : number - reportAt > FURTHEST_REPORT ? null : report;
        if (anchor == null && time.period() != null) {
            return time;
        }
        if (anchor == null && years == 0) {
            return null;
        }
        Mention.Time from = anchor == null ? anchor(own, number) : anchor;
        Period days = from == null ? null : shifted(from, new Distance.By(ChronoUnit.YEARS, years));
        if (from == null || days == null) {
            return time;
        }
        return with(time, days, isReport(from) ? Precision.MONTH : Precision.YEAR);
    }

    private Mention.@Nullable Time anchor(List<Mention.Time> own, int number) {
        if (!own.isEmpty()) {
            return own.get(own.size() - 1);
        }
        boolean near = number - beforeAt <= FURTHEST_ANCHOR;
        boolean only =
                near && before.stream().map(Mention.Time::period).distinct().count() == 1;
        return only ? before.get(0) : null;
    }

    /** The days that lie so far from the anchor; null where it is told too coarsely to count from. */
    private static @Nullable Period shifted(Mention.Time anchor, Distance.By by) {
        Period from = anchor.period();
        LocalDate first = from == null ? null : from.from();
        LocalDate last = from == null ? null : from.to();
        if (from == null || first == null || last == null) {
            return null;
        }
        if (isReport(anchor) && by.unit() == ChronoUnit.YEARS) {
            return years(from, by.count());
        }
        Period unit = unit(first.plus(by.count(), by.unit()), by.unit());
        Period end = unit(last.plus(by.count(), by.unit()), by.unit());
        return unit.equals(end) ? unit : null;
    }

    private static Period unit(LocalDate day, ChronoUnit unit) {
        return unit == ChronoUnit.WEEKS ? Clock.week(day) : new Moment(day, Clock.precision(unit)).period();
    }

    private static Precision precision(Mention.Time anchor, Mention.Time time, Distance.By by) {
        return isReport(anchor) && by.unit() == ChronoUnit.YEARS ? Precision.MONTH : time.precision();
    }

    private static Period years(Period months, int count) {
        LocalDate from = months.from();
        LocalDate to = months.to();
        if (from == null || to == null) {
            return months;
        }
        LocalDate first = from.plusYears(count);
        return Period.between(first, to.plusDays(1).plusYears(count).minusDays(1));
    }

    private Mention.Time with(Mention.Time time, Period days, Precision precision) {
        String words = time.span().of(text).replaceAll("\\s+", " ");
        return new Mention.Time(
                time.tokens(),
                time.span(),
                time.bound(),
                days,
                precision,
                time.relative(),
                words + " = " + Printed.period(days, precision));
    }
}

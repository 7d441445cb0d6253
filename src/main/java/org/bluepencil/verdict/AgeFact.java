package org.bluepencil.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.bluepencil.claim.ClaimTime;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.evidence.Dossier;
import org.bluepencil.value.Moment;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;
import org.bluepencil.value.Value;

/**
 * How old somebody is, was at a time, turned then or became in all. An age is exact where the days are known; a year of birth
 * admits two ages on a day, and three in another year.
 */
final class AgeFact {
    /** A birthday just before publication leaves the age before it right too: it may have been told some weeks before. */
    private static final int DAYS_OF_GRACE = 31;

    private final Draft draft;
    private final Case given;
    private final Form.SpanOfTime form;
    private final Weighing weighing;

    /** The first and last day at which the age is told. */
    private record Days(LocalDate first, LocalDate last) {}

    AgeFact(Draft draft, Form.SpanOfTime form) {
        this.draft = draft;
        this.given = draft.given();
        this.form = form;
        this.weighing = new Weighing(draft);
    }

    /** Holds the age against what is known of the birth and, where it counts, of the death. */
    Judgement judge(List<Assertion> mine) {
        List<Assertion> births =
                mine.stream().filter(a -> a.value() instanceof Value.Time).toList();
        if (births.isEmpty() || !(form.extent() instanceof Form.Extent.Of of)) {
            return weighing.silent("the birth of " + form.subject().label());
        }
        NumberReading told = of.duration().length();
        List<Assertion> deaths = given.dossier().near().stream()
                .map(Dossier.NearValue::assertion)
                .filter(a -> a.value() instanceof Value.Time)
                .sorted(Comparator.comparing(DateFact::moment))
                .toList();
        return switch (form.edge()) {
            case AGE_AT_DEATH -> atDeath(told, births, deaths);
            case AGE_REACHED -> reached(told, births, deaths);
            default -> now(told, births, deaths);
        };
    }

    private Judgement now(NumberReading told, List<Assertion> births, List<Assertion> deaths) {
        LocalDate day = given.eventDay();
        if (day == null) {
            return weighing.undecided(Reason.NO_DATE, "An age needs the article's date.", births);
        }
        if (isOver(deaths, day)) {
            return ofAnotherTime(births, deaths);
        }
        return held(told, births, List.of(), new Days(begun(day), day));
    }

    /** The first day that the sentence may speak of: that of the time it names, and some weeks before an undated article. */
    private LocalDate begun(LocalDate day) {
        LocalDate grace = day.minusDays(DAYS_OF_GRACE);
        Period period = given.isExplicit() ? given.period() : null;
        LocalDate from = period == null ? null : period.from();
        return from == null || from.isAfter(grace) ? grace : from;
    }

    private Judgement atDeath(NumberReading told, List<Assertion> births, List<Assertion> deaths) {
        if (!deaths.isEmpty()) {
            Days died = new Days(
                    DateFact.moment(deaths.get(0)).first(),
                    deaths.stream()
                            .map(d -> DateFact.moment(d).last())
                            .max(Comparator.naturalOrder())
                            .orElseThrow());
            return held(told, births, deaths, died);
        }
        LocalDate day = given.eventDay();
        boolean justNow = given.isExplicit() || given.claim().time().tense() == ClaimTime.Tense.PERFECT;
        return day != null && justNow
                ? held(told, births, List.of(), new Days(begun(day), day))
                : weighing.silent("the death of " + form.subject().label());
    }

    /** "Turned 70 in May": the birthday lies in the time that is told. Without one, it may be any that is past. */
    private Judgement reached(NumberReading told, List<Assertion> births, List<Assertion> deaths) {
        LocalDate day = given.now();
        Period period = given.isExplicit() ? given.period() : null;
        if (period != null && period.from() != null && period.to() != null) {
            return isOver(deaths, period.to())
                    ? ofAnotherTime(births, deaths)
                    : birthday(told, births, period.from(), period.to());
        }
        if (day == null) {
            return weighing.undecided(Reason.NO_DATE, "An age needs the article's date.", births);
        }
        if (given.claim().time().tense() == ClaimTime.Tense.PAST) {
            return weighing.undecided(Reason.TOO_VAGUE, "It is not told when.", births);
        }
        return isOver(deaths, day)
                ? ofAnotherTime(births, deaths)
                : held(told, births, List.of(), new Days(begun(day), day.plusYears(1)));
    }

    private Judgement birthday(NumberReading told, List<Assertion> births, LocalDate from, LocalDate to) {
        long years = told.low().longValue();
        List<Assertion> right = births.stream()
                .filter(b -> {
                    Moment born = DateFact.moment(b);
                    return !born.first().plusYears(years).isAfter(to)
                            && !born.last().plusYears(years).isBefore(from);
                })
                .toList();
        births.forEach(b -> draft.work("born " + DateFact.moment(b).inWords() + ", and " + years + " years: "
                + later(DateFact.moment(b), years).inWords()));
        return said(told, births, right, List.of(), to);
    }

    private static Moment later(Moment born, long years) {
        return new Moment(born.first().plusYears(years), born.precision());
    }

    private static boolean isOver(List<Assertion> deaths, LocalDate day) {
        return deaths.stream().anyMatch(d -> DateFact.moment(d).first().isBefore(day));
    }

    private Judgement ofAnotherTime(List<Assertion> births, List<Assertion> deaths) {
        return weighing.undecided(
                Reason.NOT_COMPARABLE,
                "The age may be that of another time: "
                        + deaths.stream().map(Assertion::rendered).findFirst().orElse("no date is known") + ".",
                births);
    }

    /** Whether it was the age on some of the days. */
    private Judgement held(NumberReading told, List<Assertion> births, List<Assertion> deaths, Days days) {
        List<Assertion> right = new ArrayList<>();
        for (Assertion birth : births) {
            Moment born = DateFact.moment(birth);
            long least = ChronoUnit.YEARS.between(born.last(), days.first());
            long most = ChronoUnit.YEARS.between(born.first(), days.last());
            draft.work("born " + born.inWords() + ": " + (least == most ? least + "" : least + " to " + most) + " on "
                    + Moment.day(days.last()).inWords());
            if (LongStream.rangeClosed(least, most).anyMatch(age -> fits(told, age))) {
                right.add(birth);
            }
        }
        return said(told, births, right, deaths, days.last());
    }

    private Judgement said(
            NumberReading told, List<Assertion> births, List<Assertion> right, List<Assertion> deaths, LocalDate day) {
        String words = Optional.of(right)
                        .filter(r -> !r.isEmpty())
                        .orElse(births)
                        .get(0)
                        .rendered()
                + deaths.stream().findFirst().map(d -> "; " + d.rendered()).orElse("") + ".";
        if (!right.isEmpty()) {
            return weighing.agree(with(right, deaths), List.of(), words);
        }
        Moment born = DateFact.moment(births.get(0));
        List<Suggestion> edits = born.precision() == Precision.DAY && form.edge() != Form.Edge.AGE_REACHED
                ? new Edits(given).number(told, BigDecimal.valueOf(ChronoUnit.YEARS.between(born.first(), day)))
                : List.of();
        // a birth is as known today as then: any source that states it reaches the day
        return weighing.disagree(with(births, deaths), births, born.first(), words, edits);
    }

    private static List<Assertion> with(List<Assertion> births, List<Assertion> deaths) {
        List<Assertion> all = new ArrayList<>(births);
        all.addAll(deaths);
        return all;
    }

    private boolean fits(NumberReading told, long age) {
        return new HedgeFit(given.style())
                .fit(told, BigDecimal.valueOf(age), Frame.Tolerance.EXACT)
                .isTrue();
    }
}

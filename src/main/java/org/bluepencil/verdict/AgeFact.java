package org.bluepencil.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
 * admits two ages on a day, and so does a year that the age is told of.
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
            case AGE, START, ENTRY, END, LENGTH -> now(told, births, deaths);
        };
    }

    private Judgement now(NumberReading told, List<Assertion> births, List<Assertion> deaths) {
        LocalDate now = given.now();
        Period time = given.told();
        LocalDate last = time != null && time.to() != null ? time.to() : now;
        if (last == null) {
            return weighing.undecided(Reason.NO_DATE, "An age needs the article's date.", births);
        }
        if (isOver(deaths, last)) {
            return ofAnotherTime(births, deaths);
        }
        LocalDate first = time != null ? time.from() : undated(last);
        return held(told, births, List.of(), new Days(first == null ? last : first, last));
    }

    /** From when an age may be that the sentence does not date: some weeks before, or when what it tells happened, if in the last year. */
    private LocalDate undated(LocalDate now) {
        LocalDate grace = now.minusDays(DAYS_OF_GRACE);
        Period event = given.claim().time().period();
        LocalDate from = event == null ? null : event.from();
        return from != null && from.isBefore(grace) && from.isAfter(now.minusYears(1)) ? from : grace;
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
        // of a death that no source has yet, the article's own day counts if it is a late one
        LocalDate now = given.now();
        Period time = given.told();
        LocalDate from = time == null ? null : time.from();
        LocalDate to = time == null ? null : time.to();
        if (now != null && from != null && to != null && to.isAfter(now.minusDays(DAYS_OF_GRACE))) {
            return held(told, births, List.of(), new Days(from, to));
        }
        return now != null && time == null && given.claim().time().tense() == ClaimTime.Tense.PERFECT
                ? held(told, births, List.of(), new Days(now.minusDays(DAYS_OF_GRACE), now))
                : weighing.silent("the death of " + form.subject().label());
    }

    /** "Turned 70 in May": the birthday lies in the time that is told. Without one, it may be any that is past. */
    private Judgement reached(NumberReading told, List<Assertion> births, List<Assertion> deaths) {
        LocalDate day = given.now();
        Period time = given.told();
        if (time != null && time.from() != null && time.to() != null) {
            return isOver(deaths, time.to())
                    ? ofAnotherTime(births, deaths)
                    : birthday(told, births, time.from(), time.to());
        }
        if (day == null) {
            return weighing.undecided(Reason.NO_DATE, "An age needs the article's date.", births);
        }
        if (isOver(deaths, day)) {
            return ofAnotherTime(births, deaths);
        }
        LocalDate grace = day.minusDays(DAYS_OF_GRACE);
        return switch (given.claim().time().tense()) {
            case PAST, STANDING -> weighing.undecided(Reason.TOO_VAGUE, "It is not told when.", births);
            case PERFECT -> held(told, births, List.of(), new Days(grace, day));
            case PRESENT, FUTURE -> birthday(told, births, grace, day.plusYears(1));
        };
    }

    private Judgement birthday(NumberReading told, List<Assertion> births, LocalDate from, LocalDate to) {
        long years = told.low().longValue();
        List<Assertion> right = births.stream()
                .filter(b -> {
                    Moment born = DateFact.moment(b);
                    return !born.first().plusYears(years).isAfter(to)
                            && !birthday(born.last(), years).isBefore(from);
                })
                .toList();
        births.forEach(b -> draft.work("born " + DateFact.moment(b).inWords() + ", and " + years + " years: "
                + later(DateFact.moment(b), years).inWords()));
        return said(births, right, List.of(), List.of());
    }

    /** Whoever was born on 29 February is a year older on 28 February or 1 March; this is the later of the two. */
    private static LocalDate birthday(LocalDate born, long years) {
        LocalDate day = born.plusYears(years);
        return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
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
        List<Suggestion> edits = List.of();
        for (Assertion birth : births) {
            Moment born = DateFact.moment(birth);
            long least = ChronoUnit.YEARS.between(born.last(), days.first());
            long most = ChronoUnit.YEARS.between(born.first(), days.last());
            String when = Moment.day(days.first()).inWords()
                    + (days.first().equals(days.last())
                            ? ""
                            : " to " + Moment.day(days.last()).inWords());
            draft.work("born " + born.inWords() + ": " + (least == most ? least + "" : least + " to " + most) + " on "
                    + when);
            if (LongStream.rangeClosed(least, most).anyMatch(age -> fits(told, age))) {
                right.add(birth);
            }
            if (birth.equals(births.get(0)) && (least == most || isAge(born))) {
                edits = new Edits(given).number(told, BigDecimal.valueOf(most));
            }
        }
        return said(births, right, deaths, edits);
    }

    /** Whether the age that is offered is that of the article's own day. */
    private boolean isAge(Moment born) {
        return form.edge() == Form.Edge.AGE && !given.isExplicit() && born.precision() == Precision.DAY;
    }

    private Judgement said(
            List<Assertion> births, List<Assertion> right, List<Assertion> deaths, List<Suggestion> edits) {
        String words = (right.isEmpty() ? births : right).get(0).rendered()
                + deaths.stream().findFirst().map(d -> "; " + d.rendered()).orElse("") + ".";
        if (!right.isEmpty()) {
            return weighing.agree(with(right, deaths), List.of(), words);
        }
        boolean presumed = births.stream().noneMatch(Assertion::contradicts)
                || (!deaths.isEmpty()
                        && deaths.stream().allMatch(d -> d.statement().isPresumed()));
        if (presumed) {
            return weighing.undecided(
                    Reason.NOT_COMPARABLE, "The source may speak of another person: " + words, with(births, deaths));
        }
        // a birth is as known today as then: any source that states it reaches the day
        LocalDate day = DateFact.moment(births.get(0)).first();
        return weighing.disagree(with(births, deaths), births, day, words, edits);
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

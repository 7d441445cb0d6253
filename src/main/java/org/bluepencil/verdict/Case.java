package org.bluepencil.verdict;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.ClaimTime;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.evidence.Dossier;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;
import org.bluepencil.value.Value;
import org.jspecify.annotations.Nullable;

/** All that one judgement looks at: the claim with its frame, the evidence, the dates and the house style. */
record Case(Claim claim, Frame frame, Dossier dossier, Dates dates, Style style) {

    @Nullable
    LocalDate now() {
        return dates.now();
    }

    /** The same case, with the claim made of one day. */
    Case on(LocalDate day) {
        ClaimTime time = claim.time();
        Claim ofDay = claim.withTime(new ClaimTime(Period.on(day), Precision.DAY, true, time.tense(), time.printed()));
        return new Case(ofDay, frame, dossier, dates, style);
    }

    /**
     * The same case, with a participle of a state taken for the present if that is all that the statements can speak of: where
     * some are dated, it may be of any of their times.
     */
    Case standing(boolean anyDated) {
        ClaimTime time = claim.time();
        return time.tense() != ClaimTime.Tense.STANDING || anyDated
                ? this
                : new Case(claim.withTime(time.in(ClaimTime.Tense.PRESENT)), frame, dossier, dates, style);
    }

    boolean isEvent() {
        return frame.nature() == Frame.Nature.EVENT;
    }

    /** The days that the sentence names; null if it names none. */
    @Nullable
    Period told() {
        return claim.time().explicit() ? claim.time().period() : null;
    }

    boolean isExplicit() {
        return told() != null;
    }

    /**
     * The days that the sentence speaks of: those it names; else, for the past tense, any day up to the article's date;
     * else the article's date. Null if neither is known.
     */
    @Nullable
    Period period() {
        ClaimTime time = claim.time();
        LocalDate now = now();
        Period told = time.period();
        if (told != null) {
            return told;
        }
        if (now == null) {
            return null;
        }
        return time.isPast() ? Period.until(now) : Period.on(now);
    }

    /** The last day that the sentence can speak of; evidence must reach it to contradict. Null if no date is known. */
    @Nullable
    LocalDate eventDay() {
        Period period = period();
        LocalDate now = now();
        LocalDate to = period == null ? null : period.to();
        if (to == null) {
            return now;
        }
        return now != null && now.isBefore(to) ? now : to;
    }

    /**
     * Whether the sentence speaks of a state of some earlier day that it does not name: "the union had 15 members before it grew".
     * What holds now, or held on any one day, cannot deny it.
     */
    boolean isOfSomeEarlierDay() {
        return !isExplicit() && !isEvent() && claim.time().isPast();
    }

    /** Whether the sentence speaks of the days around the article's date. */
    boolean isPresent() {
        if (!isExplicit()) {
            return !claim.time().isPast();
        }
        LocalDate now = now();
        LocalDate event = eventDay();
        return now != null && event != null && event.isAfter(now.minusYears(1));
    }

    String say(Value value) {
        return Words.of(value, dossier);
    }

    String say(EntityId id) {
        return dossier.label(id);
    }

    /**
     * What evidence holds in few words: its values, of a relation of many values the claimed one alone if it is among them; of a
     * stretch of time its ends, where the values are who or what it joins.
     */
    String held(List<Assertion> evidence) {
        boolean ofTime = claim.form() instanceof Form.SpanOfTime;
        List<Assertion> claimed = frame.single()
                ? List.of()
                : evidence.stream().filter(this::isClaimed).toList();
        return (claimed.isEmpty() ? evidence : claimed)
                .stream()
                        .map(a -> ofTime && !(a.value() instanceof Value.Time)
                                ? a.validity().inWords()
                                : say(a.value()))
                        .distinct()
                        .collect(Collectors.joining("; "));
    }

    /** Whether it states the very entity that the sentence claims, if only of another time. */
    boolean isClaimed(Assertion assertion) {
        return claim.form() instanceof Form.Fact fact
                && fact.value() instanceof Claimed.Entity entity
                && entity.participant()
                        .entity()
                        .filter(id -> isEntity(assertion, id))
                        .isPresent();
    }

    static boolean isEntity(Assertion assertion, EntityId id) {
        return assertion.value() instanceof Value.Entity entity && entity.id().equals(id);
    }

    static boolean anyDated(Collection<Assertion> all) {
        return all.stream().anyMatch(a -> a.validity().isDated());
    }
}

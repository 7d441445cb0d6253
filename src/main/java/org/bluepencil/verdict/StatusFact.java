package org.bluepencil.verdict;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bluepencil.claim.Manner;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Period;
import org.bluepencil.value.Truth;
import org.jspecify.annotations.Nullable;

/** A title with a word that moves it in time: former, then, late, acting, -elect, outgoing. Each is a claim of its own. */
final class StatusFact {
    private final Draft draft;
    private final Case given;
    private final List<Assertion> mine;
    private final Times times;
    private final Weighing weighing;

    StatusFact(Draft draft, List<Assertion> mine, Times times, EntityId value) {
        this.draft = draft;
        this.given = draft.given();
        this.mine = mine.stream().filter(a -> Case.isEntity(a, value)).toList();
        this.times = times;
        this.weighing = new Weighing(draft);
    }

    /** Empty if the status leaves the claim to be judged like a bare title. */
    Optional<Judgement> judge(Manner.Status status) {
        LocalDate now = given.now();
        return switch (status) {
            case NONE -> Optional.empty();
            case ACTING -> acting(now);
            case FORMER -> Optional.of(former(now));
            case LATE -> Optional.of(once("late"));
            case THEN -> then();
            case ELECT -> elect(now);
            case OUTGOING -> outgoing(now);
        };
    }

    private Judgement former(@Nullable LocalDate now) {
        if (mine.isEmpty()) {
            return neverStated("former");
        }
        if (now == null) {
            List<Assertion> ended = mine.stream()
                    .filter(a -> a.validity().end() != null || a.validity().ended())
                    .toList();
            return ended.size() == mine.size()
                    ? weighing.agree(ended, List.of(), ended.get(0).rendered() + ".")
                    : draft.open(Reason.NO_DATE, "Whether the term is over depends on the article's date.", mine);
        }
        List<Assertion> still = mine.stream()
                .filter(a -> a.validity().isDated() && times.holds(a, Period.on(now)) == Truth.YES)
                .toList();
        List<Assertion> over = mine.stream()
                .filter(a -> times.isOver(a, now) || a.validity().ended())
                .toList();
        if (still.isEmpty() && !over.isEmpty()) {
            return weighing.agree(
                    over, List.of(), "Held before: " + latest(over).rendered() + ".");
        }
        if (!still.isEmpty()) {
            return weighing.disagree(
                    still, still, now, "Still holds: " + still.get(0).rendered() + ".", List.of());
        }
        return draft.open(
                Reason.NOT_COMPARABLE,
                "Stated without the date of an end: " + mine.get(0).rendered() + ".",
                mine);
    }

    private Judgement once(String word) {
        return mine.isEmpty()
                ? neverStated(word)
                : weighing.agree(mine, List.of(), "Held: " + mine.get(0).rendered() + ".");
    }

    /** "Then" points to the sentence's time; without one, to any time before the article. */
    private Optional<Judgement> then() {
        LocalDate now = given.now();
        if (given.isExplicit() || now == null) {
            return Optional.empty();
        }
        List<Assertion> held = mine.stream().filter(a -> !times.isLater(a, now)).toList();
        return held.isEmpty()
                ? Optional.of(neverStated("then"))
                : Optional.of(
                        weighing.agree(held, List.of(), "Held: " + held.get(0).rendered() + "."));
    }

    /** Sources rarely list who only acts, so that a stranger on the list denies nothing. */
    private Optional<Judgement> acting(@Nullable LocalDate now) {
        boolean holds =
                mine.stream().anyMatch(a -> times.windows().stream().anyMatch(w -> times.holds(a, w) == Truth.YES));
        boolean over = now != null && mine.stream().anyMatch(a -> times.isOver(a, now));
        if (holds || over || now == null) {
            return Optional.empty();
        }
        return Optional.of(draft.open(
                Reason.OTHER_VALUES_POSSIBLE,
                "Sources list those in office and rarely those who only act for them.",
                given.dossier().about()));
    }

    private Optional<Judgement> elect(@Nullable LocalDate now) {
        if (now == null) {
            return Optional.of(draft.open(Reason.NO_DATE, "Whether the term had begun depends on the date.", mine));
        }
        List<Assertion> coming =
                mine.stream().filter(a -> times.isLater(a, now)).toList();
        if (!coming.isEmpty()) {
            return Optional.of(weighing.agree(
                    coming, List.of(), "Takes office later: " + coming.get(0).rendered() + "."));
        }
        List<Assertion> holding = mine.stream()
                .filter(a -> a.validity().isDated() && times.holds(a, Period.on(now)) == Truth.YES)
                .toList();
        if (holding.isEmpty()) {
            return Optional.of(neverStated("elect"));
        }
        return Optional.of(weighing.disagree(
                holding, holding, now, "Already in office: " + holding.get(0).rendered() + ".", List.of()));
    }

    private Optional<Judgement> outgoing(@Nullable LocalDate now) {
        if (now == null) {
            return Optional.empty();
        }
        LocalDate since = now.minusDays(given.style().outgoingDays());
        List<Assertion> recent = mine.stream()
                .filter(a -> times.holds(a, new Period(since, now)) == Truth.YES)
                .toList();
        return recent.isEmpty()
                ? Optional.empty()
                : Optional.of(weighing.agree(recent, List.of(), recent.get(0).rendered() + "."));
    }

    private Judgement neverStated(String word) {
        List<Assertion> all = given.dossier().about();
        return all.isEmpty()
                ? weighing.silent("the " + given.frame().label())
                : draft.open(
                        Reason.OTHER_VALUES_POSSIBLE,
                        "Nothing says that it held, as \"" + word
                                + "\" implies; the list of earlier values may have gaps.",
                        all);
    }

    private static Assertion latest(List<Assertion> all) {
        return all.stream()
                .max(Comparator.comparing(a -> a.validity().latest() == null
                        ? LocalDate.MIN
                        : a.validity().latest()))
                .orElseThrow();
    }
}

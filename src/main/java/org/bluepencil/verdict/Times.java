package org.bluepencil.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bluepencil.claim.Manner;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.evidence.Rank;
import org.bluepencil.evidence.Validity;
import org.bluepencil.value.Period;
import org.bluepencil.value.Truth;
import org.jspecify.annotations.Nullable;

/** Which statements hold when the sentence says so. */
final class Times {
    private final Case given;
    private final boolean anyDated;

    /** @param anyDated whether some statement of the same property is dated, so that an undated one has an unknown time */
    Times(Case given, boolean anyDated) {
        this.given = given;
        this.anyDated = anyDated;
    }

    /** The stretches of time to try in turn: that of the sentence and, for what it does not date, the article's date. */
    List<Period> windows() {
        List<Period> windows = new ArrayList<>();
        Period period = given.period();
        if (period == null) {
            if (given.isEvent()) {
                windows.add(Period.ALWAYS);
            }
            return windows;
        }
        windows.add(period);
        LocalDate now = given.now();
        boolean asOfArticle = !given.isExplicit() && given.claim().manner().status() != Manner.Status.THEN;
        if (now != null && asOfArticle && !period.contains(now)) {
            windows.add(Period.on(now));
        }
        return windows;
    }

    /** Whether the statement holds on some day of the window; what happened once holds ever after. */
    Truth holds(Assertion assertion, Period window) {
        if (given.isEvent()) {
            return Truth.YES;
        }
        Validity validity = assertion.validity();
        if (!validity.isDated()) {
            return !anyDated && given.isPresent() ? Truth.YES : Truth.UNKNOWN;
        }
        return validity.holdsIn(window);
    }

    /**
     * Those that hold in the window, surely or within the coarseness of their dates. For a property of one value, rank
     * decides among several of one source.
     */
    List<Assertion> holding(Collection<Assertion> all, Period window, boolean single) {
        List<Assertion> holding = all.stream()
                .filter(a -> holds(a, window) == Truth.YES || touches(a, window))
                .toList();
        if (!single || holding.size() < 2) {
            return holding;
        }
        return holding.stream()
                .filter(a -> a.statement().rank() == Rank.PREFERRED
                        || holding.stream().noneMatch(b -> b.statement().rank() == Rank.PREFERRED && sameSource(a, b)))
                .toList();
    }

    /** A year-precision end has not passed until the year is over; a start told to the year may lie before the day. */
    private static boolean touches(Assertion assertion, Period window) {
        Validity validity = assertion.validity();
        return validity.isDated()
                && !(validity.ended() && validity.end() == null)
                && validity.holdsIn(window) == Truth.UNKNOWN;
    }

    private static boolean sameSource(Assertion one, Assertion other) {
        return one.statement()
                .citation()
                .source()
                .equals(other.statement().citation().source());
    }

    /** Without any date: statements that have no end, and those without dates if no other has one. */
    List<Assertion> standing(Collection<Assertion> all) {
        return all.stream()
                .filter(a -> given.isEvent()
                        || (a.validity().isDated()
                                ? a.validity().end() == null
                                        && !a.validity().ended()
                                        && a.validity().pointInTime() == null
                                : !anyDated))
                .toList();
    }

    boolean isOfUnknownTime(Assertion assertion) {
        Validity validity = assertion.validity();
        return !given.isEvent() && (!validity.isDated() || (validity.ended() && validity.end() == null));
    }

    /** Whether it surely ended before the day. */
    boolean isOver(Assertion assertion, @Nullable LocalDate day) {
        LocalDate latest = assertion.validity().latest();
        return !given.isEvent() && latest != null && day != null && latest.isBefore(day);
    }

    /** Whether it surely begins after the day. */
    boolean isLater(Assertion assertion, @Nullable LocalDate day) {
        LocalDate earliest = assertion.validity().earliest();
        return !given.isEvent() && earliest != null && day != null && earliest.isAfter(day);
    }
}

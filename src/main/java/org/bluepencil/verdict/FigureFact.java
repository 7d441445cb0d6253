package org.bluepencil.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Period;
import org.bluepencil.value.Quantity;
import org.bluepencil.value.Unit;
import org.bluepencil.value.Value;
import org.jspecify.annotations.Nullable;

/** A figure: a population, an area, a number of seats, held against the figures of the year that the sentence speaks of. */
final class FigureFact {
    static final String NAME = "figure";

    private final Case given;
    private final Draft draft;
    private final Weighing weighing;
    private final NumberReading reading;
    private final Unit unit;
    private final HedgeFit hedges;

    FigureFact(Case given, NumberReading reading) {
        this.given = given;
        this.draft = new Draft(given, NAME);
        this.weighing = new Weighing(draft);
        this.reading = reading;
        this.unit = Figures.unit(reading, given);
        this.hedges = new HedgeFit(given.style());
    }

    Judgement judge(Form.Fact form) {
        List<Assertion> amounts = given.dossier().about().stream()
                .filter(a -> a.value() instanceof Value.Amount)
                .toList();
        if (amounts.isEmpty()) {
            return weighing.silent(
                    "the " + given.frame().label() + " of " + form.subject().label());
        }
        draft.work(hedges.printed(reading, given.frame().tolerance()));
        List<Assertion> alike = amounts.stream()
                .filter(a -> Figures.in(unit, a).isPresent())
                .sorted(Figures.BY_DATE)
                .toList();
        if (alike.isEmpty()) {
            return draft.open(
                    Reason.NOT_COMPARABLE, "The units differ: " + weighing.sideBySide(amounts) + ".", amounts);
        }
        draft.work("Figures: " + Figures.series(alike, given)).figures(alike);
        return given.isExplicit() && !isTimeless(alike) ? ofYear(alike) : ofNow(alike);
    }

    /** What has no dates and does not change with them: a length, an area. */
    private static boolean isTimeless(List<Assertion> all) {
        return !Case.anyDated(all);
    }

    private Judgement ofYear(List<Assertion> alike) {
        Period period = given.period();
        List<Assertion> then = alike.stream()
                .filter(a -> period != null && overlaps(a, period))
                .toList();
        if (then.isEmpty()) {
            return draft.open(
                    Reason.NOT_COMPARABLE, "No figure for that time: " + Figures.series(alike, given) + ".", alike);
        }
        return weigh(then, alike, given.eventDay());
    }

    private static boolean overlaps(Assertion assertion, Period period) {
        Period own = Figures.period(assertion);
        return own != null && own.overlaps(period);
    }

    private Judgement ofNow(List<Assertion> alike) {
        if (isTimeless(alike)) {
            return weigh(alike, alike, null);
        }
        LocalDate now = given.now();
        if (now == null) {
            List<Assertion> right = fitting(alike, Fit.AGREES, Fit.UNDERSTATES);
            return right.isEmpty()
                    ? draft.open(
                            Reason.NO_DATE,
                            "Which figure is meant depends on the article's date: " + Figures.series(alike, given)
                                    + ".",
                            alike)
                    : weighing.agree(
                            right, List.of(), right.get(right.size() - 1).rendered() + ".");
        }
        LocalDate oldest = now.minusYears(given.style().yearsBack()).withDayOfYear(1);
        List<Assertion> known =
                alike.stream().filter(a -> !isAfter(Figures.day(a), now)).toList();
        List<Assertion> recent =
                known.stream().filter(a -> isRecent(a, oldest, now)).toList();
        List<Assertion> undated =
                known.stream().filter(a -> Figures.day(a) == null).toList();
        if (recent.isEmpty()) {
            List<Assertion> right = fitting(undated, Fit.AGREES, Fit.UNDERSTATES);
            if (!right.isEmpty()) {
                return weighing.agree(right, List.of(), right.get(0).rendered() + ", without a date.");
            }
            return draft.open(
                    Reason.SOURCE_OLDER,
                    "The newest figures are more than " + given.style().yearsBack() + " years older: "
                            + Figures.series(alike, given) + ".",
                    alike);
        }
        List<Assertion> right = fitting(recent, Fit.AGREES, Fit.UNDERSTATES);
        List<Assertion> earlier = known.stream()
                .filter(a -> !recent.contains(a) && Figures.day(a) != null)
                .toList();
        List<Assertion> once = fitting(earlier, Fit.AGREES);
        if (right.isEmpty()
                && !once.isEmpty()
                && !isVolatile()
                && fitting(recent, Fit.STRETCHES).isEmpty()) {
            if (given.isOfSomeEarlierDay()) {
                return weighing.agree(once, List.of(), once.get(once.size() - 1).rendered() + ".");
            }
            return outdated(once, recent);
        }
        return weigh(recent, recent, null);
    }

    private static boolean isAfter(@Nullable LocalDate day, LocalDate now) {
        return day != null && day.isAfter(now);
    }

    /** A figure with an end counts to its end, one that holds until further notice counts for now. */
    private static boolean isRecent(Assertion assertion, LocalDate oldest, LocalDate now) {
        Period period = Figures.period(assertion);
        return period != null && period.overlaps(new Period(oldest, now));
    }

    private Judgement outdated(List<Assertion> once, List<Assertion> recent) {
        Assertion newest = recent.get(recent.size() - 1);
        Assertion last = once.get(once.size() - 1);
        List<Assertion> shown = new ArrayList<>(List.of(newest, last));
        String text = given.say(last.value()) + " was the figure" + Figures.when(last) + "; it is "
                + given.say(newest.value()) + Figures.when(newest) + ".";
        if (!Support.suffices(shown, Style.Proof.REFERENCE)) {
            return draft.open(Reason.SINGLE_SOURCE, "Nothing with a reference of its own says so: " + text, shown);
        }
        return draft.outdated(text, shown, edits(newest));
    }

    private Judgement weigh(List<Assertion> figures, List<Assertion> reaching, @Nullable LocalDate day) {
        List<Assertion> right = fitting(figures, Fit.AGREES, Fit.UNDERSTATES);
        List<Assertion> stretched = fitting(figures, Fit.STRETCHES);
        List<Assertion> wrong = fitting(figures, Fit.DISAGREES);
        if (!right.isEmpty()) {
            Assertion newest = right.get(right.size() - 1);
            if (fit(newest) == Fit.UNDERSTATES) {
                draft.note("The words understate it: " + given.say(newest.value()) + ".");
            }
            List<Assertion> rivals = given.frame().tolerance() == Frame.Tolerance.EXACT
                            && given.frame().single()
                    ? wrong.stream().filter(a -> sameTime(a, right)).toList()
                    : List.of();
            return weighing.agree(right, rivals, newest.rendered() + ".");
        }
        Optional<org.bluepencil.evidence.Dossier.NearValue> near = weighing.nearValue(
                a -> Figures.in(unit, a).map(this::fit).map(Fit::isTrue).orElse(false));
        if (near.isPresent()) {
            return draft.open(
                    Reason.NOT_COMPARABLE,
                    given.say(near.get().assertion().value()) + " is "
                            + near.get().say() + ".",
                    List.of(near.get().assertion()));
        }
        if (!stretched.isEmpty()) {
            return draft.open(
                    Reason.TOO_VAGUE,
                    "\"" + given.claim().text() + "\" stretches the figure: " + Figures.series(stretched, given) + ".",
                    stretched);
        }
        if (isVolatile() && wrong.stream().noneMatch(this::isOfThatVeryPeriod)) {
            return draft.open(
                    Reason.NOT_COMPARABLE,
                    "It differs from one period to the next, and no figure is for exactly the one meant: "
                            + Figures.series(wrong, given) + ".",
                    wrong);
        }
        if (given.isOfSomeEarlierDay() && !isTimeless(wrong)) {
            return draft.open(
                    Reason.NOT_COMPARABLE,
                    "The sentence speaks of an earlier day and does not say which: " + Figures.series(wrong, given)
                            + ".",
                    wrong);
        }
        Assertion newest = wrong.get(wrong.size() - 1);
        LocalDate by = day != null ? day : knownDay(wrong);
        return weighing.disagree(List.of(newest), reaching, by, newest.rendered() + ".", edits(newest));
    }

    private boolean isVolatile() {
        return given.frame().nature() == Frame.Nature.VOLATILE;
    }

    private boolean isOfThatVeryPeriod(Assertion assertion) {
        Period own = Figures.period(assertion);
        return given.isExplicit() && own != null && own.equals(given.period());
    }

    /** Without a time of its own the sentence is held against the newest figures there are. */
    private @Nullable LocalDate knownDay(List<Assertion> wrong) {
        LocalDate newest = Figures.day(wrong.get(wrong.size() - 1));
        LocalDate current = Reach.current(wrong.get(wrong.size() - 1));
        return newest != null ? newest : current != null ? current : given.now();
    }

    private static boolean sameTime(Assertion one, List<Assertion> others) {
        Period own = Figures.period(one);
        return others.stream().anyMatch(b -> {
            Period other = Figures.period(b);
            return own == null ? other == null : other != null && own.overlaps(other);
        });
    }

    private List<Suggestion> edits(Assertion figure) {
        return Figures.in(unit, figure)
                .map(amount -> new Edits(given).number(reading, amount))
                .orElse(List.of());
    }

    private List<Assertion> fitting(List<Assertion> all, Fit... wanted) {
        return all.stream().filter(a -> List.of(wanted).contains(fit(a))).toList();
    }

    private Fit fit(Assertion assertion) {
        return assertion.value() instanceof Value.Amount amount
                ? amount.quantity().in(unit).map(this::fitWithBounds).orElse(Fit.DISAGREES)
                : Fit.DISAGREES;
    }

    /** A source's own error bounds may bring a figure to the words, and never take it away from them. */
    private Fit fitWithBounds(Quantity quantity) {
        Fit best = fit(quantity.amount());
        BigDecimal nearest = reading.low().max(quantity.lower()).min(quantity.upper());
        for (BigDecimal bound : List.of(quantity.lower(), nearest, quantity.upper())) {
            Fit there = fit(bound);
            best = there.compareTo(best) < 0 ? there : best;
        }
        return best;
    }

    private Fit fit(BigDecimal amount) {
        return hedges.fit(reading, amount, given.frame().tolerance());
    }
}

package org.bluepencil.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bluepencil.claim.Form;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.value.Moment;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Period;
import org.bluepencil.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A figure that only grows, such as the dead of an attack, held against the series as of the article's date: below the
 * figure then current it is out of date; above every figure it is wrong only once the count has settled.
 */
final class TollFact {
    static final String NAME = "toll";

    private final Case given;
    private final NumberReading reading;
    private final Draft draft;
    private final Weighing weighing;
    private final HedgeFit hedges;

    TollFact(Case given, NumberReading reading) {
        this.given = given;
        this.reading = reading;
        this.draft = new Draft(given, NAME);
        this.weighing = new Weighing(draft);
        this.hedges = new HedgeFit(given.style());
    }

    Judgement judge(Form.Fact form) {
        List<Assertion> series = given.dossier().about().stream()
                .filter(a -> a.value() instanceof Value.Amount)
                .sorted(Figures.BY_DATE)
                .toList();
        if (series.isEmpty()) {
            return weighing.silent(
                    "the " + given.frame().label() + " of " + form.subject().label());
        }
        draft.work(hedges.printed(reading, given.frame().tolerance()));
        draft.work("Series: " + Figures.series(series, given)).figures(series);
        LocalDate asOf = as();
        List<Assertion> dated = series.stream().filter(a -> known(a) != null).toList();
        List<Assertion> known =
                dated.stream().filter(a -> asOf == null || !isAfter(a, asOf)).toList();
        return known.isEmpty() ? withoutDate(series, dated, asOf) : asOf(known, series, dated, asOf);
    }

    /** The day as of which the sentence gives the figure: "as of Friday", else the article's date. */
    private @Nullable LocalDate as() {
        LocalDate now = given.now();
        LocalDate published = given.dates().published();
        return published != null ? published : now;
    }

    /** The day on which the figure was known: its point in time. */
    private static @Nullable LocalDate known(Assertion assertion) {
        Moment point = assertion.validity().pointInTime();
        return point == null ? assertion.validity().earliest() : point.first();
    }

    private static boolean isAfter(Assertion assertion, LocalDate day) {
        LocalDate known = known(assertion);
        return known != null && known.isAfter(day);
    }

    private Judgement asOf(
            List<Assertion> known, List<Assertion> series, List<Assertion> dated, @Nullable LocalDate asOf) {
        LocalDate last = known(known.get(known.size() - 1));
        List<Assertion> current =
                known.stream().filter(a -> Objects.equals(known(a), last)).toList();
        List<Assertion> right = fitting(current, Fit.AGREES, Fit.UNDERSTATES);
        if (!right.isEmpty()) {
            return agree(right, series, dated, asOf);
        }
        BigDecimal now = highest(current);
        if (claimedHigh().compareTo(now) < 0) {
            return below(current, known, asOf);
        }
        List<Assertion> stretched = fitting(current, Fit.STRETCHES);
        if (!stretched.isEmpty()) {
            return stretched(stretched);
        }
        List<Assertion> any = fitting(series, Fit.AGREES, Fit.UNDERSTATES);
        if (!any.isEmpty()) {
            return draft.open(
                    Reason.SOURCE_OLDER,
                    "The figure is reached only later or without a date: " + Figures.series(series, given) + ".",
                    any);
        }
        return above(series);
    }

    private Judgement agree(
            List<Assertion> right, List<Assertion> series, List<Assertion> dated, @Nullable LocalDate asOf) {
        List<Assertion> witnesses = new ArrayList<>(right);
        series.stream()
                .filter(a -> !witnesses.contains(a) && sameAmount(a, right.get(0)))
                .forEach(witnesses::add);
        Assertion newest = right.get(right.size() - 1);
        boolean higher = isLiteral() && amount(newest).compareTo(reading.low()) > 0;
        if (higher || fit(newest) == Fit.UNDERSTATES) {
            draft.note("The figure then was " + given.say(newest.value()) + Figures.when(newest) + ".");
        }
        dated.stream()
                .filter(a -> asOf != null && isAfter(a, asOf) && amount(a).compareTo(amount(newest)) > 0)
                .max(Figures.BY_DATE)
                .ifPresent(a -> draft.note("Rose later to " + given.say(a.value()) + Figures.when(a) + "."));
        return weighing.agree(witnesses, List.of(), newest.rendered() + ".");
    }

    private static boolean sameAmount(Assertion one, Assertion other) {
        return amount(one).compareTo(amount(other)) == 0;
    }

    /** "At least" and "more than" stay true when the count rises. */
    private boolean isLiteral() {
        return switch (reading.hedge()) {
            case AT_LEAST, MORE_THAN -> true;
            case PLAIN,
                    EXACTLY,
                    NEARLY,
                    ABOUT,
                    LESS_THAN,
                    AT_MOST,
                    UP_TO,
                    BETWEEN,
                    INDEFINITE,
                    NEARLY_ALL,
                    VAST_MAJORITY,
                    MOST,
                    FRACTION -> false;
        };
    }

    /** A figure that the sentence dates itself stays true of that day. */
    private Judgement below(List<Assertion> current, List<Assertion> known, @Nullable LocalDate asOf) {
        Period told = given.claim().time().period();
        LocalDate day = told == null ? null : told.to();
        if (given.isExplicit() && day != null && asOf != null && day.isBefore(asOf)) {
            Optional<Assertion> then =
                    known.stream().filter(a -> !isAfter(a, day)).max(Figures.BY_DATE);
            if (then.isPresent() && fit(then.get()).isTrue()) {
                draft.note("The newer figure is " + Figures.series(current, given) + ".");
                return weighing.agree(List.of(then.get()), List.of(), then.get().rendered() + ".");
            }
        }
        List<Assertion> stretched = fitting(current, Fit.STRETCHES);
        if (!stretched.isEmpty()) {
            return stretched(stretched);
        }
        String text = "The figure then current was " + given.say(current.get(0).value()) + Figures.when(current.get(0))
                + "; the series: " + Figures.series(known, given) + ".";
        if (!Support.suffices(current, Style.Proof.REFERENCE)) {
            return draft.open(Reason.SINGLE_SOURCE, "Nothing with a reference of its own says so. " + text, current);
        }
        List<Assertion> shown = new ArrayList<>(current);
        known.stream().filter(a -> !shown.contains(a)).forEach(shown::add);
        draft.found(given.say(current.get(0).value()));
        return draft.outdated(text, shown, new Edits(given).number(reading, amount(current.get(0))));
    }

    private Judgement stretched(List<Assertion> stretched) {
        return draft.open(
                Reason.TOO_VAGUE,
                "\"" + given.claim().text() + "\" stretches the figure: " + Figures.series(stretched, given) + ".",
                stretched);
    }

    /** Only undated or later figures: they may confirm, or show that no count ever came so high. */
    private Judgement withoutDate(List<Assertion> series, List<Assertion> dated, @Nullable LocalDate asOf) {
        List<Assertion> undated = series.stream().filter(a -> known(a) == null).toList();
        List<Assertion> right = fitting(undated, Fit.AGREES, Fit.UNDERSTATES);
        if (!right.isEmpty()) {
            return agree(right, series, dated, asOf);
        }
        List<Assertion> stretched = fitting(undated, Fit.STRETCHES);
        if (!stretched.isEmpty()) {
            return stretched(stretched);
        }
        List<Assertion> later = fitting(dated, Fit.AGREES, Fit.UNDERSTATES);
        if (!later.isEmpty() || claimedLow().compareTo(highest(series)) <= 0) {
            return draft.open(
                    Reason.NOT_COMPARABLE,
                    "No figure is dated by then: " + Figures.series(series, given) + ".",
                    series);
        }
        return above(series);
    }

    private Judgement above(List<Assertion> series) {
        BigDecimal highest = highest(series);
        List<Assertion> top =
                series.stream().filter(a -> amount(a).compareTo(highest) == 0).toList();
        String text =
                "No count came above " + given.say(top.get(0).value()) + ": " + Figures.series(series, given) + ".";
        boolean clear = claimedLow().compareTo(highest) > 0
                && fitting(series, Fit.STRETCHES).isEmpty();
        LocalDate event = eventDay(series);
        LocalDate newest = newest(series);
        if (!clear
                || event == null
                || newest.isBefore(event.plusDays(given.style().tollDays()))) {
            return draft.open(
                    Reason.SOURCE_OLDER, "The source may have been last current before the count rose. " + text, top);
        }
        if (mayHaveRisen(series, event) && claimedLow().compareTo(highest.multiply(aLittleAbove())) <= 0) {
            return draft.open(
                    Reason.SOURCE_OLDER,
                    "The last count was taken soon after the event, and a later one may be missing. " + text,
                    top);
        }
        draft.work("Event " + Moment.day(event).inWords() + ", source "
                + Moment.day(newest).inWords() + ": settled");
        return weighing.disagree(top, series, event, text, new Edits(given).number(reading, highest));
    }

    /**
     * Whether the counts end while tolls still rise: a source that is kept up to today may yet have stopped counting then.
     */
    private boolean mayHaveRisen(List<Assertion> series, LocalDate event) {
        return series.stream()
                .map(TollFact::known)
                .filter(Objects::nonNull)
                .noneMatch(day -> !day.isBefore(event.plusDays(given.style().tollDays())));
    }

    /** What a count may still rise by, as a factor: as far as "about" stretches. */
    private BigDecimal aLittleAbove() {
        return given.style().bands().about().second().high();
    }

    /** The latest day of which the sources know. */
    private static LocalDate newest(List<Assertion> series) {
        LocalDate current = Reach.newest(series).orElse(LocalDate.MIN);
        LocalDate figure = series.stream()
                .map(TollFact::known)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return figure.isAfter(current) ? figure : current;
    }

    /** When it happened: what the sentence says, else the first count. */
    private @Nullable LocalDate eventDay(List<Assertion> series) {
        Period told = given.claim().time().period();
        LocalDate first = series.stream()
                .map(TollFact::known)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        LocalDate named = given.isExplicit() && told != null ? told.to() : null;
        return first != null ? first : named != null ? named : given.now();
    }

    private BigDecimal claimedLow() {
        return hedges.admitted(reading, given.frame().tolerance()).low();
    }

    private BigDecimal claimedHigh() {
        return hedges.admitted(reading, given.frame().tolerance()).high();
    }

    private static BigDecimal highest(List<Assertion> all) {
        return all.stream().map(TollFact::amount).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }

    private List<Assertion> fitting(List<Assertion> all, Fit... wanted) {
        return all.stream().filter(a -> List.of(wanted).contains(fit(a))).toList();
    }

    private Fit fit(Assertion assertion) {
        return hedges.fit(reading, amount(assertion), given.frame().tolerance());
    }

    private static BigDecimal amount(Assertion assertion) {
        return OwnCount.amount(assertion);
    }
}

package org.bluepencil.verdict;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Period;
import org.bluepencil.value.Unit;
import org.jspecify.annotations.Nullable;

/** A part of a whole: "Italy accounted for 10 % of Croatia's exports". Numerator, denominator, year and unit are named. */
final class ShareRule implements Rule<Form.Share> {
    static final String NAME = "share";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A share by one definition at one time. */
    private record Part(@Nullable Period period, BigDecimal percent, List<Assertion> figures, String line) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Judgement judge(Case given, Form.Share form) {
        Draft draft = new Draft(given, NAME);
        Weighing weighing = new Weighing(draft);
        EntityId part = form.part().entity().orElse(null);
        EntityId whole = form.whole().entity().orElse(null);
        List<Assertion> figures = new ArrayList<>(given.dossier().about());
        figures.addAll(given.dossier().set());
        List<Series> all = Series.of(given, figures.stream().distinct().toList());
        if (all.isEmpty() || part == null || whole == null) {
            return weighing.silent("the " + given.frame().label() + " of "
                    + form.part().label() + " in " + form.whole().label());
        }
        NumberReading reading = percent(form.fraction());
        draft.work(new HedgeFit(given.style()).printed(reading, Frame.Tolerance.MEASURE));
        List<Part> parts =
                all.stream().flatMap(s -> parts(given, s, part, whole).stream()).toList();
        List<Assertion> shown =
                all.stream().flatMap(s -> s.figures().stream()).limit(8).toList();
        if (reading.unit().dimension() != Unit.Dimension.PERCENT || parts.isEmpty()) {
            return weighing.undecided(
                    Reason.NOT_COMPARABLE,
                    "No share of that part in that whole: " + weighing.sideBySide(shown) + ".",
                    shown);
        }
        parts.forEach(p -> draft.work(p.line()));
        List<Part> timely = timely(given, parts);
        if (timely.isEmpty()) {
            return weighing.undecided(
                    Reason.NOT_COMPARABLE,
                    "No figures for that time: " + lines(parts) + ".",
                    parts.get(0).figures());
        }
        return weigh(draft, reading, parts, timely);
    }

    private static Judgement weigh(Draft draft, NumberReading reading, List<Part> parts, List<Part> timely) {
        Case given = draft.given();
        Weighing weighing = new Weighing(draft);
        HedgeFit hedges = new HedgeFit(given.style());
        List<Fit> fits = timely.stream()
                .map(p -> hedges.fit(reading, p.percent(), Frame.Tolerance.MEASURE))
                .toList();
        List<Assertion> shown =
                timely.stream().flatMap(p -> p.figures().stream()).toList();
        if (fits.stream().allMatch(Fit::isTrue)) {
            return weighing.agree(shown, List.of(), lines(timely) + ".");
        }
        if (fits.stream().anyMatch(Fit::isTrue)) {
            return weighing.undecided(Reason.NOT_COMPARABLE, "The definitions differ: " + lines(timely) + ".", shown);
        }
        if (fits.contains(Fit.STRETCHES)) {
            return weighing.undecided(Reason.TOO_VAGUE, "Stretches the share: " + lines(timely) + ".", shown);
        }
        Optional<Part> other = parts.stream()
                .filter(p -> !timely.contains(p))
                .filter(p -> !given.isExplicit() || adjoins(p, timely.get(0)))
                .filter(p -> hedges.fit(reading, p.percent(), Frame.Tolerance.MEASURE) == Fit.AGREES)
                .findFirst();
        if (other.isPresent()) {
            List<Assertion> both = new ArrayList<>(shown);
            both.addAll(other.get().figures());
            String text = "It is the share of another time: " + other.get().line() + "; " + lines(timely) + ".";
            return given.isExplicit()
                            || !isBefore(other.get(), timely.get(0))
                            || !Support.suffices(shown, Style.Proof.REFERENCE)
                    ? weighing.undecided(Reason.NOT_COMPARABLE, text, both)
                    : draft.outdated(
                            text,
                            both,
                            new Edits(given).number(reading, timely.get(0).percent()));
        }
        Period period = timely.get(0).period();
        LocalDate day = period == null ? given.now() : period.from();
        List<Suggestion> edits = timely.size() == 1
                ? new Edits(given).number(reading, timely.get(0).percent())
                : List.of();
        return weighing.disagree(shown, shown, day, lines(timely) + ".", edits);
    }

    /** Where the year is told, only the years beside it may be meant: fiscal years straddle two. */
    private static boolean adjoins(Part one, Part other) {
        Period a = one.period();
        Period b = other.period();
        return a == null
                || b == null
                || a.from() == null
                || b.from() == null
                || Math.abs(a.from().getYear() - b.from().getYear()) <= 1;
    }

    private static boolean isBefore(Part one, Part other) {
        Period a = one.period();
        Period b = other.period();
        return a != null && b != null && a.to() != null && b.to() != null && a.to().isBefore(b.to());
    }

    /** "A third" without a unit is a part of one; shares are compared in per cent. */
    private static NumberReading percent(NumberReading reading) {
        boolean fraction = reading.unit().dimension() == Unit.Dimension.COUNT
                && reading.high().compareTo(BigDecimal.ONE) <= 0;
        return fraction
                ? new NumberReading(
                        reading.low().multiply(HUNDRED),
                        reading.high().multiply(HUNDRED),
                        reading.hedge(),
                        Unit.PERCENT,
                        false,
                        BigDecimal.ONE,
                        reading.printed())
                : reading;
    }

    private static List<Part> timely(Case given, List<Part> parts) {
        Period told = given.period();
        if (given.isExplicit() && told != null) {
            return parts.stream()
                    .filter(p -> p.period() != null
                            && (told.covers(p.period()) || p.period().covers(told)))
                    .toList();
        }
        LocalDate now = given.now();
        List<Part> past = parts.stream()
                .filter(p -> p.period() == null
                        || p.period().to() == null
                        || now == null
                        || !p.period().to().isAfter(now))
                .filter(p -> p.period() == null
                        || p.period().to() == null
                        || now == null
                        || !p.period()
                                .to()
                                .isBefore(now.minusYears(given.style().yearsBack())
                                        .withDayOfYear(1)))
                .toList();
        // of each definition the newest; parts come newest first
        List<Part> newest = new ArrayList<>();
        for (Part part : past) {
            boolean seen = newest.stream().anyMatch(n -> sameSeries(n, part));
            if (!seen) {
                newest.add(part);
            }
        }
        return newest;
    }

    private static boolean sameSeries(Part one, Part other) {
        Assertion a = one.figures().get(0);
        Assertion b = other.figures().get(0);
        return a.statement().property().equals(b.statement().property())
                && a.statement()
                        .citation()
                        .source()
                        .equals(b.statement().citation().source());
    }

    private static List<Part> parts(Case given, Series series, EntityId part, EntityId whole) {
        List<Part> parts = new ArrayList<>();
        List<Period> periods = new ArrayList<>(series.periods());
        if (series.figures().stream().anyMatch(f -> Figures.period(f) == null)) {
            periods.add(null);
        }
        for (Period period : periods) {
            List<Assertion> then = series.in(period);
            Optional<Assertion> numerator = then.stream()
                    .filter(f -> f.subject().equals(whole)
                            && Series.partner(f).filter(part::equals).isPresent())
                    .findFirst();
            if (numerator.isEmpty()) {
                continue;
            }
            if (series.isShare()) {
                BigDecimal percent = series.amount(numerator.get());
                parts.add(new Part(
                        period,
                        percent,
                        List.of(numerator.get()),
                        series.name(period) + ": " + given.say(part) + " " + Words.amount(percent, Unit.PERCENT)));
                continue;
            }
            Optional<Assertion> denominator = then.stream()
                    .filter(f -> f.subject().equals(whole) && Series.partner(f).isEmpty())
                    .findFirst();
            if (denominator.isEmpty() || series.amount(denominator.get()).signum() == 0) {
                continue;
            }
            BigDecimal percent = series.amount(numerator.get())
                    .multiply(HUNDRED)
                    .divide(series.amount(denominator.get()), MathContext.DECIMAL64);
            String line = series.name(period) + ": " + given.say(part) + " "
                    + given.say(numerator.get().value()) + " of "
                    + given.say(denominator.get().value()) + " = "
                    + percent.setScale(1, RoundingMode.HALF_UP) + " %";
            parts.add(new Part(period, percent, List.of(numerator.get(), denominator.get()), line));
        }
        return parts;
    }

    private static String lines(List<Part> parts) {
        return String.join("; ", parts.stream().map(Part::line).toList());
    }
}

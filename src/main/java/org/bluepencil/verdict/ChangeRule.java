package org.bluepencil.verdict;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.SetOf;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Period;
import org.bluepencil.value.Unit;
import org.jspecify.annotations.Nullable;

/** A change or an overtaking: both ends from one series whose periods are alike and cover what the sentence names. */
final class ChangeRule implements Rule<Form.Change> {
    static final String NAME = "change";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Two periods of one series, the later one what the sentence names, the other as long and just before. */
    private record Ends(Series series, Period before, Period after) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Judgement judge(Case given, Form.Change form) {
        Draft draft = new Draft(given, NAME);
        Weighing weighing = new Weighing(draft);
        List<Assertion> figures = Stream.concat(given.dossier().about().stream(), given.dossier().set().stream())
                .distinct()
                .toList();
        List<Series> all = Series.of(given, figures);
        EntityId subject = form.subject().entity().orElse(null);
        if (all.isEmpty() || subject == null) {
            SetOf order = form.set();
            String whose =
                    order == null ? form.subject().label() : order.owner().label();
            return weighing.silent("the " + given.frame().label() + " of " + whose);
        }
        return switch (form.direction()) {
            case OVERTOOK -> overtook(draft, form, all, subject);
            case ROSE, FELL -> changed(draft, form, all, subject);
        };
    }

    private static Optional<Ends> ends(Case given, Series series) {
        Period told = given.period();
        LocalDate now = given.now();
        List<Period> periods = series.periods();
        Period after = null;
        if (given.isExplicit() && told != null) {
            // the series must cover the whole period named: nine months do not decide a year
            after = periods.stream()
                    .filter(p -> p.covers(told) && told.covers(p))
                    .findFirst()
                    .orElse(null);
        } else if (now != null) {
            after = periods.stream()
                    .filter(p -> p.to() != null
                            && !p.to().isAfter(now)
                            && !p.to().isBefore(now.minusYears(given.style().yearsBack())))
                    .findFirst()
                    .orElse(null);
        }
        Period later = after;
        return later == null
                ? Optional.empty()
                : periods.stream()
                        .filter(p -> isJustBefore(p, later))
                        .findFirst()
                        .map(before -> new Ends(series, before, later));
    }

    /** As long, and ending the day before, or the same stretch of the year before. */
    private static boolean isJustBefore(Period one, Period other) {
        if (one.from() == null || one.to() == null || other.from() == null || other.to() == null) {
            return false;
        }
        boolean yearBefore = one.from().plusYears(1).equals(other.from())
                && one.to().plusDays(1).plusYears(1).equals(other.to().plusDays(1));
        return yearBefore;
    }

    private static Judgement overtook(Draft draft, Form.Change form, List<Series> all, EntityId subject) {
        Case given = draft.given();
        Weighing weighing = new Weighing(draft);
        EntityId other = form.other() == null ? null : form.other().entity().orElse(null);
        List<Assertion> pairs = all.stream()
                .flatMap(s -> s.figures().stream())
                .filter(f ->
                        Series.concerns(f).equals(subject) || Series.concerns(f).equals(other))
                .sorted(Figures.BY_DATE)
                .toList();
        List<Boolean> overtaken = new ArrayList<>();
        List<Assertion> shown = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Series series : all) {
            Optional<Ends> ends = other == null ? Optional.empty() : ends(given, series);
            if (ends.isEmpty() || other == null) {
                continue;
            }
            List<Optional<Assertion>> four = List.of(
                    series.of(subject, ends.get().before()),
                    series.of(other, ends.get().before()),
                    series.of(subject, ends.get().after()),
                    series.of(other, ends.get().after()));
            if (four.stream().anyMatch(Optional::isEmpty)) {
                continue;
            }
            List<Assertion> f = four.stream().flatMap(Optional::stream).toList();
            boolean behind = series.amount(f.get(0)).compareTo(series.amount(f.get(1))) <= 0;
            boolean ahead = series.amount(f.get(2)).compareTo(series.amount(f.get(3))) > 0;
            overtaken.add(behind && ahead);
            shown.addAll(f);
            for (Period period : List.of(ends.get().before(), ends.get().after())) {
                int at = period.equals(ends.get().before()) ? 0 : 2;
                lines.add(series.name(period) + ": " + given.say(subject) + " "
                        + given.say(f.get(at).value()) + ", " + given.say(other) + " "
                        + given.say(f.get(at + 1).value()));
            }
        }
        lines.forEach(draft::work);
        String text = String.join("; ", lines) + ".";
        draft.found(text);
        if (overtaken.isEmpty()) {
            String side = pairs.isEmpty() ? "" : " What there is: " + sideBySide(given, pairs) + ".";
            return weighing.undecided(
                    Reason.NOT_COMPARABLE, "No one series covers the whole of both periods." + side, pairs);
        }
        if (!overtaken.contains(false)) {
            return weighing.agree(shown, List.of(), text);
        }
        if (overtaken.contains(true)) {
            return weighing.undecided(Reason.NOT_COMPARABLE, "The definitions differ: " + text, shown);
        }
        return weighing.disagree(shown, shown, start(shown), text, List.of());
    }

    private static String sideBySide(Case given, List<Assertion> figures) {
        return String.join(
                "; ",
                figures.stream()
                        .map(f -> given.say(Series.concerns(f)) + " " + given.say(f.value()) + Figures.when(f))
                        .distinct()
                        .toList());
    }

    /** The figures of a past period are known to whoever prints them. */
    private static @Nullable LocalDate start(List<Assertion> shown) {
        return shown.stream()
                .map(Figures::day)
                .filter(java.util.Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static Judgement changed(Draft draft, Form.Change form, List<Series> all, EntityId subject) {
        Case given = draft.given();
        Weighing weighing = new Weighing(draft);
        List<Fit> fits = new ArrayList<>();
        List<Assertion> shown = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        List<Assertion> own = all.stream()
                .flatMap(s -> s.figures().stream())
                .filter(f -> Series.concerns(f).equals(subject))
                .sorted(Figures.BY_DATE)
                .toList();
        draft.figures(own);
        for (Series series : all) {
            Optional<Ends> ends = ends(given, series);
            Optional<Assertion> first = ends.flatMap(e -> series.of(subject, e.before()));
            Optional<Assertion> last = ends.flatMap(e -> series.of(subject, e.after()));
            if (first.isEmpty() || last.isEmpty()) {
                continue;
            }
            fits.add(fit(given, form, series, first.get(), last.get()));
            shown.add(first.get());
            shown.add(last.get());
            lines.add(line(given, series, ends.get(), first.get(), last.get()));
        }
        lines.forEach(draft::work);
        String text = String.join("; ", lines) + ".";
        draft.found(text);
        if (fits.isEmpty()) {
            return weighing.undecided(
                    Reason.NOT_COMPARABLE,
                    "No one series covers both ends."
                            + (own.isEmpty() ? "" : " What there is: " + Figures.series(own, given) + "."),
                    own);
        }
        if (fits.stream().allMatch(Fit::isTrue)) {
            return weighing.agree(shown, List.of(), text);
        }
        if (fits.stream().anyMatch(f -> f != Fit.DISAGREES)) {
            boolean stretched = fits.stream().noneMatch(Fit::isTrue);
            return weighing.undecided(
                    stretched ? Reason.TOO_VAGUE : Reason.NOT_COMPARABLE,
                    (stretched ? "Stretches the change: " : "The definitions differ: ") + text,
                    shown);
        }
        return weighing.disagree(shown, shown, start(shown), text, List.of());
    }

    private static String line(Case given, Series series, Ends ends, Assertion first, Assertion last) {
        BigDecimal a = series.amount(first);
        BigDecimal b = series.amount(last);
        String percent = a.signum() == 0
                ? ""
                : " = " + b.subtract(a).multiply(HUNDRED).divide(a, 1, RoundingMode.HALF_UP) + " %";
        return series.name(ends.after()) + ": " + given.say(first.value()) + " (" + Series.when(ends.before()) + ") to "
                + given.say(last.value()) + percent;
    }

    /** The worst of what the sentence says: the direction, the ratio, the figures at both ends. */
    private static Fit fit(Case given, Form.Change form, Series series, Assertion first, Assertion last) {
        BigDecimal a = series.amount(first);
        BigDecimal b = series.amount(last);
        boolean rose = form.direction() == Form.Direction.ROSE;
        if (rose ? b.compareTo(a) <= 0 : b.compareTo(a) >= 0) {
            return Fit.DISAGREES;
        }
        HedgeFit hedges = new HedgeFit(given.style());
        List<Fit> fits = new ArrayList<>(List.of(Fit.AGREES));
        NumberReading ratio = form.ratio();
        if (ratio != null) {
            fits.add(ratio(hedges, ratio, series, a, b));
        }
        NumberReading from = form.from();
        if (from != null) {
            fits.add(figure(given, hedges, from, first));
        }
        NumberReading to = form.to();
        if (to != null) {
            fits.add(figure(given, hedges, to, last));
        }
        return fits.stream().max(java.util.Comparator.naturalOrder()).orElse(Fit.DISAGREES);
    }

    /** Per cent of the first figure; points where the series itself is in per cent; else a multiple: "doubled" is 2. */
    private static Fit ratio(HedgeFit hedges, NumberReading ratio, Series series, BigDecimal a, BigDecimal b) {
        Unit.Dimension dimension = ratio.unit().dimension();
        BigDecimal difference = b.subtract(a).abs();
        if (dimension == Unit.Dimension.PERCENTAGE_POINTS) {
            return series.isShare() ? hedges.fit(ratio, difference, Frame.Tolerance.MEASURE) : Fit.STRETCHES;
        }
        if (a.signum() == 0 || b.signum() == 0) {
            return Fit.STRETCHES;
        }
        if (dimension == Unit.Dimension.PERCENT) {
            return hedges.fit(
                    ratio, difference.multiply(HUNDRED).divide(a, MathContext.DECIMAL64), Frame.Tolerance.MEASURE);
        }
        BigDecimal times = b.compareTo(a) > 0 ? b.divide(a, MathContext.DECIMAL64) : a.divide(b, MathContext.DECIMAL64);
        return hedges.fit(ratio, times, Frame.Tolerance.MEASURE);
    }

    private static Fit figure(Case given, HedgeFit hedges, NumberReading reading, Assertion figure) {
        return Figures.in(Figures.unit(reading, given), figure)
                .map(amount -> hedges.fit(reading, amount, given.frame().tolerance()))
                .orElse(Fit.STRETCHES);
    }
}

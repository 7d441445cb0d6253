package org.bluepencil.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bluepencil.claim.Form;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Period;
import org.bluepencil.value.Truth;
import org.bluepencil.value.Unit;
import org.bluepencil.value.Value;
import org.jspecify.annotations.Nullable;

/** A rank by a measure: "its largest trading partner", "the second-most populous". Every definition must give it. */
final class SuperlativeRule implements Rule<Form.Superlative> {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    static final String NAME = "superlative";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Judgement judge(Case given, Form.Superlative form) {
        Draft draft = new Draft(given, NAME);
        Weighing weighing = new Weighing(draft);
        EntityId element = form.element().entity().orElse(null);
        List<Series> all = Series.of(given, given.dossier().set());
        if (all.isEmpty() || element == null) {
            return weighing.silent("the order by " + given.frame().label() + " of "
                    + form.set().owner().label());
        }
        if (given.now() == null
                && !given.isExplicit()
                && all.stream().anyMatch(s -> !s.periods().isEmpty())) {
            return weighing.undecided(Reason.NO_DATE, "Which year is meant depends on the article's date.", List.of());
        }
        List<Ranking> rankings = new ArrayList<>();
        for (Series series : all) {
            if (ofEach(series)) {
                new ClassRank(given, form, element).by(series).ifPresent(rankings::add);
                continue;
            }
            for (Period period : periods(given, series)) {
                rank(given, form, series, period, element).ifPresent(rankings::add);
            }
        }
        rankings.forEach(r -> draft.work(r.line()));
        List<Assertion> shown = rankings.stream().flatMap(r -> r.top().stream()).toList();
        if (rankings.isEmpty()) {
            return weighing.undecided(
                    Reason.NOT_COMPARABLE,
                    "No series of that time ranks " + form.element().label() + ".",
                    all.stream().flatMap(s -> s.figures().stream()).limit(10).toList());
        }
        String text =
                String.join(" ", rankings.stream().map(r -> r.line() + ".").toList());
        draft.found(text);
        if (rankings.stream().allMatch(r -> r.says() == Truth.YES)) {
            return weighing.agree(shown, List.of(), text);
        }
        if (rankings.stream().anyMatch(r -> r.says() != Truth.NO)) {
            return weighing.undecided(Reason.NOT_COMPARABLE, open(rankings) + " " + text, shown);
        }
        return once(given, form, all, element)
                .map(earlier -> outdated(draft, earlier, shown, text))
                .orElseGet(() -> weighing.disagree(shown, shown, reached(rankings, given), text, List.of()));
    }

    private static String open(List<Ranking> rankings) {
        boolean differ = rankings.stream().map(Ranking::says).distinct().count() > 1;
        return differ ? "The definitions differ." : rankings.get(0).open();
    }

    /** Whether each of the ranked has a figure of its own; else the figures are those of one whole by partner. */
    private static boolean ofEach(Series series) {
        return series.figures().stream().allMatch(f -> Series.partner(f).isEmpty());
    }

    private static Judgement outdated(Draft draft, Ranking earlier, List<Assertion> shown, String text) {
        List<Assertion> both = new ArrayList<>(shown);
        both.addAll(earlier.top());
        String was = "Was true by " + earlier.line() + ". ";
        return Support.suffices(both, Style.Proof.REFERENCE)
                ? draft.outdated(was + text, both, List.of())
                : draft.open(Reason.SINGLE_SOURCE, "Nothing with a reference of its own says so. " + was + text, both);
    }

    /** The named year; for the present, the one that it is in, else the newest within the years that still speak for now. */
    private static List<Period> periods(Case given, Series series) {
        List<Period> periods = series.periods();
        if (periods.isEmpty()) {
            List<Period> undated = new ArrayList<>();
            undated.add(null);
            return given.isExplicit() ? List.of() : undated;
        }
        Period told = given.period();
        if (given.isExplicit() && told != null && !given.isPresent()) {
            return periods.stream().filter(told::covers).limit(1).toList();
        }
        LocalDate now = given.now();
        Optional<Period> running = now == null
                ? Optional.empty()
                : periods.stream().filter(p -> p.contains(now)).findFirst();
        if (running.isPresent()) {
            return List.of(running.get());
        }
        LocalDate oldest = now == null
                ? LocalDate.MIN
                : now.minusYears(given.style().yearsBack()).withDayOfYear(1);
        return periods.stream()
                .filter(p -> p.to() != null && (now == null || !p.to().isAfter(now)) && !p.to().isBefore(oldest))
                .limit(1)
                .toList();
    }

    private static Optional<Ranking> rank(
            Case given, Form.Superlative form, Series series, @Nullable Period period, EntityId element) {
        List<Assertion> ranked = new ArrayList<>(series.in(period).stream()
                .filter(f -> isRival(given, form, Series.concerns(f)) != Truth.NO
                        || Series.concerns(f).equals(element))
                .toList());
        Comparator<Assertion> order = Comparator.comparing(series::amount);
        ranked.sort((form.highest() ? order.reversed() : order).thenComparing(Series::concerns));
        Optional<Assertion> mine =
                ranked.stream().filter(f -> Series.concerns(f).equals(element)).findFirst();
        if (mine.isEmpty()) {
            return unlisted(given, form, series, period, element, ranked);
        }
        if (ranked.size() < 2) {
            return Optional.empty();
        }
        int better = 0;
        int maybeBetter = 0;
        int equal = 0;
        BigDecimal own = series.amount(mine.get());
        for (Assertion other : ranked) {
            int by = series.amount(other).compareTo(own) * (form.highest() ? 1 : -1);
            boolean kin = isRival(given, form, Series.concerns(other)) == Truth.YES;
            better += by > 0 && kin ? 1 : 0;
            maybeBetter += by > 0 && !kin ? 1 : 0;
            equal += by == 0 && !other.equals(mine.get()) ? 1 : 0;
        }
        int low = better + 1;
        int high = better + maybeBetter + equal + 1;
        boolean certain = maybeBetter == 0;
        Truth says = low <= form.rank() && form.rank() <= high && certain
                ? Truth.YES
                : low > form.rank() || (high < form.rank() && isWhole(given, form, period)) ? Truth.NO : Truth.UNKNOWN;
        int upTo = Math.min(ranked.size(), Math.max(form.rank() + 1, Math.min(low + 1, 5)));
        List<Assertion> top = new ArrayList<>(ranked.subList(0, upTo));
        if (!top.contains(mine.get())) {
            top.add(mine.get());
        }
        List<String> lines = new ArrayList<>();
        for (Assertion figure : top) {
            lines.add((ranked.indexOf(figure) + 1) + ". " + given.say(Series.concerns(figure)) + " "
                    + given.say(figure.value()));
        }
        top.remove(mine.get());
        top.add(0, mine.get());
        return Optional.of(new Ranking(
                series,
                period,
                says,
                top,
                series.name(period) + ": " + String.join("; ", lines),
                "The list may lack some, or it is open who counts."));
    }

    /**
     * One whom the series does not list: of a whole, it can hold at most what the listed ones leave. If that is less than
     * the place's own share, the place is surely not its.
     */
    private static Optional<Ranking> unlisted(
            Case given,
            Form.Superlative form,
            Series series,
            @Nullable Period period,
            EntityId element,
            List<Assertion> ranked) {
        boolean shares = ranked.stream()
                .allMatch(f -> f.value() instanceof Value.Amount a
                        && a.quantity().unit().dimension() == Unit.Dimension.PERCENT);
        if (!form.highest() || !shares || ranked.size() < form.rank()) {
            return Optional.empty();
        }
        // each share may have been rounded by half a per cent
        BigDecimal rounding = HALF.multiply(BigDecimal.valueOf(ranked.size()));
        BigDecimal left = ranked.stream()
                .map(series::amount)
                .reduce(WHOLE, BigDecimal::subtract)
                .add(rounding);
        BigDecimal needed = series.amount(ranked.get(form.rank() - 1));
        if (left.compareTo(needed) >= 0) {
            return Optional.empty();
        }
        List<Assertion> top = new ArrayList<>(ranked.subList(0, Math.min(ranked.size(), Math.max(form.rank(), 5))));
        List<String> lines = new ArrayList<>();
        for (Assertion figure : top) {
            lines.add((ranked.indexOf(figure) + 1) + ". " + given.say(Series.concerns(figure)) + " "
                    + given.say(figure.value()));
        }
        String rest = "; all others together at most "
                + left.max(BigDecimal.ZERO).stripTrailingZeros().toPlainString() + "%, " + given.say(element)
                + " among them";
        return Optional.of(new Ranking(
                series, period, Truth.NO, top, series.name(period) + ": " + String.join("; ", lines) + rest, ""));
    }

    /** A rank is taken among the same kind: what belongs to the named class, or to that of the candidate. */
    private static Truth isRival(Case given, Form.Superlative form, EntityId id) {
        boolean owner = form.set().owner().entity().filter(id::equals).isPresent();
        if (owner) {
            return Truth.NO;
        }
        Truth known = given.dossier().inClass().get(id);
        if (known != null) {
            return known;
        }
        return form.set().kind() == null ? Truth.YES : Truth.UNKNOWN;
    }

    /** A place further back needs the whole list: somebody may be missing in front. */
    private static boolean isWhole(Case given, Form.Superlative form, @Nullable Period period) {
        LocalDate day = period == null ? given.eventDay() : period.to();
        return form.set()
                .owner()
                .entity()
                .filter(owner -> new Reach(given).isVouched(owner, day))
                .isPresent();
    }

    private static @Nullable LocalDate reached(List<Ranking> rankings, Case given) {
        Period period = rankings.get(0).period();
        return period == null ? given.now() : period.from();
    }

    /** The newest earlier year in which it was so by some definition. */
    private static Optional<Ranking> once(Case given, Form.Superlative form, List<Series> all, EntityId element) {
        if (given.isExplicit() && !given.isPresent()) {
            return Optional.empty();
        }
        LocalDate now = given.now();
        return all.stream()
                .filter(s -> !ofEach(s))
                .flatMap(s -> s.periods().stream()
                        .filter(p -> now == null || (p.to() != null && !p.to().isAfter(now)))
                        .map(p -> rank(given, form, s, p, element)))
                .flatMap(Optional::stream)
                .filter(r -> r.says() == Truth.YES)
                .findFirst();
    }
}

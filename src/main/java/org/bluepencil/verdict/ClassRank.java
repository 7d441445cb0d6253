package org.bluepencil.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.evidence.Dossier;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Period;
import org.bluepencil.value.Truth;
import org.jspecify.annotations.Nullable;

/**
 * A rank among the entities of a class, each with a figure of its own: "the most populous country in Africa". Of each the
 * newest figure counts. Figures nearer to each other than measures are told may stand in either order. Somebody may be
 * missing in front unless the class is vouched to have the figure for all; a larger one that is known denies in any case.
 */
final class ClassRank {
    private static final int LINES = 5;

    private final Case given;
    private final Form.Superlative form;
    private final EntityId element;

    ClassRank(Case given, Form.Superlative form, EntityId element) {
        this.given = given;
        this.form = form;
        this.element = element;
    }

    /** How far apart two figures must be, as factors, for the one in front to be told so, and for another order to be denied. */
    private record Margins(BigDecimal told, BigDecimal denied) {
        /** What is measured again and again differs from source to source; an area or a height stays. */
        private static final BigDecimal LASTING = new BigDecimal("1.01");

        static Margins of(Case given) {
            BigDecimal beyond = BigDecimal.ONE.add(given.style().measure().beyond());
            return new Margins(given.frame().nature() == Frame.Nature.SERIES ? beyond : LASTING, beyond);
        }
    }

    /** The rank by one series; empty if it has no figure of the candidate or of nobody else. */
    Optional<Ranking> by(Series series) {
        Map<EntityId, Assertion> newest = newest(series);
        Assertion own = newest.get(element);
        if (own == null || newest.size() < 2 || rival(element) != Truth.YES) {
            return Optional.empty();
        }
        Margins margins = Margins.of(given);
        int surely = 0;
        int ahead = 0;
        boolean unsure = false;
        for (Assertion other : newest.values()) {
            if (other.equals(own)) {
                continue;
            }
            boolean kin = rival(Series.concerns(other)) == Truth.YES;
            BigDecimal front = series.amount(form.highest() ? other : own);
            BigDecimal behind = series.amount(form.highest() ? own : other);
            boolean before = front.compareTo(behind.multiply(margins.told())) > 0;
            boolean after = behind.compareTo(front.multiply(margins.told())) > 0;
            surely += kin && front.compareTo(behind.multiply(margins.denied())) > 0 ? 1 : 0;
            ahead += kin && before ? 1 : 0;
            unsure |= !after && !(kin && before);
        }
        boolean whole = isWhole();
        boolean settled = whole && !unsure;
        boolean denied = surely + 1 > form.rank() || (settled && ahead + 1 < form.rank());
        Truth says = denied ? Truth.NO : settled && ahead + 1 == form.rank() ? Truth.YES : Truth.UNKNOWN;
        List<Assertion> order = order(series, newest);
        List<Assertion> top = new ArrayList<>(List.of(own));
        order.stream()
                .limit(Math.max(form.rank() + 1L, 2))
                .filter(a -> !a.equals(own))
                .forEach(top::add);
        String open = whole
                ? "Some figures are nearer to each other than such figures are told, or count only in part."
                : "Nobody vouches that none is missing in front.";
        return Optional.of(new Ranking(series, null, says, top, line(series, order, own), open));
    }

    private String line(Series series, List<Assertion> order, Assertion own) {
        List<String> lines = new ArrayList<>();
        int shown = Math.max(LINES, form.rank() + 1);
        for (int i = 0; i < order.size(); i++) {
            Assertion figure = order.get(i);
            if (i < shown || figure.equals(own)) {
                lines.add((i + 1) + ". " + given.say(Series.concerns(figure)) + " " + given.say(figure.value())
                        + Figures.when(figure));
            }
        }
        return series.name(null) + (form.highest() ? ": " : ", smallest first: ") + String.join("; ", lines);
    }

    private List<Assertion> order(Series series, Map<EntityId, Assertion> newest) {
        Comparator<Assertion> order = Comparator.comparing(series::amount);
        return newest.values().stream()
                .sorted((form.highest() ? order.reversed() : order).thenComparing(Series::concerns))
                .toList();
    }

    /** Of each rival the newest figure that the sentence can speak of; undated ones are of the present. */
    private Map<EntityId, Assertion> newest(Series series) {
        Period told = given.period();
        boolean explicit = given.isExplicit() && !given.isPresent();
        // "until 2011", "was the largest": what has no date is of now
        boolean past = explicit || given.claim().time().isPast();
        LocalDate now = explicit && told != null ? told.to() : given.now();
        LocalDate oldest = now == null
                ? LocalDate.MIN
                : now.minusYears(given.style().yearsBack()).withDayOfYear(1);
        Map<EntityId, Assertion> newest = new LinkedHashMap<>();
        series.figures().stream()
                .filter(f -> Series.concerns(f).equals(element) || rival(Series.concerns(f)) != Truth.NO)
                .filter(f -> {
                    LocalDate day = Figures.day(f);
                    return day == null ? !past : ((now == null || !day.isAfter(now)) && !day.isBefore(oldest));
                })
                .sorted(Figures.BY_DATE)
                .forEach(f -> newest.put(Series.concerns(f), f));
        return newest;
    }

    private Truth rival(EntityId id) {
        boolean owner = form.set()
                .owner()
                .entity()
                .filter(o -> o.equals(id) && !o.equals(element))
                .isPresent();
        Truth known = given.dossier().inClass().get(id);
        return owner ? Truth.NO : known == null ? Truth.UNKNOWN : known;
    }

    /** Whether nobody is missing: all of the class have a figure, and all of a region are known to lie in it. */
    private boolean isWhole() {
        EntityId kind = form.set().kind();
        Optional<EntityId> region = form.set().owner().entity().filter(o -> !o.equals(element));
        LocalDate day = given.now();
        boolean measured = kind != null
                && form.set().owner().entity().isPresent()
                && given.dossier().vouches().stream()
                        .filter(v -> v.of().equals(kind) && covers(v, day))
                        .anyMatch(v -> v.property().equals(given.frame().property()));
        return measured
                && (region.isEmpty()
                        || given.dossier().vouches().stream()
                                .filter(v -> v.of().equals(region.get()) && covers(v, day))
                                .anyMatch(v -> v.property().equals(Dossier.CONTINENT)));
    }

    private static boolean covers(SourceInfo.Vouch vouch, @Nullable LocalDate day) {
        return day == null || vouch.period().contains(day);
    }
}

package org.bluepencil.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.bluepencil.report.Report;
import org.bluepencil.verdict.Calibration;
import org.bluepencil.verdict.Judgement;
import org.bluepencil.verdict.Verdict;
import org.bluepencil.verdict.Way;

/** Counts verdicts on whole texts against labels, with intervals. */
final class Verdicts {
    private static final int RESAMPLES = 1000;
    private static final long SEED = 20260517;

    /** What a text is labelled. */
    enum Gold {
        TRUE,
        FALSE,
        /** Once true. */
        PAST,
        /** True in part: neither confirmed nor denied is right. */
        PARTLY
    }

    /** What the program said of a whole text. */
    enum Told {
        CONFIRMED,
        CONTRADICTED,
        OUTDATED,
        DISPUTED,
        OPEN;

        /** One wrong claim makes the text wrong; for it to match, all must match and no name, number or date be left open. */
        static Told of(Report report) {
            List<Verdict> all =
                    report.judgements().stream().map(Judgement::verdict).toList();
            if (all.contains(Verdict.CONTRADICTED)) {
                return CONTRADICTED;
            }
            if (all.contains(Verdict.OUTDATED)) {
                return OUTDATED;
            }
            if (all.contains(Verdict.DISPUTED)) {
                return DISPUTED;
            }
            boolean whole = !all.isEmpty()
                    && !all.contains(Verdict.UNVERIFIED)
                    && report.extraction().open().isEmpty();
            return whole ? CONFIRMED : OPEN;
        }

        boolean isDecided() {
            return this == CONFIRMED || isDenied();
        }

        boolean isDenied() {
            return this == CONTRADICTED || this == OUTDATED;
        }
    }

    private record Item(Gold gold, Told told) {}

    private final boolean threeWay;
    private final List<Item> items = new ArrayList<>();
    private final List<ObjectNode> errors = new ArrayList<>();
    private final Calibration reached = new Calibration();

    /** @param threeWay whether what was once true is a label of its own; else confirmed is set against all the rest */
    Verdicts(boolean threeWay) {
        this.threeWay = threeWay;
    }

    void add(Gold gold, Bench.Text text, Report report) {
        Told told = Told.of(report);
        items.add(new Item(gold, told));
        if (told.isDecided()) {
            report.judgements().forEach(j -> count(gold, told, j));
        }
        if (!isRight(gold, told)) {
            ObjectNode error = Bench.trace(text, report);
            error.put("gold", gold.name()).put("told", told.name());
            errors.add(error);
        }
    }

    /** Where a text matches, all its verdicts answer for it; where it is denied, those that deny it. */
    private void count(Gold gold, Told told, Judgement judgement) {
        Way.of(judgement)
                .filter(way -> way.denies() == told.isDenied())
                .ifPresent(way -> reached.add(
                        way.kind(), told.isDenied() ? gold == Gold.FALSE || gold == Gold.PAST : gold == Gold.TRUE));
    }

    /** How often the verdicts of decided texts were right, by the way in which they were reached. */
    Calibration reached() {
        return reached;
    }

    private boolean isRight(Gold gold, Told told) {
        return switch (gold) {
            case TRUE -> told == Told.CONFIRMED;
            case FALSE -> threeWay ? told == Told.CONTRADICTED : told != Told.CONFIRMED;
            case PAST -> told == Told.OUTDATED;
            case PARTLY -> !told.isDecided();
        };
    }

    int size() {
        return items.size();
    }

    List<ObjectNode> errors() {
        return errors;
    }

    List<SetResult.Figure> figures() {
        List<SetResult.Figure> figures = new ArrayList<>();
        figures.add(SetResult.Figure.count("decided", (double) decided(items)));
        figures.add(figure("coverage", s -> ratio(decided(s), s.size())));
        figures.add(figure(
                "precision_confirmed",
                s -> ratio(
                        count(s, Gold.TRUE, Told.CONFIRMED),
                        s.stream().filter(i -> i.told() == Told.CONFIRMED).count())));
        figures.add(figure("precision_contradicted", Verdicts::precisionContradicted));
        figures.add(figure(
                "false_alarms_per_100",
                s -> 100
                        * ratio(
                                s.stream()
                                        .filter(i -> i.gold() == Gold.TRUE
                                                && i.told().isDenied())
                                        .count(),
                                decided(s))));
        figures.add(figure(
                "recall_false",
                s -> ratio(
                        s.stream()
                                .filter(i -> i.gold() != Gold.TRUE
                                        && i.gold() != Gold.PARTLY
                                        && i.told().isDenied())
                                .count(),
                        s.stream()
                                .filter(i -> i.gold() == Gold.FALSE || i.gold() == Gold.PAST)
                                .count())));
        figures.add(figure("macro_f1", this::macroF1));
        figures.add(figure("accuracy_decided", this::accuracyDecided));
        figures.add(figure("balanced_accuracy", this::balancedAccuracy));
        return figures;
    }

    private static double precisionContradicted(List<Item> s) {
        long all = s.stream().filter(i -> i.told() == Told.CONTRADICTED).count();
        long right = s.stream()
                .filter(i -> i.told() == Told.CONTRADICTED && i.gold() != Gold.TRUE && i.gold() != Gold.PARTLY)
                .count();
        return ratio(right, all);
    }

    private static long count(List<Item> s, Gold gold, Told told) {
        return s.stream().filter(i -> i.gold() == gold && i.told() == told).count();
    }

    private static long decided(List<Item> s) {
        return s.stream().filter(i -> i.told().isDecided()).count();
    }

    private double macroF1(List<Item> s) {
        if (!threeWay) {
            return (f1(s, i -> i.gold() == Gold.TRUE, i -> i.told() == Told.CONFIRMED)
                            + f1(s, i -> i.gold() != Gold.TRUE, i -> i.told() != Told.CONFIRMED))
                    / 2;
        }
        return (f1(s, i -> i.gold() == Gold.TRUE, i -> i.told() == Told.CONFIRMED)
                        + f1(s, i -> i.gold() == Gold.FALSE, i -> i.told() == Told.CONTRADICTED)
                        + f1(s, i -> i.gold() == Gold.PAST, i -> i.told() == Told.OUTDATED))
                / 3;
    }

    private double accuracyDecided(List<Item> s) {
        List<Item> all = s.stream().filter(i -> i.told().isDecided()).toList();
        return ratio(
                all.stream()
                        .filter(i -> threeWay
                                ? isRight(i.gold(), i.told())
                                : (i.gold() == Gold.TRUE) == (i.told() == Told.CONFIRMED))
                        .count(),
                all.size());
    }

    private double balancedAccuracy(List<Item> s) {
        long positive = s.stream().filter(i -> i.gold() == Gold.TRUE).count();
        long negative = s.size() - positive;
        double found = ratio(count(s, Gold.TRUE, Told.CONFIRMED), positive);
        double kept = ratio(
                s.stream()
                        .filter(i -> i.gold() != Gold.TRUE && i.told() != Told.CONFIRMED)
                        .count(),
                negative);
        return (found + kept) / 2;
    }

    private static double f1(
            List<Item> s, java.util.function.Predicate<Item> gold, java.util.function.Predicate<Item> told) {
        long hit = s.stream().filter(gold.and(told)).count();
        long all = s.stream().filter(gold).count() + s.stream().filter(told).count();
        return ratio(2 * hit, all);
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }

    private SetResult.Figure figure(String name, ToDoubleFunction<List<Item>> measure) {
        return SetResult.Figure.of(name, items, measure);
    }

    /** The 95 % interval of a figure by drawing the items anew, with a fixed seed. */
    static <T> double[] interval(List<T> items, ToDoubleFunction<List<T>> measure) {
        if (items.isEmpty()) {
            return new double[] {Double.NaN, Double.NaN};
        }
        Random random = new Random(SEED);
        double[] values = new double[RESAMPLES];
        List<T> drawn = new ArrayList<>(items);
        for (int i = 0; i < RESAMPLES; i++) {
            for (int j = 0; j < items.size(); j++) {
                drawn.set(j, items.get(random.nextInt(items.size())));
            }
            values[i] = measure.applyAsDouble(drawn);
        }
        java.util.Arrays.sort(values);
        return new double[] {values[RESAMPLES / 40], values[RESAMPLES - 1 - RESAMPLES / 40]};
    }
}

package org.bluepencil.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bluepencil.claim.Form;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Period;
import org.bluepencil.value.Truth;

/** How many began or ended at a time: "ten countries joined in 2004". */
final class EdgeCount {
    private final Case given;
    private final Form.Count form;
    private final Weighing weighing;

    EdgeCount(Case given, Form.Count form) {
        this.given = given;
        this.form = form;
        this.weighing = new Weighing(new Draft(given, CountRule.NAME));
    }

    Judgement judge() {
        Period window = given.period();
        List<Assertion> elements = SetAt.elements(given, form.set());
        if (elements.isEmpty()) {
            return weighing.silent(
                    "the " + given.frame().label() + " of " + form.set().owner().label());
        }
        if (window == null) {
            return weighing.undecided(Reason.NO_DATE, "The sentence does not say when.", elements);
        }
        Set<EntityId> besides = CountRule.ids(form.besides());
        List<Assertion> sure = new ArrayList<>();
        List<Assertion> unsure = new ArrayList<>();
        for (Assertion element : elements) {
            EntityId id = Roll.element(element, form.set().ownerIsValue());
            if (id == null || besides.contains(id)) {
                continue;
            }
            Truth counted = both(within(element, window), SetAt.inClass(given, form.set(), id));
            switch (counted) {
                case YES -> sure.add(element);
                case UNKNOWN -> unsure.add(element);
                case NO -> {}
            }
        }
        return weigh(
                Roll.of(given, sure, form.set().ownerIsValue()),
                Roll.of(given, unsure, form.set().ownerIsValue()));
    }

    private Judgement weigh(Roll sure, Roll unsure) {
        int least = sure.size();
        int most = least
                + (int) unsure.entries().stream()
                        .filter(e -> sure.entries().stream().noneMatch(s -> s.id().equals(e.id())))
                        .count();
        List<Boolean> fits = IntStream.rangeClosed(least, most)
                .mapToObj(n -> CountRule.fit(given, form, n).isTrue())
                .toList();
        String size = least + (most > least ? " to " + most : "");
        weighing.found(size);
        String text = Words.set(given.frame().label(), form.set())
                + (form.edge() == Form.Edge.END ? ", ended then: " : ", begun then: ")
                + size
                + (sure.names().isEmpty() ? "" : ", " + Words.list(sure.names()))
                + ".";
        List<Assertion> shown = sure.assertions().isEmpty() ? unsure.assertions() : sure.assertions();
        if (!fits.contains(false) && !sure.assertions().isEmpty()) {
            return weighing.agree(sure.assertions(), List.of(), text);
        }
        LocalDate day = given.eventDay();
        boolean complete = SetAt.isComplete(given, form.set(), day, -1);
        if (fits.contains(true) || !complete || !given.isExplicit() || shown.isEmpty()) {
            return weighing.undecided(Reason.OTHER_VALUES_POSSIBLE, "The list may not be complete: " + text, shown);
        }
        return weighing.disagree(shown, shown, day, text, List.of());
    }

    /** Whether the edge lies in the claimed time, at the coarser precision of the two. */
    private Truth within(Assertion element, Period window) {
        Moment edge = form.edge() == Form.Edge.END
                ? element.validity().end()
                : element.validity().start();
        if (edge == null) {
            return element.validity().isDated()
                            && form.edge() == Form.Edge.END
                            && !element.validity().ended()
                    ? Truth.NO
                    : Truth.UNKNOWN;
        }
        if (window.covers(edge.period())) {
            return Truth.YES;
        }
        return window.overlaps(edge.period()) ? Truth.UNKNOWN : Truth.NO;
    }

    private static Truth both(Truth one, Truth other) {
        if (one == Truth.NO || other == Truth.NO) {
            return Truth.NO;
        }
        return one == Truth.YES && other == Truth.YES ? Truth.YES : Truth.UNKNOWN;
    }
}

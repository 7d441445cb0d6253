package org.bluepencil.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bluepencil.claim.SetOf;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Period;
import org.bluepencil.value.Truth;
import org.jspecify.annotations.Nullable;

/**
 * A set at the time of the sentence: those that surely belong, those that may, and whether the list is complete.
 *
 * @param sure in the order of their start
 * @param unsure elements whose time or class is not known
 */
record SetAt(Roll sure, Roll unsure) {

    static SetAt of(Case given, SetOf set, Collection<EntityId> besides) {
        List<Assertion> all = elements(given, set);
        Times times = new Times(given, Case.anyDated(all));
        List<Period> windows = times.windows();
        List<Assertion> holding = windows.isEmpty() ? times.standing(all) : times.holding(all, windows.get(0), false);
        Set<EntityId> present = new TreeSet<>();
        holding.forEach(a -> add(present, a, set));
        List<Assertion> sure = new ArrayList<>();
        List<Assertion> unsure = new ArrayList<>();
        for (Assertion assertion : all) {
            EntityId id = Roll.element(assertion, set.ownerIsValue());
            if (id == null || besides.contains(id) || inClass(given, set, id) == Truth.NO) {
                continue;
            }
            boolean holds = holding.contains(assertion);
            // told to the year, it may not have begun by that day, or be over
            boolean surely = windows.isEmpty() || times.holds(assertion, windows.get(0)) == Truth.YES;
            boolean certain = surely && inClass(given, set, id) == Truth.YES;
            if (holds && certain) {
                sure.add(assertion);
            } else if (holds || (times.isOfUnknownTime(assertion) && !present.contains(id))) {
                unsure.add(assertion);
            }
        }
        return new SetAt(Roll.of(given, sure, set.ownerIsValue()), Roll.of(given, unsure, set.ownerIsValue()));
    }

    /** Every statement of the set, of whatever time, with the owner on its side. */
    static List<Assertion> elements(Case given, SetOf set) {
        EntityId owner = set.owner().entity().orElse(null);
        return given.dossier().set().stream()
                .filter(a -> Roll.element(a, set.ownerIsValue()) != null)
                .filter(a -> owner == null
                        || (set.ownerIsValue()
                                ? Case.isEntity(a, owner)
                                : a.subject().equals(owner)))
                .toList();
    }

    private static void add(Set<EntityId> ids, Assertion assertion, SetOf set) {
        EntityId id = Roll.element(assertion, set.ownerIsValue());
        if (id != null) {
            ids.add(id);
        }
    }

    static Truth inClass(Case given, SetOf set, EntityId id) {
        return set.kind() == null ? Truth.YES : given.dossier().inClass().getOrDefault(id, Truth.UNKNOWN);
    }

    /** Whether the list is vouched for, or its own count on that day is that of the list before any narrowing. */
    static boolean isComplete(Case given, SetOf set, @Nullable LocalDate day, int whole) {
        EntityId owner = set.owner().entity().orElse(null);
        if (owner == null) {
            return false;
        }
        // what happened once, such as a founding, is vouched for whatever the day
        boolean vouched = new Reach(given).isVouched(owner, given.isEvent() ? null : day);
        return vouched || new OwnCount(given).equalsAt(owner, whole, day);
    }
}

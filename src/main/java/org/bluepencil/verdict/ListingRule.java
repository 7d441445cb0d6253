package org.bluepencil.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Participant;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.value.EntityId;

/** "Consists of A and B": these elements and no others. */
final class ListingRule implements Rule<Form.Listing> {
    static final String NAME = "listing";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Judgement judge(Case given, Form.Listing form) {
        Draft draft = new Draft(given, NAME);
        Weighing weighing = new Weighing(draft);
        SetAt set = SetAt.of(given, form.set(), List.of());
        if (set.sure().isEmpty()) {
            return weighing.silent(
                    "the " + given.frame().label() + " of " + form.set().owner().label());
        }
        draft.work(set.sure().numbered()).found(Words.list(set.sure().names()));
        Set<EntityId> named = new TreeSet<>();
        form.elements().stream()
                .map(Participant::entity)
                .flatMap(Optional::stream)
                .forEach(named::add);
        if (named.size() < form.elements().size()) {
            return weighing.undecided(Reason.UNKNOWN_ENTITY, "Not every name on the list is known.", List.of());
        }
        Set<EntityId> found = new TreeSet<>();
        set.sure().entries().forEach(e -> found.add(e.id()));
        List<String> missing = set.sure().entries().stream()
                .filter(e -> !named.contains(e.id()))
                .map(Roll.Entry::name)
                .toList();
        List<String> extra =
                named.stream().filter(id -> !found.contains(id)).map(given::say).toList();
        List<Assertion> evidence = set.sure().assertions();
        if (missing.isEmpty() && extra.isEmpty()) {
            return weighing.agree(evidence, List.of(), Words.list(set.sure().names()) + ".");
        }
        List<String> parts = new ArrayList<>();
        if (!missing.isEmpty()) {
            parts.add("missing: " + Words.list(missing));
        }
        if (!extra.isEmpty()) {
            parts.add("not in it: " + Words.list(extra));
        }
        String text = "The list is " + Words.list(set.sure().names()) + "; " + String.join("; ", parts) + ".";
        LocalDate day = given.eventDay();
        boolean complete = SetAt.isComplete(given, form.set(), day, set.sure().size());
        // one that is surely in the set and not named denies "only"; one that is named too much has a claim of its own
        if (missing.isEmpty()) {
            return weighing.undecided(complete ? Reason.NOT_COMPARABLE : Reason.OTHER_VALUES_POSSIBLE, text, evidence);
        }
        return weighing.disagree(evidence, evidence, day, text, List.of());
    }
}

package org.bluepencil.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bluepencil.claim.Form;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Period;
import org.bluepencil.value.Truth;
import org.bluepencil.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A pair that a relation of many values does not hold: wrong only if the list that should hold it is complete at that
 * time, by the word of its source or because its own count says so.
 */
final class ListedFact {
    private final Draft draft;
    private final Case given;
    private final Form.Fact form;
    private final EntityId value;
    private final Times times;
    private final Weighing weighing;

    ListedFact(Draft draft, Form.Fact form, EntityId value, Times times) {
        this.draft = draft;
        this.given = draft.given();
        this.form = form;
        this.value = value;
        this.times = times;
        this.weighing = new Weighing(draft);
    }

    Judgement judge(List<Assertion> about) {
        EntityId subject = form.subject().entity().orElse(value);
        LocalDate day = given.eventDay();
        List<Assertion> ofValue = new ArrayList<>(given.dossier().pointing());
        ofValue.addAll(given.dossier().set());
        Roll subjects =
                roll(ofValue.stream().filter(a -> Case.isEntity(a, value)).toList(), true);
        Roll values =
                roll(about.stream().filter(a -> a.subject().equals(subject)).toList(), false);
        if (day == null && !given.isEvent()) {
            return draft.open(Reason.NO_DATE, "The list depends on the article's date.", about);
        }
        for (Listed listed : List.of(new Listed(value, subject, subjects), new Listed(subject, value, values))) {
            if (!listed.roll().isEmpty() && isComplete(listed, day)) {
                String missing = given.say(listed.missing());
                if (given.dossier().inClass().get(listed.missing()) == Truth.UNKNOWN) {
                    return draft.open(
                            Reason.NOT_COMPARABLE,
                            missing + " is nothing of the kind that the list of " + given.say(listed.owner())
                                    + " has, or nobody says so: it may stand for several.",
                            listed.roll().assertions());
                }
                String text = missing + " is not among the " + listed.roll().size() + " of " + given.say(listed.owner())
                        + ": " + Words.list(listed.roll().names()) + ".";
                draft.work(listed.roll().numbered())
                        .found(Words.list(listed.roll().names()));
                LocalDate by =
                        day == null ? Reach.newest(listed.roll().assertions()).orElse(LocalDate.MIN) : day;
                List<Assertion> evidence = listed.roll().assertions();
                return weighing.disagree(evidence, evidence, by, text, List.of());
            }
        }
        List<Assertion> shown = subjects.isEmpty() ? values.assertions() : subjects.assertions();
        if (shown.isEmpty()) {
            return weighing.silent(
                    "the " + given.frame().label() + " of " + form.subject().label());
        }
        Optional<LocalDate> vouchedTo = given.dossier().vouches().stream()
                .filter(v -> v.of().equals(value) || v.of().equals(subject))
                .map(v -> v.period().to())
                .filter(Objects::nonNull)
                .filter(to -> day != null && to.isBefore(day))
                .max(LocalDate::compareTo);
        String others = shown.stream()
                .map(a -> given.say(listedIn(a, subjects.isEmpty())))
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
        if (vouchedTo.isPresent()) {
            return draft.open(
                    Reason.SOURCE_OLDER,
                    "The list is vouched for only up to "
                            + Moment.day(vouchedTo.get()).inWords() + ": " + others + ".",
                    shown);
        }
        return draft.open(
                Reason.OTHER_VALUES_POSSIBLE, "Not on the list, which may not be complete: " + others + ".", shown);
    }

    /** A list with its owner and what the sentence would add to it. */
    private record Listed(EntityId owner, EntityId missing, Roll roll) {}

    private Roll roll(List<Assertion> list, boolean bySubject) {
        List<Period> windows = times.windows();
        List<Assertion> holding =
                windows.isEmpty() ? times.standing(list) : times.holding(list, windows.get(windows.size() - 1), false);
        return Roll.of(given, holding, bySubject);
    }

    private boolean isComplete(Listed listed, @Nullable LocalDate day) {
        boolean vouched = new Reach(given).isVouched(listed.owner(), day);
        return vouched
                || new OwnCount(given).equalsAt(listed.owner(), listed.roll().size(), day);
    }

    private static EntityId listedIn(Assertion assertion, boolean byValue) {
        return byValue && assertion.value() instanceof Value.Entity entity ? entity.id() : assertion.subject();
    }
}

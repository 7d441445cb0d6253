package org.bluepencil.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bluepencil.claim.Form;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.evidence.Dossier;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Value;
import org.jspecify.annotations.Nullable;

/** The last step that all rules share: whether agreement is enough to confirm, and disagreement enough to contradict. */
final class Weighing {
    private final Draft draft;
    private final Case given;

    Weighing(Draft draft) {
        this.draft = draft;
        this.given = draft.given();
    }

    /** See {@link Draft#found}. */
    Weighing found(String what) {
        draft.found(what);
        return this;
    }

    /** Confirms if enough stands behind the agreement and nothing of equal standing and other origin disagrees. */
    Judgement agree(List<Assertion> agreeing, List<Assertion> differing, String explanation) {
        Style.Proof needed = given.style().needed(given.frame());
        if (!Support.suffices(agreeing, needed)) {
            String origins = Words.list(List.copyOf(Support.origins(agreeing)));
            String why =
                    switch (needed) {
                        case REFERENCE -> "Agrees, but nothing with a reference of its own says so: ";
                        case TWO ->
                            "Agrees, but the matter needs the authority or two independent origins, and there is "
                                    + origins + " alone: ";
                        case AUTHORITY -> "Agrees, but the matter needs its authority, and there is " + origins + ": ";
                    };
            return draft.open(Reason.SINGLE_SOURCE, why + explanation, agreeing);
        }
        List<Assertion> rivals = differing.stream()
                .filter(a -> a.statement().standing().atLeast(Support.best(agreeing)))
                .filter(a -> Support.suffices(List.of(a), Style.Proof.REFERENCE))
                .filter(a -> Collections.disjoint(Support.origins(List.of(a)), Support.origins(agreeing)))
                .toList();
        if (rivals.isEmpty()) {
            return draft.confirmed(explanation, agreeing);
        }
        List<Assertion> both = new ArrayList<>(agreeing);
        both.addAll(rivals);
        return draft.disputed("Sources of equal standing differ: " + sideBySide(both) + ".", both);
    }

    /**
     * Contradicts if the evidence is sound and reaches the day.
     *
     * @param day what the sentence speaks of at the latest; null if no date is known
     * @param reaching the evidence whose currency counts: all that would show the claim true, had it been so
     */
    Judgement disagree(
            List<Assertion> against,
            Collection<Assertion> reaching,
            @Nullable LocalDate day,
            String explanation,
            List<Suggestion> edits) {
        if (!Support.suffices(against, Style.Proof.REFERENCE)) {
            return draft.open(
                    Reason.SINGLE_SOURCE,
                    "Differs, but nothing with a reference of its own says so: " + explanation,
                    against);
        }
        if (against.stream().allMatch(a -> a.statement().isPresumed())) {
            return draft.open(
                    Reason.OTHER_VALUES_POSSIBLE, "The source differs, and may not tell all: " + explanation, against);
        }
        if (isNamedBy(against)) {
            return draft.open(
                    Reason.NOT_COMPARABLE,
                    "The source differs, and its own words name “"
                            + given.claim().text() + "” too: " + explanation,
                    against);
        }
        Optional<Judgement> unreached = unreached(against, reaching, day, explanation);
        return unreached.orElseGet(() -> draft.contradicted(explanation, against, edits));
    }

    /**
     * Whether what is to be denied stands in the words that deny it: two entities of one name, "Guinda, Yolo County", "c. 1750 to
     * 1802". What the claim is about stands there anyway and is no sign of it.
     */
    private boolean isNamedBy(List<Assertion> against) {
        String words = given.claim().text();
        Pattern whole = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}]|,\\d)");
        boolean subject = given.claim().form().subject().text().contains(words);
        return !subject
                && given.claim().form() instanceof Form.Fact
                && against.stream()
                        .filter(a -> given.claim()
                                .form()
                                .subject()
                                .entity()
                                .filter(a.subject()::equals)
                                .isPresent())
                        .filter(a -> !given.isClaimed(a))
                        .anyMatch(a ->
                                whole.matcher(a.statement().citation().quote()).find());
    }

    /** Once true and no longer, if the evidence is sound and reaches the day. */
    Judgement outdated(List<Assertion> against, LocalDate day, String explanation, List<Suggestion> edits) {
        if (!Support.suffices(against, Style.Proof.REFERENCE)) {
            return disagree(against, against, day, explanation, edits);
        }
        return unreached(against, against, day, explanation)
                .orElseGet(() -> draft.outdated(explanation, against, edits));
    }

    /** Why evidence cannot speak of the day, if it cannot. */
    Optional<Judgement> unreached(
            List<Assertion> shown, Collection<Assertion> reaching, @Nullable LocalDate day, String explanation) {
        if (day == null) {
            return Optional.of(
                    draft.open(Reason.NO_DATE, "Without the article's date this stays open: " + explanation, shown));
        }
        if (new Reach(given).to(day, reaching)) {
            return Optional.empty();
        }
        String until = Reach.newest(reaching)
                .map(d -> " was last current on " + Moment.day(d).inWords())
                .orElse(" does not say up to when it is current");
        return Optional.of(draft.open(
                Reason.SOURCE_OLDER,
                Support.names(reaching) + until + "; the sentence speaks of "
                        + Moment.day(day).inWords() + ". There: " + explanation,
                shown));
    }

    /** Leaves the claim open. */
    Judgement undecided(Reason reason, String explanation, List<Assertion> shown) {
        return draft.open(reason, explanation, shown);
    }

    /** When nobody says anything: whether a source failed, was not asked, or is silent. */
    Judgement silent(String about) {
        List<Dossier.Asked> asked = given.dossier().asked();
        Set<String> down = sources(asked, Dossier.Outcome.UNREACHABLE);
        if (!down.isEmpty()) {
            return draft.open(Reason.SOURCE_UNREACHABLE, "No answer from " + String.join(", ", down) + ".", List.of());
        }
        Set<String> unasked = sources(asked, Dossier.Outcome.NOT_ASKED);
        if (!unasked.isEmpty()) {
            return draft.open(Reason.NOT_ASKED, "Not asked: " + String.join(", ", unasked) + ".", List.of());
        }
        return draft.open(Reason.NO_STATEMENT, "No source says anything of " + about + ".", List.of());
    }

    private static Set<String> sources(List<Dossier.Asked> asked, Dossier.Outcome outcome) {
        Set<String> names = new TreeSet<>();
        asked.stream().filter(a -> a.outcome() == outcome).forEach(a -> names.add(a.source()));
        return names;
    }

    /** A near value that is what the sentence says, unless the sentence says "officially". */
    Optional<Dossier.NearValue> nearValue(java.util.function.Predicate<Assertion> agrees) {
        if (given.claim().manner().official()) {
            return Optional.empty();
        }
        return given.dossier().near().stream()
                .filter(n -> agrees.test(n.assertion()))
                .findFirst();
    }

    /** The values side by side with their sources. */
    String sideBySide(List<Assertion> all) {
        return String.join(
                "; ",
                all.stream()
                        .map(a -> valueIn(a) + " (" + a.statement().citation().sourceName() + ")")
                        .distinct()
                        .toList());
    }

    private String valueIn(Assertion assertion) {
        String when = assertion.validity().inWords();
        String value = assertion.value() instanceof Value.Unknown ? "not known" : given.say(assertion.value());
        return when.isEmpty() ? value : value + ", " + when;
    }
}

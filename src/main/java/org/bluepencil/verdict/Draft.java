package org.bluepencil.verdict;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bluepencil.evidence.Assertion;
import org.jspecify.annotations.Nullable;

/** A judgement in the making: the working gathers line by line until a verdict closes it. */
final class Draft {
    private final Case given;
    private final String rule;
    private final Set<String> working = new LinkedHashSet<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private List<Assertion> figures = List.of();
    private @Nullable String found;

    Draft(Case given, String rule) {
        this.given = given;
        this.rule = rule;
        if (!given.claim().time().printed().isEmpty()) {
            working.add("Time: " + given.claim().time().printed());
        }
    }

    Case given() {
        return given;
    }

    Draft work(String line) {
        working.add(line);
        return this;
    }

    Draft note(String remark) {
        notes.add(remark);
        return this;
    }

    /** The figures over time among which the verdict is found. */
    Draft figures(List<Assertion> series) {
        figures = List.copyOf(series);
        return this;
    }

    /** What the sources hold, where it is not simply the values of the evidence: the size of a set, a place in an order. */
    Draft found(String what) {
        found = what;
        return this;
    }

    Judgement confirmed(String explanation, List<Assertion> evidence) {
        return close(Verdict.CONFIRMED, null, explanation, evidence, List.of());
    }

    Judgement contradicted(String explanation, List<Assertion> evidence, List<Suggestion> edits) {
        return close(Verdict.CONTRADICTED, null, explanation, evidence, edits);
    }

    Judgement outdated(String explanation, List<Assertion> evidence, List<Suggestion> edits) {
        return close(Verdict.OUTDATED, null, explanation, evidence, edits);
    }

    Judgement disputed(String explanation, List<Assertion> evidence) {
        return close(Verdict.DISPUTED, null, explanation, evidence, List.of());
    }

    Judgement open(Reason reason, String explanation, List<Assertion> evidence) {
        return close(Verdict.UNVERIFIED, reason, explanation, evidence, List.of());
    }

    private Judgement close(
            Verdict verdict,
            @Nullable Reason reason,
            String explanation,
            List<Assertion> evidence,
            List<Suggestion> edits) {
        return new Judgement(
                given.claim(),
                verdict,
                reason,
                rule,
                explanation,
                found != null ? found : given.held(evidence),
                List.copyOf(working),
                notes.isEmpty() ? null : String.join(" ", notes),
                new ArrayList<>(new LinkedHashSet<>(evidence)),
                figures,
                new ArrayList<>(new LinkedHashSet<>(edits)),
                given.dossier().asked());
    }
}

package org.bluepencil.verdict;

import java.util.List;
import org.bluepencil.claim.Claim;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.evidence.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * What was decided of a claim, with its working.
 *
 * @param reason why it is unverified; null for the other verdicts
 * @param rule the name of the deciding rule, as {@code explain} knows it
 * @param explanation one sentence in plain words
 * @param found what the sources hold of it, in few words: the value that decides; empty if they hold nothing
 * @param working the steps that a reader can redo, one a line: values, dates, the list that was counted
 * @param note a further remark (a newer figure, a change since publication), or null
 * @param evidence what it rests on, decisive first; never empty for a decided verdict
 * @param figures the figures over time that it was weighed among, of one dimension; empty where there is no such series
 * @param suggestions edits that would make it true; none inside quotation marks
 * @param asked what each source did
 */
public record Judgement(
        Claim claim,
        Verdict verdict,
        @Nullable Reason reason,
        String rule,
        String explanation,
        String found,
        List<String> working,
        @Nullable String note,
        List<Assertion> evidence,
        List<Assertion> figures,
        List<Suggestion> suggestions,
        List<Dossier.Asked> asked) {

    /** Whether no source said anything that bears on it. */
    public boolean isSilent() {
        return reason == Reason.NO_STATEMENT || reason == Reason.UNMAPPED;
    }

    /** The same, told of the claim that it was derived for. */
    Judgement of(Claim whole) {
        return new Judgement(
                whole, verdict, reason, rule, explanation, found, working, note, evidence, figures, suggestions, asked);
    }

    /** The same with a passage that speaks of it and decides nothing. */
    public Judgement weak(String passage) {
        return new Judgement(
                claim,
                Verdict.UNVERIFIED,
                Reason.WEAK_EVIDENCE,
                rule,
                "Related, and decides nothing: " + passage,
                found,
                working,
                note,
                evidence,
                figures,
                suggestions,
                asked);
    }

    public Judgement {
        working = List.copyOf(working);
        evidence = List.copyOf(evidence);
        figures = List.copyOf(figures);
        suggestions = List.copyOf(suggestions);
        asked = List.copyOf(asked);
        if ((verdict == Verdict.UNVERIFIED) != (reason != null)) {
            throw new IllegalArgumentException("a reason belongs to unverified and to no other verdict");
        }
        boolean decided = verdict != Verdict.UNVERIFIED;
        if (decided && evidence.isEmpty()) {
            throw new IllegalArgumentException("no verdict without a citation: " + claim.text());
        }
    }
}

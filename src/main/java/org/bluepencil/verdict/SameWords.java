package org.bluepencil.verdict;

import java.util.List;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.evidence.Assertion;

/** A sentence that a source says again in the same words: it is borne out though nobody knows its property. It denies nothing. */
final class SameWords {
    static final String NAME = "same-words";

    private SameWords() {}

    /**
     * The judgement of a claim whose sentence is said again: as it was, where anything else was found to say of it.
     *
     * @param same what says it, one assertion a source; not empty
     */
    static Judgement judge(Judgement told, List<Assertion> same, Style style) {
        if (!isOpen(told)) {
            return told;
        }
        Frame frame = told.claim().frame();
        // what no frame covers may be a charge against somebody: nobody can tell that it is not
        Style.Proof needed = frame == null ? Style.Proof.TWO : style.needed(frame);
        boolean enough = Support.suffices(same, needed);
        String quotes = same.get(0).rendered();
        return new Judgement(
                told.claim(),
                enough ? Verdict.CONFIRMED : Verdict.UNVERIFIED,
                enough ? null : Reason.SINGLE_SOURCE,
                NAME,
                enough ? "Said in the same words: " + quotes : "Said in the same words, by one source: " + quotes,
                quotes,
                same.stream().map(Assertion::rendered).distinct().toList(),
                told.note(),
                same,
                List.of(),
                List.of(),
                told.asked());
    }

    /** Nothing is known that speaks for it, or surely against it. */
    private static boolean isOpen(Judgement told) {
        Reason reason = told.reason();
        if (reason == null) {
            return false;
        }
        return switch (reason) {
            case NO_STATEMENT, UNKNOWN_ENTITY, UNMAPPED, WEAK_EVIDENCE, OTHER_VALUES_POSSIBLE -> true;
            case AMBIGUOUS_ENTITY,
                    SOURCE_UNREACHABLE,
                    SOURCE_OLDER,
                    SINGLE_SOURCE,
                    NO_DATE,
                    LOW_CONFIDENCE,
                    NOT_ASKED,
                    TOO_VAGUE,
                    NOT_COMPARABLE -> false;
        };
    }
}

package org.bluepencil.verdict;

import java.time.LocalDate;
import java.util.List;
import org.bluepencil.claim.Manner;
import org.bluepencil.evidence.Assertion;
import org.jspecify.annotations.Nullable;

/**
 * What the manner of a sentence makes of a judgement of its content: a denial turns it, a quotation is never called wrong.
 */
final class Turn {
    private Turn() {}

    static Judgement of(Case given, Judgement plain) {
        Manner manner = given.claim().manner();
        Judgement turned = manner.denied() ? denied(given, plain) : plain;
        return manner.quoted() ? quoted(turned) : turned;
    }

    private static Judgement denied(Case given, Judgement plain) {
        return switch (plain.verdict()) {
            case CONTRADICTED, OUTDATED -> {
                boolean enough =
                        Support.suffices(plain.evidence(), given.style().needed(given.frame()));
                yield enough
                        ? with(
                                plain,
                                Verdict.CONFIRMED,
                                null,
                                "The sentence denies it, rightly. " + plain.explanation())
                        : with(plain, Verdict.UNVERIFIED, Reason.SINGLE_SOURCE, plain.explanation());
            }
            case CONFIRMED -> {
                LocalDate day =
                        given.isEvent() && !given.claim().manner().announces() ? LocalDate.MIN : given.eventDay();
                Reason open = day == null ? Reason.NO_DATE : Reason.SOURCE_OLDER;
                yield day != null && new Reach(given).to(day, plain.evidence())
                        ? with(plain, Verdict.CONTRADICTED, null, "The sentence denies it. " + plain.explanation())
                        : with(plain, Verdict.UNVERIFIED, open, "The sentence denies it. " + plain.explanation());
            }
            case DISPUTED -> plain;
            case UNVERIFIED -> with(plain, Verdict.UNVERIFIED, plain.reason(), plain.explanation());
        };
    }

    /**
     * Whoever is quoted may say what he likes: the caution of the house leaves it open and notes what the sources hold.
     */
    private static Judgement quoted(Judgement plain) {
        return switch (plain.verdict()) {
            case CONTRADICTED, OUTDATED -> {
                String note = "The quoted claim differs from the sources: add context? " + plain.explanation();
                yield new Judgement(
                        plain.claim(),
                        Verdict.UNVERIFIED,
                        Reason.LOW_CONFIDENCE,
                        plain.rule(),
                        "Words inside quotation marks are never called wrong.",
                        plain.found(),
                        plain.working(),
                        plain.note() == null ? note : note + " " + plain.note(),
                        plain.evidence(),
                        plain.figures(),
                        List.of(),
                        plain.asked());
            }
            case CONFIRMED, DISPUTED, UNVERIFIED -> with(plain, plain.verdict(), plain.reason(), plain.explanation());
        };
    }

    /** The same evidence under another verdict, without edits: they were made for the plain sense. */
    static Judgement with(Judgement plain, Verdict verdict, @Nullable Reason reason, String explanation) {
        List<Assertion> evidence = plain.evidence();
        return new Judgement(
                plain.claim(),
                verdict,
                reason,
                plain.rule(),
                explanation,
                plain.found(),
                plain.working(),
                plain.note(),
                evidence,
                plain.figures(),
                List.of(),
                plain.asked());
    }
}

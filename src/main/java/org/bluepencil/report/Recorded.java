package org.bluepencil.report;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluepencil.article.Article;
import org.bluepencil.article.Span;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.evidence.Validity;
import org.bluepencil.value.Moment;
import org.bluepencil.verdict.Judgement;
import org.bluepencil.verdict.Reason;
import org.bluepencil.verdict.Suggestion;
import org.bluepencil.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a run held of one claim, as much as a later run needs to tell what has changed.
 *
 * @param key its name across runs: the claim's fingerprint, or the name of a known claim
 * @param where it stands, as an editor says it: {@code paragraph 4}
 * @param sentence the whole sentence; the empty string if it is not known any more
 * @param words those of the claimed value
 * @param reason of unverified; null for the other verdicts
 * @param found what the sources hold, see {@link Judgement#found}
 * @param explanation the verdict in one sentence
 * @param since the newest date that the deciding statements bear, in words; the empty string if they bear none
 * @param correction the sentence with the one edit that would make it true; the empty string if there is none, or several
 */
public record Recorded(
        String key,
        String where,
        String sentence,
        String words,
        Verdict verdict,
        @Nullable Reason reason,
        String found,
        String explanation,
        String since,
        String correction) {

    /** What is held now. */
    public static Recorded of(String key, String where, Judgement judgement, Article article) {
        String text = article.text();
        return new Recorded(
                key,
                where,
                line(judgement.claim().sentence().of(text)),
                line(judgement.claim().text()),
                judgement.verdict(),
                judgement.reason(),
                judgement.found(),
                judgement.explanation(),
                since(judgement),
                correction(judgement, text));
    }

    /** Whether the sources say otherwise, said so once, or differ. */
    public boolean isFlagged() {
        return switch (verdict) {
            case CONTRADICTED, OUTDATED, DISPUTED -> true;
            case CONFIRMED, UNVERIFIED -> false;
        };
    }

    /** Whether it is open only because somebody could not be asked: no news of the claim. */
    public boolean isUnasked() {
        return reason == Reason.SOURCE_UNREACHABLE || reason == Reason.NOT_ASKED;
    }

    /** Whether two runs hold the same: the verdict and the value that decides. */
    public boolean holdsAs(Recorded other) {
        return verdict == other.verdict && (verdict == Verdict.UNVERIFIED || found.equals(other.found));
    }

    private static String since(Judgement judgement) {
        return judgement.evidence().stream()
                .map(Assertion::validity)
                .flatMap(Recorded::dates)
                .max(Comparator.comparing(Moment::first))
                .map(Moment::inWords)
                .orElse("");
    }

    private static Stream<Moment> dates(Validity validity) {
        return Stream.of(
                        Optional.ofNullable(validity.start()),
                        Optional.ofNullable(validity.end()),
                        Optional.ofNullable(validity.pointInTime()))
                .flatMap(Optional::stream);
    }

    private static String correction(Judgement judgement, String text) {
        Span sentence = judgement.claim().sentence();
        if (judgement.suggestions().size() != 1) {
            return "";
        }
        Suggestion edit = judgement.suggestions().get(0);
        return sentence.covers(edit.span())
                ? line(text.substring(sentence.start(), edit.span().start())
                        + edit.replacement()
                        + text.substring(edit.span().end(), sentence.end()))
                : "";
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}

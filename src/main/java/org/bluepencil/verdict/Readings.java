package org.bluepencil.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Participant;
import org.bluepencil.claim.frame.Frame;

/**
 * The readings of words that mean one thing of two: "director" of a film and of a museum. Where a source bears out one of them and none
 * speaks of the other, only the first was meant.
 */
public final class Readings {
    private final String text;

    /** @param text that the spans of the claims count in */
    public Readings(String text) {
        this.text = text;
    }

    /** The judgements without those of readings that another one made idle, in the same order. */
    public List<Judgement> settled(List<Judgement> judgements) {
        List<Judgement> left = new ArrayList<>(judgements);
        left.removeIf(j -> judgements.stream().anyMatch(other -> isMeant(other, j))
                && judgements.stream().filter(o -> isSameReading(o, j)).allMatch(Readings::isSilent));
        return left;
    }

    private static boolean isSilent(Judgement judgement) {
        Reason reason = judgement.reason();
        return judgement.verdict() == Verdict.UNVERIFIED
                && (reason == Reason.NO_STATEMENT || reason == Reason.WEAK_EVIDENCE);
    }

    /** Whether a judgement bears out what the same words may mean in place of the other. */
    private boolean isMeant(Judgement borne, Judgement other) {
        Frame one = borne.claim().frame();
        Frame two = other.claim().frame();
        boolean rivals = borne.verdict() == Verdict.CONFIRMED
                && one != null
                && two != null
                && !one.equals(two)
                && isOfTheSame(borne.claim(), other.claim());
        if (!rivals || one == null || two == null) {
            return false;
        }
        String sentence = " " + String.join(" ", words(other.claim().sentence())) + " ";
        Set<String> mine = triggers(one, sentence);
        Set<String> theirs = triggers(two, sentence);
        return !theirs.isEmpty() && mine.containsAll(theirs);
    }

    private static boolean isSameReading(Judgement one, Judgement other) {
        return Objects.equals(one.claim().frame(), other.claim().frame()) && isOfTheSame(one.claim(), other.claim());
    }

    private static boolean isOfTheSame(Claim one, Claim other) {
        return one.sentence().equals(other.sentence()) && spans(one).equals(spans(other));
    }

    private static Set<Span> spans(Claim claim) {
        return claim.form().participants().stream().map(Participant::span).collect(Collectors.toSet());
    }

    /** The words of a frame that stand in a sentence, as they are written or without an ending. */
    private static Set<String> triggers(Frame frame, String sentence) {
        return frame.expressions().stream()
                .flatMap(e -> e.words().stream())
                .filter(w -> sentence.contains(" " + w))
                .collect(Collectors.toSet());
    }

    private List<String> words(Span sentence) {
        return List.of(sentence.of(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’-]+"));
    }
}

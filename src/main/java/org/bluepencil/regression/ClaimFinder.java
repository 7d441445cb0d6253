package org.bluepencil.regression;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.report.Report;
import org.bluepencil.verdict.Judgement;

/** Finds a known claim among those that were read from its text. */
final class ClaimFinder {
    private final Report report;
    private final String text;

    ClaimFinder(Report report) {
        this.report = report;
        this.text = report.article().text();
    }

    /** What came of looking. */
    sealed interface Found {
        /** The claim, judged. */
        record One(Judgement judgement) implements Found {}

        /** Not found, or not told apart from others. */
        record None(String why) implements Found {}
    }

    Found find(KnownClaim claim) {
        List<Judgement> there = report.judgements().stream()
                .filter(j -> isIn(j, claim.wording()))
                .toList();
        if (there.isEmpty()) {
            return new Found.None(
                    hasSentence(claim.wording())
                            ? "nothing in the sentence is read as a claim any more"
                            : "the sentence does not stand in the article any more");
        }
        String words = SuiteReader.flat(claim.words());
        List<Judgement> matching = there.stream()
                .filter(j -> SuiteReader.flat(j.claim().text()).equals(words))
                .filter(j -> claim.property().isEmpty() || isOf(j, claim.property()))
                .toList();
        if (matching.isEmpty()) {
            return new Found.None(
                    "no claim of \"" + words + "\" is read from the sentence any more; what is read: " + told(there));
        }
        if (matching.stream().map(State::of).distinct().count() > 1) {
            return new Found.None(
                    "\"" + words + "\" is read as several claims, and property: must say which one: " + told(matching));
        }
        return new Found.One(matching.get(0));
    }

    private boolean isIn(Judgement judgement, Wording wording) {
        String sentence = SuiteReader.flat(judgement.claim().sentence().of(text));
        String known = SuiteReader.flat(wording.sentence());
        return sentence.contains(known) || known.contains(sentence);
    }

    private boolean hasSentence(Wording wording) {
        return SuiteReader.flat(text).contains(SuiteReader.flat(wording.sentence()));
    }

    private static boolean isOf(Judgement judgement, String property) {
        Frame frame = judgement.claim().frame();
        return frame != null
                && (frame.property().id().equals(property) || frame.label().equals(property));
    }

    private static String told(List<Judgement> judgements) {
        return judgements.stream()
                .map(j -> {
                    Frame frame = j.claim().frame();
                    return "\"" + SuiteReader.flat(j.claim().text()) + "\""
                            + (frame == null ? "" : " (" + frame.property().id() + " " + frame.label() + ")");
                })
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }
}

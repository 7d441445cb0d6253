package org.bluepencil.claim.extract;

import java.util.ArrayList;
import java.util.List;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Open;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;

/** The fact words that no claim covers. */
final class OpenWords {
    private OpenWords() {}

    static List<Open> of(List<Sentence> sentences, List<Claim> claims) {
        List<Open> open = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Mention mention : sentence.mentions()) {
                if (mention instanceof Mention.Vague || isOneOf(sentence, mention, claims)) {
                    continue;
                }
                Span span = mention.span();
                boolean covered = claims.stream()
                        .anyMatch(c -> c.span().overlaps(span)
                                || c.form().participants().stream()
                                        .anyMatch(p -> p.span().overlaps(span))
                                || isItsTime(c, sentence, mention));
                if (!covered) {
                    open.add(new Open(span, kind(mention)));
                }
            }
        }
        return open;
    }

    /** "Is one of the founders", of which a claim tells who: how many there are it does not say. */
    private static boolean isOneOf(Sentence sentence, Mention mention, List<Claim> claims) {
        int behind = mention.tokens().to();
        return mention instanceof Mention.Number
                && mention.tokens().length() == 1
                && sentence.token(mention.tokens().from()).form().equalsIgnoreCase("one")
                && behind < sentence.size()
                && sentence.token(behind).lemma().equals("of")
                && claims.stream()
                        .anyMatch(c ->
                                c.form() instanceof Form.Fact && c.sentence().equals(sentence.span()));
    }

    /** The time as of which a state or figure is claimed is held against the source with it; that of an event is not. */
    private static boolean isItsTime(Claim claim, Sentence sentence, Mention mention) {
        Frame frame = claim.frame();
        return mention instanceof Mention.Time time
                && frame != null
                && frame.nature() != Frame.Nature.EVENT
                && claim.time().explicit()
                && claim.sentence().equals(sentence.span())
                && java.util.Objects.equals(claim.time().period(), time.period());
    }

    private static Open.Kind kind(Mention mention) {
        if (mention instanceof Mention.Name name) {
            return name.entityTag().equals("GPE") || name.entityTag().equals("LOC") ? Open.Kind.PLACE : Open.Kind.NAME;
        }
        return mention instanceof Mention.Time ? Open.Kind.DATE : Open.Kind.NUMBER;
    }
}

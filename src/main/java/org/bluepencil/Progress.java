package org.bluepencil;

import java.util.List;
import org.bluepencil.article.Article;
import org.bluepencil.claim.Claim;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.verdict.Judgement;

/** Something that happened in the course of a check. */
public sealed interface Progress {

    /** The article was read: these are its claims, none of them judged. */
    record Read(Article article, List<Claim> claims) implements Progress {
        public Read {
            claims = List.copyOf(claims);
        }
    }

    /** A source is being asked. */
    record Asking(SourceInfo source, int questions) implements Progress {}

    /**
     * A source came back.
     *
     * @param answered how many of the questions it said something to
     * @param trouble why it could not answer, or the empty string
     */
    record Answered(SourceInfo source, int questions, int answered, String trouble) implements Progress {}

    /** A claim was judged. It comes once, as soon as all that bears on it is gathered. */
    record Judged(Judgement judgement) implements Progress {}
}

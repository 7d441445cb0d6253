package org.bluepencil.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluepencil.article.Article;
import org.bluepencil.article.Passage;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.ClaimTime;
import org.bluepencil.claim.Extraction;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Link;
import org.bluepencil.claim.Manner;
import org.bluepencil.claim.Participant;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.evidence.Statement;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.names.Candidate;
import org.bluepencil.source.page.HandedSource;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Precision;

/** The sentences of an article that handed pages say again, wholly and in the same words. */
public final class SaidAgain {
    private final Article article;
    private final Map<Span, List<HandedSource.Saying>> bySentence = new LinkedHashMap<>();

    SaidAgain(Article article, List<HandedSource> pages, Extraction extraction) {
        this.article = article;
        for (Sentence sentence : extraction.sentences()) {
            List<HandedSource.Saying> saying = pages.stream()
                    .flatMap(page -> page.sayingAgain(article.text(), sentence).stream())
                    .toList();
            if (!saying.isEmpty()) {
                bySentence.put(sentence.span(), saying);
            }
        }
    }

    /** The reading with a claim of its own for each such sentence in which something was left open, or that made no claim. */
    public Extraction in(Extraction extraction) {
        List<Claim> more = new ArrayList<>();
        for (Sentence sentence : extraction.sentences()) {
            Span span = sentence.span();
            boolean open = extraction.open().stream().anyMatch(o -> span.covers(o.span()))
                    || extraction.claims().stream().noneMatch(c -> span.covers(c.sentence()));
            if (open && bySentence.containsKey(span)) {
                subject(sentence).map(s -> claim(sentence, s)).ifPresent(more::add);
            }
        }
        return more.isEmpty()
                ? extraction
                : extraction.only(left(extraction.claims(), more)).withClaims(more);
    }

    /** Those without what nothing covers and nobody knows in a sentence that is now one claim: "75 km" of somewhere. */
    private static List<Claim> left(List<Claim> claims, List<Claim> whole) {
        return claims.stream()
                .filter(c -> !(c.form() instanceof Form.Unmapped unmapped)
                        || unmapped.subject().entity().isPresent()
                        || whole.stream().noneMatch(w -> w.span().covers(c.span())))
                .toList();
    }

    /** The first name of the sentence that denotes one entity. */
    private Optional<Participant> subject(Sentence sentence) {
        return sentence.mentions().stream()
                .filter(Mention.Name.class::isInstance)
                .map(Mention.Name.class::cast)
                .filter(n -> n.candidates().size() == 1)
                .findFirst()
                .map(n -> {
                    Candidate only = n.candidates().get(0);
                    return new Participant(
                            n.span().of(article.text()), n.span(), new Link.To(only.id(), only.label(), 1.0, null));
                });
    }

    private Claim claim(Sentence sentence, Participant subject) {
        Span span = sentence.span();
        return new Claim(
                "",
                new Form.Unmapped(subject),
                span,
                span.of(article.text()),
                span,
                null,
                new ClaimTime(null, Precision.DAY, false, ClaimTime.Tense.PAST, ""),
                Manner.PLAIN,
                null,
                sentence.passage() == Passage.Kind.TITLE);
    }

    /** What says the sentence of a claim again; empty where none does. */
    public List<Assertion> of(Claim claim) {
        Optional<EntityId> subject = claim.form().participants().stream()
                .flatMap(p -> p.entity().stream())
                .findFirst();
        List<Assertion> found = new ArrayList<>();
        for (HandedSource.Saying saying : bySentence.getOrDefault(claim.sentence(), List.of())) {
            subject.ifPresent(id -> {
                Statement said = saying.of(id);
                found.add(new Assertion(
                        id,
                        said.value(),
                        said,
                        true,
                        false,
                        "“" + said.citation().quote() + "”"));
            });
        }
        return found;
    }
}

package org.bluepencil.claim.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bluepencil.article.Article;
import org.bluepencil.claim.Link;
import org.bluepencil.claim.link.Discourse;
import org.bluepencil.claim.link.Linker;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.clause.Clause;
import org.bluepencil.language.clause.Tree;
import org.bluepencil.names.Names;
import org.bluepencil.value.Later;
import org.bluepencil.value.Truth;

/**
 * A sentence under the extractor's eye, with what is known around it.
 *
 * @param read its clauses, which take its tree
 */
record Scene(
        Article article,
        Sentence sentence,
        int number,
        Later<List<Clause>> read,
        Names names,
        Linker linker,
        Discourse discourse,
        Quotes quotes) {

    /** The clauses of the sentence, read when first asked for. */
    List<Clause> clauses() {
        return read.get();
    }

    /**
     * Whether to ask the tree: it is there already, or the words make it possible that it tells something.
     *
     * @param cue a necessary condition of what is looked for, told by words and tags
     */
    boolean asksTree(Predicate<Sentence> cue) {
        return sentence.isParsed() || cue.test(sentence);
    }

    Optional<Clause> clauseOf(int verb) {
        return clauses().stream().filter(c -> c.verb() == verb).findFirst();
    }

    /** What is left of clauses of this sentence without their verb. */
    Remnants remnants() {
        return new Remnants(this);
    }

    /** The name that covers a token. */
    Optional<Mention.Name> nameAt(int token) {
        return sentence.mentions().stream()
                .filter(Mention.Name.class::isInstance)
                .map(Mention.Name.class::cast)
                .filter(n -> n.tokens().contains(token))
                .findFirst();
    }

    /** Whether a name is the subject of its clause, looked up when first asked for. */
    Later<Boolean> isSubject(Mention.Name name) {
        return isSubject(Later.of(name::head));
    }

    /** Whether a token is the subject of its clause. */
    Later<Boolean> isSubject(int token) {
        return isSubject(Later.now(token));
    }

    private Later<Boolean> isSubject(Later<Integer> token) {
        return Later.of(() -> sentence.token(token.get()).relation().startsWith("nsubj"));
    }

    /** Whether a name is that of a person: by its class, or where nobody knows it by the tagger. */
    boolean isPerson(Mention.Name name) {
        if (linker.link(name, List.of("human")) instanceof Link.To to) {
            Truth human = linker.fits(to.id(), List.of("human"));
            if (human != Truth.UNKNOWN) {
                return human == Truth.YES;
            }
        }
        return name.entityTag().equals("PERSON");
    }

    List<Mention.Time> times() {
        return sentence.mentions().stream()
                .filter(Mention.Time.class::isInstance)
                .map(Mention.Time.class::cast)
                .toList();
    }

    List<Mention.Number> numbers() {
        return sentence.mentions().stream()
                .filter(Mention.Number.class::isInstance)
                .map(Mention.Number.class::cast)
                .toList();
    }

    List<Mention.Duration> durations() {
        return sentence.mentions().stream()
                .filter(Mention.Duration.class::isInstance)
                .map(Mention.Duration.class::cast)
                .toList();
    }

    /** The time that begins at a token. */
    Optional<Mention.Time> timeAt(int token) {
        return times().stream().filter(t -> t.tokens().from() == token).findFirst();
    }

    /** The verb that a mention belongs to: the nearest one above it in the tree, or -1. */
    int verbOf(Mention mention) {
        return Tree.verbOver(sentence, mention.tokens());
    }
}

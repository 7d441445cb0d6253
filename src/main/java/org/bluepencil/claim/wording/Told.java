package org.bluepencil.claim.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;
import org.bluepencil.language.clause.Clause;
import org.bluepencil.language.clause.Clauses;

/**
 * A sentence with what it tells: its clauses, and each apposition as a clause of its own ("Mara Lund, a painter" tells that she is
 * one).
 */
record Told(String text, Sentence sentence, int number, List<Clause> clauses) {
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''", "«", "»");

    static Told of(String text, Sentence sentence, int number) {
        List<Clause> clauses = new ArrayList<>();
        Clauses.of(sentence).forEach(c -> clauses.add(isService(sentence, c) ? service(c) : c));
        for (Token token : sentence.tokens()) {
            if (token.is("appos") && token.head() >= 0 && token.isNoun()) {
                clauses.add(apposition(token));
            }
        }
        return new Told(text, sentence, number, clauses);
    }

    private static boolean isService(Sentence sentence, Clause clause) {
        return sentence.token(clause.verb()).lemma().equals("serve")
                && !clause.passive()
                && clause.patients().isEmpty()
                && !clause.after("as").isEmpty();
    }

    /** "Served as warden" tells that somebody was warden. */
    private static Clause service(Clause clause) {
        return new Clause(
                clause.verb(),
                "be",
                false,
                clause.agents(),
                List.of(),
                clause.subjects(),
                clause.after("as"),
                clause.prepositions(),
                clause.tense(),
                clause.negated(),
                clause.modal(),
                clause.question(),
                clause.subordinate());
    }

    private static Clause apposition(Token token) {
        return new Clause(
                token.index(),
                "be",
                false,
                List.of(token.head()),
                List.of(),
                List.of(token.head()),
                List.of(token.index()),
                Map.of(),
                Clause.Tense.NONE,
                false,
                false,
                false,
                false);
    }

    /** Whether words of somebody else may stand in it. */
    boolean isQuoting() {
        return sentence.tokens().stream().anyMatch(t -> QUOTES.contains(t.form()));
    }

    /** Whether tokens from one to before another stand in it, and no mention reaches beyond them. */
    boolean isWhole(int from, int to) {
        return to <= sentence.size()
                && sentence.mentions().stream()
                        .noneMatch(m -> m.tokens().from() < to && m.tokens().to() > to);
    }

    Token token(int index) {
        return sentence.token(index);
    }

    Optional<Mention> mentionAt(int index) {
        return sentence.mentions().stream()
                .filter(m -> m.tokens().contains(index))
                .findFirst();
    }

    Optional<Mention.Name> nameAt(int index) {
        return mentionAt(index).filter(Mention.Name.class::isInstance).map(Mention.Name.class::cast);
    }

    String name(Mention.Name name) {
        return name.span().of(text);
    }

    String lower(int index) {
        return token(index).form().toLowerCase(Locale.ROOT);
    }

    String lemma(int index) {
        return token(index).lemma().toLowerCase(Locale.ROOT);
    }
}

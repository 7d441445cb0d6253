package org.bluepencil.claim.worth;

import java.util.List;
import java.util.Locale;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;
import org.bluepencil.language.clause.Clause;

/** What the clauses of a sentence tell: who does what, in which tense, asked, denied or wished. */
final class ClauseSignals {
    private final Sentence sentence;
    private final Signals signals;

    ClauseSignals(Sentence sentence, Signals signals) {
        this.sentence = sentence;
        this.signals = signals;
    }

    void read(List<Clause> clauses) {
        clauses.forEach(this::clause);
        if (clauses.stream().allMatch(c -> c.tense() == Clause.Tense.NONE)) {
            signals.on("no-finite-verb");
        }
        // without a verb the root is none, whatever the tree
        boolean verbless = sentence.tokens().stream().noneMatch(Token::isVerb);
        if (verbless || sentence.tokens().stream().anyMatch(t -> !t.isVerb() && t.head() < 0)) {
            signals.on("root-no-verb");
        }
    }

    private void clause(Clause clause) {
        String tense = clause.tense().name().toLowerCase(Locale.ROOT);
        signals.on("tense-" + tense);
        on(clause.negated(), "negated");
        on(clause.question(), "question");
        on(clause.passive(), "passive");
        on(clause.subordinate(), "reported");
        Token verb = sentence.token(clause.verb());
        String lemma = verb.lemma();
        boolean own =
                clause.subjects().stream().map(sentence::token).anyMatch(t -> Subject.of(t) == Subject.I || isWe(t));
        if (WordClasses.has("opinion", lemma)) {
            signals.on(own ? "opinion-own" : "opinion-of-others");
        }
        if (WordClasses.has("talk", lemma)) {
            signals.on(own ? "talk-own" : "talk-of-others");
        }
        on(WordClasses.has("change", lemma), "change");
        on(WordClasses.has("record", lemma), "record");
        on(lemma.equals("be"), "be");
        on(lemma.equals("have"), "have");
        if (verb.head() < 0) {
            main(clause, verb, tense);
        }
    }

    /** The main clause: its subject together with its tense tells most. */
    private void main(Clause clause, Token verb, String tense) {
        signals.on("main-" + tense);
        if (clause.subjects().isEmpty()) {
            signals.on("no-subject");
            on(verb.tag().equals("VB"), "imperative");
            return;
        }
        Subject subject = Subject.of(sentence.token(clause.subjects().get(0)));
        signals.on("subject-" + subject.name().toLowerCase(Locale.ROOT));
        switch (clause.tense()) {
            case PAST, PERFECT -> signals.on("done-by-" + subject.person());
            case PRESENT -> signals.on("does-" + subject.person());
            case FUTURE, NONE -> {}
        }
    }

    private void on(boolean holds, String name) {
        if (holds) {
            signals.on(name);
        }
    }

    private static boolean isWe(Token token) {
        return Subject.of(token) == Subject.WE;
    }

    /** Who the grammatical subject is. */
    private enum Subject {
        I,
        WE,
        YOU,
        HE,
        THEY,
        IT,
        NAME,
        NOUN,
        OTHER;

        static Subject of(Token token) {
            return switch (token.form().toLowerCase(Locale.ROOT)) {
                case "i" -> I;
                case "we" -> WE;
                case "you" -> YOU;
                case "he", "she" -> HE;
                case "they" -> THEY;
                case "it", "that", "this", "these", "those", "there", "what", "which" -> IT;
                default -> token.isProper() ? NAME : token.isNoun() ? NOUN : OTHER;
            };
        }

        String person() {
            return switch (this) {
                case I, WE -> "speaker";
                case HE, THEY, NAME, NOUN -> "others";
                case YOU, IT, OTHER -> "none";
            };
        }
    }
}

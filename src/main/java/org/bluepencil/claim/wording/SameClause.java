package org.bluepencil.claim.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Token;
import org.bluepencil.language.clause.Clause;
import org.bluepencil.language.clause.Tree;

/** Whether a clause of a page says what a clause of an article says: the same verb, polarity and time, and every argument. */
final class SameClause {
    private static final Set<String> DOUBTING = Set.of(
            "almost",
            "nearly",
            "hardly",
            "barely",
            "scarcely",
            "never",
            "not",
            "reportedly",
            "allegedly",
            "supposedly",
            "purportedly",
            "probably",
            "perhaps",
            "possibly",
            "maybe",
            "presumably",
            "apparently",
            "seemingly",
            "rarely",
            "seldom",
            "unsuccessfully",
            "nominally",
            "technically",
            "briefly",
            "partly",
            "partially",
            "initially",
            "originally");
    private static final Set<String> SILENT = Set.of("aux", "auxpass", "punct", "cc", "prt", "mark", "modal");
    private static final Set<String> CLAUSES = Set.of("conj", "relcl", "acl", "advcl", "parataxis");
    private static final Set<String> ARGUMENTS =
            Set.of("nsubj", "nsubjpass", "dobj", "obj", "attr", "oprd", "acomp", "csubj", "agent", "dative");

    private final Told claim;
    private final Told said;
    /** The times of the claim's clause that the page's clause has too, with the prepositions before them. */
    private final BitSet times = new BitSet();

    private final Phrases phrases;

    SameClause(Told claim, Told said, Namesakes names) {
        this.claim = claim;
        this.said = said;
        this.phrases = new Phrases(claim, said, names, times);
    }

    /** Adds the tokens of the claim's clause to {@code borne} if the page's says all of them; else adds none. */
    boolean match(Clause mine, Clause theirs, BitSet borne) {
        boolean comparable = mine.phrase().equals(theirs.phrase())
                && mine.negated() == theirs.negated()
                && isTold(claim, mine)
                && isTold(said, theirs)
                && isSameTense(mine.tense(), theirs.tense())
                && doubts(theirs).stream().allMatch(d -> doubts(mine).contains(d));
        if (!comparable) {
            return false;
        }
        times.clear();
        claim.sentence().mentions().stream()
                .filter(Mention.Time.class::isInstance)
                .map(Mention.Time.class::cast)
                .filter(t -> Tree.verbOver(claim.sentence(), t.tokens()) == mine.verb() && isTold(t, theirs))
                .forEach(this::tell);
        BitSet found = new BitSet();
        found.or(times);
        boolean apposition = !claim.token(mine.verb()).isVerb();
        if (!apposition) {
            found.set(mine.verb());
        }
        boolean arguments = all(mine.agents(), theirs.agents(), found)
                && all(mine.patients(), theirs.patients(), found)
                && all(mine.complements(), theirs.complements(), found)
                && isAsWide(mine, theirs);
        mine.complements().stream()
                .map(c -> claim.token(c).head())
                .filter(h -> h >= 0
                        && claim.token(h).lemma().equals("as")
                        && claim.token(h).is("prep"))
                .forEach(found::set);
        if (!arguments || (!apposition && !rest(mine, theirs, found))) {
            return false;
        }
        borne.or(found);
        return true;
    }

    /** Told as a fact: no question, no "could", nothing that somebody only says, believes, denies or is accused of. */
    private static boolean isTold(Told told, Clause clause) {
        if (clause.modal() || clause.question() || clause.subordinate() || clause.tense() == Clause.Tense.FUTURE) {
            return false;
        }
        int at = clause.verb();
        for (int steps = 0; at >= 0 && steps < told.sentence().size(); steps++) {
            Token token = told.token(at);
            if (token.isVerb()
                    && Set.of("ccomp", "xcomp", "pcomp", "csubj", "csubjpass").contains(token.relation())) {
                return false;
            }
            boolean nobody = token.isNoun()
                    && told.sentence().children(at).stream()
                            .anyMatch(t -> Set.of("no", "neither").contains(t.lemma()));
            if (nobody) {
                return false;
            }
            at = token.head();
        }
        return true;
    }

    /** An apposition has no tense of its own; the present is borne out by the present alone. */
    private static boolean isSameTense(Clause.Tense mine, Clause.Tense theirs) {
        boolean present = mine == Clause.Tense.PRESENT;
        return theirs == Clause.Tense.NONE || present == (theirs == Clause.Tense.PRESENT);
    }

    private List<String> doubts(Clause clause) {
        Told of = said.clauses().contains(clause) ? said : claim;
        return of.sentence().children(clause.verb()).stream()
                .map(t -> t.lemma().toLowerCase(Locale.ROOT))
                .filter(DOUBTING::contains)
                .toList();
    }

    /** An agent or a receiver behind its preposition. */
    private static boolean isPhrase(Token child) {
        return child.is("agent") || (child.is("dative") && child.tag().equals("IN"));
    }

    /** "the largest seller": whatever narrows the page's clause, "in the north", must stand in the claim too. */
    private boolean isAsWide(Clause mine, Clause theirs) {
        boolean standsOut = Stream.of(mine.agents(), mine.patients(), mine.complements())
                .flatMap(List::stream)
                .anyMatch(phrases::standsOut);
        if (!standsOut) {
            return true;
        }
        Set<String> own = claim.sentence().tokens().stream()
                .map(t -> t.form().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return said.sentence().tokens().stream()
                .filter(t -> t.is("pobj") && said.sentence().isBelow(t.index(), theirs.verb()))
                .filter(t -> said.mentionAt(t.index())
                        .filter(Mention.Time.class::isInstance)
                        .isEmpty())
                .allMatch(t -> own.contains(t.form().toLowerCase(Locale.ROOT)));
    }

    private boolean all(List<Integer> mine, List<Integer> theirs, BitSet found) {
        for (int argument : mine) {
            if (theirs.stream().noneMatch(other -> phrases.match(argument, other, found))) {
                return false;
            }
        }
        return true;
    }

    /** What stands in the clause beside its arguments: times, adverbs, phrases with a preposition. */
    private boolean rest(Clause mine, Clause theirs, BitSet found) {
        List<Integer> under = new ArrayList<>(List.of(theirs.verb()));
        under.addAll(theirs.patients());
        under.addAll(theirs.complements());
        for (Token child : claim.sentence().children(mine.verb())) {
            if (found.get(child.index())
                    || SILENT.contains(child.relation())
                    || (ARGUMENTS.contains(child.relation()) && !isPhrase(child))
                    || (CLAUSES.contains(child.relation()) && child.isVerb())
                    || child.is("neg")) {
                if (SILENT.contains(child.relation()) || child.is("neg")) {
                    found.set(child.index());
                }
                continue;
            }
            if (child.is("agent")) {
                found.set(child.index());
                continue;
            }
            boolean phrase = child.is("prep") || isPhrase(child);
            boolean borne = phrase
                    ? phrases.preposition(child, under, found)
                    : said.sentence().children(theirs.verb()).stream()
                            .anyMatch(other -> phrases.match(child.index(), other.index(), found));
            if (!borne) {
                return false;
            }
        }
        return true;
    }

    /** Whether the page's clause has a time of the claim's, wherever it stands in it. */
    private boolean isTold(Mention.Time time, Clause theirs) {
        return said.sentence().mentions().stream()
                .filter(Mention.Time.class::isInstance)
                .map(Mention.Time.class::cast)
                .filter(other -> isOf(other, theirs))
                .anyMatch(other -> Phrases.isSame(time, other));
    }

    private void tell(Mention.Time time) {
        times.set(time.tokens().from(), time.tokens().to());
        int before = time.tokens().from() - 1;
        if (before >= 0 && claim.token(before).is("prep")) {
            times.set(before);
        }
    }

    /** Whether the nearest verb above or before a time is the clause's, and it does not stand in the brackets of something else. */
    private boolean isOf(Mention.Time time, Clause clause) {
        int verb = clause.verb();
        int from = time.tokens().from();
        boolean before = verb < from && said.clauses().stream().noneMatch(c -> c.verb() > verb && c.verb() < from);
        return (before || Tree.verbOver(said.sentence(), time.tokens()) == verb) && !isOfAnother(time);
    }

    /** "At Ostrel (1985–1990) and Tarn (1990–1995)": the years in brackets are those of the name before them, which the claim must have. */
    private boolean isOfAnother(Mention.Time time) {
        int open = time.tokens().from() - 1;
        if (open < 1 || !said.token(open).form().equals("(")) {
            return false;
        }
        Set<String> own = claim.sentence().tokens().stream().map(Token::form).collect(Collectors.toSet());
        int first = said.sentence().mentions().stream()
                .filter(m -> m.tokens().to() == open)
                .mapToInt(m -> m.tokens().from())
                .min()
                .orElse(open - 1);
        return said.sentence().tokens().subList(first, open).stream().anyMatch(t -> !own.contains(t.form()));
    }
}

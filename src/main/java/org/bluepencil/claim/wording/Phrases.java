package org.bluepencil.claim.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Token;
import org.bluepencil.value.Moment;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;
import org.jspecify.annotations.Nullable;

/** Whether a phrase of a page says all that a phrase of an article says, and nothing that takes it back. */
final class Phrases {
    /** Words that take back what they stand before: what a former, alleged or planned thing is, is not that thing. */
    private static final Set<String> TAKING_BACK = Set.of(
            "no",
            "neither",
            "nor",
            "few",
            "little",
            "hardly",
            "barely",
            "scarcely",
            "former",
            "ex",
            "late",
            "alleged",
            "supposed",
            "purported",
            "so-called",
            "self-styled",
            "self-proclaimed",
            "fake",
            "false",
            "mock",
            "would-be",
            "proposed",
            "planned",
            "potential",
            "possible",
            "probable",
            "likely",
            "prospective",
            "future",
            "fictional",
            "fictitious",
            "apparent",
            "vice",
            "deputy",
            "assistant",
            "associate",
            "acting",
            "honorary",
            "interim",
            "nearly",
            "almost",
            "near",
            "half",
            "part",
            "partial",
            "non",
            "anti",
            "pseudo",
            "quasi",
            "aspiring",
            "failed");

    private static final Set<String> COUNTING = Set.of(
            "no", "every", "all", "each", "any", "some", "both", "neither", "either", "most", "many", "several", "few");
    private static final Set<String> UNIQUE =
            Set.of("only", "sole", "last", "first", "main", "most", "least", "more", "less");
    private static final Set<String> MODIFYING =
            Set.of("amod", "nn", "compound", "nmod", "nummod", "num", "quantmod", "advmod", "hyph");
    private static final Set<String> OWN = Set.of("his", "her", "its", "their");

    private final Told claim;
    private final Told said;
    private final Namesakes names;
    private final BitSet told;

    /** @param told tokens of the claim that are borne out already, wherever they hang */
    Phrases(Told claim, Told said, Namesakes names, BitSet told) {
        this.claim = claim;
        this.said = said;
        this.names = names;
        this.told = told;
    }

    /** Adds the claim's tokens that are borne out to {@code borne} if the page's phrase says the same; else adds none. */
    boolean match(int mine, int theirs, BitSet borne) {
        BitSet found = new BitSet();
        if (!head(mine, theirs, found) || takesBack(mine, theirs)) {
            return false;
        }
        for (Token child : claim.sentence().children(mine)) {
            if (!found.get(child.index())
                    && !told.get(child.index())
                    && isAsked(child)
                    && !child(child, theirs, found)) {
                return false;
            }
        }
        if (isUnique(mine) && !isAsNarrow(mine, theirs)) {
            return false;
        }
        borne.or(found);
        return true;
    }

    private boolean head(int mine, int theirs, BitSet found) {
        Mention own = claim.mentionAt(mine).orElse(null);
        if (own instanceof Mention.Name name) {
            if (!names.means(claim.name(name), said, theirs)) {
                return isSpelledAs(name, theirs, found);
            }
            found.set(name.tokens().from(), name.tokens().to());
            return true;
        }
        if (own instanceof Mention.Time time) {
            if (!(said.mentionAt(theirs).orElse(null) instanceof Mention.Time other) || !isSame(time, other)) {
                return false;
            }
            found.set(time.tokens().from(), time.tokens().to());
            return true;
        }
        if (own != null) {
            return sameNumber(own, theirs, found);
        }
        boolean plural = claim.token(mine).tag().endsWith("S");
        boolean same = word(claim, mine).equals(word(said, theirs))
                && claim.token(mine).isNoun() == said.token(theirs).isNoun()
                && (!claim.token(mine).isNoun()
                        || plural == said.token(theirs).tag().endsWith("S"))
                && said.mentionAt(theirs).filter(m -> m instanceof Mention.Name).isEmpty();
        found.set(mine);
        return same;
    }

    /** "Warden of Tarn", which one text takes for a name and the other for two: the same words from the same one on. */
    private boolean isSpelledAs(Mention.Name name, int theirs, BitSet found) {
        Mention.Name there = said.nameAt(theirs).orElse(null);
        if (there == null) {
            return false;
        }
        int mine = name.tokens().from();
        int other = there.tokens().from();
        int length = Math.max(name.tokens().to() - mine, there.tokens().to() - other);
        boolean same = claim.isWhole(mine, mine + length) && said.isWhole(other, other + length);
        for (int i = 0; same && i < length; i++) {
            same = claim.lower(mine + i).equals(said.lower(other + i));
        }
        if (same) {
            found.set(mine, mine + length);
        }
        return same;
    }

    /** The lemma; of a numeral, all of which have one lemma, the form. */
    private static String word(Told told, int index) {
        String lemma = told.lemma(index);
        return Character.isLetter(lemma.charAt(0)) ? lemma : told.lower(index);
    }

    private boolean sameNumber(Mention own, int theirs, BitSet found) {
        Mention other = said.mentionAt(theirs).orElse(null);
        if (own instanceof Mention.Number a && other instanceof Mention.Number b && isSame(a.reading(), b.reading())) {
            found.set(a.tokens().from(), a.tokens().to());
            return true;
        }
        if (own instanceof Mention.Duration a
                && other instanceof Mention.Duration b
                && isSame(a.length(), b.length())) {
            found.set(a.tokens().from(), a.tokens().to());
            return true;
        }
        return false;
    }

    private static boolean isSame(NumberReading one, NumberReading other) {
        return one.low().compareTo(other.low()) == 0
                && one.high().compareTo(other.high()) == 0
                && one.unit().equals(other.unit())
                && one.hedge() == other.hedge()
                && one.ordinal() == other.ordinal();
    }

    /** The page's time lies within the claimed one, of a stretch each end within the claimed end, and is bound to its clause in the same way. */
    static boolean isSame(Mention.Time one, Mention.Time other) {
        Period wide = one.period();
        Period narrow = other.period();
        return wide != null
                && narrow != null
                && !other.relative()
                && one.bound() == other.bound()
                && wide.covers(narrow)
                && isEnd(wide.from(), narrow.from(), one.precision())
                && isEnd(wide.to(), narrow.to(), one.precision());
    }

    private static boolean isEnd(@Nullable LocalDate told, @Nullable LocalDate exact, Precision precision) {
        return told == null
                || exact == null
                || new Moment(told, precision).period().contains(exact);
    }

    /** What a phrase says beside its head: relative clauses and appositions are clauses of their own, coordinates arguments. */
    private boolean isAsked(Token child) {
        boolean separate = Set.of("relcl", "acl", "appos", "conj", "cc", "punct", "preconj", "case")
                .contains(child.relation());
        boolean article = child.tag().equals("DT") && !COUNTING.contains(claim.lower(child.index()));
        return !separate && !article && !child.tag().equals("POS");
    }

    private boolean child(Token child, int theirs, BitSet found) {
        if (child.is("poss")) {
            return owner(child, theirs, found);
        }
        if (child.is("prep")) {
            return preposition(child, List.of(theirs), found);
        }
        for (Token other : said.sentence().children(theirs)) {
            boolean kind = MODIFYING.contains(child.relation()) == MODIFYING.contains(other.relation());
            if (kind && match(child.index(), other.index(), found)) {
                return true;
            }
        }
        return false;
    }

    private boolean owner(Token owner, int theirs, BitSet found) {
        for (Token other : said.sentence().children(theirs)) {
            if (other.is("poss")) {
                boolean pronouns = OWN.contains(claim.lower(owner.index())) && OWN.contains(said.lower(other.index()));
                if (pronouns) {
                    found.set(owner.index());
                    return true;
                }
                if (match(owner.index(), other.index(), found)) {
                    return true;
                }
            }
            if (other.is("prep") && other.lemma().equals("of")) {
                for (Token object : said.sentence().children(other.index(), "pobj")) {
                    if (match(owner.index(), object.index(), found)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** A preposition of the claim with all its objects, under one of several words of the page. */
    boolean preposition(Token preposition, List<Integer> under, BitSet borne) {
        List<Token> objects = coordinated(claim, claim.sentence().children(preposition.index(), "pobj"));
        if (objects.isEmpty()) {
            return false;
        }
        BitSet found = new BitSet();
        found.set(preposition.index());
        for (Token object : objects) {
            boolean borneOut = false;
            for (int above : under) {
                for (Token other : said.sentence().children(above, "prep", "agent", "dative")) {
                    if (borneOut || !said.lower(other.index()).equals(claim.lower(preposition.index()))) {
                        continue;
                    }
                    for (Token there : coordinated(said, said.sentence().children(other.index(), "pobj"))) {
                        if (!borneOut && match(object.index(), there.index(), found)) {
                            borneOut = true;
                        }
                    }
                }
            }
            if (!borneOut) {
                return false;
            }
        }
        borne.or(found);
        return true;
    }

    private static List<Token> coordinated(Told told, List<Token> heads) {
        List<Token> all = new ArrayList<>(heads);
        for (int i = 0; i < all.size(); i++) {
            all.addAll(told.sentence().children(all.get(i).index(), "conj"));
        }
        return all;
    }

    /** Whether a word takes the page's phrase back that the claim does not have too. */
    private boolean takesBack(int mine, int theirs) {
        Set<String> own = claim.sentence().children(mine).stream()
                .map(t -> claim.lower(t.index()))
                .collect(Collectors.toSet());
        return said.sentence().children(theirs).stream()
                .anyMatch(t -> (TAKING_BACK.contains(said.lower(t.index())) && !own.contains(said.lower(t.index())))
                        || (t.is("cc") && Set.of("or", "nor", "but").contains(t.lemma())));
    }

    /** "the largest city", "the first woman": whatever narrows it on the page must be said of it. */
    private boolean isUnique(int mine) {
        return claim.sentence().children(mine).stream()
                .anyMatch(t -> t.tag().endsWith("JJS")
                        || t.tag().equals("RBS")
                        || t.tag().equals("JJR")
                        || UNIQUE.contains(t.lemma())
                        || COUNTING.contains(t.lemma())
                        || claim.mentionAt(t.index())
                                .filter(m -> m instanceof Mention.Number n
                                        && n.reading().ordinal())
                                .isPresent());
    }

    /** Whether the page narrows a word by nothing that the claim does not say: asked the other way round. */
    private boolean isAsNarrow(int mine, int theirs) {
        for (Token other : said.sentence().children(theirs)) {
            boolean narrows =
                    MODIFYING.contains(other.relation()) || other.is("prep") || other.is("relcl") || other.is("acl");
            boolean told = claim.sentence().children(mine).stream()
                    .anyMatch(t -> t.lemma().equalsIgnoreCase(other.lemma()));
            if (narrows && !told) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word of the claim stands out of all others, so that its clause must not be narrowed either. */
    boolean standsOut(int mine) {
        return isUnique(mine);
    }
}

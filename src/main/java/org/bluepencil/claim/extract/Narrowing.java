package org.bluepencil.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bluepencil.claim.Manner;
import org.bluepencil.claim.OtherOffice;
import org.bluepencil.claim.frame.Expression;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;
import org.bluepencil.language.clause.Clause;
import org.bluepencil.language.clause.Tree;
import org.bluepencil.names.ClassTree;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Unit;

/**
 * The words around a trigger that narrow what it says: "commercial capital", "a director", "killed three firefighters",
 * "employs 300 people in Norway". Such a claim may be right, but a source that says otherwise of the whole does not make it
 * wrong.
 */
final class Narrowing {
    private static final Set<String> COUNTING =
            Set.of("include", "count", "exclude", "including", "excluding", "counting");

    private static final Set<String> HARMLESS = Set.of(
            "full", "current", "total", "new", "present", "incumbent", "sitting", "overall", "only", "sole", "-");
    private static final Set<String> OTHERS_OF_A_NAME = Set.of(
            "first",
            "second",
            "third",
            "another",
            "other",
            "earlier",
            "later",
            "original",
            "new",
            "old",
            "previous",
            "rival");

    /** What leaves a place in the order that of all. */
    private static final Set<String> OF_ALL =
            Set.of("full", "current", "present", "incumbent", "sitting", "overall", "outgoing", "then", "late", "-");

    private static final Set<String> SELECTING = Set.of(
            "in", "from", "outside", "inside", "among", "within", "across", "since", "besides", "beside", "except",
            "under", "with", "without", "beyond", "between");
    private static final Set<String> SINGULAR = Set.of("is", "was", "has");

    private static final Set<String> ANYONE =
            Set.of("person", "people", "life", "individual", "soul", "victim", "fatality", "death", "human");
    private static final Set<String> PLACING = Set.of(
            "in",
            "at",
            "near",
            "within",
            "across",
            "throughout",
            "on",
            "during",
            "from",
            "among",
            "outside",
            "inside",
            "around",
            "for",
            "with",
            "per");

    private Narrowing() {}

    /** Whether what a match says is not so for all that its clause tells: planned, told in a work, or of another of the name. */
    static boolean ofMatch(Scene scene, Match match) {
        return isIntended(match)
                || isInWork(scene, match)
                || isAgain(scene, match)
                || mayBeOfTheHead(scene, match)
                || match.subjects().stream().anyMatch(s -> isOtherOfTheName(scene, s));
    }

    /** "Voted to leave in 2016", "could have joined in 2010": the year may be that of the plan, which bears out no denial. */
    private static boolean isIntended(Match match) {
        return match.clause()
                .filter(c -> c.modal() && c.tense() != Clause.Tense.FUTURE)
                .isPresent();
    }

    /** "In the play, Nils Harrow is prime minister", "his death in the novel": what is so in a work need not be so outside of it. */
    private static boolean isInWork(Scene scene, Match match) {
        ClassTree classes = ClassTree.packed();
        EntityId work = classes.named("creative work").orElseThrow();
        Stream<Integer> told = match.clause().stream().flatMap(c -> c.after("in").stream());
        Stream<Integer> ofNoun = Tree.objectsOf(scene.sentence(), match.trigger(), Set.of("in")).stream();
        return Stream.concat(told, ofNoun)
                .flatMap(at -> classes.ofNoun(scene.sentence().token(at).lemma()).stream())
                .anyMatch(kind -> classes.withAncestors(kind).contains(work));
    }

    /** "Was published in Ostravian in 1979": a work comes out again in each land, tongue and form. */
    private static boolean isAgain(Scene scene, Match match) {
        return match.frame().value() == Frame.ValueType.TIME
                && match.frame().subjectTypes().contains("creative work")
                && match.clause().stream()
                        .flatMap(c -> Stream.of("in", "as", "for").flatMap(p -> c.after(p).stream()))
                        .anyMatch(object -> !isTime(scene, object));
    }

    /**
     * "The museum of Quay & Co, which was founded in 2009", "the daughter of Ada Holt, who": the clause may be told of the museum or the
     * daughter, and not of whom they belong to; not "the founders of Quay & Co, which was founded".
     */
    private static boolean mayBeOfTheHead(Scene scene, Match match) {
        Sentence sentence = scene.sentence();
        Token verb = match.clause().map(c -> sentence.token(c.verb())).orElse(null);
        if (verb == null || verb.head() < 0 || !(verb.is("relcl") || verb.is("acl"))) {
            return false;
        }
        Token name = sentence.token(verb.head());
        Token preposition = name.is("pobj") ? sentence.token(name.head()) : name;
        if (preposition.head() < 0 || !preposition.is("prep")) {
            return false;
        }
        Token head = sentence.token(preposition.head());
        boolean behindComma = sentence.tokens().subList(name.index(), verb.index()).stream()
                .anyMatch(t -> t.form().equals(","));
        boolean otherNumber = head.tag().endsWith("S")
                && sentence.children(verb.index(), "aux", "auxpass").stream()
                        .anyMatch(t -> SINGULAR.contains(lower(t)));
        // "the daughter of Ada Holt, who": whoever is a daughter or a founder no class of things tells
        boolean somebody = sentence.children(verb.index()).stream().anyMatch(t -> lower(t).equals("who"));
        List<EntityId> kinds = ClassTree.packed().ofNoun(head.lemma());
        return behindComma
                && head.isNoun()
                && !otherNumber
                && (kinds.isEmpty()
                        ? somebody
                        : Arguments.mayStand(kinds, match.frame().subjectTypes()));
    }

    /** "A first Quay & Co", "the old Harbour League", "another Ada Holt": of the same name, and not the same. */
    private static boolean isOtherOfTheName(Scene scene, int head) {
        return scene.nameAt(head)
                .filter(name -> scene.sentence().children(head).stream()
                        .filter(t -> t.index() < name.tokens().from() && !isOfCompound(scene.sentence(), t.index()))
                        .anyMatch(t -> OTHERS_OF_A_NAME.contains(lower(t))))
                .isPresent();
    }

    /** "First released", "originally opened": of words that may tell a repetition, the one time that the frame means. */
    static boolean isFirst(Scene scene, Frame frame, int verb) {
        return frame.nature() == Frame.Nature.EVENT
                && frame.single()
                && scene.sentence().children(verb).stream()
                        .anyMatch(t -> lower(t).equals("first") || lower(t).equals("originally"));
    }

    /** "Vice President", "deputy prime minister": not the office that the noun alone names. */
    static boolean isOtherOffice(Sentence sentence, int from) {
        return before(sentence, from).stream().anyMatch(t -> OtherOffice.isNamedBy(lower(t)));
    }

    /**
     * Whether a noun has modifiers that are neither its owner, nor a rank, number or status, or an indefinite article where
     * there is but one.
     */
    static boolean ofNoun(
            Scene scene,
            Frame frame,
            Expression expression,
            int from,
            int noun,
            List<Integer> owners,
            Map<String, Manner.Status> statuses,
            Set<String> ranks) {
        Sentence sentence = scene.sentence();
        boolean oneOfMany = frame.single()
                && expression.value().place() == Expression.Place.IS
                && frame.value() == Frame.ValueType.ENTITY
                && sentence.children(noun).stream()
                        .anyMatch(t -> t.lemma().equals("a") || t.lemma().equals("an"));
        return oneOfMany
                || before(sentence, from).stream()
                        .filter(t -> owners.stream().noneMatch(o -> covers(scene, o, t.index())))
                        .anyMatch(t -> !statuses.containsKey(lower(t))
                                && !ranks.contains(lower(t))
                                && !HARMLESS.contains(lower(t))
                                && scene.numbers().stream()
                                        .noneMatch(n -> n.tokens().contains(t.index()))
                                && !t.tag().equals("CD"));
    }

    /**
     * "The first female president", "the second new member in two years", "its first member in Asia", "the third to join since 2009":
     * a place among some of them, not in the whole order.
     */
    static boolean ofPlace(Scene scene, int from, int noun, List<Integer> owners) {
        Sentence sentence = scene.sentence();
        boolean someKind = before(sentence, from).stream()
                .filter(t -> owners.stream().noneMatch(o -> covers(scene, o, t.index())))
                .anyMatch(t -> !OF_ALL.contains(lower(t))
                        && scene.numbers().stream().noneMatch(n -> n.tokens().contains(t.index()))
                        && !t.tag().equals("CD"));
        boolean told = sentence.children(noun).stream()
                .anyMatch(t -> t.index() > noun && (t.is("relcl") || t.is("acl") || selects(scene, t)));
        int behind = sentence.tokens().stream()
                        .filter(t -> sentence.isBelow(t.index(), noun))
                        .mapToInt(Token::index)
                        .max()
                        .orElse(noun)
                + 1;
        return someKind || told || (behind < sentence.size() && selects(scene, sentence.token(behind)));
    }

    /** "In Asia", "since 1949", "besides Russia"; not "in 2004", which tells when, nor "at the summit". */
    private static boolean selects(Scene scene, Token preposition) {
        return SELECTING.contains(preposition.lemma())
                && scene.sentence().children(preposition.index(), "pobj", "pcomp").stream()
                        .anyMatch(object -> scene.times().stream()
                                .noneMatch(t -> t.bound() == Mention.Bound.IN
                                        && t.tokens().contains(object.index())));
    }

    private static boolean covers(Scene scene, int owner, int index) {
        return owner == index
                || scene.nameAt(owner).map(n -> n.tokens().contains(index)).orElse(false);
    }

    /** The adjectives and nouns that stand directly before a phrase, nearest first. */
    private static List<Token> before(Sentence sentence, int from) {
        List<Token> found = new ArrayList<>();
        for (int i = from - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            boolean modifies = token.tag().startsWith("JJ")
                    || (token.isNoun() && !token.tag().equals("POS"))
                    || isParticipleOfNoun(token)
                    || token.tag().equals("CD")
                    || isOfCompound(sentence, i);
            if (!modifies) {
                break;
            }
            found.add(token);
        }
        return found;
    }

    /** "Would-be members": whatever is joined by a hyphen. */
    private static boolean isOfCompound(Sentence sentence, int index) {
        return sentence.token(index).form().equals("-")
                || (index > 0 && sentence.token(index - 1).form().equals("-"))
                || (index + 1 < sentence.size()
                        && sentence.token(index + 1).form().equals("-"));
    }

    /** "The elected president", not "has been president". */
    private static boolean isParticipleOfNoun(Token token) {
        boolean participle = token.tag().equals("VBN") || token.tag().equals("VBG");
        return participle && Set.of("amod", "nmod", "compound").contains(token.relation());
    }

    /** Whether a figure is that of a part: of a narrower kind of those counted, of a place, or one of several in the clause. */
    static boolean ofFigure(Scene scene, Match match, Mention.Number number) {
        boolean toll = match.frame().nature() == Frame.Nature.TOLL;
        boolean verb = match.expression().trigger() == Expression.Trigger.VERB;
        return (verb && isNarrowerKind(scene, match, number))
                || (toll
                        && match.clause()
                                .filter(c -> isOfSome(scene, number, c))
                                .isPresent())
                || (verb
                        && !toll
                        && match.clause().map(c -> isPlaced(scene, match, c)).orElse(false))
                || severalFigures(scene, number)
                || isWidened(scene.sentence(), number)
                || endsList(scene, number)
                || (!verb && isPlacedNoun(scene, match, match.trigger()))
                || (verb && !toll && number.head() >= 0 && isPlacedNoun(scene, match, number.head()));
    }

    /** "In Tarn alone, 200 people died in the flood", "12 people had died by then": of a part of the place or of the time. */
    private static boolean isOfSome(Scene scene, Mention.Number number, Clause clause) {
        boolean counted = clause.subjects().contains(number.head());
        long places = clause.prepositions().values().stream()
                .flatMap(List::stream)
                .filter(o -> !isTime(scene, o))
                .count();
        return isHad(scene.sentence(), clause.verb()) || (counted && places > 1);
    }

    /** "Had died": before some other time that the clause speaks of. */
    static boolean isHad(Sentence sentence, int verb) {
        return sentence.children(verb, "aux").stream().anyMatch(t -> lower(t).equals("had"));
    }

    /** "killed three firefighters", "killed 12 young people": not everybody. */
    private static boolean isNarrowerKind(Scene scene, Match match, Mention.Number number) {
        boolean counts = number.reading().unit().dimension() == Unit.Dimension.COUNT && number.head() >= 0;
        if (!counts) {
            return false;
        }
        Token counted = scene.sentence().token(number.head());
        boolean own = match.frame().expressions().stream()
                .filter(e -> e.trigger() == Expression.Trigger.NOUN)
                .anyMatch(e -> e.words().contains(counted.lemma()));
        boolean modified = before(scene.sentence(), counted.index()).stream()
                .anyMatch(t -> !number.tokens().contains(t.index()) && !HARMLESS.contains(lower(t)));
        return (!own && !ANYONE.contains(counted.lemma())) || modified;
    }

    private static boolean isPlaced(Scene scene, Match match, Clause clause) {
        return clause.prepositions().entrySet().stream()
                .filter(e -> PLACING.contains(e.getKey()) && !isSlot(match, e.getKey()))
                .flatMap(e -> e.getValue().stream())
                .anyMatch(object -> !isTime(scene, object));
    }

    private static boolean isPlacedNoun(Scene scene, Match match, int noun) {
        return scene.sentence().children(noun, "prep").stream()
                .filter(p -> !p.lemma().equals("of") && !isSlot(match, p.lemma()))
                .flatMap(p -> scene.sentence().children(p.index(), "pobj").stream())
                .anyMatch(object -> !isTime(scene, object.index()));
    }

    private static boolean isSlot(Match match, String preposition) {
        return match.expression().subject().prepositions().contains(preposition)
                || match.expression().value().prepositions().contains(preposition);
    }

    private static boolean isTime(Scene scene, int token) {
        return scene.times().stream().anyMatch(t -> t.tokens().contains(token))
                || scene.durations().stream().anyMatch(d -> d.tokens().contains(token));
    }

    /** "10,200 in 2021, including part-timers", "2 million, counting its suburbs": by another count than a source's may be. */
    private static boolean isWidened(Sentence sentence, Mention.Number number) {
        List<Token> behind = sentence.tokens().subList(number.tokens().to(), sentence.size());
        return behind.stream().anyMatch(t -> {
            boolean counted = COUNTING.contains(t.lemma()) && t.tag().matches("VB[GN]|IN");
            String before = sentence.token(t.index() - 1).form();
            String after = t.index() + 1 < sentence.size()
                    ? sentence.token(t.index() + 1).form()
                    : "";
            boolean apart = before.matches("[,(]|--?|not") || after.matches("[,.;)]");
            return counted && apart;
        });
    }

    /** "412 and 300 kilometres long": the last of several, each of another. */
    private static boolean endsList(Scene scene, Mention.Number number) {
        Sentence sentence = scene.sentence();
        int from = number.tokens().from();
        return from > 1
                && sentence.token(from - 1).tag().equals("CC")
                && sentence.token(from - 2).tag().equals("CD")
                && !isTime(scene, from - 2);
    }

    /** "58.1 for men and 74.1 for women": one of several figures of a kind may be that of a part. */
    private static boolean severalFigures(Scene scene, Mention.Number number) {
        Unit.Dimension kind = number.reading().unit().dimension();
        int verb = scene.verbOf(number);
        List<Mention.Number> together = scene.remnants().together(number);
        long numbers = scene.numbers().stream()
                .filter(n -> !together.contains(n))
                .filter(n ->
                        !n.reading().ordinal() && n.reading().unit().dimension() == kind && scene.verbOf(n) == verb)
                .count();
        long lengths = scene.durations().stream()
                .filter(d -> !d.span().equals(number.span()))
                .filter(d -> d.length().unit().dimension() == kind && scene.verbOf(d) == verb)
                .count();
        return numbers + lengths > 0;
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}

package org.bluepencil.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluepencil.claim.Manner;
import org.bluepencil.claim.frame.Expression;
import org.bluepencil.claim.frame.Expression.Place;
import org.bluepencil.claim.frame.Expression.Slot;
import org.bluepencil.claim.frame.Frames;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;
import org.bluepencil.language.clause.Clause;
import org.bluepencil.language.clause.Tree;
import org.bluepencil.language.number.Words;

/**
 * Finds the frames that nouns express: whose capital, prime minister or member something is. The possessor may stand as
 * "of X", "X's", "its", "X" before the noun or a demonym; what the noun is said of, as the other side of "is", in
 * apposition, behind a title, or behind "elected", "named", "serves as".
 */
final class NounMatcher {
    /** In tokens: "editor-in-chief" is five. */
    private static final int LONGEST_PHRASE = 6;

    /** Verbs behind which "as a member" tells that somebody is one: not "was refused as", "is seen as". */
    private static final Set<String> SERVING = Set.of(
            "serve",
            "work",
            "act",
            "join",
            "enter",
            "remain",
            "continue",
            "stay",
            "begin",
            "start",
            "elect",
            "reelect",
            "appoint",
            "name",
            "choose",
            "select",
            "pick",
            "install",
            "hire",
            "accept",
            "admit",
            "confirm",
            "inaugurate",
            "crown",
            "recognise",
            "recognize",
            "retain",
            "keep",
            "know",
            "return",
            "succeed",
            "resign",
            "retire",
            "designate",
            "swear",
            "have",
            "lead",
            "rule",
            "reign",
            "found",
            "launch",
            "step",
            "take",
            "make",
            "declare",
            "train",
            "practise",
            "practice",
            "employ",
            "spend",
            "sit",
            "become",
            "establish",
            "play",
            "proclaim",
            "coach",
            "run");

    private static final Map<String, Manner.Status> STATUSES = Map.ofEntries(
            Map.entry("former", Manner.Status.FORMER),
            Map.entry("ex", Manner.Status.FORMER),
            Map.entry("onetime", Manner.Status.FORMER),
            Map.entry("once", Manner.Status.FORMER),
            Map.entry("formerly", Manner.Status.FORMER),
            Map.entry("previously", Manner.Status.FORMER),
            Map.entry("erstwhile", Manner.Status.FORMER),
            Map.entry("late", Manner.Status.LATE),
            Map.entry("then", Manner.Status.THEN),
            Map.entry("acting", Manner.Status.ACTING),
            Map.entry("interim", Manner.Status.ACTING),
            Map.entry("caretaker", Manner.Status.ACTING),
            Map.entry("outgoing", Manner.Status.OUTGOING),
            Map.entry("elect", Manner.Status.ELECT),
            Map.entry("incoming", Manner.Status.ELECT),
            Map.entry("previous", Manner.Status.FORMER));
    private static final Set<String> LARGEST = Set.of(
            "largest",
            "biggest",
            "top",
            "main",
            "leading",
            "greatest",
            "highest",
            "longest",
            "tallest",
            "principal",
            "chief");
    private static final Set<String> SMALLEST = Set.of("smallest", "lowest", "shortest");

    private static final Set<String> RANKS =
            Stream.concat(LARGEST.stream(), SMALLEST.stream()).collect(Collectors.toUnmodifiableSet());

    private final Frames frames;

    NounMatcher(Frames frames) {
        this.frames = frames;
    }

    List<Match> match(Scene scene) {
        List<Match> found = new ArrayList<>();
        Sentence sentence = scene.sentence();
        for (Token token : sentence.tokens()) {
            // "secretary-general", "attorney-general": the second half is tagged as an adjective.
            boolean behindHyphen = token.index() > 1
                    && sentence.token(token.index() - 1).form().equals("-")
                    && sentence.token(token.index() - 2).isNoun();
            boolean nominal = token.isNoun() || token.tag().equals("VBG") || behindHyphen;
            if (!nominal) {
                continue;
            }
            Optional<Mention.Name> name = scene.nameAt(token.index());
            for (int length = LONGEST_PHRASE; length >= 1; length--) {
                int from = token.index() - length + 1;
                if (from < 0 || (name.isPresent() && !isNoName(name.get(), from, token.index()))) {
                    continue;
                }
                List<Frames.Use> uses = uses(frames, sentence, from, token.index());
                if (!uses.isEmpty()
                        && !isInsideLonger(sentence, token, from)
                        && !Narrowing.isOtherOffice(sentence, from)) {
                    int noun = headOf(sentence, from, token.index());
                    uses.forEach(use -> found.add(match(scene, use, from, token.index(), noun)));
                    break;
                }
            }
        }
        return found;
    }

    /** "Secretary of State": a name inside of a longer title is no name; nor is "Ph.D.", which nothing knows, for its capitals alone. */
    private static boolean isNoName(Mention.Name name, int from, int to) {
        boolean inside = name.tokens().from() >= from && name.tokens().to() <= to + 1;
        return inside && (to > from || name.candidates().isEmpty());
    }

    /** The token of a phrase that hangs outside it: "head" of "head of government", "secretary" of "secretary-general". */
    private static int headOf(Sentence sentence, int from, int to) {
        for (int i = to; i >= from; i--) {
            int head = sentence.token(i).head();
            if ((head < from || head > to) && sentence.token(i).isNoun()) {
                return i;
            }
        }
        return to;
    }

    /** The frames of a phrase by the lemma of its last word, else by the word as it stands: "per capita" ends in a Latin case. */
    static List<Frames.Use> uses(Frames frames, Sentence sentence, int from, int to) {
        List<Frames.Use> byLemma = frames.triggeredBy(
                Expression.Trigger.NOUN,
                phrase(sentence, from, to, sentence.token(to).lemma()));
        return byLemma.isEmpty()
                ? frames.triggeredBy(
                        Expression.Trigger.NOUN,
                        phrase(sentence, from, to, sentence.token(to).form().toLowerCase(Locale.ROOT)))
                : byLemma;
    }

    private static String phrase(Sentence sentence, int from, int to, String last) {
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i <= to; i++) {
            Token token = sentence.token(i);
            boolean hyphen = token.form().equals("-");
            boolean joined = hyphen || (phrase.length() > 0 && phrase.charAt(phrase.length() - 1) == '-');
            phrase.append(phrase.isEmpty() || joined ? "" : " ");
            phrase.append(i == to ? last : token.form().toLowerCase(Locale.ROOT));
        }
        return phrase.toString();
    }

    /** "capital" of "capital market", "member" of "family member": a modifier of another noun is not itself meant. */
    private boolean isInsideLonger(Sentence sentence, Token noun, int from) {
        boolean modifier = noun.is("compound") || noun.is("nmod");
        if (!modifier || noun.head() < 0) {
            return false;
        }
        Token head = sentence.token(noun.head());
        return !head.isProper() && head.index() > noun.index() && from >= 0 && head.isNoun();
    }

    private Match match(Scene scene, Frames.Use use, int from, int to, int noun) {
        Sentence sentence = scene.sentence();
        int lead = leadOf(sentence, noun);
        boolean oneOf =
                !sentence.isBelow(lead, noun) && sentence.token(lead).tag().equals("CD");
        // "The League's chairman, Tomas Wick, declined": who he is is taken for granted, not what the clause says
        boolean granted = !SaidOf.whom(scene, noun, to, lead, Optional.empty()).isEmpty();
        Optional<Clause> clause = granted ? Optional.empty() : assertingClause(scene, lead);
        List<Integer> fillers = fitting(scene, use, lead, SaidOf.whom(scene, noun, to, lead, clause));
        List<Integer> owners = Owners.of(scene, use.expression(), from, to, noun, fillers);
        Expression expression = use.expression();
        int ordinal = ordinal(scene, from, noun);
        return new Match(
                use.frame(),
                expression,
                noun,
                clause,
                pick(scene, expression.subject(), owners, fillers, noun),
                pick(scene, expression.value(), owners, fillers, noun),
                ordinal,
                superlative(sentence, noun),
                status(sentence, from, noun),
                expression.confirmsOnly()
                        || isSeenAs(sentence, lead, clause)
                        || (oneOf && use.frame().single())
                        || (ordinal > 0 && Narrowing.ofPlace(scene, from, noun, owners))
                        || Narrowing.ofNoun(scene, use.frame(), expression, from, noun, owners, STATUSES, RANKS));
    }

    /** "Was treated as a member": whether he is one the clause leaves open. */
    private static boolean isSeenAs(Sentence sentence, int lead, Optional<Clause> clause) {
        return sentence.token(lead).is("pobj")
                && clause.filter(c -> !SERVING.contains(sentence.token(c.verb()).lemma()))
                        .isPresent();
    }

    /** The word by which the noun hangs in its clause: its first conjunct, or "one" in "one of the founders". */
    private static int leadOf(Sentence sentence, int noun) {
        int first = Tree.firstConjunct(sentence, noun);
        Token token = sentence.token(first);
        if (!token.is("pobj")
                || token.head() < 0
                || !sentence.token(token.head()).lemma().equals("of")) {
            return first;
        }
        int over = sentence.token(token.head()).head();
        return over >= 0 && sentence.token(over).form().equalsIgnoreCase("one") ? over : first;
    }

    /** "He was born in Tarn, the son of a miner": what stands in apposition to nothing that it can be said of is the subject's. */
    private static List<Integer> fitting(Scene scene, Frames.Use use, int lead, List<Integer> fillers) {
        if (fillers.isEmpty() || !scene.sentence().token(lead).is("appos")) {
            return fillers;
        }
        List<String> types = use.expression().subject().place() == Place.IS
                ? use.frame().subjectTypes()
                : use.frame().valueTypes();
        Arguments arguments = new Arguments(scene);
        boolean fits = fillers.stream()
                .flatMap(f -> arguments.at(f, types).stream())
                .anyMatch(Argument.Named.class::isInstance);
        return fits
                ? fillers
                : Tree.verbAbove(scene.sentence(), lead)
                        .flatMap(verb -> scene.clauseOf(verb.index()))
                        .map(Clause::subjects)
                        .orElse(fillers);
    }

    private static List<Integer> pick(Scene scene, Slot slot, List<Integer> owners, List<Integer> fillers, int noun) {
        return switch (slot.place()) {
            case OF, HOLDER -> owners;
            case IS -> fillers;
            case PREPOSITION -> behind(scene, noun, slot);
            case AGENT, PATIENT, COMPLEMENT, TIME, NUMBER, PREFIX, MODIFIED -> List.of();
        };
    }

    /** What stands behind a preposition of the noun, or of the verb that it is the object of: "has its seat in Tarn". */
    private static List<Integer> behind(Scene scene, int noun, Slot slot) {
        List<Integer> own = Tree.objectsOf(scene.sentence(), noun, Set.copyOf(slot.prepositions()));
        Token token = scene.sentence().token(noun);
        if (!own.isEmpty()) {
            return own;
        }
        if (!token.is("dobj")) {
            // "an editor and councillor for the Harbour Party": the parser ties it to the first of two
            return Tree.coordinated(scene.sentence(), Tree.firstConjunct(scene.sentence(), noun)).stream()
                    .flatMap(other -> Tree.objectsOf(scene.sentence(), other, Set.copyOf(slot.prepositions())).stream())
                    .filter(object -> object > noun)
                    .toList();
        }
        return scene.clauseOf(token.head())
                .map(c -> slot.prepositions().stream()
                        .flatMap(p -> c.after(p).stream())
                        .toList())
                .orElse(own);
    }

    /** The clause that says so, if the noun is its predicate or object; a title or an apposition is taken for granted. */
    static Optional<Clause> assertingClause(Scene scene, int noun) {
        Token token = scene.sentence().token(noun);
        if (token.head() < 0) {
            return Optional.empty();
        }
        Token head = scene.sentence().token(token.head());
        // "was secretary-general": the second half is an adjective to the parser
        boolean predicate =
                Set.of("attr", "acomp", "oprd", "dobj", "nsubj", "nsubjpass").contains(token.relation());
        if (predicate && head.isVerb()) {
            return scene.clauseOf(head.index());
        }
        if (token.is("pobj") && head.lemma().equals("as") && head.head() >= 0) {
            return scene.clauseOf(head.head());
        }
        return Optional.empty();
    }

    private static int ordinal(Scene scene, int from, int noun) {
        for (Token child : scene.sentence().children(noun)) {
            OptionalInt ordinal = Words.ordinalOf(child.form().toLowerCase(Locale.ROOT));
            if (ordinal.isPresent() && child.index() < noun && child.index() <= from) {
                return ordinal.getAsInt();
            }
        }
        return 0;
    }

    private static Match.Superlative superlative(Sentence sentence, int noun) {
        for (Token child : sentence.children(noun)) {
            String word = child.form().toLowerCase(Locale.ROOT);
            if (LARGEST.contains(word)) {
                return Match.Superlative.LARGEST;
            }
            if (SMALLEST.contains(word)) {
                return Match.Superlative.SMALLEST;
            }
        }
        return Match.Superlative.NONE;
    }

    private static Manner.Status status(Sentence sentence, int from, int noun) {
        // "once the capital", whatever the parser ties the adverb to
        int before = from > 0 && sentence.token(from - 1).tag().equals("DT") ? from - 2 : from - 1;
        for (int i = Math.max(0, from - 4); i <= Math.min(sentence.size() - 1, noun + 2); i++) {
            Manner.Status status = STATUSES.get(sentence.token(i).form().toLowerCase(Locale.ROOT));
            boolean behind = i > noun;
            boolean near = sentence.isBelow(i, noun)
                    || i == before
                    || (i < from
                            && sentence.token(i).head() == sentence.token(noun).head());
            if (status != null && (behind ? status == Manner.Status.ELECT : near)) {
                return status;
            }
        }
        return Manner.Status.NONE;
    }
}

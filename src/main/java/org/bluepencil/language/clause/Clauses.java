package org.bluepencil.language.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;

/**
 * Reads the clauses of a sentence. Resolves relative pronouns to their noun, gives a coordinated verb and an infinitive
 * the subject of the verb above, takes the noun before a reduced relative ("a firm founded in 1998") as its patient.
 */
public final class Clauses {
    private static final Set<String> SAYING = Set.of(
            "say",
            "tell",
            "claim",
            "argue",
            "believe",
            "think",
            "suggest",
            "report",
            "state",
            "announce",
            "note",
            "insist",
            "warn",
            "estimate",
            "allege",
            "add",
            "explain",
            "deny",
            "confirm",
            "predict",
            "write",
            "declare",
            "acknowledge",
            "stress",
            "suspect",
            "hope",
            "fear",
            "assert",
            "accuse",
            "contend",
            "maintain",
            "conclude",
            "rule",
            "promise",
            "pledge",
            "swear",
            "testify",
            "tweet",
            "admit",
            "concede",
            "reveal",
            "observe",
            "remark",
            "reply",
            "recall",
            "project",
            "forecast",
            "expect",
            "complain",
            "boast",
            "assume",
            "speculate",
            "quip",
            "caution",
            "reckon");
    private static final Set<String> MODALS =
            Set.of("would", "could", "may", "might", "should", "can", "must", "ought", "shall");
    /** Verbs after which an infinitive did come about. */
    private static final Set<String> HAPPENING = Set.of(
            "continue",
            "begin",
            "start",
            "go",
            "help",
            "manage",
            "come",
            "know",
            "use",
            "grow",
            "live",
            "happen",
            "tend",
            "fail",
            "refuse",
            "decline",
            "neglect",
            "cease",
            "seem",
            "appear",
            "rise",
            "prove",
            "get",
            "say",
            "think",
            "believe",
            "estimate",
            "report",
            "find");

    private static final Set<String> TIME_NOUNS =
            Set.of("day", "week", "month", "year", "time", "moment", "way", "reason", "place", "hour", "night");
    private static final Set<String> REFUSING = Set.of("fail", "refuse", "decline", "neglect", "cease");
    private static final Set<String> INVERTED = Set.of("advcl", "ccomp", "csubj", "dep", "parataxis");
    private static final Set<String> CONDITIONAL = Set.of("had", "were", "should");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
    private static final int CHAIN_LIMIT = 6;

    private Clauses() {}

    /** The clauses of a sentence in the order of their verbs. */
    public static List<Clause> of(Sentence sentence) {
        List<Clause> clauses = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (isMainVerb(token)) {
                clauses.add(read(sentence, token));
            }
        }
        return clauses;
    }

    private static boolean isMainVerb(Token token) {
        if (!token.isVerb() || token.relation().startsWith("aux") || token.is("modal")) {
            return false;
        }
        // "the elected council", "including", "according to"
        return !Set.of("nmod", "amod", "compound", "prep").contains(token.relation());
    }

    private static Clause read(Sentence sentence, Token verb) {
        boolean passive = isPassive(sentence, verb);
        List<Integer> subjects = subjects(sentence, verb, 0);
        List<Integer> objects = new ArrayList<>();
        for (Token object : sentence.children(verb.index(), "dobj", "obj")) {
            objects.addAll(Tree.coordinated(sentence, resolveRelative(sentence, verb, object.index())));
        }
        if (objects.isEmpty() && !passive) {
            objects.addAll(movedObjects(sentence, verb));
        }
        List<Integer> by = new ArrayList<>();
        for (Token agent : sentence.children(verb.index(), "agent")) {
            for (Token object : sentence.children(agent.index(), "pobj")) {
                if (!isTime(sentence, object)) {
                    by.addAll(Tree.coordinated(sentence, object.index()));
                }
            }
        }
        List<Integer> complements = new ArrayList<>();
        for (Token complement : sentence.children(verb.index(), "attr", "oprd", "acomp")) {
            complements.addAll(Tree.coordinated(sentence, complement.index()));
        }
        if (passive) {
            // "was named chief executive" may be parsed with the noun as an object.
            complements.addAll(objects);
        }
        return new Clause(
                verb.index(),
                phrase(sentence, verb),
                passive,
                passive ? by : subjects,
                passive ? subjects : objects,
                subjects,
                complements,
                prepositions(sentence, verb),
                tense(sentence, verb),
                isNegated(sentence, verb),
                isModal(sentence, verb),
                isQuestion(sentence, verb),
                isBelowSaying(sentence, verb));
    }

    /** The object of a verb that has none beside it: its antecedent, or what a coordinated verb behind it has. */
    private static List<Integer> movedObjects(Sentence sentence, Token verb) {
        List<Token> below = sentence.children(verb.index());
        boolean own =
                below.stream().anyMatch(t -> Set.of("nsubj").contains(t.relation()) && !RELATIVES.contains(t.lemma()));
        boolean complete = below.stream()
                .anyMatch(t -> t.tag().equals("WRB")
                        || Set.of("ccomp", "xcomp", "attr", "acomp", "prt").contains(t.relation())
                        || (t.is("prep") && sentence.children(t.index()).isEmpty()));
        if (verb.is("relcl") && own && !complete) {
            // "the bridge (that) the king opened"
            return TIME_NOUNS.contains(sentence.token(verb.head()).lemma()) ? List.of() : List.of(verb.head());
        }
        boolean shares = verb.index() + 1 < sentence.size()
                && Set.of("CC", ",").contains(sentence.token(verb.index() + 1).tag());
        if (!shares) {
            return List.of();
        }
        // "killed and captured rebels"
        for (Token next : sentence.children(verb.index(), "conj")) {
            if (next.isVerb()
                    && sentence.children(next.index(), "nsubj", "nsubjpass", "aux")
                            .isEmpty()) {
                List<Token> objects = sentence.children(next.index(), "dobj");
                return objects.isEmpty()
                        ? movedObjects(sentence, next)
                        : Tree.coordinated(sentence, objects.get(0).index());
            }
        }
        return List.of();
    }

    private static boolean isPassive(Sentence sentence, Token verb) {
        if (!sentence.children(verb.index(), "auxpass", "nsubjpass").isEmpty()) {
            return true;
        }
        if (!verb.tag().equals("VBN") && !verb.tag().equals("VBD")) {
            return false;
        }
        boolean bare = sentence.children(verb.index(), "nsubj", "aux").isEmpty();
        boolean reduced = bare && Set.of("acl", "relcl", "partmod", "vmod").contains(verb.relation());
        // "Elected in 2019, the governor resigned": a participle of its own
        boolean participle = bare
                && verb.is("advcl")
                && verb.tag().equals("VBN")
                && sentence.children(verb.index(), "dobj").isEmpty();
        if (reduced || participle || !sentence.children(verb.index(), "agent").isEmpty()) {
            return true;
        }
        boolean conjunctWithoutSubject = verb.is("conj")
                && verb.head() >= 0
                && verb.tag().equals("VBN")
                && sentence.children(verb.index(), "nsubj", "aux").isEmpty();
        return (conjunctWithoutSubject || isGapped(sentence, verb)) && isPassive(sentence, sentence.token(verb.head()));
    }

    /** "12 were killed and 30 injured": a conjunct that shares the auxiliary, its subject a bare number. */
    private static boolean isGapped(Sentence sentence, Token verb) {
        List<Token> own = sentence.children(verb.index(), "nsubj");
        return verb.is("conj")
                && own.size() == 1
                && own.get(0).tag().equals("CD")
                && sentence.children(verb.index(), "dobj", "aux").isEmpty()
                && sentence.token(verb.head()).isVerb();
    }

    private static String phrase(Sentence sentence, Token verb) {
        StringBuilder phrase = new StringBuilder(verb.lemma());
        for (Token particle : sentence.children(verb.index(), "prt")) {
            phrase.append(' ').append(particle.lemma());
        }
        return phrase.toString();
    }

    private static List<Integer> subjects(Sentence sentence, Token verb, int depth) {
        List<Integer> subjects = new ArrayList<>();
        for (Token subject : sentence.children(verb.index(), "nsubj", "nsubjpass", "csubj")) {
            subjects.addAll(Tree.coordinated(sentence, resolveRelative(sentence, verb, subject.index())));
        }
        if (!subjects.isEmpty() || verb.head() < 0 || depth > CHAIN_LIMIT) {
            return subjects;
        }
        Token head = sentence.token(verb.head());
        boolean nominal = head.isNoun() || head.tag().equals("CD") || head.tag().equals("PRP");
        boolean modifiesNoun =
                Set.of("acl", "relcl", "partmod", "vmod", "rcmod", "nmod").contains(verb.relation());
        if (modifiesNoun && nominal) {
            if (isInfinitive(sentence, verb)) {
                // "She was the first to win": she; "a deal to build": who builds is not said.
                boolean predicate = head.is("attr") && head.head() >= 0;
                return isModal(sentence, verb)
                        ? List.of()
                        : predicate
                                ? subjects(sentence, sentence.token(head.head()), depth + 1)
                                : List.of(head.index());
            }
            return List.of(head.index());
        }
        boolean inherits = Set.of("conj", "xcomp", "advcl", "pcomp", "ccomp", "acomp", "dep", "prep")
                .contains(verb.relation());
        if (inherits && head.isVerb()) {
            return subjects(sentence, head, depth + 1);
        }
        if (inherits && head.head() >= 0) {
            // "is due to visit", "by joining in 2017": the subject of the clause above the adjective or preposition.
            return Tree.verbAbove(sentence, head.index())
                    .map(above -> subjects(sentence, above, depth + 1))
                    .orElse(List.of());
        }
        return subjects;
    }

    /** The noun that a relative pronoun stands for, or the token itself. */
    private static int resolveRelative(Sentence sentence, Token verb, int index) {
        Token token = sentence.token(index);
        boolean pronoun = RELATIVES.contains(token.lemma()) && token.tag().startsWith("W");
        if (!pronoun && !(token.lemma().equals("that") && verb.is("relcl"))) {
            return index;
        }
        int at = verb.index();
        while (at >= 0 && !isRelativeClause(sentence.token(at))) {
            at = sentence.token(at).head();
        }
        return at >= 0 && sentence.token(at).head() >= 0 ? sentence.token(at).head() : index;
    }

    private static boolean isRelativeClause(Token token) {
        return token.is("relcl") || token.is("rcmod") || token.is("acl");
    }

    private static Map<String, List<Integer>> prepositions(Sentence sentence, Token verb) {
        Map<String, List<Integer>> found = new LinkedHashMap<>();
        for (Token child : sentence.children(verb.index(), "prep", "dative")) {
            if (child.isNoun() || child.tag().startsWith("PRP")) {
                // "awarded the chemist the prize"
                add(found, "to", Tree.coordinated(sentence, child.index()));
                continue;
            }
            for (Token preposition : Tree.coordinatedPrepositions(sentence, child)) {
                String name = preposition.form().toLowerCase(Locale.ROOT);
                add(found, name, objects(sentence, preposition));
                for (Token second : sentence.children(preposition.index(), "prep")) {
                    // "out of", "according to", "because of"
                    add(found, name + " " + second.lemma(), objects(sentence, second));
                }
            }
        }
        for (Token agent : sentence.children(verb.index(), "agent")) {
            for (Token object : sentence.children(agent.index(), "pobj")) {
                if (isTime(sentence, object)) {
                    add(found, "by", List.of(object.index()));
                }
            }
        }
        return found;
    }

    /** "was closed by 2019", "approved by June": the parser takes the date for who did it. */
    private static boolean isTime(Sentence sentence, Token token) {
        return token.entityTag().endsWith("DATE")
                || sentence.mentions().stream()
                        .anyMatch(m -> m instanceof Mention.Time && m.tokens().contains(token.index()));
    }

    private static List<Integer> objects(Sentence sentence, Token preposition) {
        List<Integer> objects = new ArrayList<>();
        for (Token object : sentence.children(preposition.index(), "pobj")) {
            objects.addAll(Tree.coordinated(sentence, object.index()));
        }
        return objects;
    }

    private static void add(Map<String, List<Integer>> found, String preposition, List<Integer> objects) {
        found.computeIfAbsent(preposition, k -> new ArrayList<>()).addAll(objects);
    }

    private static Clause.Tense tense(Sentence sentence, Token verb) {
        List<Token> auxiliaries = sentence.children(verb.index(), "aux", "auxpass", "modal");
        boolean have = false;
        Optional<Token> first = Optional.empty();
        for (Token auxiliary : auxiliaries) {
            if (auxiliary.lemma().equals("will") || auxiliary.form().equals("'ll")) {
                return Clause.Tense.FUTURE;
            }
            have |= auxiliary.lemma().equals("have");
            first = first.isEmpty() ? Optional.of(auxiliary) : first;
        }
        String tag = first.map(Token::tag).orElse(verb.tag());
        if (have && !tag.equals("VBD")) {
            // "having won", "is said to have founded": before the clause above, not up to it
            boolean finite = tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
            return finite ? Clause.Tense.PERFECT : Clause.Tense.PAST;
        }
        return switch (tag) {
            case "VBD" -> Clause.Tense.PAST;
            case "VBZ", "VBP", "MD" -> Clause.Tense.PRESENT;
            default -> inheritedTense(sentence, verb);
        };
    }

    private static Clause.Tense inheritedTense(Sentence sentence, Token verb) {
        if (verb.is("conj") && verb.head() >= 0 && sentence.token(verb.head()).isVerb()) {
            return tense(sentence, sentence.token(verb.head()));
        }
        boolean goingTo = verb.is("xcomp")
                && isInfinitive(sentence, verb)
                && sentence.token(verb.head()).lemma().equals("go")
                && sentence.token(verb.head()).tag().equals("VBG");
        if (goingTo) {
            return Clause.Tense.FUTURE;
        }
        boolean happened = verb.is("xcomp")
                && verb.head() >= 0
                && HAPPENING.contains(sentence.token(verb.head()).lemma());
        if (happened) {
            // "continued to grow", "used to be"
            return tense(sentence, sentence.token(verb.head()));
        }
        return verb.tag().equals("VBN") ? Clause.Tense.PAST : Clause.Tense.NONE;
    }

    private static boolean isNegated(Sentence sentence, Token verb) {
        boolean own = sentence.children(verb.index()).stream()
                .anyMatch(t -> t.is("neg") || t.lemma().equals("never") || isNoLonger(sentence, t));
        boolean nobody = sentence.children(verb.index(), "nsubj", "nsubjpass", "dobj", "attr").stream()
                .anyMatch(s -> Tree.hasChild(sentence, s.index(), Set.of("no", "neither"))
                        || Set.of("none", "neither", "nobody", "nothing").contains(s.lemma()));
        return own || nobody || isRefused(sentence, verb);
    }

    /** "no longer" under its verb. */
    private static boolean isNoLonger(Sentence sentence, Token token) {
        return token.form().equalsIgnoreCase("longer")
                && token.index() > 0
                && sentence.token(token.index() - 1).form().equalsIgnoreCase("no");
    }

    /** "failed to win", "declined to sign": it was not done. */
    private static boolean isRefused(Sentence sentence, Token verb) {
        return verb.is("xcomp")
                && isInfinitive(sentence, verb)
                && REFUSING.contains(sentence.token(verb.head()).lemma());
    }

    private static boolean isInfinitive(Sentence sentence, Token verb) {
        return sentence.children(verb.index(), "aux").stream()
                .anyMatch(t -> t.tag().equals("TO"));
    }

    private static boolean isModal(Sentence sentence, Token verb) {
        boolean own = sentence.children(verb.index(), "aux", "modal").stream()
                .anyMatch(t -> MODALS.contains(t.form().toLowerCase(Locale.ROOT)) || MODALS.contains(t.lemma()));
        boolean condition = sentence.children(verb.index(), "mark").stream()
                .anyMatch(t -> Set.of("if", "unless", "whether").contains(t.lemma()));
        if (own || condition || isInverted(sentence, verb) || isPlanned(sentence, verb)) {
            return true;
        }
        if (verb.head() < 0 || !isInfinitive(sentence, verb)) {
            return false;
        }
        Token above = sentence.token(verb.head());
        if (verb.is("acl") || verb.is("relcl")) {
            // "a plan to build" is not built; "the first woman to win" has won.
            return !Tree.hasChild(sentence, above.index(), Set.of("first", "last", "only"))
                    && sentence.children(above.index()).stream()
                            .noneMatch(t -> t.entityTag().endsWith("ORDINAL"))
                    && !above.entityTag().endsWith("ORDINAL");
        }
        // "is expected to", "plans to", "is due to", "vowed to": not yet so. "In order to", "to protect": not said to
        // be so.
        return (verb.is("xcomp") || verb.is("advcl")) && !HAPPENING.contains(above.lemma());
    }

    /** "Had she been born in 1950, …", "Were he king, …": a condition without its "if". */
    private static boolean isInverted(Sentence sentence, Token verb) {
        if (!INVERTED.contains(verb.relation())) {
            return false;
        }
        List<Token> subjects = sentence.children(verb.index(), "nsubj", "nsubjpass");
        return sentence.children(verb.index(), "aux", "auxpass").stream()
                .anyMatch(aux -> CONDITIONAL.contains(aux.form().toLowerCase(Locale.ROOT))
                        && subjects.stream().anyMatch(s -> aux.index() < s.index())
                        && sentence.children(verb.index()).stream().noneMatch(t -> t.index() < aux.index()));
    }

    /** "The process of joining", "hopes of winning": a noun of what may come about; "after joining" is said to have. */
    private static boolean isPlanned(Sentence sentence, Token verb) {
        if (!verb.is("pcomp") || !verb.tag().equals("VBG") || verb.head() < 0) {
            return false;
        }
        int above = sentence.token(verb.head()).head();
        return above >= 0
                && sentence.token(above).isNoun()
                && !TIME_NOUNS.contains(sentence.token(above).lemma());
    }

    private static boolean isQuestion(Sentence sentence, Token verb) {
        int last = sentence.size() - 1;
        while (last > 0
                && Set.of("''", "``", "-RRB-").contains(sentence.token(last).tag())) {
            last--;
        }
        boolean whole = last >= 0 && sentence.token(last).form().startsWith("?");
        return whole
                || sentence.children(verb.index(), "punct").stream()
                        .anyMatch(t -> t.form().startsWith("?"));
    }

    private static boolean isBelowSaying(Sentence sentence, Token verb) {
        int at = verb.index();
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            Token token = sentence.token(at);
            // "said that", "is believed to have"
            boolean content = token.is("ccomp")
                    || (token.is("xcomp") && token.head() >= 0 && isPassive(sentence, sentence.token(token.head())));
            if (content
                    && token.head() >= 0
                    && SAYING.contains(sentence.token(token.head()).lemma())) {
                return true;
            }
            at = token.head();
        }
        return false;
    }

    /** Whether a lemma is a verb of saying or thinking. */
    public static boolean isSaying(String lemma) {
        return SAYING.contains(lemma);
    }
}

package org.bluepencil.language.clause;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;

/**
 * Whether a sentence says what some of its words tell, denies it, or neither for certain. A denial has a scope: that of a verb is its
 * clause up to a "but" that takes it back, that of a word before a phrase is the phrase. Where denials meet, or stand above in another
 * clause, nothing is certain.
 */
public final class Negation {
    private static final Set<String> NOT = Set.of("not", "n't");
    private static final Set<String> NOBODY = Set.of("none", "nobody", "nothing");
    /** "Not only", "not just": no denial. */
    private static final Set<String> ADDING = Set.of("only", "just", "merely", "simply", "solely");
    /** "Not more than", "no fewer than": bounds of a number. */
    private static final Set<String> BOUNDING = Set.of("more", "less", "fewer", "later", "earlier", "least");
    /** "Not all", "not always": true of some. */
    private static final Set<String> PARTLY = Set.of(
            "all",
            "every",
            "each",
            "many",
            "both",
            "always",
            "entirely",
            "exactly",
            "necessarily",
            "quite",
            "fully",
            "completely",
            "everyone",
            "everything",
            "everybody",
            "everywhere");

    private static final Set<String> HARDLY = Set.of("hardly", "scarcely", "barely", "seldom", "rarely");
    /** "Almost a member": not quite one. */
    private static final Set<String> ALMOST = Set.of("almost", "nearly", "virtually", "practically", "effectively");
    /** "At no time", "in no way", "by no means": of the whole clause. */
    private static final Set<String> NEVER_NOUNS =
            Set.of("time", "point", "way", "mean", "means", "circumstance", "case", "event", "account", "stage");
    /** What stands behind these is set apart from what the clause tells. */
    private static final Set<String> SETTING_APART = Set.of("without", "except", "excepting", "excluding", "unlike");
    /** The first of two words, by the second. */
    private static final Set<String> PAIRS = Set.of(
            "rather than", "other than", "instead of", "apart from", "aside from", "far from", "opposed to", "but for");

    private static final Set<String> WRONGLY = Set.of("wrongly", "falsely", "mistakenly", "erroneously", "incorrectly");
    private static final Set<String> ARGUMENTS = Set.of("acomp", "attr", "oprd", "dobj", "nsubj", "nsubjpass");
    private static final Set<String> CONTENT = Set.of("ccomp", "xcomp", "csubj", "csubjpass", "acl", "pcomp", "dep");
    private static final Set<String> DOUBTING = Set.of(
            "deny",
            "doubt",
            "dispute",
            "reject",
            "refute",
            "question",
            "disprove",
            "debunk",
            "dismiss",
            "contest",
            "wonder",
            "stop",
            "quit",
            "avoid",
            "escape",
            "resist",
            "pretend",
            "imagine",
            "contradict",
            "rebut",
            "disbelieve");
    private static final Set<String> DOUBTFUL = Set.of(
            "false",
            "untrue",
            "wrong",
            "incorrect",
            "unlikely",
            "impossible",
            "unclear",
            "doubtful",
            "claim",
            "myth",
            "rumour",
            "rumor",
            "allegation",
            "lie",
            "hoax",
            "misconception",
            "falsehood",
            "suggestion",
            "notion",
            "idea",
            "denial",
            "assertion",
            "belief");
    private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");
    private static final Set<String> CLOSING = Set.of(",", ";", ":", "--", "-", "\u2013", "\u2014", ")", "-RRB-");

    private final Sentence sentence;

    private Negation(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * How some words are told.
     *
     * @param verb the verb that tells them, or -1 where they are taken for granted
     * @param trigger the word that says what of them
     * @param told the words, by index, of what is told and of whom
     */
    public static Polarity of(Sentence sentence, int verb, int trigger, Collection<Integer> told) {
        Set<Integer> words = new HashSet<>(told);
        words.remove(verb);
        Negation negation = new Negation(sentence);
        boolean uncertain = negation.isAlmost(trigger) || (verb >= 0 && negation.isUncertain(verb));
        return uncertain ? Polarity.UNCLEAR : negation.counted(verb, trigger, words);
    }

    /** Whether a verb is denied, or one of those that it is said of or reaches is nobody or nothing. */
    static boolean isDenied(Sentence sentence, Token verb) {
        Negation negation = new Negation(sentence);
        boolean nobody = sentence.children(verb.index(), "nsubj", "nsubjpass", "dobj", "attr").stream()
                .anyMatch(s -> negation.isNobody(s) || s.lemma().equals("neither"));
        return nobody || negation.deniesVerb(verb.index());
    }

    private Polarity counted(int verb, int trigger, Set<Integer> told) {
        Polarity all = verb >= 0 && deniesVerb(verb) ? ofVerb(verb, told) : Polarity.AFFIRMED;
        for (Token token : sentence.tokens()) {
            int reach = reach(token, verb);
            if (reach < 0) {
                continue;
            }
            Predicate<Integer> inside = t -> t >= token.index() && t < reach;
            // "no one from Norway, a member of the pact, came": what is taken for granted is denied by its own noun
            // alone
            boolean denies = verb >= 0
                    ? told.stream().anyMatch(inside)
                    : inside.test(trigger) && !told.stream().allMatch(inside);
            if (!denies) {
                continue;
            }
            boolean once = all == Polarity.AFFIRMED && isPlainDenial(token);
            all = once ? Polarity.DENIED : Polarity.UNCLEAR;
        }
        return all;
    }

    /** What the denial of a verb makes of words in its clause: "not a member of the union but a partner", "not until 1994". */
    private Polarity ofVerb(int verb, Set<Integer> told) {
        int cue = sentence.children(verb).stream()
                .filter(t -> isCueOfVerb(t, verb))
                .mapToInt(Token::index)
                .findFirst()
                .orElse(verb);
        boolean doubtful = sentence.children(verb).stream()
                .anyMatch(t -> Set.of("until", "till").contains(t.lemma())
                        || (t.index() == cue && PARTLY.contains(next(cue))));
        if (doubtful) {
            return Polarity.UNCLEAR;
        }
        int but = sentence.tokens().stream()
                .filter(t ->
                        t.index() > cue && t.lemma().equals("but") && t.tag().equals("CC"))
                .filter(t -> sentence.isBelow(t.index(), verb))
                .mapToInt(Token::index)
                .findFirst()
                .orElse(sentence.size());
        boolean before = told.stream().anyMatch(t -> t > cue && t < but);
        boolean behind = told.stream().anyMatch(t -> t > but);
        if (behind) {
            return before ? Polarity.UNCLEAR : Polarity.AFFIRMED;
        }
        return Polarity.DENIED;
    }

    private boolean deniesVerb(int verb) {
        return sentence.children(verb).stream().anyMatch(t -> isCueOfVerb(t, verb)) || isRefused(verb);
    }

    private boolean isCueOfVerb(Token token, int verb) {
        String word = token.form().toLowerCase(Locale.ROOT);
        boolean noLonger = word.equals("longer") && previous(token.index()).equals("no");
        boolean inverted = word.equals("nor") && token.index() + 1 < sentence.size() && isFinite(token.index() + 1);
        boolean not = (NOT.contains(word) || token.is("neg"))
                && !word.equals("no")
                && !ADDING.contains(next(token.index()))
                && !BOUNDING.contains(next(token.index()));
        return token.head() == verb
                && (word.equals("never") || noLonger || inverted || (not && isBeside(token.index(), verb)));
    }

    /** Whether nothing but verbs and adverbs stands between: "is not", "has not yet been", but not "joined, not". */
    private boolean isBeside(int one, int other) {
        for (int i = Math.min(one, other) + 1; i < Math.max(one, other); i++) {
            Token token = sentence.token(i);
            if (!token.isVerb() && !token.tag().startsWith("RB") && !token.is("aux") && !token.is("modal")) {
                return one > other && token.relation().startsWith("nsubj");
            }
        }
        return true;
    }

    /** "failed to win", "declined to sign": it was not done. */
    private boolean isRefused(int verb) {
        Token token = sentence.token(verb);
        return token.is("xcomp")
                && Mood.isInfinitive(sentence, token)
                && Mood.REFUSING.contains(sentence.token(token.head()).lemma());
    }

    /** Behind which word the phrase ends that a word sets apart from what the clause tells; -1 for one that sets nothing apart. */
    private int reach(Token token, int verb) {
        String word = token.form().toLowerCase(Locale.ROOT);
        String next = next(token.index());
        boolean denial = NOT.contains(word) || word.equals("never") || word.equals("no");
        boolean bound = ADDING.contains(next) || BOUNDING.contains(next) || next.equals("longer");
        boolean noLonger = word.equals("longer") && previous(token.index()).equals("no") && !isOfVerb(token);
        boolean apart = noLonger
                || NOBODY.contains(word)
                || word.equals("neither")
                || SETTING_APART.contains(word)
                || PAIRS.contains(word + " " + next)
                || (denial && !bound && !isOfVerb(token));
        return apart && token.index() != verb ? end(token.index() + 1, word.equals("neither")) : -1;
    }

    private boolean isOfVerb(Token token) {
        return token.head() >= 0 && sentence.token(token.head()).isVerb() && isCueOfVerb(token, token.head());
    }

    private int end(int from, boolean list) {
        for (int i = from; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean closes = list ? token.form().equals(";") : CLOSING.contains(token.form());
            if (closes || isFinite(i) || (token.lemma().equals("but") && i > from)) {
                return i;
            }
        }
        return sentence.size();
    }

    private boolean isFinite(int index) {
        return FINITE.contains(sentence.token(index).tag());
    }

    private boolean isPlainDenial(Token token) {
        String word = token.form().toLowerCase(Locale.ROOT);
        boolean pair = PAIRS.contains(word + " " + next(token.index()));
        return !pair && !SETTING_APART.contains(word) && !PARTLY.contains(next(token.index()));
    }

    /** Whether the clause, or one above it that takes its content, is told in a way that is neither yes nor no. */
    private boolean isUncertain(int verb) {
        if (isHardly(verb) || sharesDenial(verb)) {
            return true;
        }
        int at = verb;
        for (int steps = 0; steps < sentence.size() && sentence.token(at).head() >= 0; steps++) {
            Token token = sentence.token(at);
            if (isContent(token)) {
                if (isDoubted(sentence.token(token.head()))) {
                    return true;
                }
            } else if (!token.is("conj") || !isVerb(token.head())) {
                return false;
            }
            at = token.head();
        }
        return false;
    }

    /** What stands below here is what somebody says, thinks, tries; "Sweden is a member; Norway is not" is parsed alike and is none. */
    private static boolean isContent(Token token) {
        return CONTENT.contains(token.relation()) && !(token.is("ccomp") && token.head() > token.index());
    }

    private boolean isDoubted(Token above) {
        boolean word = DOUBTING.contains(above.lemma()) || DOUBTFUL.contains(above.lemma());
        return word
                || sentence.children(above.index()).stream()
                        .anyMatch(t -> t.lemma().equals("no")
                                || WRONGLY.contains(t.lemma())
                                || isCueOfVerb(t, above.index())
                                || (ARGUMENTS.contains(t.relation()) && (DOUBTFUL.contains(t.lemma()) || isNobody(t))));
    }

    private boolean isNobody(Token token) {
        return NOBODY.contains(token.lemma()) || Tree.hasChild(sentence, token.index(), Set.of("no", "neither"));
    }

    private boolean isVerb(int index) {
        return sentence.token(index).isVerb();
    }

    /** "Almost a member", "is virtually president"; but "nearly 150 deaths" is a number's own word. */
    private boolean isAlmost(int trigger) {
        return sentence.tokens().stream()
                .filter(t -> ALMOST.contains(t.lemma()) && t.index() < trigger && t.head() >= 0)
                .filter(t -> t.index() + 1 < sentence.size()
                        && !sentence.token(t.index() + 1).tag().equals("CD"))
                .anyMatch(t -> t.head() == trigger
                        || sentence.token(t.head()).head() == trigger
                        || t.head() == sentence.token(trigger).head());
    }

    private boolean isHardly(int verb) {
        return sentence.children(verb).stream().anyMatch(t -> HARDLY.contains(t.lemma()) || WRONGLY.contains(t.lemma()))
                || sentence.tokens().stream()
                        .filter(t -> t.lemma().equals("no") && NEVER_NOUNS.contains(lemmaBehind(t.index())))
                        .anyMatch(t -> Tree.verbAbove(sentence, t.index())
                                .filter(v -> v.index() == verb)
                                .isPresent());
    }

    /** "Did not join the union or leave the pact": the second verb may share what denies the first. */
    private boolean sharesDenial(int verb) {
        Token token = sentence.token(verb);
        return token.is("conj")
                && token.head() >= 0
                && isVerb(token.head())
                && token.tag().equals("VB")
                && sentence.children(verb, "nsubj", "nsubjpass", "aux").isEmpty()
                && deniesVerb(token.head());
    }

    private String lemmaBehind(int index) {
        return index + 1 < sentence.size() ? sentence.token(index + 1).lemma() : "";
    }

    private String next(int index) {
        return index + 1 < sentence.size() ? sentence.token(index + 1).form().toLowerCase(Locale.ROOT) : "";
    }

    private String previous(int index) {
        return index > 0 ? sentence.token(index - 1).form().toLowerCase(Locale.ROOT) : "";
    }
}

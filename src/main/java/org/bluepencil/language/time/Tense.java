package org.bluepencil.language.time;

import java.util.List;
import java.util.Set;
import org.bluepencil.language.Token;

/** Whether the clause that holds a time tells the past or what is to come. */
enum Tense {
    PAST,
    /** A verb of the past stands near, but what the time belongs to is a noun: "they heard of a cut in September". */
    LIKELY_PAST,
    FUTURE,
    OPEN;

    private static final int LONGEST_CLIMB = 12;
    /** Words whose infinitive has yet to happen. */
    private static final Set<String> PLANS = Set.of(
            "plan",
            "expect",
            "schedule",
            "set",
            "due",
            "aim",
            "intend",
            "hope",
            "agree",
            "decide",
            "want",
            "slate",
            "prepare",
            "seek",
            "pledge",
            "promise",
            "vow",
            "likely",
            "propose",
            "ready",
            "poise",
            "hop",
            "go",
            "forecast",
            "project");

    /** Verbs that, told in the past, put something off to a time to come. */
    private static final Set<String> PUTTING_OFF =
            Set.of("postpone", "delay", "extend", "defer", "adjourn", "schedule", "plan", "slate", "reschedule");

    /** The tense of the clause around a token: of the verb above it in the tree, else of the whole sentence. */
    static Tense around(List<Token> tokens, int index) {
        return around(tokens, index, false);
    }

    /** @param deadline whether the time is a limit ("until", "by", "as soon as"): then only a finite past verb puts it back */
    static Tense around(List<Token> tokens, int index, boolean deadline) {
        int at = index;
        boolean ofNoun = false;
        for (int steps = 0; at >= 0 && steps < LONGEST_CLIMB; steps++) {
            Token token = tokens.get(at);
            if (token.isVerb()) {
                Tense tense = ofVerb(tokens, token, 0);
                if (tense == PAST && deadline && isPresentPerfect(tokens, token)) {
                    return FUTURE;
                }
                if (tense != OPEN) {
                    return tense == PAST && ofNoun ? likelyPast(deadline) : tense;
                }
            }
            ofNoun |= at != index && token.isNoun() && !CalendarWords.isOfCalendar(token.lemma());
            at = token.head();
        }
        Tense tense = ofSentence(tokens);
        return tense == PAST ? likelyPast(deadline) : tense;
    }

    private static Tense likelyPast(boolean deadline) {
        return deadline ? FUTURE : LIKELY_PAST;
    }

    /** "They have until Tuesday", "has given them until Tuesday". */
    private static boolean isPresentPerfect(List<Token> tokens, Token verb) {
        for (int i = Math.max(0, verb.index() - 5); i < verb.index(); i++) {
            Token token = tokens.get(i);
            if (token.head() == verb.index()
                    && token.lemma().equals("have")
                    && !token.tag().equals("VBD")) {
                return true;
            }
        }
        return false;
    }

    private static Tense ofVerb(List<Token> tokens, Token verb, int depth) {
        boolean infinitive = false;
        for (int i = Math.max(0, verb.index() - 8); i < verb.index(); i++) {
            Token token = tokens.get(i);
            if (token.head() != verb.index()) {
                continue;
            }
            if (isWill(token) || (isMay(token) && verb.tag().equals("VB"))) {
                return FUTURE;
            }
            infinitive |= token.tag().equals("TO");
        }
        int before = verb.index() - 1;
        while (before >= 0
                && (tokens.get(before).tag().equals("VB")
                        || tokens.get(before).tag().equals("RB"))) {
            before--;
        }
        infinitive |= before >= 0 && tokens.get(before).tag().equals("TO");
        if (infinitive) {
            return ofInfinitive(tokens, verb, depth);
        }
        if (verb.tag().equals("VBD")) {
            return PUTTING_OFF.contains(verb.lemma()) ? FUTURE : PAST;
        }
        if (verb.tag().equals("VBN")) {
            return isPlan(verb) ? FUTURE : PAST;
        }
        return OPEN;
    }

    private static Tense ofInfinitive(List<Token> tokens, Token verb, int depth) {
        if (verb.head() < 0 || depth > 3 || hasSubject(tokens, verb)) {
            return FUTURE;
        }
        Token above = tokens.get(verb.head());
        if (isPlan(above)) {
            return FUTURE;
        }
        return above.isVerb() ? ofVerb(tokens, above, depth + 1) : FUTURE;
    }

    /** "rules to be published in May": an infinitive that says what its own subject will do. */
    private static boolean hasSubject(List<Token> tokens, Token verb) {
        return tokens.stream()
                .anyMatch(t -> t.head() == verb.index() && t.relation().startsWith("nsubj"));
    }

    private static boolean isPlan(Token token) {
        return PLANS.contains(token.lemma());
    }

    private static boolean isWill(Token token) {
        return switch (token.lemma()) {
            case "will", "shall", "'ll", "would", "wo" -> true;
            default -> false;
        };
    }

    /** "Might come", but not "might have come" nor "could see". */
    private static boolean isMay(Token token) {
        return token.tag().equals("MD")
                && switch (token.lemma()) {
                    case "may", "might", "must" -> true;
                    default -> false;
                };
    }

    private static Tense ofSentence(List<Token> tokens) {
        boolean future = false;
        for (Token token : tokens) {
            if (token.tag().equals("VBD")) {
                return PAST;
            }
            future |= isWill(token) || (isPlan(token) && !token.isNoun());
        }
        if (future) {
            return FUTURE;
        }
        for (Token token : tokens) {
            if (token.tag().equals("VBN")) {
                return PAST;
            }
        }
        return OPEN;
    }
}

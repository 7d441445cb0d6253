package org.bluepencil.language.nlp4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bluepencil.language.Token;
import org.bluepencil.language.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds coordination that says its verb once: "joined NATO in 1999 and the European Union in 2004", "Spain joined in 1986, Finland in
 * 1995". The parser, which hardly met such sentences, hangs what is left of the second clause anywhere; so each remnant is parsed by
 * itself.
 *
 * @param last the word before the time of the clause that has its verb, in words
 * @param remnants what is left of those without
 */
record Gapping(int last, List<Remnant> remnants) {
    static final Gapping NONE = new Gapping(-1, List.of());

    /** In words: what is longer is hardly the remnant of anything. */
    private static final int LONGEST = 12;

    private static final Set<String> INSIDE =
            Set.of("of", "for", "at", "in", "on", "with", "as", "to", "by", "from", "under");
    private static final Set<String> JOINING = Set.of("and", "but");
    private static final Set<String> THEN = Set.of("then", "later", "finally", "again");

    /**
     * What is left of a clause. All places are in words.
     *
     * @param marks the comma, the conjunction and "then" before it
     * @param phrase whom or what it tells of
     * @param time when, with its preposition
     */
    record Remnant(List<Integer> marks, TokenRange phrase, TokenRange time) {
        /** Behind its last word. */
        int to() {
            return Math.max(phrase.to(), time.to());
        }
    }

    /** Whether to look at all: a figure and a mark or conjunction are among the words. */
    static boolean isPossible(List<Token> words) {
        return words.stream().anyMatch(w -> w.tag().equals("CD"))
                && words.stream().anyMatch(w -> w.tag().equals("CC") || w.form().matches("[,;]"));
    }

    /**
     * The first coordination in these words that has remnants, without remnants if there is none.
     *
     * @param times where times stand in the words, without their prepositions
     */
    static Gapping in(List<Token> words, List<TokenRange> times) {
        return times.size() < 2 ? NONE : new Finder(words, times).find();
    }

    private record Finder(List<Token> words, List<TokenRange> times) {
        Gapping find() {
            for (int i = 2; i < words.size(); i++) {
                if (pastMarks(i) == i) {
                    continue;
                }
                int time = timeBefore(i);
                int end = time < 0 ? i : time;
                int last = isMark(end - 1) ? end - 2 : end - 1;
                boolean leading = time < 0 && pastTime(0) > 0;
                if ((time < 0 && !leading) || last < 1 || !hasFiniteVerb(last + 1)) {
                    continue;
                }
                List<Remnant> found = remnants(i, leading);
                if (!found.isEmpty()) {
                    return new Gapping(last, found);
                }
            }
            return NONE;
        }

        private boolean hasFiniteVerb(int to) {
            return words.subList(0, to).stream().anyMatch(w -> w.tag().matches("VB[DZPN]"));
        }

        /** @param leading whether the time comes first: "In 1999 it joined NATO and in 2004 the European Union" */
        private List<Remnant> remnants(int from, boolean leading) {
            List<Remnant> found = new ArrayList<>();
            int at = from;
            while (true) {
                int begin = pastMarks(at);
                Remnant next = begin == at ? null : remnant(at, begin, leading);
                if (next == null) {
                    return isClosed(at) ? List.copyOf(found) : List.of();
                }
                found.add(next);
                at = next.to();
            }
        }

        private @Nullable Remnant remnant(int marks, int begin, boolean leading) {
            int early = pastTime(begin);
            if (early > begin) {
                int from = isMark(early) ? early + 1 : early;
                int to = pastPhrase(from);
                // "in 1951 and 1948, in Tarn": two times of one clause
                boolean said =
                        !words.get(from < words.size() ? from : begin).tag().equals("IN");
                return to > from && said && isClosed(to)
                        ? remnant(marks, begin, new TokenRange(from, to), new TokenRange(begin, early))
                        : null;
            }
            int to = leading ? begin : pastPhrase(begin);
            int time = to > begin && isMark(to) ? to + 1 : to;
            int end = pastTime(time);
            return to > begin && end > time
                    ? remnant(marks, begin, new TokenRange(begin, to), new TokenRange(time, end))
                    : null;
        }

        private static Remnant remnant(int from, int to, TokenRange phrase, TokenRange time) {
            List<Integer> marks = new ArrayList<>();
            for (int i = from; i < Math.max(phrase.to(), time.to()); i++) {
                if (i < to || (!phrase.contains(i) && !time.contains(i))) {
                    marks.add(i);
                }
            }
            return new Remnant(List.copyOf(marks), phrase, time);
        }

        /** Whether nothing follows that would make a clause of the remnant, or tell more of it. */
        private boolean isClosed(int at) {
            if (at >= words.size() || words.get(at).tag().equals("CC")) {
                return true;
            }
            boolean mark = words.get(at).form().matches("[.,;:!)\"]|--?|''");
            String next = at + 1 < words.size() ? words.get(at + 1).tag() : "";
            return mark && !next.startsWith("W") && !next.equals("VBN") && !next.equals("VBD");
        }

        private boolean isMark(int at) {
            return at >= 0 && at < words.size() && words.get(at).form().equals(",");
        }

        /** Behind a comma or semicolon, a conjunction and "then"; the same place if neither mark nor conjunction stands there. */
        private int pastMarks(int from) {
            int at = from;
            if (isMark(at) || is(at, Set.of(";"))) {
                at++;
            }
            boolean joined = is(at, JOINING);
            at += joined ? 1 : 0;
            if (at > from && is(at, THEN)) {
                at++;
            }
            return joined && isMark(at) ? at + 1 : at;
        }

        /** Behind a phrase of nouns that ends before a time, a mark or a conjunction; the same place if there is none. */
        private int pastPhrase(int from) {
            int at = from;
            while (at < words.size()
                    && at - from < LONGEST
                    && isOfPhrase(words.get(at))
                    && (at == from || pastTime(at) == at)) {
                at++;
            }
            boolean noun = at > from
                    && (words.get(at - 1).isNoun() || words.get(at - 1).tag().equals("CD"));
            return noun && isOne(words.subList(from, at)) ? at : from;
        }

        /**
         * Whether the words are one phrase: "the mayor of Tarn", "of the Union", and not "Ada Holt in Tarn", "Ruvia the Union", "Ada Holt
         * of Ruvia", each of which is left of two.
         */
        private static boolean isOne(List<Token> phrase) {
            int names = 0;
            boolean told = false;
            for (int i = 0; i < phrase.size(); i++) {
                Token word = phrase.get(i);
                boolean preposition = word.tag().equals("IN") || word.tag().equals("TO");
                boolean begins = i == 0
                        || phrase.get(i - 1).tag().equals("IN")
                        || phrase.get(i - 1).tag().equals("TO");
                boolean determiner = word.tag().equals("DT") || word.tag().equals("PRP$");
                if (determiner && !begins) {
                    return false;
                }
                if (preposition && i > 0) {
                    boolean somebodyOf = names > 1 && !told;
                    if (!word.form().equals("of") || somebodyOf) {
                        return false;
                    }
                }
                told |= determiner;
                names += word.isProper() ? 1 : 0;
            }
            return true;
        }

        private boolean isOfPhrase(Token word) {
            return switch (word.tag()) {
                case "DT", "PRP$", "CD", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "POS", "FW", "HYPH", "$" ->
                    true;
                case "IN", "TO" -> INSIDE.contains(word.form().toLowerCase(Locale.ROOT));
                default -> word.form().equals("&") || word.form().equals("%");
            };
        }

        private boolean is(int at, Set<String> forms) {
            return at < words.size() && forms.contains(words.get(at).form().toLowerCase(Locale.ROOT));
        }

        /** Where the time begins, with its preposition, that ends at a place, or -1. */
        private int timeBefore(int end) {
            return times.stream()
                    .filter(t -> t.to() == end)
                    .map(t -> isPreposition(t.from() - 1) ? t.from() - 1 : t.from())
                    .findFirst()
                    .orElse(-1);
        }

        /** Behind the time that begins at a place, with or without its preposition; the same place if none does. */
        private int pastTime(int from) {
            int bare = isPreposition(from) ? from + 1 : from;
            // "six years after the war" is one time
            return times.stream()
                    .filter(t -> (t.from() == from || t.from() == bare) && !isPreposition(t.to() - 1))
                    .mapToInt(TokenRange::to)
                    .findFirst()
                    .orElse(from);
        }

        private boolean isPreposition(int at) {
            return at >= 0
                    && at < words.size()
                    && (words.get(at).tag().equals("IN") || words.get(at).tag().equals("TO"));
        }
    }
}

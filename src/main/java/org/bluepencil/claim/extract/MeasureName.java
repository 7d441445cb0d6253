package org.bluepencil.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bluepencil.claim.frame.Expression;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.claim.frame.Frames;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;
import org.bluepencil.value.Unit;
import org.bluepencil.value.Units;

/**
 * The name of a statistic with what defines it, as tables and the prose around them write it: "total population", "GDP per
 * capita, PPP (current international $)", "life expectancy at birth, female (years)".
 *
 * @param use the frame that it names, by one of its nouns
 * @param from the first token of the noun's phrase
 * @param to the token behind the definition
 * @param trigger the noun itself
 * @param ofPart whether the words make it the figure of a part, or another figure altogether: "rural population", "population density"
 * @param narrowed whether words before it may make it narrower: "growing population", "disposable income"
 */
record MeasureName(Frames.Use use, int from, int to, int trigger, boolean ofPart, boolean narrowed) {
    /** In tokens: "prevalence of undernourishment as a percentage of population" is eight. */
    private static final int LONGEST_PHRASE = 8;

    private static final int LONGEST_BRACKET = 12;
    private static final int LONGEST_PIECE = 3;

    /** Words behind a comma that leave a statistic what it is: whom it counts, its prices and money, how it was reckoned. */
    private static final Set<String> DEFINING = Set.of(
            ("total annual average mean overall current nominal constant real us u.s. us$ $ % dollar dollars international birth both sexes market"
                            + " price prices percent estimate estimated est est. modeled official exchange rate rates latest rounded")
                    .split(" "));
    /** Words that make it the figure of a part of the place or of its people, or in other money. */
    private static final Set<String> PARTS = Set.of(
            ("male males female females men women man boys girls rural urban metropolitan youth young adult adults child children elderly infant"
                            + " working working-age active employed foreign foreign-born immigrant migrant refugee native indigenous aged age ages student"
                            + " prison jail jewish muslim christian catholic black white school-age public private household core food lcu local density"
                            + " growth labor labour force")
                    .split(" "));
    /** Words before it that change nothing. */
    private static final Set<String> PLAIN = Set.of(
            ("total overall estimated current latest average annual whole entire official nominal national combined resident respective present mean"
                            + " recorded new")
                    .split(" "));

    /** What "of" may stand behind, before a statistic, without another one being meant. */
    private static final Set<String> VALUES =
            Set.of("value", "values", "figure", "estimate", "level", "size", "total", "number", "data");

    /** The statistics that a sentence names, each by its longest phrase, in order. */
    static List<MeasureName> in(Scene scene, Frames frames) {
        List<MeasureName> found = new ArrayList<>();
        int from = 0;
        while (from < scene.sentence().size()) {
            Optional<MeasureName> name = at(scene, frames, from);
            name.ifPresent(found::add);
            from = name.map(MeasureName::to).orElse(from + 1);
        }
        return found;
    }

    /** Whether a word makes a figure that of a part: of the men, the towns, the young. */
    static boolean isPart(String word) {
        return PARTS.contains(word);
    }

    /** The money that the definition names, for figures that leave it out: "GDP (current US$): 16,000,000". */
    Optional<Unit> money(Sentence sentence) {
        return sentence.tokens().subList(from, to).stream()
                        .anyMatch(t -> t.form().endsWith("$") || t.lemma().equals("dollar"))
                ? Units.currencySign("$")
                : Optional.empty();
    }

    private static Optional<MeasureName> at(Scene scene, Frames frames, int from) {
        Sentence sentence = scene.sentence();
        for (int to = Math.min(sentence.size(), from + LONGEST_PHRASE); to > from; to--) {
            Optional<Frames.Use> use = statistic(NounMatcher.uses(frames, sentence, from, to - 1));
            if (use.isPresent() && !isInsideName(scene, from, to)) {
                return Optional.of(new Definition(scene, frames, use.get(), from, to).read());
            }
        }
        return Optional.empty();
    }

    /** "Population Reference Bureau": a known name is no statistic. */
    private static boolean isInsideName(Scene scene, int from, int to) {
        return scene.nameAt(from)
                .filter(n -> !n.candidates().isEmpty() && n.tokens().to() >= to)
                .isPresent();
    }

    private static Optional<Frames.Use> statistic(List<Frames.Use> uses) {
        return uses.stream()
                .filter(u -> u.frame().value() == Frame.ValueType.QUANTITY
                        && u.frame().measures().isEmpty()
                        && (u.frame().nature() == Frame.Nature.SERIES
                                || u.frame().nature() == Frame.Nature.VOLATILE)
                        && u.expression().value().place() == Expression.Place.NUMBER)
                .findFirst();
    }

    /** Reads on behind a name: brackets, and what stands behind commas and semicolons. */
    private static final class Definition {
        private final Scene scene;
        private final Sentence sentence;
        private final Frames frames;
        private final int from;
        private final int end;
        private Frames.Use use;
        private String phrase;
        private boolean ofPart;

        Definition(Scene scene, Frames frames, Frames.Use use, int from, int end) {
            this.scene = scene;
            this.sentence = scene.sentence();
            this.frames = frames;
            this.use = use;
            this.from = from;
            this.end = end;
            this.phrase = words(from, end);
        }

        MeasureName read() {
            int at = end;
            for (int next = step(at); next > at; next = step(at)) {
                at = next;
            }
            boolean accounts = at + 1 < sentence.size() && lower(at + 1).equals("for");
            boolean longer = at < sentence.size()
                    && ((sentence.token(at).isNoun() && !accounts) || lower(at).equals("per"))
                    && scene.nameAt(at).filter(n -> !n.candidates().isEmpty()).isEmpty()
                    && at == end;
            boolean narrowed = false;
            int first = from;
            for (int i = from - 1; i >= 0 && isModifier(i); i--) {
                first = i;
                ofPart |= PARTS.contains(lower(i)) || sentence.token(i).isNoun();
                narrowed |= !PLAIN.contains(lower(i));
            }
            return new MeasureName(use, from, at, trigger(), ofPart || longer || isOwner(first), narrowed);
        }

        /** "The median age of the population", "a tenth of the population": something else is said of it. */
        private boolean isOwner(int first) {
            int at = first - 1;
            while (at > 0 && sentence.token(at).tag().equals("DT")) {
                at--;
            }
            return at > 0 && lower(at).equals("of") && !VALUES.contains(lower(at - 1));
        }

        /** The end of the next piece of the definition; the same place if there is none. */
        private int step(int at) {
            if (at >= sentence.size()) {
                return at;
            }
            String word = lower(at);
            if (word.equals("(")) {
                return bracket(at);
            }
            boolean pause = word.equals(",") || word.equals(";") || word.equals("-") || word.equals("at");
            int first = pause ? at + 1 : at;
            int last = first;
            while (last < sentence.size() && last < first + LONGEST_PIECE && isDefining(last, pause)) {
                last++;
            }
            if (last > first) {
                take(first, last);
            }
            return last > first ? last : at;
        }

        private int bracket(int at) {
            int close = at + 1;
            while (close < sentence.size()
                    && close <= at + LONGEST_BRACKET
                    && !lower(close).startsWith(")")) {
                close++;
            }
            boolean closed = close < sentence.size() && lower(close).startsWith(")");
            boolean time = closed && close > at + 1 && isTime(at + 1, close);
            if (!closed || time) {
                return at;
            }
            if (close > at + 1) {
                take(at + 1, close);
            }
            return close + 1;
        }

        /** "(2011)", "(July 2008 estimate)" date the figure. */
        private boolean isTime(int first, int last) {
            return scene.times().stream()
                    .anyMatch(t -> t.tokens().from() == first && t.tokens().to() >= last - 1);
        }

        /** Without a pause before it, only what makes it another figure: "GDP in 2012" is followed by its time. */
        private boolean isDefining(int at, boolean pause) {
            String word = lower(at);
            return PARTS.contains(word) || extended(at, at + 1).isPresent() || (pause && DEFINING.contains(word));
        }

        private void take(int first, int last) {
            for (int i = first; i < last; i++) {
                for (int to = last; to > i; to--) {
                    int word = i;
                    int end = to;
                    extended(i, to).ifPresent(longer -> {
                        use = longer;
                        phrase = phrase + " " + words(word, end);
                    });
                }
                ofPart |= PARTS.contains(lower(i));
            }
            // "population, urban (% of total)" counts no heads
            ofPart |= lower(first).equals("%") && use.frame().unit() == null;
        }

        /** "GDP, PPP" is another statistic than GDP. */
        private Optional<Frames.Use> extended(int first, int last) {
            return statistic(frames.triggeredBy(Expression.Trigger.NOUN, phrase + " " + words(first, last)));
        }

        private String words(int first, int last) {
            return sentence.tokens().subList(first, last).stream()
                    .map(t -> t.form().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" "));
        }

        private boolean isModifier(int i) {
            Token token = sentence.token(i);
            boolean word = token.tag().startsWith("JJ")
                    || token.isNoun()
                    || token.tag().equals("VBN")
                    || token.tag().equals("VBG");
            boolean known =
                    scene.nameAt(i).filter(n -> !n.candidates().isEmpty()).isPresent();
            return word && !known && !PlaceNames.isKnown(scene, i);
        }

        /** The token of the phrase that hangs outside it. */
        private int trigger() {
            for (int i = from; i < end; i++) {
                int head = sentence.token(i).head();
                if ((head < from || head >= end) && sentence.token(i).isNoun()) {
                    return i;
                }
            }
            return end - 1;
        }

        private String lower(int at) {
            return sentence.token(at).form().toLowerCase(Locale.ROOT);
        }
    }
}

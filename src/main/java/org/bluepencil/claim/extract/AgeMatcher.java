package org.bluepencil.claim.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bluepencil.claim.frame.Expression;
import org.bluepencil.claim.frame.Frames;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;
import org.bluepencil.language.clause.Clause;
import org.bluepencil.language.clause.Negation;
import org.bluepencil.language.clause.Polarity;
import org.bluepencil.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose age an age is, and as of when: "Lee, 71,", "the 71-year-old Lee", "Lee is 71" now, "was 52 in 2005", "turned 70 in
 * May", "turns 56 on 1 September", "died at 83", "She was 83." behind a death. An age told of another time that the sentence does not date ("was 52 when …") is left alone.
 */
final class AgeMatcher {
    private static final String WORD = "aged";

    /** The words before the age of whoever died. */
    private static final Set<String> SAYING = Set.of("at", "age", "of", WORD);

    /** The words that open a clause which sets a time or a condition. */
    private static final Set<String> OPENING =
            Set.of("until", "till", "when", "before", "once", "if", "unless", "after", "by");

    private final Frames frames;
    private final List<Frames.Use> plain;
    private final Deaths deaths;

    /** Whose age it is, and the clause that says so unless it is taken for granted. */
    private record Told(List<Frames.Use> uses, int person, Optional<Clause> clause) {}

    AgeMatcher(Frames frames) {
        this.frames = frames;
        this.deaths = new Deaths(frames);
        this.plain = ages(frames.triggeredBy(Expression.Trigger.ADJECTIVE, WORD).stream());
    }

    private static List<Frames.Use> ages(Stream<Frames.Use> uses) {
        return uses.filter(u -> u.expression().says().isAge()).toList();
    }

    List<Match> match(Scene scene) {
        deaths.remember(scene);
        List<Match> found = new ArrayList<>();
        for (Mention.Duration age : Ages.in(scene)) {
            told(scene, age).ifPresent(told -> told.uses()
                    .forEach(use -> found.add(Match.plain(
                            use,
                            age.tokens().from(),
                            told.clause(),
                            List.of(told.person()),
                            List.of(),
                            use.expression().confirmsOnly()))));
        }
        return found;
    }

    private Optional<Told> told(Scene scene, Mention.Duration age) {
        Optional<Integer> name = nameAbove(scene, age);
        Optional<Clause> clause = scene.clauseOf(scene.verbOf(age))
                .filter(c -> c.subjects().size() == 1 && !c.modal() && !isToCome(scene.sentence(), c))
                .filter(c -> name.isEmpty() || isOf(scene, name.get(), c));
        List<Frames.Use> byVerb = clause.stream()
                .flatMap(c -> ages(frames.triggeredBy(Expression.Trigger.VERB, c.phrase()).stream()).stream()
                        .filter(use -> isSaid(scene, age, use.expression().says(), c, name.isPresent())))
                .toList();
        if (!byVerb.isEmpty()) {
            return Optional.of(new Told(byVerb, clause.get().subjects().get(0), clause));
        }
        if (name.isPresent()) {
            return isOfAnotherTime(scene, age)
                    ? Optional.empty()
                    : Optional.of(new Told(plain, name.get(), Optional.empty()));
        }
        if (clause.filter(c -> deaths.isAgeOfTheDead(scene, c, age)).isPresent()) {
            return Optional.of(new Told(deaths.uses(), clause.get().subjects().get(0), clause));
        }
        return clause.filter(c -> c.phrase().equals("be"))
                .filter(c -> c.tense() == Clause.Tense.PRESENT ? !isOfAnotherTime(scene, age) : isDated(scene, age))
                .map(c -> new Told(plain, c.subjects().get(0), clause));
    }

    /** "Can run again when she is 60", "wants to stay until she turns 60": an age that sets a time to come, and tells none of today. */
    private static boolean isToCome(Sentence sentence, Clause clause) {
        return clause.tense() == Clause.Tense.PRESENT
                && sentence.children(clause.verb(), "mark", "advmod").stream()
                        .anyMatch(t -> t.index() < clause.verb() && OPENING.contains(t.lemma()));
    }

    /** The name that the age stands by in the tree, below its verb: not behind what somebody else is, as "his brother at 80". */
    private static Optional<Integer> nameAbove(Scene scene, Mention.Duration age) {
        int at = age.tokens().from();
        boolean behind = false;
        for (int steps = 0; at >= 0 && steps < scene.sentence().size(); steps++) {
            Token token = scene.sentence().token(at);
            if (!age.tokens().contains(at)) {
                if (scene.nameAt(at).isPresent()) {
                    return Optional.of(at);
                }
                boolean another = behind && token.isNoun() && !token.lemma().equals("age");
                if (token.isVerb() || another) {
                    return Optional.empty();
                }
                behind |= token.is("prep");
            }
            at = token.head();
        }
        return Optional.empty();
    }

    /** Whether the verb tells the age as it says: "turned 71", "died at 83", not "turned to painting", "nearly died". */
    private static boolean isSaid(
            Scene scene, Mention.Duration age, Expression.Says says, Clause clause, boolean besideName) {
        Sentence sentence = scene.sentence();
        Set<Integer> told = Set.of(clause.verb(), age.tokens().from());
        boolean sure = Negation.of(sentence, clause.verb(), clause.verb(), told) == Polarity.AFFIRMED;
        if (says != Expression.Says.REACHED) {
            return sure && (besideName || isSaidOf(scene, age, clause.verb()));
        }
        // "by 2020 she had turned 60": on some birthday before
        boolean earlier = Narrowing.isHad(sentence, clause.verb())
                || scene.times().stream()
                        .anyMatch(t -> scene.verbOf(t) == clause.verb() && t.bound() != Mention.Bound.IN);
        return sure && !earlier && age.tokens().from() == clause.verb() + 1;
    }

    /** "Died at 83", "aged 83", "at the age of 83", not "died in a home for those over 65" or "died young, his brother at 80". */
    private static boolean isSaidOf(Scene scene, Mention.Duration age, int verb) {
        Sentence sentence = scene.sentence();
        int from = age.tokens().from();
        int at = sentence.token(from).head();
        for (int steps = 0; at >= 0 && at != verb && steps < sentence.size(); steps++) {
            Token token = sentence.token(at);
            int here = at;
            boolean time = scene.times().stream().anyMatch(t -> t.tokens().contains(here));
            if (!age.tokens().contains(at)
                    && token.isNoun()
                    && !time
                    && !token.lemma().equals("age")) {
                return false;
            }
            at = token.head();
        }
        boolean aged = sentence.token(from).form().equalsIgnoreCase(WORD);
        return at == verb
                && (aged
                        || (from > 0
                                && (from - 1 == verb
                                        || SAYING.contains(
                                                sentence.token(from - 1).lemma()))));
    }

    private static boolean isOf(Scene scene, int name, Clause clause) {
        return scene.nameAt(name)
                .filter(n -> n.tokens().contains(clause.subjects().get(0)))
                .isPresent();
    }

    /** "Was 52 in 2005": the one time of its clause. */
    private static boolean isDated(Scene scene, Mention.Duration age) {
        return timesBeside(scene, age).count() == 1;
    }

    /** The sentence names a time that was over more than a year before publication: the age may be that of then. */
    private static boolean isOfAnotherTime(Scene scene, Mention.Duration age) {
        LocalDate published = scene.article().published();
        return timesBeside(scene, age).map(Mention.Time::period).anyMatch(p -> isLongOver(p, published));
    }

    private static Stream<Mention.Time> timesBeside(Scene scene, Mention.Duration age) {
        int verb = scene.verbOf(age);
        return scene.times().stream().filter(t -> scene.verbOf(t) == verb && t.bound() == Mention.Bound.IN);
    }

    private static boolean isLongOver(@Nullable Period period, @Nullable LocalDate published) {
        return period != null
                && published != null
                && period.to() != null
                && period.to().isBefore(published.minusYears(1));
    }
}

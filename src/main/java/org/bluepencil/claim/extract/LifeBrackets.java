package org.bluepencil.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Participant;
import org.bluepencil.claim.frame.Expression;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.claim.frame.Frames;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;
import org.bluepencil.language.TokenRange;
import org.bluepencil.names.ClassTree;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Reads the brackets behind a person's name: "(1951–2014)", "(4 May 1951, Tarn – 2 June 2014)", "(b. 1951)". Two dates may
 * also be those of an office or a reign; so such a claim can be denied only where the sentence opens a life ("Ada Holt (4 May
 * 1951 – 2 June 2014) was a chemist") and tells both days, or years too far apart for anything but a life.
 */
final class LifeBrackets {
    /** In years: between two dates closer than this lies an office or a war rather than a life. */
    private static final int SHORTEST = 15;

    /** In years: hardly an office lasts as long. */
    private static final int SURELY_A_LIFE = 45;

    private static final int LONGEST = 120;
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
    private static final Set<String> BORN = Set.of("b.", "b", "born", "*");
    private static final Set<String> DIED = Set.of("d.", "d", "died", "†");
    private static final Set<String> BEFORE_TIMES = Set.of("on", "in", "c.", "ca.", "circa", "about", ".");
    private static final Set<String> UNSURE =
            Set.of("c.", "c", "ca.", "ca", "circa", "about", "around", "or", "?", "/");
    private static final Set<String> BEFORE_PLACES = Set.of(",", "in", "at", "near");

    private final List<Frames.Use> births;
    private final List<Frames.Use> deaths;

    LifeBrackets(Frames frames) {
        this.births = frames.triggeredBy(Expression.Trigger.BRACKET, "birth");
        this.deaths = frames.triggeredBy(Expression.Trigger.BRACKET, "death");
    }

    /** What the brackets tell; a time that they do not tell is null. */
    private record Life(Mention.@Nullable Time birth, Mention.@Nullable Time death, boolean named) {

        boolean isPossible() {
            Period from = birth == null ? null : birth.period();
            Period to = death == null ? null : death.period();
            if (from == null || to == null || from.from() == null || to.to() == null) {
                return named;
            }
            int years = years(from, to);
            return years <= LONGEST && years >= (named ? 0 : SHORTEST);
        }

        boolean isLong() {
            Period from = birth == null ? null : birth.period();
            Period to = death == null ? null : death.period();
            return from != null && to != null && years(from, to) >= SURELY_A_LIFE;
        }

        private static int years(Period from, Period to) {
            return from.from() == null || to.to() == null
                    ? 0
                    : to.to().getYear() - from.from().getYear();
        }

        boolean tellsDays() {
            return birth != null
                    && death != null
                    && birth.precision() == Precision.DAY
                    && death.precision() == Precision.DAY;
        }
    }

    List<Claim> claims(Scene scene, ClaimFactory factory) {
        List<Claim> claims = new ArrayList<>();
        for (Mention mention : scene.sentence().mentions()) {
            if (!(mention instanceof Mention.Name name)) {
                continue;
            }
            Optional<TokenRange> brackets = bracketsBehind(scene.sentence(), name);
            if (brackets.isEmpty() || !scene.isPerson(name)) {
                continue;
            }
            life(scene, brackets.get())
                    .filter(Life::isPossible)
                    .ifPresent(life -> tell(scene, factory, name, brackets.get(), life, claims));
        }
        return claims;
    }

    private void tell(
            Scene scene, ClaimFactory factory, Mention.Name name, TokenRange brackets, Life life, List<Claim> into) {
        boolean certain = life.named()
                || (life.tellsDays() && opensLife(scene, name, t -> true))
                // "(1969–2014) was a director of the bank" may tell the years of the role
                || (life.isLong()
                        && isExact(scene.sentence(), brackets)
                        && opensLife(scene, name, t -> scene.sentence()
                                .children(t.index(), "prep")
                                .isEmpty()));
        int dash = life.death() == null ? brackets.to() : life.death().tokens().from();
        if (life.birth() != null) {
            tell(scene, factory, births, name, life.birth(), dash, certain, into);
        }
        if (life.death() != null) {
            tell(scene, factory, deaths, name, life.death(), brackets.to(), certain, into);
        }
    }

    /** "(c. 1606 – 1658)" leaves the year open. */
    private static boolean isExact(Sentence sentence, TokenRange brackets) {
        return sentence.tokens().subList(brackets.from(), brackets.to()).stream()
                .noneMatch(t -> UNSURE.contains(lower(t)));
    }

    private static void tell(
            Scene scene,
            ClaimFactory factory,
            List<Frames.Use> uses,
            Mention.Name name,
            Mention.Time time,
            int end,
            boolean certain,
            List<Claim> into) {
        for (Frames.Use use : uses) {
            Frame frame = use.frame();
            Match match =
                    Match.plain(use, time.tokens().from(), Optional.empty(), List.of(name.head()), List.of(), !certain);
            for (Participant person : factory.participants(match.subjects(), frame.subjectTypes())) {
                if (frame.value() == Frame.ValueType.TIME) {
                    into.add(factory.claim(match, new Form.Fact(person, new Claimed.Time(time)), time.span(), ""));
                } else {
                    placeBehind(scene, time.tokens().to(), end)
                            .ifPresent(place -> factory.participants(List.of(place), frame.valueTypes())
                                    .forEach(p -> into.add(factory.claim(
                                            match, new Form.Fact(person, new Claimed.Entity(p)), p.span(), ""))));
                }
            }
        }
    }

    /** The range between the brackets that open directly behind a name. */
    private static Optional<TokenRange> bracketsBehind(Sentence sentence, Mention.Name name) {
        int open = name.tokens().to();
        if (open >= sentence.size() || !sentence.token(open).form().equals("(")) {
            return Optional.empty();
        }
        for (int i = open + 1; i < sentence.size(); i++) {
            if (sentence.token(i).form().equals(")")) {
                return i > open + 1 ? Optional.of(new TokenRange(open + 1, i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Life> life(Scene scene, TokenRange brackets) {
        List<Mention.Time> times = scene.times().stream()
                .filter(t -> t.tokens().from() >= brackets.from()
                        && t.tokens().to() <= brackets.to()
                        && t.period() != null
                        && t.bound() == Mention.Bound.IN)
                .toList();
        Mention.Time birth = null;
        Mention.Time death = null;
        for (Mention.Time time : times) {
            String word = wordBefore(scene.sentence(), time, brackets.from());
            birth = birth == null && BORN.contains(word) ? time : birth;
            death = death == null && DIED.contains(word) ? time : death;
        }
        if (birth != null || death != null) {
            return Optional.of(new Life(birth, death, true));
        }
        if (times.size() == 1) {
            List<Mention.Time> edges =
                    TimeRange.edges(times.get(0), scene.article().text());
            return edges.isEmpty() ? Optional.empty() : Optional.of(new Life(edges.get(0), edges.get(1), false));
        }
        return times.size() == 2 && isDashBetween(scene.sentence(), times.get(0), times.get(1))
                ? Optional.of(new Life(times.get(0), times.get(1), false))
                : Optional.empty();
    }

    private static String wordBefore(Sentence sentence, Mention.Time time, int from) {
        int at = time.tokens().from() - 1;
        while (at > from && BEFORE_TIMES.contains(lower(sentence.token(at)))) {
            at--;
        }
        return at >= from ? lower(sentence.token(at)) : "";
    }

    private static boolean isDashBetween(Sentence sentence, Mention.Time first, Mention.Time second) {
        return sentence.tokens().subList(first.tokens().to(), second.tokens().from()).stream()
                .anyMatch(t -> DASHES.contains(t.form()));
    }

    /** The place that follows a time: "4 May 1951, Tarn", "1951 in Tarn". */
    private static Optional<Integer> placeBehind(Scene scene, int from, int end) {
        int at = from;
        while (at < end && BEFORE_PLACES.contains(lower(scene.sentence().token(at)))) {
            at++;
        }
        return at == from || at >= end
                ? Optional.empty()
                : scene.nameAt(at).filter(n -> !n.entityTag().equals("PERSON")).map(Mention.Name::head);
    }

    /**
     * "Ada Holt (…) was a chemist": the name is said to be something with an indefinite article that only a person is.
     *
     * @param counts whether what is said to be so counts
     */
    private static boolean opensLife(Scene scene, Mention.Name name, Predicate<Token> counts) {
        return scene.clauses().stream()
                .filter(c -> c.phrase().equals("be") && c.subjects().contains(name.head()))
                .flatMap(c -> c.complements().stream())
                .map(scene.sentence()::token)
                .anyMatch(t -> t.isNoun()
                        && counts.test(t)
                        && ClassTree.packed().ofNoun(t.lemma()).isEmpty()
                        && scene.sentence().children(t.index(), "det").stream()
                                .anyMatch(
                                        d -> d.lemma().equals("a") || d.lemma().equals("an")));
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(java.util.Locale.ROOT);
    }
}

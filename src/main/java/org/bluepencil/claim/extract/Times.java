package org.bluepencil.claim.extract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.bluepencil.claim.ClaimTime;
import org.bluepencil.claim.frame.Expression;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;
import org.bluepencil.language.clause.Clause;
import org.bluepencil.language.clause.Tree;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;

/** As of when a match is claimed: the time that its clause names, else what its tense and the publication date tell. */
final class Times {
    /** What stands behind these lies at another time than what stands before them. */
    private static final Set<String> APART =
            Set.of("after", "before", "since", "until", "till", "following", "ahead", "prior");

    /** The verbs that only say when something was; any other happens at a time of its own. */
    private static final Set<String> HAPPENING =
            Set.of("be", "come", "occur", "happen", "take", "fall", "follow", "date");

    private final Scene scene;
    private final BracketTimes brackets;
    private final Remnants remnants;

    Times(Scene scene) {
        this.scene = scene;
        this.brackets = new BracketTimes(scene);
        this.remnants = scene.remnants();
    }

    /** Whether a time is told of this word alone: it stands in brackets behind it, or in what is left of a clause with it. */
    boolean isTimed(int token) {
        return brackets.behind(token).isPresent() || remnants.hasTime(token);
    }

    /** The time that modifies the trigger or its clause, nearest to the trigger. */
    Optional<Mention.Time> of(Match match) {
        return of(match, match.trigger());
    }

    /**
     * The time that modifies the trigger or its clause, nearest to a token, behind it rather than before: in "Greece in 1952,
     * Germany in 1955" each has its own.
     */
    Optional<Mention.Time> of(Match match, int near) {
        Optional<Mention.Time> when = match.clause().flatMap(this::beforeWhen);
        if (when.isPresent()) {
            return when;
        }
        Optional<Mention.Time> own = brackets.behind(near);
        if (own.isPresent()) {
            return own;
        }
        Mention.Time best = null;
        boolean ownTime = remnants.hasTime(near);
        boolean verb = scene.sentence().token(match.trigger()).isVerb();
        for (Mention.Time time : scene.times()) {
            if (ownTime ? !remnants.isOf(time, near) : remnants.isOfOne(time)) {
                continue;
            }
            if (near != match.trigger() && brackets.isOfAnother(time, near)) {
                continue;
            }
            int governing = scene.verbOf(time);
            boolean below = !verb
                    && (scene.sentence().isBelow(time.tokens().from(), match.trigger())
                            || scene.sentence().isBelow(time.tokens().to() - 1, match.trigger()))
                    && (governing < 0 || !scene.sentence().isBelow(governing, match.trigger()));
            if ((near < time.tokens().from() && isOfWhatFollows(time)) || isOfAnEarlierEvent(time, match)) {
                continue;
            }
            OptionalInt apposed = appositionOf(time);
            boolean withNoun = apposed.isPresent()
                    && (apposed.getAsInt() == match.trigger()
                            || scene.sentence().isBelow(match.trigger(), apposed.getAsInt()));
            if (apposed.isPresent() && !withNoun) {
                continue;
            }
            boolean sameVerb = match.clause()
                    .map(c -> governing == c.verb() && (verb || (isWhen(match, c) && !isOfObject(time, match, c))))
                    .orElse(false);
            if ((below || sameVerb || withNoun) && (best == null || distance(time, near) < distance(best, near))) {
                best = time;
            }
        }
        return Optional.ofNullable(best);
    }

    /** "Her death came in May", not "was announced in May": whether the time of a clause is that of the event that a noun of it names. */
    private boolean isWhen(Match match, Clause clause) {
        return match.frame().value() != Frame.ValueType.TIME
                || match.expression().says() == Expression.Says.RECURS
                || !scene.sentence().token(match.trigger()).isNoun()
                || HAPPENING.contains(scene.sentence().token(clause.verb()).lemma());
    }

    /** "Her death inspired the 1981 film": the time of what a verb is done to is not that of a noun elsewhere in the clause. */
    private boolean isOfObject(Mention.Time time, Match match, Clause clause) {
        return scene.sentence().children(clause.verb(), "dobj").stream()
                .anyMatch(object -> object.index() != match.trigger()
                        && !scene.sentence().isBelow(match.trigger(), object.index())
                        && scene.sentence().isBelow(time.tokens().from(), object.index()));
    }

    /** "Founded after the flood of 1986": the time of what a preposition only sets before or behind. */
    private boolean isOfAnEarlierEvent(Mention.Time time, Match match) {
        Sentence sentence = scene.sentence();
        int at = time.tokens().from();
        while (at >= 0 && at != match.trigger() && !sentence.token(at).isVerb()) {
            Token token = sentence.token(at);
            boolean event = token.isNoun() && token.is("pobj") && !time.tokens().contains(at) && token.head() >= 0;
            if (event && APART.contains(sentence.token(token.head()).lemma())) {
                return !sentence.isBelow(match.trigger(), at);
            }
            at = token.head();
        }
        return false;
    }

    /**
     * The noun in apposition that a time belongs to, in "Ada Holt, the mayor since May, was a teacher": that which it hangs below in the
     * tree, or else whose phrase it ends before the next comma, however the parser ties it.
     */
    private OptionalInt appositionOf(Mention.Time time) {
        Sentence sentence = scene.sentence();
        int at = sentence.token(time.tokens().from()).head();
        while (at >= 0 && !sentence.token(at).isVerb()) {
            if (sentence.token(at).is("appos") && !time.tokens().contains(at)) {
                return OptionalInt.of(at);
            }
            at = sentence.token(at).head();
        }
        int end = time.tokens().to();
        if (end >= sentence.size() || !sentence.token(end).form().equals(",")) {
            return OptionalInt.empty();
        }
        for (int i = time.tokens().from() - 1; i > 0; i--) {
            Token token = sentence.token(i);
            if (token.isVerb() || token.form().equals(",")) {
                return OptionalInt.empty();
            }
            if (token.is("appos") && token.isNoun() && !token.isProper()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** "China and, since 2017, India": a time behind the conjunction is not that of what stands before. */
    private boolean isOfWhatFollows(Mention.Time time) {
        Sentence sentence = scene.sentence();
        int before = time.tokens().from() - 1;
        while (before > 0
                && (sentence.token(before).tag().equals("IN")
                        || sentence.token(before).form().equals(","))) {
            before--;
        }
        int behind = time.tokens().to();
        return before > 0
                && sentence.token(before).tag().equals("CC")
                && behind + 1 < sentence.size()
                && sentence.token(behind).form().equals(",")
                && sentence.token(before + 1).form().equals(",");
    }

    /** Whether a time stands in a list of times: "in 2023 and 2024", however the parser ties them. */
    boolean isOneOfSeveral(Mention.Time time) {
        return isListed(time.tokens().to(), 1) || isListed(time.tokens().from() - 1, -1);
    }

    private boolean isListed(int from, int step) {
        Sentence sentence = scene.sentence();
        int at = from;
        boolean joined = false;
        while (at >= 0 && at < sentence.size() && isBetweenTimes(sentence.token(at))) {
            joined |= sentence.token(at).tag().equals("CC")
                    || sentence.token(at).form().equals(",");
            at += step;
        }
        int next = at;
        return joined
                && scene.times().stream().noneMatch(t -> t.tokens().contains(next) && remnants.isOfOne(t))
                && next >= 0
                && next < sentence.size()
                && (sentence.token(next).form().matches("[12]\\d{3}")
                        || scene.times().stream().anyMatch(t -> t.tokens().contains(next)));
    }

    private static boolean isBetweenTimes(Token token) {
        return token.tag().equals("CC")
                || token.tag().equals("IN")
                || token.form().equals(",")
                || token.lemma().equals("again")
                || token.lemma().equals("then");
    }

    /** "Until 1981, when he died": the time that a clause beginning with "when" dates itself by, however the other one is bound. */
    private Optional<Mention.Time> beforeWhen(Clause clause) {
        for (Token child : scene.sentence().children(clause.verb())) {
            if (!child.lemma().equals("when")) {
                continue;
            }
            boolean comma = child.index() > 0
                    && scene.sentence().token(child.index() - 1).form().equals(",");
            int end = comma ? child.index() - 1 : child.index();
            return scene.times().stream()
                    .filter(t -> t.tokens().to() == end)
                    .findFirst()
                    .map(t -> new Mention.Time(
                            t.tokens(),
                            t.span(),
                            Mention.Bound.IN,
                            t.period(),
                            t.precision(),
                            t.relative(),
                            t.printed()));
        }
        return Optional.empty();
    }

    /** Twice the tokens between, one more for a time that stands before. */
    private static int distance(Mention.Time time, int near) {
        return time.tokens().from() > near
                ? 2 * (time.tokens().from() - near)
                : 2 * (near - time.tokens().to() + 1) + 1;
    }

    ClaimTime claimTime(Match match, int near) {
        ClaimTime.Tense tense = tense(match);
        Optional<Mention.Time> told = of(match, near);
        if (told.isPresent() && told.get().period() != null) {
            Mention.Time time = told.get();
            return new ClaimTime(bounded(time), time.precision(), true, tense, time.printed());
        }
        LocalDate published = scene.article().published();
        Optional<Mention.Time> event = match.clause().isEmpty() ? eventOf(match) : Optional.empty();
        if (event.isPresent()) {
            // a title taken for granted is right if it holds at the event or at the article's date
            Mention.Time time = event.get();
            return new ClaimTime(time.period(), time.precision(), false, tense, time.printed());
        }
        if (published == null || tense == ClaimTime.Tense.PAST || tense == ClaimTime.Tense.STANDING) {
            return new ClaimTime(null, Precision.DAY, false, tense, "");
        }
        return new ClaimTime(
                Period.on(published),
                Precision.DAY,
                false,
                tense,
                "at publication, " + Moment.day(published).inWords());
    }

    /** The time of what the sentence tells around a title: that of the verb above it, else the nearest of the sentence. */
    private Optional<Mention.Time> eventOf(Match match) {
        int verb = Tree.verbAbove(scene.sentence(), match.trigger())
                .map(Token::index)
                .orElse(-1);
        return scene.times().stream()
                .filter(t -> t.period() != null)
                .min(Comparator.comparing((Mention.Time t) -> scene.verbOf(t) != verb)
                        .thenComparing(t -> distance(t, match.trigger())));
    }

    /**
     * "since 2014" reaches from then to the publication date, "until 2004" speaks of the last days before and perhaps some of
     * that year, "before 2004" of any day up to it.
     */
    private Period bounded(Mention.Time time) {
        Period period = time.period();
        LocalDate published = scene.article().published();
        if (period == null) {
            return Period.ALWAYS;
        }
        return switch (time.bound()) {
            case SINCE, FROM, AFTER ->
                period.from() != null && published != null && !published.isBefore(period.from())
                        ? new Period(period.from(), published)
                        : period;
            case UNTIL ->
                period.from() == null ? period : new Period(period.from().minusDays(1), period.to());
            case BEFORE ->
                period.from() == null ? period : Period.until(period.from().minusDays(1));
            case IN, BY -> period;
        };
    }

    private ClaimTime.Tense tense(Match match) {
        if (match.clause().isEmpty()) {
            return ClaimTime.Tense.PRESENT;
        }
        return switch (match.clause().get().tense()) {
            case PAST -> isStanding(match) ? ClaimTime.Tense.STANDING : ClaimTime.Tense.PAST;
            case PERFECT -> ClaimTime.Tense.PERFECT;
            case FUTURE -> ClaimTime.Tense.FUTURE;
            case PRESENT, NONE -> ClaimTime.Tense.PRESENT;
        };
    }

    /**
     * "Is a brewery based in Tarn": a participle of a state, with no word of its own that could put it into another time ("once",
     * "originally", "for ten years"), below a verb in the present.
     */
    private boolean isStanding(Match match) {
        Sentence sentence = scene.sentence();
        Token participle = sentence.token(match.trigger());
        if (match.frame().nature() != Frame.Nature.STATE || !isReduced(participle)) {
            return false;
        }
        boolean plain = sentence.children(participle.index()).stream()
                .filter(t -> !t.is("punct") && !t.is("cc") && !t.is("conj"))
                .allMatch(t -> t.is("prep")
                        && sentence.children(t.index(), "pobj").stream()
                                .anyMatch(o -> match.values().contains(o.index())));
        Optional<Token> above = Tree.verbAbove(sentence, participle.index());
        while (above.isPresent() && isReduced(above.get())) {
            above = Tree.verbAbove(sentence, above.get().index());
        }
        return plain
                && above.flatMap(v -> scene.clauseOf(v.index()))
                        .filter(c -> c.tense() == Clause.Tense.PRESENT && !c.modal() && !c.question())
                        .isPresent();
    }

    private boolean isReduced(Token verb) {
        return verb.tag().equals("VBN")
                && scene.sentence()
                        .children(verb.index(), "aux", "auxpass", "modal")
                        .isEmpty();
    }

    /** The tense of a clause whose time has not come at publication. */
    boolean isForecast(Clause clause, Optional<Mention.Time> time) {
        if (clause.tense() != Clause.Tense.FUTURE && !clause.modal()) {
            return false;
        }
        LocalDate published = scene.article().published();
        Period period = time.map(Mention.Time::period).orElse(null);
        boolean over = published != null
                && period != null
                && period.to() != null
                && !period.to().isAfter(published);
        return !over;
    }
}

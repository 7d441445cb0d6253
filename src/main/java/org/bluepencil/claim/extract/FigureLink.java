package org.bluepencil.claim.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.claim.ClaimTime;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;
import org.bluepencil.language.clause.Clause;
import org.bluepencil.language.clause.Tree;
import org.bluepencil.value.Later;

/** The figure of a statistic: behind a verb that equates ("was last measured at"), a colon, or "of". */
final class FigureLink {
    private static final Set<String> LINKING =
            Set.of(("be have stand amount total reach number equal measure record estimate report put"
                            + " remain average register account hit calculate count value")
                    .split(" "));
    /** What may stand between: no other verb, no other noun. */
    private static final Set<String> STEPS =
            Set.of(("at to in as of by for with the a an year worth equal last late mid early end currently"
                            + " now roughly also only just still level rate value figure fiscal some , : = ( )")
                    .split(" "));

    private static final Set<String> BREAKS = Set.of("not", "never", "no", "nor", "n't");
    private static final int LONGEST_LINK = 16;
    /** In tokens between a figure and its time: "4.4 million people as of 2011". */
    private static final int NEAR = 4;

    /** In tokens behind a figure: "years for the men". */
    private static final int LONGEST_PART = 4;

    private final Scene scene;
    private final Sentence sentence;
    private final MeasureName measure;
    private boolean settled;

    FigureLink(Scene scene, MeasureName measure) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.measure = measure;
    }

    /** A figure with the clause that tells it and, where that is not the clause's own, its time. */
    record Linked(Mention.Number number, Optional<Clause> clause, Optional<ClaimTime> time) {}

    /** Whether a figure was told, be it no figure of the whole: nothing more is to be found of the measure. */
    boolean isSettled() {
        return settled;
    }

    /**
     * The figure behind the link that begins at a token.
     *
     * @param owned whether the place stands between the measure and the link, so that "of" leads to no figure
     */
    Optional<Linked> linked(int from, boolean owned) {
        Optional<Clause> clause = Optional.empty();
        Mention.Time time = null;
        Mention.Number year = null;
        boolean told = false;
        int at = from;
        while (at < sentence.size() && at < from + LONGEST_LINK) {
            Optional<Mention.Time> here = scene.timeAt(at);
            if (here.isPresent()) {
                time = here.get();
                at = here.get().tokens().to();
                continue;
            }
            Optional<Mention.Number> number = numberAt(at);
            if (number.isPresent() && YearNumber.of(number.get()).isPresent() && isFollowedByColon(number.get())) {
                year = number.get();
                at = number.get().tokens().to();
                continue;
            }
            if (number.isPresent()) {
                boolean good = told && isWhole(number.get()) && !isOfPart(number.get());
                settled |= told;
                Optional<ClaimTime> when = year == null ? Optional.empty() : YearNumber.of(year);
                if (when.isEmpty()
                        && time != null
                        && time.bound() == Mention.Bound.IN
                        && !isDatedBehind(number.get())) {
                    when = Optional.of(told(time));
                }
                if (when.isEmpty() && clause.isEmpty()) {
                    when = timeBehind(number.get()).map(FigureLink::told);
                }
                return good ? Optional.of(new Linked(number.get(), clause, when)) : Optional.empty();
            }
            Token token = sentence.token(at);
            if (isLink(at)) {
                told = true;
                clause = scene.clauseOf(at)
                        .or(() -> Tree.verbAbove(sentence, token.index()).flatMap(v -> scene.clauseOf(v.index())));
            } else if (token.form().equals("of") && !owned) {
                told = true;
                clause = having();
            } else if (token.form().equals(":") || token.form().equals("=")) {
                told = true;
            } else if (MeasureName.isPart(lower(at))) {
                // "is: male 67.6, female 75.7": no figure of the whole
                settled = true;
                return Optional.empty();
            } else if (!isStep(at)) {
                return Optional.empty();
            }
            at++;
        }
        return Optional.empty();
    }

    private static ClaimTime told(Mention.Time time) {
        return new ClaimTime(
                time.period(), time.precision(), time.period() != null, ClaimTime.Tense.PAST, time.printed());
    }

    /** "Had a growth rate of": the clause that tells the figure; what stands "with a population of" is told by the way. */
    private Optional<Clause> having() {
        return Tree.verbAbove(sentence, measure.trigger())
                .filter(v -> v.lemma().equals("have"))
                .flatMap(v -> scene.clauseOf(v.index()));
    }

    /** The parser may take "spending accounts for" for a noun. */
    private boolean isLink(int at) {
        Token token = sentence.token(at);
        boolean accounts = lower(at).startsWith("account")
                && at + 1 < sentence.size()
                && lower(at + 1).equals("for");
        return accounts || (token.isVerb() && LINKING.contains(token.lemma()));
    }

    private boolean isStep(int at) {
        Token token = sentence.token(at);
        if (token.tag().equals("TO")
                && at + 1 < sentence.size()
                && sentence.token(at + 1).isVerb()) {
            // "is estimated to reach": it has not yet
            return false;
        }
        boolean agent = at > 0 && Set.of("by", "the").contains(lower(at - 1));
        boolean name = scene.nameAt(at).isPresent() || token.isProper();
        return !BREAKS.contains(lower(at))
                && (STEPS.contains(lower(at))
                        || token.tag().equals("RB")
                        || token.form().equals("$")
                        || (name && (agent || scene.nameAt(at - 1).isPresent())));
    }

    private boolean isFollowedByColon(Mention.Number number) {
        int at = number.tokens().to();
        return at < sentence.size() && (lower(at).equals(":") || lower(at).equals("="));
    }

    /** "24.4 million in 2013 from 5.1 million in 1960": the time behind the figure is its own. */
    private boolean isDatedBehind(Mention.Number number) {
        return timeBehind(number).isPresent();
    }

    private Optional<Mention.Time> timeBehind(Mention.Number number) {
        int to = number.tokens().to();
        return scene.times().stream()
                .filter(t -> t.tokens().from() >= to && t.tokens().from() <= to + NEAR)
                .findFirst();
    }

    /** Whether a number is in a unit of the measure. */
    boolean fits(Mention.Number number) {
        return !number.reading().ordinal()
                && FigureClaims.mayBe(number, measure.use().frame());
    }

    /** One figure, in a unit of the measure, that does not go on: neither "1,018 449" nor "73 people per km2". */
    boolean isWhole(Mention.Number number) {
        int to = number.tokens().to();
        boolean fits = fits(number);
        if (to >= sentence.size()) {
            return fits;
        }
        int next = number.head() == to && to + 1 < sentence.size() ? to + 1 : to;
        boolean separated = Set.of(",", ".", "and").contains(lower(to)) && to + 1 < sentence.size();
        String after = sentence.token(separated ? to + 1 : to).form();
        boolean goesOn = separated
                ? after.matches("\\d{3}")
                        || (lower(to).equals("and") && numberAt(to + 1).isPresent())
                : after.matches("\\d[\\d,.]*");
        boolean ratio = lower(to).equals("per") || lower(next).equals("per");
        return fits && !goesOn && !ratio;
    }

    /** "58.1 years for men", "1.2 million in the towns and 300,000 in rural areas". */
    private boolean isOfPart(Mention.Number number) {
        int from = number.tokens().to();
        for (int at = from; at < Math.min(sentence.size(), from + LONGEST_PART); at++) {
            if (MeasureName.isPart(lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** Another figure of the kind beside it: one of the two may be that of a part. */
    boolean isOneOfSeveral(Mention.Number number) {
        List<Mention.Number> together = scene.remnants().together(number);
        return scene.numbers().stream()
                .filter(n -> n.tokens().from() >= measure.to()
                        && !together.contains(n)
                        && !n.reading().ordinal())
                .filter(n -> YearNumber.of(n).isEmpty() || !isFollowedByColon(n))
                .anyMatch(n -> n.reading().unit().dimension()
                                == number.reading().unit().dimension()
                        && scene.verbOf(n) == scene.verbOf(number));
    }

    Optional<Mention.Number> numberAt(int at) {
        Optional<Mention.Number> number =
                scene.numbers().stream().filter(n -> n.tokens().from() == at).findFirst();
        return number.isPresent()
                ? number
                : scene.durations().stream()
                        .filter(d -> d.tokens().from() == at)
                        .map(d -> new Mention.Number(d.tokens(), d.span(), d.length(), Later.now(-1)))
                        .findFirst();
    }

    private String lower(int at) {
        return sentence.token(at).form().toLowerCase(Locale.ROOT);
    }
}

package org.bluepencil.claim.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.ClaimTime;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Participant;
import org.bluepencil.claim.SetOf;
import org.bluepencil.claim.frame.Expression;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Token;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;
import org.bluepencil.value.Unit;
import org.jspecify.annotations.Nullable;

/** Claims whose value is an entity: who or what it is, since when and up to when, how many of them there are, which place one has among them. */
final class RelationClaims {
    private final Scene scene;
    private final ClaimFactory factory;
    private final Times times;
    private final Arguments arguments;
    private final StretchedFacts stretched;

    RelationClaims(Scene scene, ClaimFactory factory, Times times, Arguments arguments) {
        this.scene = scene;
        this.factory = factory;
        this.times = times;
        this.arguments = arguments;
        this.stretched = new StretchedFacts(factory, new Stretches(scene, times));
    }

    List<Claim> of(Match found) {
        Match match = scene.remnants().onTheirSides(found, arguments);
        Frame frame = match.frame();
        List<Argument> subjects = new ArrayList<>(factory.arguments(match.subjects(), frame.subjectTypes()));
        List<Argument> values = new ArrayList<>(factory.arguments(match.values(), frame.valueTypes()));
        boolean ownerIsValue = frame.ownerIsValue();
        List<Participant> owners = named(ownerIsValue ? values : subjects);
        List<Argument> elements = ownerIsValue ? subjects : values;
        // Only a noun may go without its possessor, and only if none is told that nothing could be made of.
        boolean untold = (ownerIsValue ? match.values() : match.subjects()).isEmpty();
        if (untold && mayBeUntold(match)) {
            List<String> types = ownerIsValue ? frame.valueTypes() : frame.subjectTypes();
            owners = new UntoldOwner(scene, types).of(match, named(elements));
        }
        if (owners.isEmpty()) {
            return List.of();
        }
        Participant owner = owners.get(0);
        SetOf set = new SetOf(owner, ownerIsValue, null, "");
        Optional<Mention.Number> count = countOf(match);
        List<Claim> claims = new ArrayList<>();
        if (match.ordinal() > 0) {
            boolean ordered = frame.nature() == Frame.Nature.STATE;
            claims.addAll(ordered ? position(match, named(elements), set) : List.of());
            // "Ruvia's first female president" is its president, "her third son" her son, whatever the place
            claims.addAll(ordered && !match.narrowed() ? List.of() : facts(match, owners, elements, ownerIsValue));
            return claims;
        }
        if (count.isPresent() && !frame.single() && match.expression().trigger() == Expression.Trigger.NOUN) {
            Form form = new Form.Count(set, count.get().reading(), List.of());
            Claim counted = factory.claim(match, form, count.get().span(), "");
            claims.add(isGranted(match) ? asOfArticle(counted) : counted);
        }
        claims.addAll(facts(match, owners, elements, ownerIsValue));
        if (!frame.single() && (match.expression().exhaustive() || isOnly(match, count))) {
            listing(match, set, elements).ifPresent(claims::add);
        }
        return claims;
    }

    /**
     * Whether the text may leave unsaid whose it is: "the chancellor, Hanno Greve", "the ten members"; not where a preposition would have
     * to name it, nor in "a former diplomat", which is nobody's.
     */
    private static boolean mayBeUntold(Match match) {
        Expression expression = match.expression();
        Expression.Slot owner = match.frame().ownerIsValue() ? expression.value() : expression.subject();
        return expression.trigger() == Expression.Trigger.NOUN
                && owner.place() != Expression.Place.PREPOSITION
                && (match.frame().single() || !expression.confirmsOnly());
    }

    /** "Its only members are A and B", "the three members are A, B and C". */
    private boolean isOnly(Match match, Optional<Mention.Number> count) {
        boolean noun = match.expression().trigger() == Expression.Trigger.NOUN;
        boolean only = scene.sentence().children(match.trigger()).stream()
                .anyMatch(t -> t.lemma().equals("only") || t.lemma().equals("sole"));
        boolean subject =
                match.clause().map(c -> c.subjects().contains(match.trigger())).orElse(false);
        return noun && subject && (only || count.isPresent());
    }

    /** That there are no others than those named; empty if some are only counted or described. */
    private Optional<Claim> listing(Match match, SetOf set, List<Argument> elements) {
        List<Participant> all = named(elements);
        if (all.isEmpty() || all.size() < elements.size()) {
            return Optional.empty();
        }
        Span span = elements.stream().map(Argument::span).reduce(Span::union).orElseThrow();
        String group = "g" + scene.sentence().span().start() + "-" + match.trigger();
        return Optional.of(factory.claim(match, new Form.Listing(set, all), span, group));
    }

    private static List<Participant> named(List<Argument> all) {
        return all.stream()
                .filter(Argument.Named.class::isInstance)
                .map(a -> ((Argument.Named) a).participant())
                .toList();
    }

    /** "ten members": the number before a counting noun. */
    private Optional<Mention.Number> countOf(Match match) {
        return scene.numbers().stream()
                .filter(n -> !n.reading().ordinal()
                        && isOfWholes(n.reading())
                        && n.head() == match.trigger()
                        && n.tokens().to() <= match.trigger()
                        && !isPart(match, n)
                        && WholeSets.isWhole(scene, match, n))
                .findFirst();
    }

    /** "One of the members": some of them, which says nothing of how many there are. */
    private boolean isPart(Match match, Mention.Number number) {
        return scene.sentence().isBelow(match.trigger(), number.tokens().from());
    }

    /** "Half of the members", "60 per cent of the members": a part of them. */
    private static boolean isOfWholes(NumberReading number) {
        return number.unit().dimension() == Unit.Dimension.COUNT
                && number.low().stripTrailingZeros().scale() <= 0
                && number.high().stripTrailingZeros().scale() <= 0;
    }

    /** "The 27 members agreed": what the clause takes for granted, and does not say as "had 27 members" does. */
    private boolean isGranted(Match match) {
        Token noun = scene.sentence().token(match.trigger());
        return !noun.is("dobj") && !noun.is("attr");
    }

    /** What is taken for granted without a time is so on the article's date, whatever the tense of the clause. */
    private Claim asOfArticle(Claim claim) {
        LocalDate published = scene.article().published();
        ClaimTime time = claim.time();
        return time.period() != null || published == null
                ? claim
                : claim.withTime(
                        new ClaimTime(Period.on(published), Precision.DAY, false, time.tense(), time.printed()));
    }

    /** "Ten countries joined": those that began then are counted, not those that belonged then. */
    private static Form.@Nullable Edge edge(Match match) {
        return switch (match.expression().says()) {
            case BEGINS -> Form.Edge.START;
            case ENDS -> Form.Edge.END;
            case HOLDS, LASTS, AGED, REACHED, LIVED, RECURS -> null;
        };
    }

    private List<Claim> position(Match match, List<Participant> elements, SetOf set) {
        List<Claim> claims = new ArrayList<>();
        for (Participant element : elements) {
            Form form = new Form.Position(element, set, match.ordinal());
            claims.add(factory.claim(match, form, ordinalSpan(match), ""));
        }
        return claims;
    }

    private Span ordinalSpan(Match match) {
        return scene.numbers().stream()
                .filter(n -> n.reading().ordinal()
                        && scene.sentence().isBelow(n.tokens().from(), match.trigger()))
                .map(Mention.Number::span)
                .findFirst()
                .orElse(scene.sentence().token(match.trigger()).span());
    }

    private List<Claim> facts(Match match, List<Participant> owners, List<Argument> elements, boolean ownerIsValue) {
        Token trigger = scene.sentence().token(match.trigger());
        boolean plural = !trigger.isNoun() || trigger.tag().endsWith("S");
        if (!plural || !match.frame().single() || owners.size() < 2 || elements.size() < 2) {
            return factsOfEach(match, owners, elements, ownerIsValue);
        }
        // "Tarn and Orlow, the capitals of Ruvia and Ostravia": each of its own
        if (owners.size() != elements.size()) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < owners.size(); i++) {
            claims.addAll(factsOfEach(
                    match.narrowedIf(true), List.of(owners.get(i)), List.of(elements.get(i)), ownerIsValue));
        }
        return claims;
    }

    private List<Claim> factsOfEach(
            Match match, List<Participant> owners, List<Argument> elements, boolean ownerIsValue) {
        List<Claim> claims = new ArrayList<>();
        boolean several = elements.size() > 1;
        for (Participant owner : owners) {
            String group = several ? "g" + scene.sentence().span().start() + "-" + match.trigger() : "";
            for (Argument element : elements) {
                if (element instanceof Argument.Named named && !isSame(owner, named.participant())) {
                    claims.addAll(fact(match, owner, named.participant(), ownerIsValue, group, several));
                    claims.addAll(around(match, owner, named));
                } else if (element instanceof Argument.Counted counted) {
                    List<Participant> besides = named(elements);
                    SetOf set = new SetOf(owner, ownerIsValue, counted.kind(), counted.kindText());
                    Form form = new Form.Count(set, counted.number(), besides, edge(match));
                    // "twelve joined in 2004 and 2007" are those of both years
                    boolean together =
                            times.of(match).filter(times::isOneOfSeveral).isPresent();
                    claims.add(factory.claim(match.narrowedIf(together), form, counted.span(), group));
                }
            }
        }
        return claims;
    }

    /** Nothing that frames tell is told of a thing and itself: then the sentence was misread. */
    private static boolean isSame(Participant one, Participant other) {
        return one.span().equals(other.span())
                || (one.entity().isPresent() && one.entity().equals(other.entity()));
    }

    /** "In Tarn, Ostravia": who was born in the town was born in the country too, if that is where the town lies. */
    private List<Claim> around(Match match, Participant owner, Argument.Named place) {
        List<String> types = match.frame().valueTypes();
        if (!place.byName() || !types.contains("place")) {
            return List.of();
        }
        return arguments.around(place.participant(), types).stream()
                .map(p -> factory.claim(
                        match.narrowedIf(true), new Form.Fact(owner, new Claimed.Entity(p)), p.span(), ""))
                .toList();
    }

    private List<Claim> fact(
            Match given, Participant owner, Participant element, boolean ownerIsValue, String group, boolean several) {
        Participant subject = ownerIsValue ? element : owner;
        Participant value = ownerIsValue ? owner : element;
        // "born in Tarn in 1931, Max Toller in 1921": where the second was born is not said
        boolean elsewhere = given.frame().valueTypes().contains("place")
                && scene.remnants().hasTime(factory.tokenAt(subject.span(), given));
        Match match = given.narrowedIf(elsewhere);
        int owning = factory.tokenAt(owner.span(), match);
        // the time of the one who is told with a time of their own, else that beside the other
        int near = times.isTimed(owning) ? owning : factory.tokenAt(element.span(), match);
        boolean spokenOf = match.clause().map(c -> isAmong(c.subjects(), value)).orElse(false);
        Span span = several || spokenOf || isBackReference(value) ? element.span() : value.span();
        return stretched.claims(match, subject, new Claimed.Entity(value), span, near, group);
    }

    /** Whether a participant is what the clause speaks of; then the other side is what it says. */
    private boolean isAmong(List<Integer> heads, Participant participant) {
        return heads.stream().anyMatch(h -> scene.sentence().token(h).span().overlaps(participant.span()));
    }

    /** A pronoun or description names nothing that an editor would mark; then the other side carries the mark. */
    private boolean isBackReference(Participant participant) {
        return scene.sentence().mentions().stream()
                .noneMatch(m -> m instanceof Mention.Name && m.span().equals(participant.span()));
    }
}

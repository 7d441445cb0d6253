package org.bluepencil.claim.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.bluepencil.language.Dependencies;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;
import org.bluepencil.language.clause.Tree;

/** What is left of a clause without its verb: in "joined NATO in 1999 and the European Union in 2004", 2004 is that of the Union alone. */
final class Remnants {
    private final Scene scene;

    Remnants(Scene scene) {
        this.scene = scene;
    }

    /** Whether a time is told of a word of a remnant alone. */
    boolean isOfOne(Mention.Time time) {
        return owner(time).isPresent();
    }

    /** Whether a time is that of the remnant that a word belongs to. */
    boolean isOf(Mention.Time time, int token) {
        OptionalInt owner = owner(time);
        return owner.isPresent() && scene.sentence().isBelow(token, owner.getAsInt());
    }

    /** Whether a word belongs to a remnant that has its own time. */
    boolean hasTime(int token) {
        return scene.times().stream().anyMatch(t -> isOf(t, token));
    }

    /** "Had 3,000 employees in 2010 and 4,200 in 2023": a figure and those that stand in its place for other times, in the order of the text. */
    List<Mention.Number> together(Mention.Number figure) {
        OptionalInt place = parallelTo(figure);
        // a length of time that is a figure is no number of the sentence
        return Stream.concat(
                        Stream.of(figure),
                        scene.numbers().stream()
                                .filter(n -> !n.equals(figure) && isAlike(n, figure) && isBeside(n, figure, place)))
                .sorted(Comparator.comparing(Mention.Number::span))
                .toList();
    }

    private static boolean isAlike(Mention.Number one, Mention.Number other) {
        return !one.reading().ordinal()
                && one.reading().unit().dimension() == other.reading().unit().dimension();
    }

    private boolean isBeside(Mention.Number one, Mention.Number other, OptionalInt place) {
        OptionalInt own = parallelTo(one);
        if (own.isPresent()) {
            return isAlone(one) && (own.equals(place) || (place.isEmpty() && stands(other, own.getAsInt())));
        }
        return place.isPresent() && stands(one, place.getAsInt());
    }

    /** Whether a remnant is a figure and nothing else: neither "60 ships", "inflation 9 per cent" nor "Orlow's 300,000". */
    private boolean isAlone(Mention.Number figure) {
        Sentence sentence = scene.sentence();
        return figure.head() < 0
                && sentence.tokens().stream()
                        .filter(t ->
                                !figure.tokens().contains(t.index()) && sentence.isBelow(t.index(), rootOf(figure)))
                        .allMatch(t -> isOfTime(t) || t.is("punct") || t.is("cc"));
    }

    private int rootOf(Mention.Number figure) {
        return scene.times().stream()
                .flatMapToInt(t -> owner(t).stream())
                .filter(figure.tokens()::contains)
                .findFirst()
                .orElse(figure.tokens().from());
    }

    /** Whether a word belongs to the time of a remnant. */
    private boolean isOfTime(Token token) {
        Sentence sentence = scene.sentence();
        int at = token.index();
        while (at >= 0) {
            if (sentence.token(at).is(Dependencies.ORPHAN)) {
                return true;
            }
            at = sentence.token(at).head();
        }
        return false;
    }

    private static boolean stands(Mention.Number figure, int place) {
        return figure.head() == place || figure.tokens().contains(place);
    }

    /** What stands in the clause with the verb where a figure stands in a remnant; empty if it is in none. */
    private OptionalInt parallelTo(Mention.Number figure) {
        return scene.times().stream()
                .flatMapToInt(t -> owner(t).stream())
                .filter(figure.tokens()::contains)
                .map(root -> Tree.firstConjunct(scene.sentence(), root))
                .findFirst();
    }

    /** Whether a remnant is left of two phrases, "Quay Group Pell Ferries": of such a one nothing is told. */
    boolean isOfTwo(int token) {
        Sentence sentence = scene.sentence();
        return hasTime(token)
                && sentence.mentions().stream()
                                .filter(Mention.Name.class::isInstance)
                                .map(Mention.Name.class::cast)
                                .filter(n -> sentence.isBelow(n.head(), token)
                                        && Tree.objectsOf(sentence, token, Set.of("of")).stream()
                                                .noneMatch(n.tokens()::contains)
                                        && !isOfTime(sentence.token(n.head())))
                                .count()
                        > 1;
    }

    /**
     * The match with each remnant on its side: "joined NATO in 1982 and Hungary in 1999" tells nobody's joining of Hungary, which is no body to
     * join, but that Hungary joined.
     */
    Match onTheirSides(Match match, Arguments arguments) {
        List<Integer> moved = match.values().stream()
                .filter(v -> hasTime(v) && match.values().stream().anyMatch(o -> !hasTime(o)))
                .filter(v -> !isNamed(arguments.at(v, match.frame().valueTypes()))
                        && isNamed(arguments.at(v, match.frame().subjectTypes())))
                .toList();
        if (moved.isEmpty()) {
            return match;
        }
        List<Integer> subjects = new ArrayList<>(match.subjects());
        subjects.addAll(moved);
        return match.between(
                subjects,
                match.values().stream().filter(v -> !moved.contains(v)).toList());
    }

    private static boolean isNamed(List<Argument> arguments) {
        return arguments.stream().anyMatch(Argument.Named.class::isInstance);
    }

    /** The word that a time is an orphan of. */
    private OptionalInt owner(Mention.Time time) {
        Sentence sentence = scene.sentence();
        int at = time.tokens().from();
        while (at >= 0 && !sentence.token(at).isVerb()) {
            if (sentence.token(at).is(Dependencies.ORPHAN)) {
                return OptionalInt.of(sentence.token(at).head());
            }
            at = sentence.token(at).head();
        }
        return OptionalInt.empty();
    }
}

package org.bluepencil.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.ClaimTime;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Manner;
import org.bluepencil.claim.Participant;
import org.bluepencil.claim.frame.Expression;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.clause.Clause;
import org.bluepencil.language.clause.Tree;
import org.bluepencil.names.ClassTree;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Precision;

/** Claims of what something is or was called: the value is the name itself, and not whatever else may bear it. */
final class NameClaims {
    /** The adverbs that leave a name that of everybody; beside any other it may be a nickname, or one among several. */
    private static final Set<String> PLAIN = Set.of(
            "originally",
            "first",
            "initially",
            "formerly",
            "previously",
            "officially",
            "formally",
            "later",
            "then",
            "subsequently");

    private static final Set<String> LINKING =
            Set.of("of", "for", "and", "&", "the", "de", "du", "la", "-", "'s", "’s");

    /** Behind these stands by whom, in which tongue or for what it is called so. */
    private static final Set<String> AMONG_SOME = Set.of("in", "to", "among", "for", "by", "with", "on", "during");

    private final Scene scene;
    private final ClaimFactory factory;
    private final Times times;
    private final StretchedFacts stretched;

    NameClaims(Scene scene, ClaimFactory factory, Times times) {
        this.scene = scene;
        this.factory = factory;
        this.times = times;
        this.stretched = new StretchedFacts(factory, new Stretches(scene, times));
    }

    List<Claim> of(Match match) {
        Match told = match.narrowedIf(isLoose(match));
        List<Span> names = names(match);
        List<Claim> claims = new ArrayList<>();
        for (Participant subject :
                factory.participants(match.subjects(), match.frame().subjectTypes())) {
            names.stream()
                    .filter(words -> !isBecoming(match) || isOfOneKind(subject, words))
                    .forEach(words -> claims.addAll(claims(told, subject, words)));
        }
        return claims;
    }

    private List<Claim> claims(Match match, Participant subject, Span words) {
        Claimed name = new Claimed.Text(words.of(scene.article().text()));
        int near = factory.tokenAt(words, match);
        List<Claim> claims = new ArrayList<>(stretched.claims(match, subject, name, words, near, ""));
        Optional<Mention.Time> until = times.of(match, near)
                .filter(t -> t.bound() == Mention.Bound.UNTIL && !t.relative() && t.period() != null);
        if (match.status() == Manner.Status.FORMER || until.isPresent()) {
            // "was not called that until 1917" says that it was from then on
            claims.removeIf(c -> !c.manner().affirmed());
            claims.replaceAll(c -> c.withTime(new ClaimTime(null, Precision.DAY, false, ClaimTime.Tense.PAST, "")));
        }
        if (!claims.isEmpty()) {
            until.ifPresent(time -> claims.add(end(match, subject, name, time)));
        }
        return claims;
    }

    /** "Was called Bright Tern until 1986": that is when the name was given up. */
    private Claim end(Match match, Participant subject, Claimed name, Mention.Time until) {
        Mention.Time last = new Mention.Time(
                until.tokens(),
                until.span(),
                Mention.Bound.IN,
                until.period(),
                until.precision(),
                false,
                until.printed());
        Form form = new Form.SpanOfTime(subject, name, Form.Edge.END, new Form.Extent.At(last));
        return factory.claim(match, form, until.span(), "");
    }

    /** What is told of how it is called, and not that it was named so: beside other words it may be a nickname or one name among several. */
    private boolean isLoose(Match match) {
        if (match.clause().isEmpty()) {
            return false;
        }
        Clause clause = match.clause().get();
        boolean modified =
                scene.sentence().children(clause.verb(), "advmod").stream().anyMatch(t -> !PLAIN.contains(t.lemma()));
        // "was renamed by the occupiers", "people called it that"
        boolean somebodys =
                clause.agents().stream().anyMatch(a -> !match.subjects().contains(a));
        if (modified || somebodys || !match.expression().says().isOfStretch()) {
            return modified || somebodys;
        }
        boolean byPreposition = match.expression().value().place() == Expression.Place.PREPOSITION;
        boolean familiar =
                byPreposition && (clause.tense() == Clause.Tense.PRESENT || clause.tense() == Clause.Tense.PERFECT);
        Stream<Integer> ofClause = AMONG_SOME.stream().flatMap(p -> clause.after(p).stream());
        Stream<Integer> ofName =
                match.values().stream().flatMap(v -> Tree.objectsOf(scene.sentence(), v, AMONG_SOME).stream());
        boolean somewhere = Stream.concat(ofClause, ofName)
                .anyMatch(o -> !match.values().contains(o)
                        && scene.times().stream().noneMatch(t -> t.tokens().contains(o)));
        return familiar || somewhere;
    }

    private boolean isBecoming(Match match) {
        return match.clause().filter(c -> c.phrase().equals("become")).isPresent();
    }

    /** "Tarn School became Tarn College" tells of a name, "Tarn School became European Champion" does not. */
    private boolean isOfOneKind(Participant subject, Span words) {
        List<EntityId> before = kinds(subject.label());
        List<EntityId> after = kinds(words.of(scene.article().text()));
        return before.stream().anyMatch(b -> after.stream().anyMatch(a -> isOneOf(a, b) || isOneOf(b, a)));
    }

    private static boolean isOneOf(EntityId kind, EntityId wider) {
        return ClassTree.packed().withAncestors(kind).contains(wider);
    }

    /** The kinds that the words of a name tell it to be of. */
    private static List<EntityId> kinds(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split(" "))
                .flatMap(word -> ClassTree.packed().ofNoun(word).stream())
                .toList();
    }

    private List<Span> names(Match match) {
        List<Span> names = new ArrayList<>();
        for (int head : match.values()) {
            Span name = isCapital(head) ? name(head) : null;
            if (name != null && names.stream().noneMatch(n -> n.covers(name))) {
                names.add(name);
            }
        }
        return names;
    }

    /** The words of the name that a head is of: "Department of Computing and Control", "St Mary's College". */
    private Span name(int head) {
        return scene.sentence()
                .token(edge(head, -1))
                .span()
                .union(scene.sentence().token(edge(head, 1)).span());
    }

    /** The last capital on one side of the head, over nothing but words that link capitals. */
    private int edge(int head, int step) {
        Sentence sentence = scene.sentence();
        int edge = head;
        for (int at = head + step; at >= 0 && at < sentence.size() && sentence.isBelow(at, head); at += step) {
            if (isCapital(at) || isNumber(at)) {
                edge = at;
            } else if (!LINKING.contains(sentence.token(at).form())) {
                break;
            }
        }
        return edge;
    }

    /** "Tarn Squadron 15": a number that tells no time. */
    private boolean isNumber(int index) {
        return Character.isDigit(scene.sentence().token(index).form().codePointAt(0))
                && scene.times().stream().noneMatch(t -> t.tokens().contains(index));
    }

    private boolean isCapital(int index) {
        return Character.isUpperCase(scene.sentence().token(index).form().codePointAt(0));
    }
}

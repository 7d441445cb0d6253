package org.bluepencil.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Participant;
import org.bluepencil.claim.SetOf;
import org.bluepencil.claim.frame.Expression;
import org.bluepencil.claim.frame.Frames;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;
import org.bluepencil.language.clause.Clause;
import org.bluepencil.language.clause.Tree;
import org.bluepencil.language.number.Words;
import org.bluepencil.names.ClassTree;
import org.bluepencil.value.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * Finds ranks within a class: "the most populous country in Africa", "the world's second-longest river". The class is the
 * noun with all that stands between it and the superlative ("landlocked country"); the region is "in X", "X's" or the
 * world. Words behind the noun that narrow it further ("the largest country without a coast", "by area" for a population)
 * make another rank, of which nothing is said.
 */
final class RankMatcher {
    private static final Set<String> WORLD = Set.of("world", "earth", "globe", "planet");
    private static final Set<String> PLACING = Set.of("in", "of", "on");
    private static final Map<String, String> POSITIVE = Map.ofEntries(
            Map.entry("largest", "large"),
            Map.entry("biggest", "big"),
            Map.entry("smallest", "small"),
            Map.entry("longest", "long"),
            Map.entry("shortest", "short"),
            Map.entry("highest", "high"),
            Map.entry("lowest", "low"),
            Map.entry("tallest", "tall"));
    /** Verbs by which a writer says so himself; "officials called it the largest" is theirs. */
    private static final Set<String> EQUATING = Set.of("be", "remain");

    private static final Set<String> PAUSES = Set.of(",", "(", "-", "–", "—", ":", ";");
    /** Adverbs that change nothing; any other ("once", "arguably", "perhaps") may. */
    private static final Set<String> PLAIN = Set.of("still", "now", "currently", "also", "today");
    /** What the smallest is small of. */
    private static final Map<String, String> OPPOSITE = Map.of("small", "large", "short", "long", "low", "high");

    private final Frames frames;

    RankMatcher(Frames frames) {
        this.frames = frames;
    }

    /** A superlative: its adjective in the positive, whether it is the upper end, where it begins. */
    private record Superlative(String adjective, boolean highest, int rank, int from) {}

    List<Claim> claims(Scene scene, ClaimFactory factory) {
        List<Claim> found = new ArrayList<>();
        if (!scene.asksTree(
                s -> s.tokens().stream().anyMatch(t -> superlative(s, t).isPresent()))) {
            return found;
        }
        for (Token noun : scene.sentence().tokens()) {
            if (!noun.tag().equals("NN") || scene.nameAt(noun.index()).isPresent()) {
                continue;
            }
            for (Token child : scene.sentence().children(noun.index())) {
                if (child.index() < noun.index()) {
                    superlative(scene.sentence(), child)
                            .ifPresent(s -> found.addAll(claims(scene, factory, s, noun, child)));
                }
            }
        }
        return found;
    }

    private List<Claim> claims(
            Scene scene, ClaimFactory factory, Superlative superlative, Token noun, Token adjective) {
        List<Integer> regions = regions(scene, noun);
        boolean world = !regions.isEmpty()
                && regions.stream().allMatch(r -> isWorld(scene.sentence().token(r)));
        Optional<Participant> region = world ? Optional.empty() : region(scene, factory, regions);
        Optional<EntityId> kind = kind(scene, adjective, noun);
        // without a region the text before may have told one: only who leads the world leads there too
        boolean untold = regions.isEmpty() && superlative.rank() > 1;
        if (untold || kind.isEmpty() || isNarrowed(scene.sentence(), noun)) {
            return List.of();
        }
        if (!regions.isEmpty() && !world && region.isEmpty()) {
            return List.of();
        }
        boolean state = ClassTree.packed()
                .withAncestors(kind.get())
                .contains(ClassTree.packed().named("state").orElseThrow());
        List<Claim> claims = new ArrayList<>();
        for (Frames.Use use : uses(superlative, noun)) {
            if (isMeasuredBy(scene.sentence(), noun, use) && (state || !regions.isEmpty())) {
                claims.addAll(ranked(scene, factory, use, superlative, noun, kind.get(), region.orElse(null)));
            }
        }
        return claims;
    }

    /** The one region that is named, as it stands: neither "mainland Africa" nor "southern Africa" is Africa. */
    private static Optional<Participant> region(Scene scene, ClaimFactory factory, List<Integer> regions) {
        if (regions.size() != 1) {
            return Optional.empty();
        }
        int head = regions.get(0);
        boolean pronoun = scene.sentence().token(head).tag().startsWith("PRP");
        boolean whole = scene.nameAt(head)
                .filter(name -> scene.sentence().children(head).stream()
                        .allMatch(t ->
                                t.index() > head || t.is("det") || name.tokens().contains(t.index())))
                .isPresent();
        return whole || pronoun
                ? factory.participants(regions, List.of("place")).stream().findFirst()
                : Optional.empty();
    }

    private static List<Claim> ranked(
            Scene scene,
            ClaimFactory factory,
            Frames.Use use,
            Superlative superlative,
            Token noun,
            EntityId kind,
            @Nullable Participant region) {
        int lead = Tree.firstConjunct(scene.sentence(), noun.index());
        Optional<Clause> clause = NounMatcher.assertingClause(scene, lead);
        List<Integer> heads = SaidOf.whom(scene, noun.index(), noun.index(), lead, clause);
        boolean hedged = isHedged(scene, superlative, noun, clause, heads)
                || regions(scene, noun).isEmpty();
        Match match = new Match(
                use.frame(),
                use.expression(),
                noun.index(),
                clause,
                heads,
                List.of(),
                superlative.rank(),
                superlative.highest() ? Match.Superlative.LARGEST : Match.Superlative.SMALLEST,
                org.bluepencil.claim.Manner.Status.NONE,
                use.expression().confirmsOnly() || hedged);
        if (!factory.isAsserted(match)) {
            return List.of();
        }
        Span words = new Span(
                scene.sentence().token(superlative.from()).span().start(),
                scene.sentence().token(noun.index()).span().end());
        String kindText = words.of(scene.article().text());
        List<Claim> claims = new ArrayList<>();
        for (Participant element : factory.participants(heads, use.expression().among())) {
            SetOf set = new SetOf(region == null ? element : region, false, kind, kindText);
            Form form = new Form.Superlative(element, set, superlative.rank(), superlative.highest());
            Claim claim = factory.claim(match, form, words, "");
            boolean once = claim.time().isPast();
            claims.add(once ? factory.claim(match.narrowedIf(true), form, words, "") : claim);
        }
        return claims;
    }

    /** "Once the largest", "arguably the largest", "may be the largest", "officials called it the largest". */
    private static boolean isHedged(
            Scene scene, Superlative superlative, Token noun, Optional<Clause> clause, List<Integer> heads) {
        Sentence sentence = scene.sentence();
        boolean said = clause.map(
                        c -> EQUATING.contains(sentence.token(c.verb()).lemma())
                                && sentence.children(c.verb()).stream()
                                        .noneMatch(t -> t.tag().equals("MD") || isAdverb(t)))
                .orElse(true);
        int first = sentence.children(noun.index()).stream()
                .mapToInt(Token::index)
                .filter(i -> i < superlative.from())
                .min()
                .orElse(superlative.from());
        boolean before = first > 0 && isAdverb(sentence.token(first - 1));
        boolean own = sentence.children(noun.index()).stream().anyMatch(RankMatcher::isAdverb);
        // an apposition stands behind a comma; without one, the two are what a verb says of each other
        int behind = first > 1 && PLAIN.contains(lower(sentence.token(first - 1))) ? first - 2 : first - 1;
        boolean apart = behind >= 0 && PAUSES.contains(sentence.token(behind).form());
        boolean unset = clause.isEmpty() && heads.stream().anyMatch(h -> h < first) && !apart;
        return !said || before || own || unset;
    }

    private static boolean isAdverb(Token token) {
        boolean adverb = token.tag().startsWith("RB")
                || token.is("advmod")
                || lower(token).equals("once");
        return adverb && !PLAIN.contains(lower(token)) && !token.is("neg");
    }

    /** The frames that rank by this adjective within the noun's class. */
    private List<Frames.Use> uses(Superlative superlative, Token noun) {
        List<EntityId> kinds = ClassTree.packed().ofNoun(noun.lemma());
        return frames.triggeredBy(Expression.Trigger.RANK, superlative.adjective()).stream()
                .filter(u -> u.expression().among().stream()
                        .map(name -> ClassTree.packed().named(name).orElseThrow())
                        .anyMatch(among -> kinds.stream()
                                .anyMatch(
                                        k -> ClassTree.packed().withAncestors(k).contains(among))))
                .toList();
    }

    /** "Largest", "second-largest", "most populous", "third most populous", "fourth-most populous", "least populous". */
    private static Optional<Superlative> superlative(Sentence sentence, Token adjective) {
        int from = adjective.index();
        String word = lower(adjective);
        String positive = POSITIVE.get(word.substring(word.indexOf('-') + 1));
        boolean most = true;
        if (positive == null) {
            if (from == 0) {
                return Optional.empty();
            }
            from--;
            positive = word;
            word = lower(sentence.token(from));
            String degree = word.substring(word.indexOf('-') + 1);
            if (!degree.equals("most") && !degree.equals("least")) {
                return Optional.empty();
            }
            most = degree.equals("most");
        }
        // "second-largest" is one token or three, "second largest" two
        OptionalInt ordinal = Words.ordinalOf(word.substring(0, Math.max(0, word.indexOf('-'))));
        int before = from > 1 && sentence.token(from - 1).form().equals("-") ? from - 2 : from - 1;
        if (ordinal.isEmpty() && before >= 0) {
            ordinal = Words.ordinalOf(lower(sentence.token(before)));
            from = ordinal.isPresent() ? before : from;
        }
        boolean highest = most && !OPPOSITE.containsKey(positive);
        return Optional.of(
                new Superlative(OPPOSITE.getOrDefault(positive, positive), highest, ordinal.orElse(1), from));
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    /** The heads of the regions: "in Africa", "of the world", "Africa's". */
    private static List<Integer> regions(Scene scene, Token noun) {
        List<Integer> regions = new ArrayList<>();
        scene.sentence().children(noun.index(), "poss").forEach(t -> regions.add(t.index()));
        regions.addAll(Tree.objectsOf(scene.sentence(), noun.index(), PLACING));
        return regions;
    }

    private static boolean isWorld(Token token) {
        return WORLD.contains(lower(token));
    }

    /** The class that the noun names with all that stands between it and the superlative. */
    private static Optional<EntityId> kind(Scene scene, Token adjective, Token noun) {
        boolean bare = noun.index() == adjective.index() + 1;
        Span words = new Span(
                scene.sentence().token(adjective.index() + 1).span().start(),
                noun.span().end());
        Optional<EntityId> named = new Arguments(scene).kind(words, noun.index());
        if (named.isPresent() || !bare) {
            return named;
        }
        Optional<EntityId> called = ClassTree.packed().named(noun.lemma());
        return called.isPresent()
                ? called
                : ClassTree.packed().ofNoun(noun.lemma()).stream().findFirst();
    }

    /** A relative clause, an infinitive or another preposition behind the noun: another rank. */
    private static boolean isNarrowed(Sentence sentence, Token noun) {
        return sentence.children(noun.index()).stream()
                .filter(t -> t.index() > noun.index())
                .anyMatch(t -> t.is("relcl")
                        || t.is("acl")
                        || t.is("infmod")
                        || (t.is("prep")
                                && !PLACING.contains(t.lemma())
                                && !t.lemma().equals("by")));
    }

    /** "By area": only if that is what the frame measures. */
    private static boolean isMeasuredBy(Sentence sentence, Token noun, Frames.Use use) {
        List<Integer> by = new ArrayList<>(Tree.objectsOf(sentence, noun.index(), Set.of("by")));
        return by.stream().allMatch(i -> {
            String measure = sentence.token(i).lemma();
            return use.frame().label().equals(measure)
                    || use.frame().expressions().stream()
                            .filter(e -> e.trigger() == Expression.Trigger.NOUN)
                            .anyMatch(e -> e.words().contains(measure));
        });
    }
}

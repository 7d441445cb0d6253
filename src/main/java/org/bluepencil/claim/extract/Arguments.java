package org.bluepencil.claim.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Link;
import org.bluepencil.claim.Participant;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;
import org.bluepencil.language.clause.Clause;
import org.bluepencil.language.clause.Tree;
import org.bluepencil.names.Candidate;
import org.bluepencil.names.ClassTree;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Period;
import org.bluepencil.value.Truth;

/** Reads what stands at a token: a name, a pronoun, a description, a counted class, an event told by kind, day and place. */
final class Arguments {
    private static final Set<String> THINGS = Set.of("it", "its");
    private static final Set<String> GROUPS =
            Set.of("they", "their", "them", "we", "our", "us", "i", "my", "you", "your");
    private static final Set<String> PERSONS = Set.of("he", "she", "his", "her", "him");
    private static final Set<String> SPEAKERS = Set.of("i", "my", "me", "you", "your");
    private static final Map<String, String> TAGGED =
            Map.of("PERSON", "human", "GPE", "place", "LOC", "place", "ORG", "organization", "EVENT", "event");
    /** What an unknown "Ruvian" or "Liberal" may stand for: a land, a body. */
    private static final List<EntityId> NATIONS = Stream.of("place", "organization")
            .map(name -> ClassTree.packed().named(name).orElseThrow())
            .toList();

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,4}");
    private static final Set<String> EQUATING = Set.of("be", "become", "remain");
    private static final Set<String> DETERMINERS = Set.of("the", "this", "that", "its", "their");

    private final Scene scene;

    Arguments(Scene scene) {
        this.scene = scene;
    }

    /** The arguments at a head; several where a class noun stands before its names ("the countries of A and B"). */
    List<Argument> at(int head, List<String> types) {
        Sentence sentence = scene.sentence();
        Token token = sentence.token(head);
        if (scene.remnants().isOfTwo(head)) {
            return List.of(new Argument.Described(token.form(), token.span()));
        }
        // "the Central Asian countries of Kazakhstan and Tajikistan": the knowledge may name the class too.
        List<Argument> listed = listed(head, types);
        if (!listed.isEmpty()) {
            return listed;
        }
        Optional<Mention.Name> name = scene.nameAt(head);
        if (name.isPresent()) {
            // "three Baltic states": the name is that of a class, and three of it are counted
            Optional<Argument> ofClass = token.tag().endsWith("S") ? counted(head) : Optional.empty();
            return List.of(ofClass.orElseGet(() -> named(name.get(), types)));
        }
        if (token.form().endsWith("self") || token.form().endsWith("selves")) {
            return List.of(new Argument.Described(token.form(), token.span()));
        }
        if (token.tag().startsWith("PRP") && isOfOtherKind(token, types)) {
            return List.of(new Argument.Described(token.form(), token.span()));
        }
        if (token.tag().startsWith("PRP")) {
            return List.of(new Argument.Named(remembered(pronoun(token, types), head), false));
        }
        List<Argument> equated = equated(head, types);
        if (!equated.isEmpty()) {
            return equated;
        }
        Optional<Argument> apposed = apposed(head, types);
        if (apposed.isPresent()) {
            return List.of(apposed.get());
        }
        Optional<Argument> counted = counted(head);
        if (counted.isPresent()) {
            return List.of(counted.get());
        }
        Span span = Tree.coreSpan(sentence, head);
        String words = span.of(scene.article().text());
        boolean definite = sentence.children(head).stream().anyMatch(t -> DETERMINERS.contains(t.lemma()));
        Optional<Participant> event = event(head, words, span);
        if (event.isPresent()) {
            return List.of(new Argument.Named(event.get(), false));
        }
        if (definite
                && token.isNoun()
                && !isToldApart(head)
                && mayStand(ClassTree.packed().ofNoun(token.lemma()), types)) {
            Optional<Participant> back = scene.discourse().described(token.lemma(), words, span, scene.number());
            // "the law school" may be a part of the school before it
            boolean closer = !sentence.children(head, "compound").isEmpty();
            if (back.isPresent()) {
                return List.of(
                        new Argument.Named(remembered(closer ? back.get().inferred() : back.get(), head), false));
            }
        }
        return List.of(new Argument.Described(words, span));
    }

    /** "The company that became Quay & Co": a clause without a comma says which, so that it goes back to nothing. */
    private boolean isToldApart(int head) {
        Sentence sentence = scene.sentence();
        return sentence.children(head, "relcl", "acl").stream()
                .anyMatch(verb -> sentence.tokens().subList(head, Math.max(head, verb.index())).stream()
                        .noneMatch(t -> t.form().equals(",")));
    }

    /** What is named behind a place, between commas, as what it lies in: "Tarn, Holt County, Ostravia". */
    List<Participant> around(Participant place, List<String> types) {
        List<Participant> found = new ArrayList<>();
        Span last = place.span();
        for (Mention mention : scene.sentence().mentions()) {
            if (!(mention instanceof Mention.Name name) || name.span().start() < last.end()) {
                continue;
            }
            Token head = scene.sentence().token(name.head());
            boolean behind = (head.is("appos") || head.is("npadvmod"))
                    && head.head() >= 0
                    && scene.sentence().token(head.head()).span().overlaps(last)
                    && scene.article()
                            .text()
                            .substring(last.end(), name.span().start())
                            .strip()
                            .equals(",");
            if (!behind
                    || name.entityTag().equals("PERSON")
                    || !(named(name, types) instanceof Argument.Named further)) {
                break;
            }
            found.add(further.participant());
            last = name.span();
        }
        return found;
    }

    private Argument named(Mention.Name name, List<String> types) {
        String text = name.span().of(scene.article().text());
        if (name.candidates().isEmpty() || name.entityTag().equals("PERSON")) {
            Optional<Participant> fuller = scene.discourse().bySurname(text, scene.number());
            if (fuller.isPresent()) {
                return new Argument.Named(
                        new Participant(text, name.span(), fuller.get().link()), true);
            }
        }
        Link link = scene.linker().link(name, types);
        boolean misfit = link instanceof Link.Unknown
                && !types.isEmpty()
                && !name.candidates().isEmpty();
        if (misfit || isTaggedOtherwise(name, types)) {
            // The name is known, but as nothing that can stand here: the frame does not speak of it.
            return new Argument.Described(text, name.span());
        }
        return new Argument.Named(new Participant(text, name.span(), link), true);
    }

    /**
     * What no knowledge has a name for is told by its own noun ("Ostrel University"), else by the tagger: a place is no employer, a
     * person no birthplace. That a person is a body the tagger says of many a surname, though of none with an acronym in it; of
     * works it knows little.
     */
    private boolean isTaggedOtherwise(Mention.Name name, List<String> types) {
        if (types.isEmpty() || !name.candidates().isEmpty()) {
            return false;
        }
        boolean person = types.equals(List.of("human"));
        if (person && name.entityTag().equals("PERSON")) {
            return false;
        }
        List<EntityId> own = ownKinds(name);
        if (!own.isEmpty()) {
            return !mayStand(own, types);
        }
        if (person && hasAcronym(name)) {
            return true;
        }
        if (name.entityTag().equals("NORP")) {
            return !mayStand(NATIONS, types);
        }
        String tagged = TAGGED.get(name.entityTag());
        boolean doubtful = name.entityTag().equals("ORG") && types.contains("human");
        return tagged != null
                && !doubtful
                && !mayStand(List.of(ClassTree.packed().named(tagged).orElseThrow()), types);
    }

    /** Whether something of one of these classes may be of one of the types, as far as the class tree knows. */
    static boolean mayStand(List<EntityId> kinds, List<String> types) {
        ClassTree classes = ClassTree.packed();
        return types.isEmpty()
                || types.stream().map(t -> classes.named(t).orElseThrow()).anyMatch(t -> kinds.stream()
                        .anyMatch(kind -> classes.withAncestors(t).contains(kind)
                                || classes.withAncestors(kind).contains(t)));
    }

    /** "AYA Capital", "MFR": the tagger aside, no name of a person. */
    private boolean hasAcronym(Mention.Name name) {
        return scene
                .sentence()
                .tokens()
                .subList(name.tokens().from(), name.tokens().to())
                .stream()
                .anyMatch(t -> ACRONYM.matcher(t.form()).matches());
    }

    /** What a name says by its own noun that it is the name of: "Ostrel University", "Association of Shipwrights". */
    private List<EntityId> ownKinds(Mention.Name name) {
        int head = name.tokens().from();
        while (head < name.tokens().to() - 1
                && !scene.sentence().token(head + 1).form().equals("of")) {
            head++;
        }
        return ClassTree.packed().ofNoun(scene.sentence().token(head).form().toLowerCase(Locale.ROOT));
    }

    /** A pronoun or description that was resolved is itself a mention that the next one may look back at. */
    private Participant remembered(Participant participant, int head) {
        if (participant.link() instanceof Link.To) {
            scene.discourse().mention(participant, scene.number(), scene.isSubject(head), "");
        }
        return participant;
    }

    /** Words that name nobody by themselves. */
    static boolean isPronoun(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return THINGS.contains(lower) || PERSONS.contains(lower) || GROUPS.contains(lower);
    }

    /** "It" is nobody, "she" no thing: a frame of the other kind does not speak of it. */
    private static boolean isOfOtherKind(Token pronoun, List<String> types) {
        ClassTree classes = ClassTree.packed();
        EntityId human = classes.named("human").orElseThrow();
        List<EntityId> wanted =
                types.stream().map(t -> classes.named(t).orElseThrow()).toList();
        String lower = pronoun.form().toLowerCase(Locale.ROOT);
        if (THINGS.contains(lower)) {
            return !wanted.isEmpty()
                    && wanted.stream().allMatch(t -> classes.withAncestors(t).contains(human));
        }
        return (PERSONS.contains(lower) || SPEAKERS.contains(lower))
                && !wanted.isEmpty()
                && wanted.stream()
                        .noneMatch(t -> classes.withAncestors(t).contains(human)
                                || classes.withAncestors(human).contains(t));
    }

    Participant pronoun(Token token, List<String> types) {
        String lower = token.form().toLowerCase(Locale.ROOT);
        if (THINGS.contains(lower)) {
            return scene.discourse()
                    .thing(
                            token.form(),
                            token.span(),
                            scene.number(),
                            id -> scene.linker().fits(id, types) != Truth.NO);
        }
        if (PERSONS.contains(lower)) {
            return scene.discourse().person(token.form(), token.span(), scene.number());
        }
        return new Participant(token.form(), token.span(), new Link.Ambiguous(List.of()));
    }

    /**
     * "The Central Asian countries of Kazakhstan, Kyrgyzstan and Tajikistan", "parties including the Harbour Party", "bodies such as
     * the Reed Commission": the names, not the class.
     */
    private List<Argument> listed(int head, List<String> types) {
        Token token = scene.sentence().token(head);
        if (!token.tag().equals("NNS")) {
            return List.of();
        }
        List<Integer> names = new ArrayList<>();
        if (!ClassTree.packed().ofNoun(token.lemma()).isEmpty()) {
            names.addAll(Tree.objectsOf(scene.sentence(), head, Set.of("of")));
        }
        List<Integer> examples = ByExample.of(scene.sentence(), head);
        if (!examples.isEmpty() && counted(head).isEmpty()) {
            names.addAll(examples);
        }
        List<Argument> found = new ArrayList<>();
        for (int object : names) {
            scene.nameAt(object).ifPresent(n -> found.add(named(n, types)));
        }
        return found;
    }

    /**
     * Whom a common noun is said of: in "Quay & Co is a bakery based in Tarn" and "Quay & Co, a bakery based in Tarn" the
     * bakery is Quay & Co.
     */
    private List<Argument> equated(int head, List<String> types) {
        Token token = scene.sentence().token(head);
        Token lead = scene.sentence().token(Tree.firstConjunct(scene.sentence(), head));
        if (!token.isNoun() || token.isProper() || lead.head() < 0) {
            return List.of();
        }
        if (lead.is("appos") && scene.nameAt(lead.head()).isPresent()) {
            return at(lead.head(), types);
        }
        Optional<Clause> equation = lead.is("attr") ? scene.clauseOf(lead.head()) : Optional.empty();
        return equation.filter(c -> EQUATING.contains(c.phrase()) && !c.negated() && !c.modal() && !c.question())
                .map(c -> c.subjects().stream()
                        .flatMap(s -> at(s, types).stream())
                        .filter(Argument.Named.class::isInstance)
                        .toList())
                .orElse(List.of());
    }

    /** "the capital, Astana": the name in apposition. */
    private Optional<Argument> apposed(int head, List<String> types) {
        for (Token child : scene.sentence().children(head, "appos")) {
            Optional<Mention.Name> name = scene.nameAt(child.index());
            if (name.isPresent()) {
                return Optional.of(named(name.get(), types));
            }
        }
        return Optional.empty();
    }

    /** "four former Soviet republics": a number and a class that the knowledge names. */
    private Optional<Argument> counted(int head) {
        for (Mention.Number number : scene.numbers()) {
            if (number.head() != head
                    || number.reading().ordinal()
                    || number.tokens().to() > head) {
                continue;
            }
            Span span = number.span().union(scene.sentence().token(head).span());
            Span kindSpan =
                    new Span(scene.sentence().token(number.tokens().to()).span().start(), span.end());
            Optional<EntityId> kind = kind(kindSpan, head);
            if (kind.isPresent()) {
                NumberReading reading = number.reading();
                return Optional.of(new Argument.Counted(
                        kind.get(), kindSpan.of(scene.article().text()), reading, span));
            }
        }
        return Optional.empty();
    }

    /** The class that the words name, in the plural as written or in the singular. */
    Optional<EntityId> kind(Span words, int head) {
        String plural = words.of(scene.article().text());
        Token noun = scene.sentence().token(head);
        String singular = plural.substring(0, plural.length() - noun.form().length()) + noun.lemma();
        for (String form : List.of(plural, singular)) {
            for (Candidate candidate : scene.names().candidates(form)) {
                return Optional.of(candidate.id());
            }
        }
        return Optional.empty();
    }

    /** "a terror attack at a Moscow concert hall in March": an event found by its kind, its days and a place in the phrase. */
    private Optional<Participant> event(int head, String words, Span span) {
        EntityId eventClass = ClassTree.packed().named("event").orElseThrow();
        List<EntityId> kinds = ClassTree.packed()
                .ofNoun(scene.sentence().token(head).lemma())
                .stream()
                .filter(k -> ClassTree.packed().withAncestors(k).contains(eventClass))
                .toList();
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        Period days = scene.times().stream()
                .filter(t -> belongsToEvent(t, head))
                .map(Mention.Time::period)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Period.ALWAYS);
        LocalDate from = days.from();
        LocalDate to = days.to();
        if (from == null || to == null) {
            return Optional.empty();
        }
        List<EntityId> places = new ArrayList<>();
        for (Mention mention : scene.sentence().mentions()) {
            if (mention instanceof Mention.Name name
                    && scene.sentence().isBelow(name.head(), head)
                    && scene.linker().link(name, List.of("place")) instanceof Link.To place) {
                places.add(place.id());
            }
        }
        List<Candidate> events = kinds.stream()
                .flatMap(k -> scene.names().events(k, from, to).stream())
                .distinct()
                .filter(e -> places.isEmpty() || places.stream().anyMatch(p -> liesIn(e.id(), p)))
                .toList();
        if (events.isEmpty() || places.isEmpty()) {
            return Optional.empty();
        }
        if (events.size() > 1) {
            return Optional.of(new Participant(words, span, new Link.Ambiguous(events)));
        }
        Candidate only = events.get(0);
        return Optional.of(new Participant(words, span, new Link.To(only.id(), only.label(), 1.0, null)));
    }

    private boolean belongsToEvent(Mention.Time time, int head) {
        Sentence sentence = scene.sentence();
        int verb = Tree.verbAbove(sentence, head).map(Token::index).orElse(-1);
        return sentence.isBelow(time.tokens().from(), head) || scene.verbOf(time) == verb;
    }

    /** Whether an event is tied to a place, directly or through the places that it is tied to. */
    private boolean liesIn(EntityId event, EntityId place) {
        List<EntityId> reached = new ArrayList<>(List.of(event));
        for (int step = 0; step < 3; step++) {
            List<EntityId> next = new ArrayList<>();
            for (EntityId at : reached) {
                List<EntityId> related =
                        scene.names().entity(at).map(e -> e.relatedTo()).orElse(List.of());
                if (related.contains(place)) {
                    return true;
                }
                EntityId placeClass = ClassTree.packed().named("place").orElseThrow();
                related.stream()
                        .filter(r -> scene.names().isA(r, placeClass) == Truth.YES)
                        .forEach(next::add);
            }
            reached = next;
        }
        return false;
    }
}

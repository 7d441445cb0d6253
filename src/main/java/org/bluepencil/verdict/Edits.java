package org.bluepencil.verdict;

import java.util.List;
import java.util.Set;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Participant;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Moment;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Value;

/**
 * Edits that would make a sentence true. They change what is said, never whom the sentence is about: a former office
 * holder becomes "former", not another person. Several true edits are all shown.
 */
final class Edits {
    private static final Set<String> PERSONS = Set.of("human", "person");

    /** In characters: as far as "'s new capital, " takes two names apart. */
    private static final int SIDE_BY_SIDE = 25;

    private final Case given;
    private final Claim claim;

    Edits(Case given) {
        this.given = given;
        this.claim = given.claim();
    }

    /** The value that holds instead; nothing where the value is a person. */
    List<Suggestion> value(Form.Fact form, List<Assertion> holding) {
        if (isOffice()
                || !(form.value() instanceof Claimed.Entity entity)
                || !entity.participant().span().equals(claim.span())) {
            return List.of();
        }
        return holding.stream()
                .filter(a -> a.value() instanceof Value.Entity)
                .map(a -> replace(given.say(a.value())))
                .distinct()
                .toList();
    }

    /**
     * The one whose value it is indeed: "Bishkek, the capital of Kyrgyzstan" is as true an edit as "Tashkent, the capital of
     * Uzbekistan". Only where the two names stand side by side, so that neither is what the sentence is about.
     *
     * @param pointing those that the source gives the claimed value to at that time
     */
    List<Suggestion> owner(Form.Fact form, List<Assertion> pointing) {
        Participant owner = form.subject();
        Span value = claim.span();
        boolean before = value.end() <= owner.span().start();
        int gap = before
                ? owner.span().start() - value.end()
                : value.start() - owner.span().end();
        boolean sideBySide = gap >= 0 && gap <= SIDE_BY_SIDE;
        List<EntityId> others = pointing.stream()
                .map(Assertion::subject)
                .filter(id -> owner.entity().filter(id::equals).isEmpty())
                .distinct()
                .toList();
        boolean named = owner.text().equals(owner.label());
        if (isOffice() || !sideBySide || !named || others.size() != 1) {
            return List.of();
        }
        return List.of(new Suggestion(owner.span(), owner.text(), given.say(new Value.Entity(others.get(0)))));
    }

    /** For an office that is over, "former"; for another value that is over, the one that holds now. */
    List<Suggestion> formerOr(Form.Fact form, List<Assertion> holding) {
        if (!isOffice()) {
            return given.frame().single() ? value(form, holding) : List.of();
        }
        boolean personIsSubject = given.frame().subjectTypes().stream().anyMatch(PERSONS::contains);
        Participant owner = personIsSubject && form.value() instanceof Claimed.Entity office
                ? office.participant()
                : form.subject();
        // "Indian Prime Minister" takes the word in front; "Prime Minister of India" does not
        boolean adjective = personIsSubject || !owner.text().equalsIgnoreCase(owner.label());
        boolean before = owner.span().end() <= claim.span().start() || personIsSubject;
        return adjective && before
                ? List.of(new Suggestion(owner.span(), owner.text(), "former " + owner.text()))
                : List.of();
    }

    private boolean isOffice() {
        boolean holds = given.frame().nature() == Frame.Nature.STATE
                && given.frame().subjectTypes().stream().anyMatch(PERSONS::contains);
        return holds || given.frame().valueTypes().stream().anyMatch(PERSONS::contains);
    }

    /** The date in the style of the words replaced: a year for a year, "July 2001" for "July 1999". */
    List<Suggestion> dates(Span span, String words, List<Moment> moments) {
        return moments.stream()
                .map(m -> Written.date(words, m))
                .flatMap(java.util.Optional::stream)
                .distinct()
                .map(s -> new Suggestion(span, words, s))
                .toList();
    }

    /** The number in the style of the words replaced, without their hedge. */
    List<Suggestion> number(NumberReading reading, java.math.BigDecimal actual) {
        return Written.number(claim.text(), reading, actual)
                .map(s -> List.of(replace(s)))
                .orElse(List.of());
    }

    List<Suggestion> ordinals(List<Integer> ordinals) {
        return ordinals.stream()
                .map(o -> Written.ordinal(claim.text(), o))
                .flatMap(java.util.Optional::stream)
                .distinct()
                .map(this::replace)
                .toList();
    }

    private Suggestion replace(String by) {
        return new Suggestion(claim.span(), claim.text(), by);
    }
}

package org.bluepencil.verdict;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.evidence.Standing;
import org.bluepencil.evidence.Validity;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Value;
import org.jspecify.annotations.Nullable;

/** Whether evidence is recent enough to deny what the sentence claims of a day. */
final class Reach {
    private final Case given;

    Reach(Case given) {
        this.given = given;
    }

    /** True if some of the evidence was current on the day, or a list that bears on it is vouched for then. */
    boolean to(LocalDate day, Collection<Assertion> evidence) {
        return evidence.stream().anyMatch(a -> reaches(a, day)) || vouch(day).isPresent();
    }

    /**
     * A source's own date decides; a statement's date does too, unless the verb announces a change, which another
     * statement's date says nothing of; a date that the statement itself gives is no other's. The authority that declares no
     * date is taken as current, but not for announcements.
     */
    private boolean reaches(Assertion assertion, LocalDate day) {
        LocalDate current = current(assertion);
        if (current != null) {
            return isDatedFrom(assertion, day) || !current.isBefore(day);
        }
        boolean authority = assertion.statement().standing() == Standing.AUTHORITY
                && !given.claim().manner().announces();
        return authority || isDatedFrom(assertion, day);
    }

    /** Whether the assertion tells of the day or later: a date that is its own value always does. */
    private boolean isDatedFrom(Assertion assertion, LocalDate day) {
        boolean valued = assertion.value() instanceof Value.Time time
                && !time.moment().first().isBefore(day);
        Validity validity = assertion.validity();
        Stream<@Nullable Moment> own = Stream.of(validity.start(), validity.end(), validity.pointInTime());
        return valued
                || (!given.claim().manner().announces()
                        && own.anyMatch(m -> m != null && !m.first().isBefore(day)));
    }

    /** The day up to which the source of the assertion is current, or null if nothing tells. */
    static @Nullable LocalDate current(Assertion assertion) {
        return assertion.statement().citation().currentTo();
    }

    /** The latest day up to which some of the sources are current. */
    static Optional<LocalDate> newest(Collection<Assertion> all) {
        return all.stream().map(Reach::current).filter(Objects::nonNull).max(LocalDate::compareTo);
    }

    /** A vouch for the frame's own list, whosever it is, that covers the day. */
    Optional<SourceInfo.Vouch> vouch(LocalDate day) {
        return vouches().stream().filter(v -> v.period().contains(day)).findFirst();
    }

    /** Whether the list of this entity is vouched for on the day; on any day for null. */
    boolean isVouched(EntityId owner, @Nullable LocalDate day) {
        return vouches().stream()
                .filter(v -> v.of().equals(owner))
                .anyMatch(v -> day == null || v.period().contains(day));
    }

    private List<SourceInfo.Vouch> vouches() {
        return given.dossier().vouches().stream()
                .filter(v -> v.property().equals(given.frame().property())
                        || given.frame().paths().stream()
                                .anyMatch(p -> p.last().property().equals(v.property())))
                .toList();
    }
}

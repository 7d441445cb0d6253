package org.bluepencil.claim.link;

import java.util.Comparator;
import java.util.Optional;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Link;
import org.bluepencil.claim.Participant;
import org.bluepencil.claim.SetOf;
import org.bluepencil.names.Names;
import org.bluepencil.value.EntityId;

/** A claim as it would stand if its least certain name meant the next best entity: where that changes the verdict, none is given. */
public final class RunnerUp {
    private RunnerUp() {}

    /** The claim with its least certain participant swapped; empty if every name has but one reading. */
    public static Optional<Claim> of(Claim claim, Names names) {
        return leastCertain(claim).map(least -> {
            Link.To link = (Link.To) least.link();
            EntityId other = link.runnerUp();
            if (other == null) {
                throw new IllegalStateException("no runner-up: " + least);
            }
            String label = names.label(other).orElse(other.id());
            Participant swapped =
                    new Participant(least.text(), least.span(), new Link.To(other, label, 1.0, link.id()));
            return claim.withForm(new Swap(least, swapped).in(claim.form()));
        });
    }

    /** The smallest lead that a name of the claim has over its runner-up. */
    public static double margin(Claim claim) {
        return leastCertain(claim).map(p -> ((Link.To) p.link()).margin()).orElse(1.0);
    }

    private static Optional<Participant> leastCertain(Claim claim) {
        return claim.form().participants().stream()
                .filter(p -> p.link() instanceof Link.To to && to.runnerUp() != null)
                .min(Comparator.comparingDouble((Participant p) -> ((Link.To) p.link()).margin())
                        .thenComparing(Participant::span));
    }

    /** One participant in place of another. */
    private record Swap(Participant from, Participant to) {

        Form in(Form form) {
            if (form instanceof Form.Fact fact) {
                return new Form.Fact(of(fact.subject()), of(fact.value()));
            }
            if (form instanceof Form.Listing listing) {
                return new Form.Listing(
                        of(listing.set()),
                        listing.elements().stream().map(this::of).toList());
            }
            if (form instanceof Form.Count count) {
                return new Form.Count(of(count.set()), count.number(), count.besides(), count.edge());
            }
            if (form instanceof Form.Position position) {
                return new Form.Position(of(position.element()), of(position.set()), position.ordinal());
            }
            if (form instanceof Form.Superlative best) {
                return new Form.Superlative(of(best.element()), of(best.set()), best.rank(), best.highest());
            }
            if (form instanceof Form.Share share) {
                return new Form.Share(of(share.part()), of(share.whole()), share.fraction());
            }
            if (form instanceof Form.Change change) {
                SetOf set = change.set();
                Participant other = change.other();
                return new Form.Change(
                        of(change.subject()),
                        set == null ? null : of(set),
                        other == null ? null : of(other),
                        change.direction(),
                        change.ratio(),
                        change.from(),
                        change.to());
            }
            if (form instanceof Form.SpanOfTime stretch) {
                Claimed value = stretch.value();
                return new Form.SpanOfTime(
                        of(stretch.subject()), value == null ? null : of(value), stretch.edge(), stretch.extent());
            }
            return new Form.Unmapped(of(form.subject()));
        }

        private Claimed of(Claimed value) {
            return value instanceof Claimed.Entity entity ? new Claimed.Entity(of(entity.participant())) : value;
        }

        private Participant of(Participant participant) {
            return participant.equals(from) ? to : participant;
        }

        private SetOf of(SetOf set) {
            return new SetOf(of(set.owner()), set.ownerIsValue(), set.kind(), set.kindText());
        }
    }
}

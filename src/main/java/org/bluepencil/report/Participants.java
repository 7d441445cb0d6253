package org.bluepencil.report;

import java.util.ArrayList;
import java.util.List;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Link;
import org.bluepencil.claim.Participant;

/** Everyone and everything that a claim names. */
final class Participants {
    private Participants() {}

    /** All of them, the subject first. */
    static List<Participant> of(Form form) {
        List<Participant> all = new ArrayList<>(List.of(form.subject()));
        if (form instanceof Form.Fact fact && fact.value() instanceof Claimed.Entity entity) {
            all.add(entity.participant());
        } else if (form instanceof Form.Listing listing) {
            all.addAll(listing.elements());
        } else if (form instanceof Form.Position position) {
            all.add(position.set().owner());
        } else if (form instanceof Form.Superlative superlative) {
            all.add(superlative.set().owner());
        } else if (form instanceof Form.Share share) {
            all.add(share.part());
        } else if (form instanceof Form.Change change && change.other() != null) {
            all.add(change.other());
        } else if (form instanceof Form.SpanOfTime span && span.value() != null) {
            all.add(span.value());
        }
        return all;
    }

    /** The words of those that are not linked to one entity. */
    static List<String> unlinked(Form form) {
        return of(form).stream()
                .filter(p -> !(p.link() instanceof Link.To))
                .map(Participant::text)
                .distinct()
                .toList();
    }
}

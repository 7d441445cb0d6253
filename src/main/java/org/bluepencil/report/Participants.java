package org.bluepencil.report;

import java.util.List;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Link;
import org.bluepencil.claim.Participant;

/** Those whom a claim names, as questions to the writer need them. */
final class Participants {
    private Participants() {}

    /** The words of those that are not linked to one entity. */
    static List<String> unlinked(Form form) {
        return form.participants().stream()
                .filter(p -> !(p.link() instanceof Link.To))
                .map(Participant::text)
                .distinct()
                .toList();
    }
}

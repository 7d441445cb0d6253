package org.bluepencil.report.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.evidence.Citation;
import org.bluepencil.report.Visible;
import org.bluepencil.value.Moment;
import org.bluepencil.verdict.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as the page shows it.
 *
 * @param quote the source's words, or its statement in words
 * @param source its name
 * @param url where it can be read, or null if no link may be made
 * @param address the address as text where it is no link, else the empty string
 * @param details standing, dates and references in one line
 */
public record Exhibit(String quote, String source, @Nullable String url, String address, String details) {

    /** The evidence of a judgement, what says the same once only. */
    static List<Exhibit> of(Judgement judgement) {
        return judgement.evidence().stream().map(Exhibit::of).distinct().toList();
    }

    private static Exhibit of(Assertion assertion) {
        Citation citation = assertion.statement().citation();
        String url = WebAddress.safe(citation.url());
        return new Exhibit(
                Visible.line(citation.quote().isEmpty() ? assertion.rendered() : citation.quote()),
                Visible.line(citation.sourceName()),
                url,
                url == null ? Visible.line(citation.url()) : "",
                details(assertion, citation));
    }

    private static String details(Assertion assertion, Citation citation) {
        List<String> parts = new ArrayList<>();
        parts.add(Standings.words(assertion.statement().standing()));
        LocalDate current = citation.currentTo();
        if (current != null) {
            parts.add("current to " + Moment.day(current).inWords());
        }
        if (!citation.retrieved().isEmpty()) {
            parts.add("retrieved " + citation.retrieved());
        }
        List<String> references = assertion.statement().references().stream()
                .map(r -> r.wikipedia() ? r.origin() + " (a Wikipedia)" : r.origin())
                .filter(o -> !o.isEmpty())
                .distinct()
                .toList();
        parts.add(references.isEmpty() ? "no reference of its own" : "resting on " + String.join(", ", references));
        return Visible.line(String.join(" · ", parts));
    }
}

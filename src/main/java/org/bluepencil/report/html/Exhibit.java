package org.bluepencil.report.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.evidence.Citation;
import org.bluepencil.report.Visible;
import org.bluepencil.report.WebAddress;
import org.bluepencil.value.Moment;
import org.bluepencil.verdict.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * What one source says, as the page shows it: its words, each with its address, and where they come from.
 *
 * @param quotes its words, decisive first
 * @param source its name
 * @param details standing, dates and references in one line, the same for all quotes
 */
public record Exhibit(List<Quote> quotes, String source, String details) {
    /** How many quotes stand open; the rest can be unfolded. */
    private static final int SHOWN = 3;

    public Exhibit {
        quotes = List.copyOf(quotes);
    }

    /**
     * Words of a source.
     *
     * @param url where they can be read, or null if no link may be made
     * @param address the address as text where it is no link, else the empty string
     */
    public record Quote(String words, @Nullable String url, String address) {}

    private record Origin(String source, String details) {}

    /** The evidence of a judgement, what one source says together, what it says twice once. */
    public static List<Exhibit> of(Judgement judgement) {
        Map<Origin, Set<Quote>> byOrigin = new LinkedHashMap<>();
        for (Assertion assertion : judgement.evidence()) {
            Citation citation = assertion.statement().citation();
            Origin origin = new Origin(Visible.line(citation.sourceName()), details(assertion, citation));
            byOrigin.computeIfAbsent(origin, o -> new LinkedHashSet<>()).add(quote(assertion, citation));
        }
        List<Exhibit> exhibits = new ArrayList<>();
        byOrigin.forEach(
                (origin, quotes) -> exhibits.add(new Exhibit(List.copyOf(quotes), origin.source(), origin.details())));
        return exhibits;
    }

    private static Quote quote(Assertion assertion, Citation citation) {
        String url = WebAddress.safe(citation.url());
        return new Quote(
                Visible.line(citation.quote().isEmpty() ? assertion.rendered() : citation.quote()),
                url,
                url == null ? Visible.line(citation.url()) : "");
    }

    /** The first quotes; all of them if only one would be left. */
    public List<Quote> shown() {
        return quotes.size() <= SHOWN + 1 ? quotes : quotes.subList(0, SHOWN);
    }

    public List<Quote> rest() {
        return quotes.subList(shown().size(), quotes.size());
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

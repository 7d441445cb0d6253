package org.bluepencil.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names side by side, each with its term in brackets: "Ida Marsh (1990–1996), Oto Brandel (1996–2001)". */
final class DatedNames {
    /** What stands behind the term in the brackets, "with interruptions", makes this one unsure. */
    private static final Pattern DATED = Pattern.compile("(" + TermRows.NAME.pattern() + ")\\s*[(\\[](?:"
            + Term.written() + ")([,;][^()\\[\\]]*)?[)\\]]" + "(?:\\s*(?:[,;•]\\s*and|[,;•]|and)\\s*|\\s*\\.?$)");

    private static final int REST = 5;

    private DatedNames() {}

    /** The row of each; empty if anything else stands there, or a stretch as long as a life. */
    static List<TermRow> of(String role, String text, TermRow.Hold hold, String quote) {
        List<TermRow> found = new ArrayList<>();
        Matcher dated = DATED.matcher(text);
        int end = 0;
        while (!role.isEmpty() && dated.find() && dated.start() == end) {
            Matcher term = Term.in(dated.group());
            if (dated.group(REST) == null && term.find()) {
                String name = dated.group(1);
                Term.told(term).ifPresent(t -> found.add(new TermRow(role, name, List.of(t), hold, quote)));
            }
            end = dated.end();
        }
        // "Spouse: Mara Holt (1888–1977)" tells a life
        boolean terms = found.stream().flatMap(r -> r.times().stream()).noneMatch(Term::mayBeLife);
        return terms && end == text.length() ? new TermList(found).placed() : List.of();
    }
}

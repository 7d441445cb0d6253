package org.bluepencil.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences that tell how one followed the other in a place, which only the first of them names: "The first mayor was Ida Marsh, who
 * served from 1990 to 1991, followed by Oto Brandel until 1993. Mara Holt served from 1993 until 2006."
 */
final class ServedInTurn {
    /** Behind a name: the party, in whichever form. */
    private static final String PARTY = "(?: of the [\\p{L} '-]+)?(?: \\([^()\\d]{1,40}\\))?";

    private static final String NAME = "(" + TermRows.NAME.pattern() + "?)" + PARTY;
    private static final Pattern FIRST = Pattern.compile(
            "The (?:first|next|last|previous|former) (?:[\\p{Ll}-]+ )*?(\\p{Ll}{4,})(?: (?:after|since|under) [^.,]*?)? was "
                    + NAME + ", who served (" + Term.written() + ")(?:, followed by " + NAME + " until (\\d{4}))?\\.?");
    private static final Pattern NEXT =
            Pattern.compile(NAME + "(?:, who)? (?:then )?served (" + Term.written() + ")\\.?");

    /** Groups of the first pattern behind the three of its term. */
    private static final int FOLLOWER = 7;

    private static final int UNTIL = 8;

    private ServedInTurn() {}

    /** The rows that the sentences of a paragraph stand for. */
    static List<TermRow> of(String[] sentences) {
        List<TermRow> found = new ArrayList<>();
        String role = "";
        for (String sentence : sentences) {
            Matcher first = FIRST.matcher(sentence);
            Matcher next = NEXT.matcher(sentence);
            if (first.matches()) {
                role = first.group(1);
                row(role, first.group(2), first.group(3), sentence).ifPresent(found::add);
                follower(role, first, sentence).ifPresent(found::add);
            } else if (!role.isEmpty() && next.matches()) {
                row(role, next.group(1), next.group(2), sentence).ifPresent(found::add);
            } else if (role.isEmpty() || !sentence.startsWith("The " + role + " ")) {
                role = "";
            }
        }
        return found;
    }

    /** Whoever follows begins when the other ends. */
    private static Optional<TermRow> follower(String role, Matcher first, String sentence) {
        Matcher before = Term.in(first.group(3));
        String name = first.group(FOLLOWER);
        return name != null && before.find() && before.group(2) != null
                ? row(role, name, before.group(2) + " to " + first.group(UNTIL), sentence)
                : Optional.empty();
    }

    private static Optional<TermRow> row(String role, String name, String written, String sentence) {
        Matcher term = Term.in(written);
        return term.find()
                ? Term.told(term).map(t -> new TermRow(role, name, List.of(t), TermRow.Hold.SHARED, sentence))
                : Optional.empty();
    }
}

package org.bluepencil.source.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The entries of a guide, a name with where it is in brackets behind it: "Quay Museum, 4 Salt Street (two miles north of the port)".
 * They say again what an article tells with "is located".
 */
final class GuideEntries {
    private static final Pattern TOLD =
            Pattern.compile("(?:The )?(\\p{Lu}[^.;:]*?) (?:is|are) (?:located|situated) (\\S.*?)\\.?", Pattern.DOTALL);
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]{3,200})\\)");
    /** What may stand before a place without changing where it is. */
    private static final Pattern LEAD =
            Pattern.compile("(?:(?:is|are|lies|located|situated|approximately|about|at|on|in) )*");
    /** Between the name and the bracket: its name in another tongue, its street. */
    private static final int NEAR = 120;

    private final List<String> entries;

    GuideEntries(Document page) {
        this.entries = page.body().select("li").stream().map(Element::text).toList();
    }

    /** The entry that says all that a sentence says of where something is, in the same words; empty if none does. */
    Optional<String> saying(String sentence) {
        Matcher told = TOLD.matcher(sentence.strip());
        if (!told.matches()) {
            return Optional.empty();
        }
        String name = told.group(1);
        String place = place(told.group(2));
        return place.isEmpty()
                ? Optional.empty()
                : entries.stream()
                        .flatMap(entry -> in(entry, name, place).stream())
                        .findFirst();
    }

    private static Optional<String> in(String entry, String name, String place) {
        int at = entry.indexOf(name);
        if (at < 0) {
            return Optional.empty();
        }
        int from = at + name.length();
        Matcher bracket = BRACKET.matcher(entry);
        for (int i = from; bracket.find(i) && bracket.start() - from <= NEAR; i = bracket.end()) {
            if (place(bracket.group(1)).equals(place)) {
                return Optional.of(entry.substring(at, bracket.end()));
            }
        }
        return Optional.empty();
    }

    /** The words of a place alone. */
    private static String place(String words) {
        String plain = words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return LEAD.matcher(plain).replaceFirst("");
    }
}

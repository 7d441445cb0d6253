package org.bluepencil.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Query;

/**
 * Words of one article that the house never flags: nicknames, slogans, set phrases that are not meant as statements. What
 * would be called wrong in them stays open and says so; a query on them is not raised.
 */
public final class Unflagged {
    private record Place(String phrase, Span span) {}

    private final List<Place> places = new ArrayList<>();

    /**
     * @param phrases in any case, with any white space between the words
     * @param text the read text of the article
     */
    public Unflagged(List<String> phrases, String text) {
        for (String phrase : phrases) {
            Matcher found = pattern(phrase).matcher(text);
            while (found.find()) {
                places.add(new Place(phrase, new Span(found.start(), found.end())));
            }
        }
    }

    private static Pattern pattern(String phrase) {
        String words =
                Stream.of(phrase.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The judgement, open where it would flag such words. */
    public Judgement of(Judgement judgement) {
        return switch (judgement.verdict()) {
            case CONTRADICTED, OUTDATED, DISPUTED ->
                phrase(judgement.claim().span())
                        .map(phrase -> Turn.with(
                                judgement,
                                Verdict.UNVERIFIED,
                                Reason.LOW_CONFIDENCE,
                                "The house never flags “" + phrase + "”. The source: " + judgement.explanation()))
                        .orElse(judgement);
            case CONFIRMED, UNVERIFIED -> judgement;
        };
    }

    /** Whether a query is about such words. */
    public boolean covers(Query query) {
        return query.spans().stream().anyMatch(s -> phrase(s).isPresent());
    }

    private Optional<String> phrase(Span span) {
        return places.stream()
                .filter(p -> p.span().overlaps(span))
                .map(Place::phrase)
                .findFirst();
    }
}

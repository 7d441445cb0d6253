package org.bluepencil.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluepencil.article.Span;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;

/**
 * The headings of a page that an article writes out where nothing took them for one name: "the Campaign for Open Harbours", of which
 * only "Open Harbours" looks like one. A page so headed vouches that it is.
 */
final class TitleNames {
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 24;
    private static final Pattern NUMBERED = Pattern.compile("(?<!\\S)\\p{Lu}+-?\\d+(?!\\S)");
    private static final Pattern DETERMINED =
            Pattern.compile("\\b(?:the|an?|his|her|its|our|their|this|that)\\s+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern CAPITAL = Pattern.compile("\\s+\\p{Lu}");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private TitleNames() {}

    /**
     * The headings as the text writes them.
     *
     * @param sentences of the text, as they were read without the page
     */
    static List<String> in(String text, List<Sentence> sentences, List<String> headings) {
        List<String> found = new ArrayList<>();
        for (String heading : headings) {
            String bare = heading.strip();
            int words = SPACE.split(bare).length;
            if (words < FEWEST_WORDS || words > MOST_WORDS) {
                continue;
            }
            for (Sentence sentence : sentences) {
                occurrence(text, sentence, bare)
                        .filter(span -> isBroken(text, sentence, span, bare))
                        .ifPresent(span -> found.add(span.of(text)));
            }
        }
        return found;
    }

    private static Optional<Span> occurrence(String text, Sentence sentence, String heading) {
        Matcher words = Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(heading) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .region(sentence.span().start(), sentence.span().end());
        return words.find() ? Optional.of(new Span(words.start(), words.end())) : Optional.empty();
    }

    /**
     * Whether the words begin as a name does, hold a smaller name or are written as one, are in none, and tell nothing: "Quell beats
     * Tarn" is no name.
     */
    private static boolean isBroken(String text, Sentence sentence, Span span, String heading) {
        String words = span.of(text);
        int comma = words.indexOf(',');
        List<Span> names = sentence.mentions().stream()
                .filter(Mention.Name.class::isInstance)
                .map(Mention::span)
                .filter(span::overlaps)
                .toList();
        // "Tarn, Ruvia" is a place and where it lies
        boolean placed =
                comma > 0 && names.stream().anyMatch(n -> n.equals(new Span(span.start(), span.start() + comma)));
        boolean tells = sentence.tokens().stream()
                .filter(t -> span.covers(t.span()))
                .anyMatch(t -> t.isVerb() && t.form().equals(t.form().toLowerCase(Locale.ROOT)));
        return !Character.isLowerCase(words.charAt(0))
                && (!names.isEmpty() || (words.equals(heading) && isWrittenAsName(text, span)))
                && names.stream().allMatch(n -> span.covers(n) && !n.equals(span))
                && !placed
                && !tells;
    }

    /**
     * "Tern K48"; or "Many a Slip", with more than one capital, no article before it and no capital behind it: "the Prime Minister", "Prime
     * Minister Holt" may be anybody.
     */
    private static boolean isWrittenAsName(String text, Span span) {
        String words = span.of(text);
        long capitals = SPACE.splitAsStream(words)
                .filter(w -> Character.isUpperCase(w.charAt(0)))
                .count();
        boolean alone = !DETERMINED.matcher(text.substring(0, span.start())).find()
                && !CAPITAL.matcher(text.substring(span.end())).lookingAt();
        return NUMBERED.matcher(words).find() || (capitals > 1 && alone);
    }
}

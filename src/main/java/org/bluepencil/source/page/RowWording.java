package org.bluepencil.source.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whether a sentence says what a row of a page says of its topic, word for word: "Seats: 48" is said again by "Quay Hall has 48
 * seats", "The seats of Quay Hall are 48". Nothing else may stand in the sentence.
 */
final class RowWording {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> BE = Set.of("is", "are", "was", "were");
    private static final Set<String> HAVE = Set.of("has", "have", "had");
    private static final Set<String> POSSESSIVES = Set.of("'s", "'");
    private static final Set<String> OF = Set.of("of", "for");
    /** Labels whose value says what the topic is: "Sex: female". */
    private static final Set<String> KINDS =
            Set.of("sex", "gender", "profession", "occupation", "type", "kind", "genre", "category", "nationality");

    private final Predicate<String> isTopic;

    /** @param isTopic whether words are the topic's name */
    RowWording(Predicate<String> isTopic) {
        this.isTopic = isTopic;
    }

    /** Whether the sentence says the row again, and no more. */
    boolean says(String sentence, ShortForm row) {
        List<String> said = words(sentence);
        List<String> label = words(row.label());
        return values(row.value()).stream()
                .map(RowWording::words)
                .filter(value -> !value.isEmpty())
                .anyMatch(value -> says(said, label, value));
    }

    /** The value as it stands there, and without what stands behind it in brackets. */
    private static List<String> values(String value) {
        int bracket = value.indexOf('(');
        return bracket > 0 ? List.of(value, value.substring(0, bracket)) : List.of(value);
    }

    private boolean says(List<String> said, List<String> label, List<String> value) {
        boolean kind = label.size() == 1 && KINDS.contains(label.get(0));
        Optional<List<String>> before = without(said, value);
        boolean last = before.flatMap(r -> without(r, BE))
                        .filter(r -> isOwned(r, label) || (kind && isTopic(r)))
                        .isPresent()
                || before.map(r -> without(r, OF).orElse(r))
                        .flatMap(r -> without(r, label))
                        .filter(this::isOwner)
                        .isPresent();
        boolean middle = without(said, label)
                .flatMap(r -> without(r, value))
                .filter(this::isOwner)
                .isPresent();
        int behind = value.size() + 1;
        boolean first = said.size() > behind
                && said.subList(0, value.size()).equals(value)
                && BE.contains(said.get(value.size()))
                && isOwned(said.subList(behind, said.size()), label);
        return last || middle || first;
    }

    /** "Quay Hall has". */
    private boolean isOwner(List<String> said) {
        return without(said, HAVE).filter(this::isTopic).isPresent();
    }

    /** "The language of Quay Hall", "Quay Hall's language". */
    private boolean isOwned(List<String> said, List<String> label) {
        boolean of = said.size() > label.size() + 1
                && said.subList(0, label.size()).equals(label)
                && OF.contains(said.get(label.size()))
                && isTopic(said.subList(label.size() + 1, said.size()));
        return of
                || without(said, label)
                        .flatMap(r -> without(r, POSSESSIVES))
                        .filter(this::isTopic)
                        .isPresent();
    }

    private boolean isTopic(List<String> words) {
        return isTopic.test(String.join(" ", words));
    }

    /** The words before those with which they end. */
    private static Optional<List<String>> without(List<String> words, List<String> end) {
        int from = words.size() - end.size();
        return from > 0 && words.subList(from, words.size()).equals(end)
                ? Optional.of(words.subList(0, from))
                : Optional.empty();
    }

    /** The words before the last, if that is one of some. */
    private static Optional<List<String>> without(List<String> words, Set<String> last) {
        int at = words.size() - 1;
        return at > 0 && last.contains(words.get(at)) ? Optional.of(words.subList(0, at)) : Optional.empty();
    }

    /** In lower case, without accents, articles and marks; the mark of a possessor is a word. */
    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT)
                .replaceAll("'(s)?(?=\\s)", " '$1 ")
                .replaceAll("[^\\p{L}\\p{N}'.,%$€£-]+|[.,](?!\\d)", " ");
        List<String> words = new ArrayList<>(Arrays.asList(plain.strip().split("\\s+")));
        words.removeIf(w -> w.isEmpty() || ARTICLES.contains(w));
        return words;
    }
}

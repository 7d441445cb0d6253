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

    /** Labels of a language or a colour that the topic is in: "Language: Hindi". */
    private static final Set<String> IN = Set.of("language", "color", "colour");
    /** Labels of branches that the topic is in, which one names with the word: "in the transport sector". */
    private static final Set<String> BRANCHES = Set.of("sector", "industry");

    private static final Set<String> WITHIN = Set.of("in", "of");
    private static final String ORIGINAL = "original";

    private final Predicate<String> isTopic;

    /** @param isTopic whether words are the topic's name */
    RowWording(Predicate<String> isTopic) {
        this.isTopic = isTopic;
    }

    /** Whether the sentence says the row again, and no more. */
    boolean says(String sentence, ShortForm row) {
        List<String> said = words(sentence);
        if (words(row.label()).isEmpty()) {
            return false;
        }
        return labels(words(row.label())).stream().anyMatch(label -> values(row.value(), label).stream()
                .map(RowWording::words)
                .filter(value -> !value.isEmpty())
                .anyMatch(value -> says(said, label, value)));
    }

    /** The label as it stands there, in the singular, and of a language as that of the original. */
    private static List<List<String>> labels(List<String> label) {
        List<List<String>> all = new ArrayList<>(List.of(label));
        int last = label.size() - 1;
        if (last >= 0 && label.get(last).endsWith("s")) {
            List<String> singular = new ArrayList<>(label);
            singular.set(last, label.get(last).substring(0, label.get(last).length() - 1));
            all.add(singular);
        }
        List<List<String>> languages =
                all.stream().filter(l -> l.equals(List.of("language"))).toList();
        languages.forEach(l -> all.add(List.of(ORIGINAL, l.get(0))));
        return all;
    }

    /** The value as it stands there, without what stands behind it in brackets, and of several kinds each. */
    private static List<String> values(String value, List<String> label) {
        List<String> all = new ArrayList<>(List.of(value));
        int bracket = value.indexOf('(');
        if (bracket > 0) {
            all.add(value.substring(0, bracket));
        }
        String last = label.get(label.size() - 1);
        // of several languages none is told to be the original one
        boolean several = KINDS.contains(last) || BRANCHES.contains(last) || IN.contains(last);
        if (several && !label.get(0).equals(ORIGINAL)) {
            all.addAll(List.of(value.split("\\s*[,;/•]\\s*")));
        }
        return all;
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
        boolean within =
                before.flatMap(r -> without(r, label)).filter(this::isWithin).isPresent()
                        || without(said, label)
                                .flatMap(r -> without(r, value))
                                .filter(this::isWithin)
                                .isPresent()
                        || (label.size() == 1
                                && IN.contains(label.get(0))
                                && before.filter(this::isWithin).isPresent());
        int behind = value.size() + 1;
        boolean first = said.size() > behind
                && said.subList(0, value.size()).equals(value)
                && BE.contains(said.get(value.size()))
                && isOwned(said.subList(behind, said.size()), label);
        return last || middle || first || within;
    }

    /** "Quay Hall is in". */
    private boolean isWithin(List<String> said) {
        return without(said, WITHIN)
                .flatMap(r -> without(r, BE))
                .filter(this::isTopic)
                .isPresent();
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

package org.bluepencil.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.TokenRange;

/**
 * Two lists of one length, name by name and figure by figure: "the populations of A, B and C were 1.2, 3.4 and 5.6 million,
 * respectively", "A, B and C, with a respective growth of 1.2, 3.4 and 5.6". Where the lengths differ nothing is paired.
 */
final class RespectiveLists {
    /** A name of the first list with its figure of the second. */
    record Pair(Mention.Name name, Mention.Number number) {}

    private static final Set<String> OWNING = Set.of("in", "of", "for");
    private static final Set<String> INSIDE_NAMES = Set.of("of", "and", "the", "(", ")", "-", "'s");

    private final Scene scene;
    private final Sentence sentence;

    private RespectiveLists(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
    }

    /** The pairs that a measure is told of; empty if the sentence has no such lists. */
    static List<Pair> of(Scene scene, MeasureName measure) {
        RespectiveLists lists = new RespectiveLists(scene);
        int before = measure.from();
        while (before > 0 && scene.sentence().token(before - 1).tag().startsWith("JJ")) {
            before--;
            if (lists.lower(before).equals("respective")) {
                return lists.paired(lists.namesBefore(before), lists.numbers(measure.to()));
            }
        }
        boolean respectively =
                scene.sentence().tokens().stream().anyMatch(t -> t.form().equalsIgnoreCase("respectively"));
        return respectively ? lists.paired(lists.namesBehind(measure.to()), lists.numbers(measure.to())) : List.of();
    }

    private List<Pair> paired(List<TokenRange> names, List<Mention.Number> numbers) {
        List<TokenRange> items = names.size() == numbers.size() - 1 ? lastSplit(names) : names;
        // "1.2, 3.4 and 5.6 million": the last word may stand for all, and then the first two are not read whole
        boolean alike =
                numbers.stream().map(n -> n.tokens().length()).distinct().count() == 1;
        if (items.size() < 2 || items.size() != numbers.size() || !alike) {
            return List.of();
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Mention.Number number = numbers.get(i);
            PlaceNames.of(scene, items.get(i)).ifPresent(name -> pairs.add(new Pair(name, number)));
        }
        return pairs;
    }

    /** "B and C" at the end of a list is two. */
    private List<TokenRange> lastSplit(List<TokenRange> names) {
        TokenRange last = names.get(names.size() - 1);
        for (int i = last.to() - 2; i > last.from(); i--) {
            if (lower(i).equals("and")) {
                List<TokenRange> split = new ArrayList<>(names.subList(0, names.size() - 1));
                split.add(new TokenRange(last.from(), i));
                split.add(new TokenRange(i + 1, last.to()));
                return split;
            }
        }
        return names;
    }

    /** The list that ends before "with a respective". */
    private List<TokenRange> namesBefore(int respective) {
        int to = respective;
        while (to > 0 && !sentence.token(to - 1).isProper() && !lower(to - 1).startsWith(")")) {
            to--;
        }
        if (respective - to > 4) {
            return List.of();
        }
        int from = to;
        while (from > 0 && (isOfName(from - 1) || lower(from - 1).equals(","))) {
            from--;
        }
        while (from < to && !sentence.token(from).isProper()) {
            from++;
        }
        return from < to ? split(from, to) : List.of();
    }

    /** The list behind "of". */
    private List<TokenRange> namesBehind(int at) {
        if (at >= sentence.size() || !OWNING.contains(lower(at))) {
            return List.of();
        }
        int to = at + 1;
        while (to < sentence.size() && (isOfName(to) || lower(to).equals(","))) {
            to++;
        }
        return to > at + 1 ? split(at + 1, to) : List.of();
    }

    private boolean isOfName(int at) {
        return sentence.token(at).isProper() || INSIDE_NAMES.contains(lower(at));
    }

    private List<TokenRange> split(int from, int to) {
        List<TokenRange> items = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || lower(i).equals(",")) {
                int first = start < i && lower(start).equals("and") ? start + 1 : start;
                if (first < i) {
                    items.add(new TokenRange(first, i));
                }
                start = i + 1;
            }
        }
        return items;
    }

    /** The first run of figures behind a token, with nothing but commas and "and" between them. */
    private List<Mention.Number> numbers(int from) {
        List<Mention.Number> run = new ArrayList<>();
        for (int at = from; at < sentence.size(); ) {
            int here = at;
            Optional<Mention.Number> number = scene.numbers().stream()
                    .filter(n -> n.tokens().from() == here)
                    .findFirst();
            if (number.isPresent()) {
                run.add(number.get());
                at = number.get().tokens().to();
            } else if (!run.isEmpty() && !lower(at).equals(",") && !lower(at).equals("and")) {
                return run;
            } else {
                at++;
            }
        }
        return run;
    }

    private String lower(int at) {
        return sentence.token(at).form().toLowerCase(Locale.ROOT);
    }
}

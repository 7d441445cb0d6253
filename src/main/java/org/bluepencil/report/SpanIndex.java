package org.bluepencil.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.bluepencil.article.Span;
import org.jspecify.annotations.Nullable;

/** Things by where they start in the text, so that a long article is laid out passage by passage in one go. */
public final class SpanIndex<T> {
    private final NavigableMap<Integer, List<T>> byStart = new TreeMap<>();
    private final Function<T, Span> span;

    public SpanIndex(Collection<T> things, Function<T, Span> span) {
        this.span = span;
        things.forEach(t -> byStart.computeIfAbsent(span.apply(t).start(), s -> new ArrayList<>())
                .add(t));
    }

    /** What starts inside of a stretch, in the order of the text; what starts together, in the order it was given. */
    public List<T> startingIn(Span stretch) {
        return byStart.subMap(stretch.start(), true, stretch.end(), false).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** What holds a stretch, or at least reaches into it; for things that do not overlap each other. */
    public Optional<T> at(Span stretch) {
        int last = Math.max(stretch.start(), stretch.end() - 1);
        Map.Entry<Integer, List<T>> before = byStart.floorEntry(stretch.start());
        Map.Entry<Integer, List<T>> within = byStart.floorEntry(last);
        return first(before, stretch).or(() -> first(within, stretch));
    }

    private Optional<T> first(Map.@Nullable Entry<Integer, List<T>> entry, Span stretch) {
        return entry == null
                ? Optional.empty()
                : entry.getValue().stream()
                        .filter(t ->
                                span.apply(t).covers(stretch) || span.apply(t).overlaps(stretch))
                        .findFirst();
    }
}

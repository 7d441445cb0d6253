package org.bluepencil.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Value;
import org.jspecify.annotations.Nullable;

/** The elements of a set, each once, in the order of their start, then of their names. */
final class Roll {

    /**
     * One element.
     *
     * @param start null if no source dates it
     */
    record Entry(EntityId id, String name, @Nullable Moment start, List<Assertion> assertions) {
        Entry {
            assertions = List.copyOf(assertions);
        }

        String inWords() {
            return start == null ? name : name + " (" + start.inWords() + ")";
        }
    }

    private static final Comparator<Entry> ORDER = Comparator.comparing(
                    Entry::start, Comparator.nullsLast(Comparator.<Moment>naturalOrder()))
            .thenComparing(Entry::name)
            .thenComparing(Entry::id);

    private final List<Entry> entries;

    private Roll(List<Entry> entries) {
        this.entries = entries;
    }

    /** @param bySubject whether the elements are the subjects of the assertions, else their values */
    static Roll of(Case given, List<Assertion> all, boolean bySubject) {
        Map<EntityId, List<Assertion>> byElement = new LinkedHashMap<>();
        for (Assertion assertion : all) {
            EntityId id = element(assertion, bySubject);
            if (id != null) {
                byElement.computeIfAbsent(id, k -> new ArrayList<>()).add(assertion);
            }
        }
        List<Entry> entries = new ArrayList<>();
        byElement.forEach((id, own) -> entries.add(new Entry(id, given.say(id), start(own), own)));
        entries.sort(ORDER);
        return new Roll(List.copyOf(entries));
    }

    static @Nullable EntityId element(Assertion assertion, boolean bySubject) {
        if (bySubject) {
            return assertion.subject();
        }
        return assertion.value() instanceof Value.Entity entity ? entity.id() : null;
    }

    /** The earliest start that is told, at its finest. */
    private static @Nullable Moment start(List<Assertion> own) {
        return own.stream()
                .map(a -> a.validity().start())
                .filter(java.util.Objects::nonNull)
                .min(Comparator.comparing(Moment::first).thenComparing(Moment::precision, Comparator.reverseOrder()))
                .orElse(null);
    }

    List<Entry> entries() {
        return entries;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    int size() {
        return entries.size();
    }

    List<String> names() {
        return entries.stream().map(Entry::name).toList();
    }

    List<Assertion> assertions() {
        return entries.stream().flatMap(e -> e.assertions().stream()).toList();
    }

    /** {@code 1. China (15 June 2001); 2. Kazakhstan (15 June 2001)}. */
    String numbered() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            lines.add((i + 1) + ". " + entries.get(i).inWords());
        }
        return String.join("; ", lines);
    }
}

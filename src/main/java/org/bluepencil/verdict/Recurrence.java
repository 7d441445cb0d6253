package org.bluepencil.verdict;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.language.Mention;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Period;

/**
 * How often the same happens twice to one: a prize that is given every year is given to hardly anybody twice, or to many. Told by
 * all whom the sources list with a date, so that it is reckoned for each prize by itself.
 */
final class Recurrence {
    /** Of fewer nothing can be told. */
    private static final int FEWEST = 30;

    /** The share of those to whom it happened twice may be one in so many. */
    private static final int ONE_IN = 100;

    /** A prize of one year may be handed over in the next. */
    private static final int YEARS_OF_GRACE = 1;

    private final Map<EntityId, Set<Integer>> years = new HashMap<>();
    /** Those of whom the sources have it without a date too, so that it may have come again. */
    private final Set<EntityId> undated = new HashSet<>();

    /**
     * @param listed to whom the same happened, with dates
     */
    Recurrence(List<Assertion> listed) {
        for (Assertion each : listed) {
            Moment point = each.validity().pointInTime();
            if (point == null) {
                undated.add(each.subject());
            } else {
                years.computeIfAbsent(each.subject(), s -> new TreeSet<>())
                        .add(point.first().getYear());
            }
        }
    }

    /**
     * Whether it cannot well have happened to somebody at a time: it happens to nobody twice, the source has it of him more than a
     * year before or after, and has it of others then.
     */
    boolean excludes(EntityId somebody, Mention.Time time) {
        Period told = time.period();
        Set<Integer> own = years.getOrDefault(somebody, Set.of());
        if (told == null
                || told.from() == null
                || told.to() == null
                || own.isEmpty()
                || undated.contains(somebody)
                || !isOnceEach()) {
            return false;
        }
        int first = told.from().getYear();
        int last = told.to().getYear();
        boolean near = own.stream().anyMatch(y -> y >= first - YEARS_OF_GRACE && y <= last + YEARS_OF_GRACE);
        boolean others = years.entrySet().stream()
                .filter(e -> !e.getKey().equals(somebody))
                .anyMatch(e -> e.getValue().stream().anyMatch(y -> y >= first && y <= last));
        return !near && others;
    }

    private boolean isOnceEach() {
        long twice = years.values().stream().filter(y -> y.size() > 1).count();
        return years.size() >= FEWEST && twice * ONE_IN <= years.size();
    }
}

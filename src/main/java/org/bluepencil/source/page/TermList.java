package org.bluepencil.source.page;

import java.util.List;

/**
 * The rows of one list, which tell terms or lives. They tell terms if most stretches are shorter than lives, or if each begins when
 * another ends. Where most follow each other in turn, whoever overlaps with nobody held the place alone.
 */
final class TermList {
    /** Fewer rows than this tell nothing of how the places follow each other. */
    private static final int FEWEST_IN_TURN = 3;

    private final List<TermRow> rows;

    TermList(List<TermRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The rows that tell terms, a stretch as long as a life not for certain; none if they may all be lives. */
    List<TermRow> terms() {
        return isOfTerms()
                ? placed().stream()
                        .map(r -> r.times().stream().anyMatch(Term::mayBeLife) ? r.as(TermRow.Hold.SHARED) : r)
                        .toList()
                : List.of();
    }

    /** The rows, where most follow each other in turn those that nobody overlaps with as held alone. */
    List<TermRow> placed() {
        List<TermRow> closed = rows.stream().filter(r -> !r.isOpen()).toList();
        boolean inTurn = closed.stream().filter(r -> isAlone(r, closed)).count() * 2 > closed.size()
                && rows.size() >= FEWEST_IN_TURN;
        if (!inTurn) {
            return rows;
        }
        // "2006–" with others behind it: the list does not know its end
        List<TermRow> told = rows.stream().filter(r -> !r.isOpen() || isLast(r)).toList();
        return told.stream()
                .map(r -> r.hold() == TermRow.Hold.OPEN && isAlone(r, told) ? r.as(TermRow.Hold.ALONE) : r)
                .toList();
    }

    private boolean isOfTerms() {
        List<String> ended = rows.stream()
                .flatMap(r -> r.times().stream())
                .filter(t -> Term.length(t).isPresent())
                .toList();
        long longer = ended.stream().filter(Term::mayBeLife).count();
        return longer * 2 < ended.size() || (longer < ended.size() && isChain());
    }

    /** Whether each term but one begins in the year in which another ends. */
    private boolean isChain() {
        List<List<Integer>> all =
                rows.stream().flatMap(r -> r.times().stream()).map(Term::years).toList();
        long begun = all.stream()
                .filter(own -> all.stream().anyMatch(other -> other != own && last(other) == own.get(0)))
                .count();
        return all.size() > 1 && begun == all.size() - 1;
    }

    private boolean isLast(TermRow row) {
        int start = start(row);
        return rows.stream().allMatch(other -> other.equals(row) || start(other) <= start);
    }

    private static int start(TermRow row) {
        return row.times().stream().mapToInt(t -> Term.years(t).get(0)).max().orElse(0);
    }

    /** Whether no other row's term overlaps a row's, but for the year in which one follows the other. */
    private static boolean isAlone(TermRow row, List<TermRow> list) {
        return list.stream()
                .filter(other -> !other.equals(row))
                .flatMap(other -> other.times().stream())
                .noneMatch(other -> row.times().stream().anyMatch(own -> overlap(Term.years(own), Term.years(other))));
    }

    private static boolean overlap(List<Integer> one, List<Integer> other) {
        return one.get(0) < last(other) && other.get(0) < last(one);
    }

    private static int last(List<Integer> years) {
        return years.size() < 2 ? Integer.MAX_VALUE : years.get(1);
    }
}

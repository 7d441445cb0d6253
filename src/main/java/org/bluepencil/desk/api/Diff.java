package org.bluepencil.desk.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What two lists have in common, in order: the longest common subsequence. */
final class Diff {
    /** Beyond this many pairs only the heads and tails that agree are kept. */
    private static final long MOST_PAIRS = 16_000_000;

    private Diff() {}

    /** What became of a line. */
    enum Kind {
        SAME,
        GONE,
        NEW
    }

    record Step(Kind kind, String text) {}

    static List<Step> of(List<String> before, List<String> after) {
        int head = 0;
        while (head < Math.min(before.size(), after.size()) && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(before.size(), after.size()) - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<Step> steps = new ArrayList<>();
        before.subList(0, head).forEach(t -> steps.add(new Step(Kind.SAME, t)));
        steps.addAll(middle(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail)));
        before.subList(before.size() - tail, before.size()).forEach(t -> steps.add(new Step(Kind.SAME, t)));
        return steps;
    }

    private static List<Step> middle(List<String> one, List<String> two) {
        List<Step> steps = new ArrayList<>();
        if ((long) one.size() * two.size() > MOST_PAIRS) {
            one.forEach(t -> steps.add(new Step(Kind.GONE, t)));
            two.forEach(t -> steps.add(new Step(Kind.NEW, t)));
            return steps;
        }
        int[][] common = new int[one.size() + 1][two.size() + 1];
        for (int i = 1; i <= one.size(); i++) {
            for (int j = 1; j <= two.size(); j++) {
                common[i][j] = one.get(i - 1).equals(two.get(j - 1))
                        ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        int i = one.size();
        int j = two.size();
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && one.get(i - 1).equals(two.get(j - 1))) {
                steps.add(new Step(Kind.SAME, one.get(i - 1)));
                i--;
                j--;
            } else if (j > 0 && (i == 0 || common[i][j - 1] >= common[i - 1][j])) {
                steps.add(new Step(Kind.NEW, two.get(j - 1)));
                j--;
            } else {
                steps.add(new Step(Kind.GONE, one.get(i - 1)));
                i--;
            }
        }
        Collections.reverse(steps);
        return steps;
    }
}

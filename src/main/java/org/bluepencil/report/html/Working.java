package org.bluepencil.report.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.bluepencil.report.Visible;

/**
 * The steps of a judgement, each a line; a numbered list that was counted is set as a list.
 *
 * @param line the step in words; empty if it is a list alone
 * @param items the list's items with their numbers, empty if the step is no list
 */
public record Working(String line, List<String> items) {
    private static final Pattern NUMBERED = Pattern.compile("\\d+\\.(–\\d+\\.)? .*");
    private static final int LEAST = 2;

    public Working {
        items = List.copyOf(items);
    }

    public static List<Working> of(List<String> lines) {
        return lines.stream().map(Visible::line).map(Working::of).toList();
    }

    private static Working of(String line) {
        List<String> items = new ArrayList<>(Arrays.asList(line.split("; ")));
        boolean list = items.size() >= LEAST
                && items.stream().allMatch(i -> NUMBERED.matcher(i).matches());
        return list ? new Working("", items) : new Working(line, List.of());
    }
}

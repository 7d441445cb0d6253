package org.bluepencil.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A law by its number in the register of its year, as its page is headed: "S.I. No. 65/1957 - Quays Order, 1957.", "The Quays Order
 * 2016 No. 12".
 *
 * @param title its title, without the number
 * @param year the year of the register
 * @param quote the heading, verbatim
 */
record NumberedLaw(String title, String year, String quote) implements Abbreviated {
    private static final Pattern BEFORE =
            Pattern.compile("(?:S\\.? ?I\\.? )?No\\.? ?\\d+(?:/| of )(\\d{4})\\s*[-–—:]\\s*(\\p{Lu}.*?\\p{L}.*?)\\.?");
    private static final Pattern BEHIND = Pattern.compile("(\\p{Lu}.*\\p{L},? (\\d{4})) No\\.? ?\\d+");

    /** "2016 No. 12" over the title, which ends with the same year. */
    private static final Pattern ALONE = Pattern.compile("(\\d{4}) No\\.? ?\\d+");

    /** The laws that headings tell of with a number of a register. */
    static List<NumberedLaw> in(List<String> headings) {
        List<NumberedLaw> found = new ArrayList<>();
        for (String heading : headings) {
            String words = heading.strip();
            Matcher before = BEFORE.matcher(words);
            Matcher behind = BEHIND.matcher(words);
            Matcher alone = ALONE.matcher(words);
            if (before.matches()) {
                found.add(new NumberedLaw(before.group(2), before.group(1), words));
            } else if (behind.matches()) {
                found.add(new NumberedLaw(behind.group(1), behind.group(2), words));
            } else if (alone.matches()) {
                headings.stream()
                        .filter(title -> title.endsWith(" " + alone.group(1)))
                        .forEach(title -> found.add(new NumberedLaw(title, alone.group(1), words)));
            }
        }
        return found;
    }

    @Override
    public List<String> sentences(String topic) {
        return List.of(topic + " was published in " + year + ".");
    }

    /** A register takes in a law when it is made, which may be some days before it is printed. */
    @Override
    public boolean isSure() {
        return false;
    }
}

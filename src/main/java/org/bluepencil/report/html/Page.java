package org.bluepencil.report.html;

import java.util.List;
import org.bluepencil.report.Summary;
import org.jspecify.annotations.Nullable;

/**
 * All that stands on the page, from top to bottom, in the words in which it stands there.
 *
 * @param policy the Content-Security-Policy
 * @param css the style sheet
 * @param slug the parts of the slug line
 * @param missed the sources that were not reached, or the empty string
 * @param notes what the reader should know of the sources
 * @param questions the questions for the writer, ready to paste; empty if there are none
 * @param blocks the proof
 * @param endnotes on paper, where margins hold little: the evidence of what matches, each fact once
 * @param settled what editors decided by hand
 * @param expired their rulings that no longer hold
 * @param dismissals how often they dismissed what was called wrong, or the empty string
 * @param rules what the rules, verdicts, reasons and kinds of queries of this report mean
 * @param sinceCounts how many claims changed since an earlier run, or the empty string
 * @param since what changed
 * @param single what matches one origin alone
 */
public record Page(
        String policy,
        String css,
        String title,
        List<String> slug,
        String missed,
        List<String> notes,
        List<Summary.Part> strip,
        List<Card> fixes,
        List<Card> decides,
        List<Card> settled,
        List<String> expired,
        String dismissals,
        String questions,
        List<Block> blocks,
        List<Standing> sources,
        List<Line> single,
        List<Group> open,
        List<Group> words,
        List<Group> apart,
        List<Line> queries,
        String sinceCounts,
        List<Group> since,
        List<Note> endnotes,
        List<Why> rules,
        String version) {

    public Page {
        slug = List.copyOf(slug);
        strip = List.copyOf(strip);
        fixes = List.copyOf(fixes);
        decides = List.copyOf(decides);
        settled = List.copyOf(settled);
        expired = List.copyOf(expired);
        blocks = List.copyOf(blocks);
        sources = List.copyOf(sources);
        single = List.copyOf(single);
        open = List.copyOf(open);
        words = List.copyOf(words);
        apart = List.copyOf(apart);
        queries = List.copyOf(queries);
        since = List.copyOf(since);
        endnotes = List.copyOf(endnotes);
        rules = List.copyOf(rules);
    }

    /** The sources of one standing. */
    public record Standing(String heading, List<Source> sources) {
        public Standing {
            sources = List.copyOf(sources);
        }
    }

    /**
     * A source and what it did.
     *
     * @param missed why it was not reached, or the empty string
     */
    public record Source(String name, String id, String licence, String date, String use, String missed) {}

    /**
     * Findings or sentences of one kind.
     *
     * @param next what would settle them, or the empty string
     * @param page the id of the page that says more, or the empty string
     */
    public record Group(String heading, String why, String next, String page, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One line of a list: words of the article, with what is to be said of them.
     *
     * @param label null where there is none
     * @param anchor the id of the line; null leaves the attribute out
     * @param page the id of the page that says what it means, or the empty string
     */
    public record Line(
            @Nullable Label label,
            @Nullable String anchor,
            List<String> words,
            String remark,
            List<Place> places,
            String page) {
        public Line {
            words = List.copyOf(words);
            places = List.copyOf(places);
        }
    }
}

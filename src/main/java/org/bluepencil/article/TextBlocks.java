package org.bluepencil.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The passages of a plain text. A blank line always ends a passage. Whether a line end does depends on how the text was
 * typed: in most files each line is a paragraph, in a hard-wrapped one a paragraph runs over many lines.
 *
 * <p>A text counts as hard-wrapped if no line that is followed by another is longer than {@value #WIDEST} characters,
 * most of these lines are full (the first word of the next line would not have fitted), and fewer than half
 * of the full ones end a sentence, as the lines of a text with one paragraph a line all do. In a hard-wrapped text a line that is
 * not full ends its paragraph if it ends a sentence or is as short as a title; a line before an indented one or a list mark ends it always.
 */
final class TextBlocks {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;
    /** How far a line may stay short of the width and count as full: people do not break lines as exactly as machines. */
    private static final int SLACK = 6;

    private static final double MOST = 0.6;
    private static final int LONGEST_HEADING = 100;
    private static final Pattern LIST_MARK = Pattern.compile("\\s*(?:[-*•–]|\\(?\\d{1,2}[.)])[ \\t]+(?=\\S)");

    private final String text;
    private final List<Span> lines = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private int width;

    private TextBlocks(String text) {
        this.text = text;
        Lines ends = Lines.of(text);
        for (int i = 0; i < ends.count(); i++) {
            lines.add(trimmed(ends.start(i), ends.end(i)));
        }
    }

    static List<Passage> of(String text) {
        TextBlocks blocks = new TextBlocks(text);
        boolean wrapped = blocks.hardWrapped();
        blocks.split(wrapped);
        blocks.closeWithText();
        return List.copyOf(blocks.passages);
    }

    private Span trimmed(int start, int end) {
        int last = end;
        while (last > start && Letters.space(text.charAt(last - 1))) {
            last--;
        }
        int first = start;
        while (first < last && Letters.space(text.charAt(first))) {
            first++;
        }
        return new Span(first, last);
    }

    private boolean blank(int line) {
        return lines.get(line).length() == 0;
    }

    /** Whether the next line may belong to the same paragraph. */
    private boolean goesOn(int line) {
        return !blank(line) && !blank(line + 1) && !opens(line + 1);
    }

    private boolean hardWrapped() {
        int inner = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (goesOn(i)) {
                inner++;
                width = Math.max(width, lines.get(i).length());
            }
        }
        if (inner == 0 || width > WIDEST || width < NARROWEST) {
            return false;
        }
        int full = 0;
        int ending = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (goesOn(i) && full(i)) {
                full++;
                ending += Letters.endsSentence(lines.get(i).of(text)) ? 1 : 0;
            }
        }
        return full >= MOST * inner && ending * 2 < full;
    }

    private boolean full(int line) {
        Span next = lines.get(line + 1);
        int word = next.start();
        while (word < next.end() && !Letters.space(text.charAt(word))) {
            word++;
        }
        return lines.get(line).length() + 1 + (word - next.start()) > width - SLACK;
    }

    private void split(boolean wrapped) {
        int first = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (blank(i)) {
                continue;
            }
            first = first < 0 ? i : first;
            boolean lastOfBlock = i + 1 == lines.size() || blank(i + 1);
            boolean stops = !lastOfBlock && (wrapped ? stopsShort(i) : !runsOn(i));
            if (lastOfBlock || stops || opens(i + 1)) {
                add(new Span(lines.get(first).start(), lines.get(i).end()), first == i && lastOfBlock);
                first = -1;
            }
        }
    }

    /** Whether the next line's first word was not put on this line though it would have fitted: a ragged hand does so within a sentence. */
    private boolean stopsShort(int line) {
        if (full(line)) {
            return false;
        }
        boolean goesOnInside =
                Character.isLowerCase(text.codePointAt(lines.get(line + 1).start()));
        boolean title = lines.get(line).length() * 2 < width && !goesOnInside;
        return title || Letters.endsSentence(lines.get(line).of(text));
    }

    /** Whether a line breaks off within a sentence that the next line goes on with, in a text that is not wrapped as a whole. */
    private boolean runsOn(int line) {
        int length = lines.get(line).length();
        return length >= NARROWEST
                && length <= WIDEST
                && !Letters.endsSentence(lines.get(line).of(text))
                && Character.isLowerCase(text.codePointAt(lines.get(line + 1).start()));
    }

    /** Whether a line shows by its look that it opens a paragraph. */
    private boolean opens(int line) {
        boolean hanging = LIST_MARK.matcher(lines.get(line - 1).of(text)).lookingAt();
        boolean indented = !hanging && indent(line) >= 2 && indent(line) > indent(line - 1);
        return indented || LIST_MARK.matcher(lines.get(line).of(text)).lookingAt();
    }

    private int indent(int line) {
        int start = lines.get(line).start();
        int at = start;
        while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
            at--;
        }
        return start - at;
    }

    /** A heading stands over something: the last passage is none. */
    private void closeWithText() {
        int last = passages.size() - 1;
        if (last >= 0 && passages.get(last).kind() == Passage.Kind.HEADING) {
            passages.set(
                    last, new Passage(Passage.Kind.PARAGRAPH, passages.get(last).span()));
        }
    }

    private void add(Span span, boolean alone) {
        Matcher mark = LIST_MARK.matcher(text).region(span.start(), span.end());
        if (mark.lookingAt()) {
            passages.add(new Passage(Passage.Kind.LIST_ITEM, new Span(mark.end(), span.end())));
            return;
        }
        boolean heading = alone && span.length() <= LONGEST_HEADING && !Letters.endsSentence(span.of(text));
        passages.add(new Passage(heading ? Passage.Kind.HEADING : Passage.Kind.PARAGRAPH, span));
    }
}

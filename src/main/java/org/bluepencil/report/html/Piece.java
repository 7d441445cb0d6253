package org.bluepencil.report.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of characters of the article under the same marks.
 *
 * @param top the mark that is drawn, or null
 * @param under the other marks on these words
 * @param ends the marks that end with this piece, whose labels follow it
 * @param open what kind of fact word it is that nothing decided, or the empty string
 * @param apart whether its sentence holds nothing to check
 */
public record Piece(String text, @Nullable Mark top, List<Mark> under, List<Mark> ends, String open, boolean apart) {

    public Piece {
        under = List.copyOf(under);
        ends = List.copyOf(ends);
    }

    /** Whether the drawn mark ends here, so that its label stands inside the link. */
    public boolean closes() {
        return top != null && ends.contains(top);
    }

    /** The anchor of the drawn mark, on the piece with which it ends; null on the others, which leaves the attribute out. */
    public @Nullable String id() {
        return top != null && closes() ? top.anchor() : null;
    }

    /** Only the piece with the label is a stop of the keyboard; null, for the usual order, leaves the attribute out. */
    public @Nullable String tabindex() {
        return closes() ? null : "-1";
    }

    /** The marks that end here beside the drawn one. */
    public List<Mark> others() {
        return ends.stream().filter(m -> !m.equals(top)).toList();
    }

    /** The classes of the drawn mark: its decision, its place among the notes, and those of the marks beneath. */
    public String css() {
        List<String> classes = new ArrayList<>();
        if (top != null) {
            classes.add("mk");
            classes.add(top.label().css());
            classes.add("k" + top.place());
        }
        under.forEach(m -> classes.add("k" + m.place()));
        return String.join(" ", classes);
    }
}

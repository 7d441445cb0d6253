package org.bluepencil.report.html;

import java.util.List;
import org.bluepencil.article.Passage;

/** One passage of the article in the proof, with its notes in the margin. */
public record Block(Passage.Kind kind, String place, List<Piece> pieces, List<Note> notes) {
    public Block {
        pieces = List.copyOf(pieces);
        notes = List.copyOf(notes);
    }

    /** Its element: headings of the article stand below those of the page. */
    public String css() {
        return switch (kind) {
            case TITLE -> "title";
            case HEADING -> "heading";
            case PARAGRAPH -> "paragraph";
            case LIST_ITEM -> "item";
            case CAPTION -> "caption";
            case ALT_TEXT -> "alt";
            case QUOTE -> "quote";
            case TABLE -> "table";
        };
    }
}

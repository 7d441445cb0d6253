package org.bluepencil.article;

import java.util.List;

/**
 * One block of a page with its pieces of text, before it is decided whether it belongs to the article.
 *
 * @param owner the number of the element that made the block
 * @param pieces in document order
 * @param text with white space collapsed
 * @param linkShare the share of its characters that stand in links, from 0 to 1
 * @param paragraph whether the author marked it up as a paragraph or a part of a list, quotation or table
 * @param level of a heading, 1 to 6; else 0
 */
record PageBlock(
        Passage.Kind kind, int owner, List<Piece> pieces, String text, double linkShare, boolean paragraph, int level) {

    /** A part of a block. */
    sealed interface Piece permits Words, Gap, Cell {}

    /** Text that stands in the original. */
    record Words(Aligned text) implements Piece {}

    /** A boundary between words that is no text, as a line break. */
    record Gap() implements Piece {}

    /** A boundary between two cells of a row. */
    record Cell() implements Piece {}

    PageBlock {
        pieces = List.copyOf(pieces);
    }

    boolean endsSentence() {
        return Letters.endsSentence(text);
    }

    void write(ReadText read) {
        for (Piece piece : pieces) {
            if (piece instanceof Words words) {
                read.add(words.text());
            } else if (piece instanceof Cell) {
                read.cell();
            } else {
                read.gap();
            }
        }
    }
}

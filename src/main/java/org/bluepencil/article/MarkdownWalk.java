package org.bluepencil.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.bluepencil.article.Passage.Kind;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Walks a Markdown document, step by step and not recursing, and writes its words. */
final class MarkdownWalk {
    private final String original;
    private final int base;
    private final ReadText read;
    private final Deque<Kind> around = new ArrayDeque<>();
    private boolean titled;

    /** @param base how many characters of the original stand before what was parsed */
    MarkdownWalk(String original, int base) {
        this.original = original;
        this.base = base;
        this.read = new ReadText(original);
    }

    ReadText read() {
        return read;
    }

    void walk(Node document) {
        Node node = document;
        while (node != null) {
            boolean goesIn = enter(node);
            Node next = goesIn ? node.getFirstChild() : null;
            if (next == null) {
                leave(node);
                while (!node.equals(document) && node.getNext() == null) {
                    node = node.getParent();
                    leave(node);
                }
                next = node.equals(document) ? null : node.getNext();
            }
            node = next;
        }
    }

    /** Whether the walk goes on into a node. */
    private boolean enter(Node node) {
        if (node instanceof BlockQuote) {
            around.push(Kind.QUOTE);
        } else if (node instanceof ListItem) {
            around.push(Kind.LIST_ITEM);
        } else if (node instanceof Text text) {
            add(text, text.getLiteral());
        } else if (node instanceof Code code) {
            add(code, code.getLiteral());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            read.gap();
        } else if (node instanceof TableCell && node.getPrevious() != null) {
            read.cell();
        }
        return !(node instanceof Image
                || node instanceof HtmlBlock
                || node instanceof FencedCodeBlock
                || node instanceof IndentedCodeBlock);
    }

    private void leave(Node node) {
        if (node instanceof BlockQuote || node instanceof ListItem) {
            around.pop();
        } else if (node instanceof Paragraph) {
            read.close(around.isEmpty() ? Kind.PARAGRAPH : around.peek());
        } else if (node instanceof TableRow) {
            read.close(Kind.TABLE);
        } else if (node instanceof Heading heading) {
            boolean headline = !titled && heading.getLevel() == 1;
            titled |= headline;
            read.close(headline ? Kind.TITLE : Kind.HEADING);
        } else if (node instanceof Block) {
            read.close(Kind.PARAGRAPH);
        }
    }

    private void add(Node node, String literal) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            read.add(Aligned.markdown(original, 0, 0, literal));
            return;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        int start = base + spans.get(0).getInputIndex();
        int end = base + last.getInputIndex() + last.getLength();
        boolean code = node instanceof Code;
        read.add(code ? Aligned.code(original, start, end, literal) : Aligned.markdown(original, start, end, literal));
    }
}

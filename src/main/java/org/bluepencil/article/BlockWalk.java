package org.bluepencil.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.bluepencil.article.Passage.Kind;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Walks the body of a page once and cuts it into blocks. Elements dropped from the tree are passed over. */
final class BlockWalk implements NodeFilter {
    private static final Pattern CAPTION = Pattern.compile("(?i)\\bcaption(?:\\b|-text)");

    private final PageTree tree;
    private final String original;
    private final List<PageBlock> blocks = new ArrayList<>();
    private final Deque<Element> kinds = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private List<PageBlock.Piece> pieces = new ArrayList<>();
    private int chars;
    private int linkChars;
    private @Nullable Element row;
    private int breaks;

    private BlockWalk(PageTree tree, String original) {
        this.tree = tree;
        this.original = original;
    }

    static List<PageBlock> of(PageTree tree, String original) {
        BlockWalk walk = new BlockWalk(tree, original);
        NodeTraversor.filter(walk, tree.element(0));
        walk.flush(0);
        return walk.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words);
        } else if (node instanceof Element element) {
            int number = tree.number(element);
            if (tree.isDropped(number)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element, number);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !element.nameIs("br")) {
            leave(element, tree.number(element));
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element, int number) {
        if (element.nameIs("br")) {
            lineBreak(number);
        } else if (element.nameIs("img")) {
            alternative(element, number);
        } else if (row != null) {
            if (element.nameIs("td") || element.nameIs("th")) {
                pieces.add(new PageBlock.Cell());
                text.append(' ');
            } else if (PageTree.isBlock(element)) {
                gap();
            }
        } else if (PageTree.isBlock(element)) {
            flush(Math.max(0, tree.parent(number)));
            if (element.nameIs("tr") && DataTable.holds(element)) {
                row = element;
            }
            if (kind(element) != null) {
                kinds.push(element);
            }
        }
    }

    private void leave(Element element, int number) {
        if (element.equals(row)) {
            flush(number);
            row = null;
        } else if (row != null) {
            if (PageTree.isBlock(element) && !element.nameIs("td") && !element.nameIs("th")) {
                gap();
            }
        } else if (PageTree.isBlock(element)) {
            flush(number);
        }
        if (element.equals(kinds.peek())) {
            kinds.pop();
        }
    }

    /** The words that stand for an image are a block of their own, and part no paragraph that the image stands in. */
    private void alternative(Element image, int number) {
        Attribute words = image.attribute("alt");
        if (words == null || words.getValue().isBlank()) {
            return;
        }
        Range place = words.sourceRange().valueRange();
        if (place.isTracked()) {
            Aligned aligned = Aligned.html(original, place.startPos(), place.endPos(), words.getValue());
            double links = tree.isLinked(number) ? 1 : 0;
            blocks.add(new PageBlock(
                    Kind.ALT_TEXT,
                    number,
                    List.of(new PageBlock.Words(aligned)),
                    collapsed(words.getValue()),
                    links,
                    true,
                    0));
        }
    }

    /** One line break is white space; two in a row part paragraphs, as pages of the old kind do. */
    private void lineBreak(int number) {
        breaks++;
        if (breaks > 1 && row == null) {
            flush(Math.max(0, tree.parent(number)));
        } else {
            gap();
        }
    }

    private void gap() {
        pieces.add(new PageBlock.Gap());
        text.append(' ');
    }

    private void add(TextNode node) {
        String whole = node.getWholeText();
        int visible = 0;
        for (int i = 0; i < whole.length(); i++) {
            visible += Letters.space(whole.charAt(i)) ? 0 : 1;
        }
        Range range = node.sourceRange();
        int start = range.isTracked() ? Math.min(range.startPos(), original.length()) : 0;
        int end = range.isTracked() ? Math.min(range.endPos(), original.length()) : 0;
        pieces.add(new PageBlock.Words(Aligned.html(original, start, end, whole)));
        text.append(whole);
        if (visible > 0) {
            breaks = 0;
        }
        chars += visible;
        Element parent = node.parent();
        linkChars += parent != null && tree.isLinked(tree.number(parent)) ? visible : 0;
    }

    private void flush(int owner) {
        breaks = 0;
        if (chars > 0) {
            Element by = kinds.peek();
            Kind kind = row != null ? Kind.TABLE : by == null ? Kind.PARAGRAPH : kindOf(by);
            boolean paragraph = kind != Kind.PARAGRAPH || marksParagraph(tree.element(owner));
            int level = by != null && kind == Kind.HEADING ? level(by) : 0;
            blocks.add(
                    new PageBlock(kind, owner, pieces, collapsed(text), (double) linkChars / chars, paragraph, level));
        }
        pieces = new ArrayList<>();
        text.setLength(0);
        chars = 0;
        linkChars = 0;
    }

    private static boolean marksParagraph(Element owner) {
        return owner.nameIs("p") || owner.nameIs("pre") || owner.nameIs("dd") || owner.nameIs("dt");
    }

    private static String collapsed(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Letters.space(c)) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        int last = out.length() - 1;
        if (last >= 0 && out.charAt(last) == ' ') {
            out.setLength(last);
        }
        return out.toString();
    }

    private static int level(Element heading) {
        String name = heading.normalName();
        return name.length() == 2 ? Character.digit(name.charAt(1), 10) : 2;
    }

    private static Kind kindOf(Element element) {
        Kind kind = kind(element);
        return kind == null ? Kind.PARAGRAPH : kind;
    }

    /** What an element makes of the blocks in it; null if it says nothing. */
    private static @Nullable Kind kind(Element element) {
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
            case "li", "dd", "dt" -> Kind.LIST_ITEM;
            case "blockquote" -> Kind.QUOTE;
            case "figcaption", "caption" -> Kind.CAPTION;
            case "p", "div" -> CAPTION.matcher(element.className()).find() ? Kind.CAPTION : null;
            default -> null;
        };
    }
}

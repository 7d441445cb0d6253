package org.bluepencil.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bluepencil.article.Passage.Kind;

/** Decides block by block what belongs to the article, once it is known which element of the page holds it. */
final class BlockSieve {
    /** From this share of linked characters on, a block leads elsewhere. */
    private static final double MOSTLY_LINKS = 0.8;

    private static final double LINKS = 0.5;
    /** The longest label, in characters, that may stand outside of a paragraph without ending as a sentence does. */
    private static final int LABEL = 60;

    /** A name of a person or an icon says nothing: what describes an image has some words. */
    private static final Pattern WORDS = Pattern.compile("(?:\\S+\\s+){3}\\S");

    private final PageTree tree;
    private final int root;
    private final int headline;

    /** @param headline the number of the headline's element, or -1 */
    BlockSieve(PageTree tree, int root, int headline) {
        this.tree = tree;
        this.root = root;
        this.headline = headline;
    }

    List<PageBlock> sift(List<PageBlock> blocks) {
        List<PageBlock> title = new ArrayList<>();
        List<PageBlock> kept = new ArrayList<>();
        boolean[] dropped = new boolean[blocks.size()];
        List<Integer> places = new ArrayList<>();
        Other other = new Other();
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            if (headline >= 0 && tree.within(block.owner(), headline)) {
                title.add(block);
            } else if (belongs(block) && !other.covers(block)) {
                kept.add(block);
                places.add(i);
            } else {
                dropped[i] = inRange(block);
            }
        }
        List<PageBlock> article = withoutEmptyHeadings(kept, places, dropped);
        article.removeIf(block -> block.kind() == Kind.ALT_TEXT && isRepeated(block, kept));
        if (!title.isEmpty()) {
            article.add(0, joined(title));
        }
        return article;
    }

    /** Words for an image that stand below it too, or in the text. */
    private static boolean isRepeated(PageBlock alternative, List<PageBlock> kept) {
        String words = alternative.text().replaceFirst("[.!?…]$", "");
        return kept.stream().anyMatch(b -> !b.equals(alternative) && b.text().contains(words));
    }

    /** For a page without anything that looks like prose: the headline, and every block that does not lead elsewhere. */
    List<PageBlock> siftCoarsely(List<PageBlock> blocks) {
        List<PageBlock> title = new ArrayList<>();
        List<PageBlock> kept = new ArrayList<>();
        for (PageBlock block : blocks) {
            if (headline >= 0 && tree.within(block.owner(), headline)) {
                title.add(block);
            } else if (block.linkShare() < LINKS && !FurnitureText.isLine(block.text())) {
                kept.add(block);
            }
        }
        if (!title.isEmpty()) {
            kept.add(0, joined(title));
        }
        return kept;
    }

    /** The headline as one block, even where it is made of several. */
    private static PageBlock joined(List<PageBlock> title) {
        List<PageBlock.Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (PageBlock block : title) {
            if (!pieces.isEmpty()) {
                pieces.add(new PageBlock.Gap());
                text.append(' ');
            }
            pieces.addAll(block.pieces());
            text.append(block.text());
        }
        return new PageBlock(Kind.TITLE, title.get(0).owner(), pieces, text.toString(), 0, true, 1);
    }

    /** Whether a block stands in the article, or between the headline and it. */
    private boolean inRange(PageBlock block) {
        return tree.within(block.owner(), root) || isStandfirst(block);
    }

    private boolean isStandfirst(PageBlock block) {
        return headline >= 0 && tree.last(headline) < block.owner() && block.owner() < root;
    }

    private boolean belongs(PageBlock block) {
        if (!inRange(block) || !Letters.hasWord(block.text())) {
            return false;
        }
        boolean mayBeLine = block.kind() == Kind.PARAGRAPH || block.kind() == Kind.LIST_ITEM;
        if (mayBeLine && FurnitureText.isLine(block.text())) {
            return false;
        }
        boolean inBody = tree.within(block.owner(), root);
        boolean sentence = block.endsSentence();
        return switch (block.kind()) {
            case CAPTION, QUOTE -> true;
            case ALT_TEXT ->
                block.linkShare() < LINKS && WORDS.matcher(block.text()).find();
            case TABLE -> inBody;
            case HEADING -> inBody && block.linkShare() < MOSTLY_LINKS;
            case LIST_ITEM -> inBody && listShare(block) < LINKS;
            case PARAGRAPH, TITLE ->
                block.linkShare() < (sentence ? MOSTLY_LINKS : LINKS) && (sentence || isText(block, inBody));
        };
    }

    /** Text that ends without a full stop: a paragraph so marked, or more than a label. */
    private static boolean isText(PageBlock block, boolean inBody) {
        return (block.paragraph() && inBody) || block.text().length() > LABEL;
    }

    /** The share of links in the whole list that an item stands in, so that one linked item among others may stay. */
    private double listShare(PageBlock block) {
        for (int at = block.owner(); at >= 0; at = tree.parent(at)) {
            if (tree.element(at).nameIs("ul")
                    || tree.element(at).nameIs("ol")
                    || tree.element(at).nameIs("dl")) {
                return tree.linkShare(at);
            }
        }
        return block.linkShare();
    }

    /** Headings over nothing but dropped blocks go too. */
    private static List<PageBlock> withoutEmptyHeadings(List<PageBlock> kept, List<Integer> places, boolean[] dropped) {
        List<PageBlock> article = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            PageBlock block = kept.get(i);
            boolean last = i + 1 == kept.size();
            boolean overNothing = block.kind() == Kind.HEADING
                    && (last
                            || (kept.get(i + 1).kind() == Kind.HEADING
                                    && kept.get(i + 1).level() <= block.level()));
            boolean droppedBehind = places.get(i) + 1 < dropped.length && dropped[places.get(i) + 1];
            if (!overNothing || !droppedBehind) {
                article.add(block);
            }
        }
        return article;
    }

    /** The section under a heading such as "Related stories": its element, up to the next heading of that rank. */
    private final class Other {
        private int section = -1;
        private int level;

        boolean covers(PageBlock block) {
            boolean inside = section >= 0 && tree.within(block.owner(), section);
            if (block.kind() == Kind.HEADING) {
                if (FurnitureText.isHeading(block.text())) {
                    int heading = block.owner();
                    section = tree.parent(heading);
                    level = block.level();
                    return true;
                }
                inside = inside && block.level() > level;
            }
            if (inside && section != root && tree.prose(section) * 2 < tree.prose(root)) {
                return true;
            }
            // Beside the article's own paragraphs, only lists and lines of links belong to such a heading.
            boolean goesOn = inside && (block.kind() == Kind.LIST_ITEM || block.linkShare() > 0.2);
            section = goesOn ? section : -1;
            return goesOn;
        }
    }
}

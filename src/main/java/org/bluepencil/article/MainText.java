package org.bluepencil.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article on a page. First furniture is dropped, then the element that holds the prose is chosen: the one that
 * the page marks as the article if most of the prose stands there, else the smallest one that holds nearly all of it. Last,
 * the blocks in it are sifted one by one. What stands between the headline and the article is looked at too.
 */
final class MainText {
    /** An element marked as the article needs this share of the page's prose. */
    private static final double MOST = 0.5;
    /** Without a mark, this share must stand in an element to look no wider. */
    private static final double NEARLY_ALL = 0.85;
    /** An element with less than this share of the page's prose may be a teaser. */
    private static final double LITTLE = 0.4;
    /** From this share of linked characters on, a heading is nothing but a link. */
    private static final double NOTHING_BUT = 0.9;

    private static final Pattern HEADING = Pattern.compile("h[2-6]");

    private final PageTree tree;
    private final int headline;
    /** How many headings, and how many that are nothing but a link, stand before each element in document order. */
    private final int[] headings;

    private final int[] linkedHeadings;

    private MainText(PageTree tree, int headline) {
        this.tree = tree;
        this.headline = headline;
        this.headings = new int[tree.size() + 1];
        this.linkedHeadings = new int[tree.size() + 1];
        for (int i = 0; i < tree.size(); i++) {
            boolean heading = HEADING.matcher(tree.element(i).normalName()).matches();
            headings[i + 1] = headings[i] + (heading ? 1 : 0);
            linkedHeadings[i + 1] = linkedHeadings[i] + (heading && tree.linkShare(i) >= NOTHING_BUT ? 1 : 0);
        }
    }

    /** The blocks of the article, the headline first; if nothing is left, all blocks that are not mostly links. */
    static List<PageBlock> of(Document document, String original, @Nullable String title) {
        PageTree tree = new PageTree(document);
        dropByKind(tree);
        tree.measure();
        MainText text = new MainText(tree, Headline.find(tree, title));
        text.dropByName();
        tree.measure();
        int root = text.root();
        List<PageBlock> blocks = BlockWalk.of(tree, original);
        List<PageBlock> article = new BlockSieve(tree, root, text.headline).sift(blocks);
        boolean found = article.stream()
                .anyMatch(block -> block.kind() != Passage.Kind.TITLE && block.kind() != Passage.Kind.ALT_TEXT);
        return found ? article : new BlockSieve(tree, 0, text.headline).siftCoarsely(blocks);
    }

    /** Drops what tag, role or style take out of the article for certain. */
    private static void dropByKind(PageTree tree) {
        for (int i = 1; i < tree.size(); i++) {
            Element element = tree.element(i);
            if (!tree.isDropped(i) && (Furniture.byKind(element) || Hidden.is(element))) {
                tree.drop(i);
            }
        }
    }

    private void dropByName() {
        FurnitureWords words = new FurnitureWords(tree);
        int total = tree.prose(0);
        for (int i = 1; i < tree.size(); i++) {
            if (!tree.isDropped(i) && isFurniture(i, total, words)) {
                tree.drop(i);
            }
        }
    }

    private boolean isFurniture(int i, int total, FurnitureWords words) {
        Element element = tree.element(i);
        if (holdsArticle(i)) {
            return false;
        }
        boolean little = tree.prose(i) < LITTLE * total;
        String tag = element.normalName();
        if (tag.equals("aside") || tag.equals("form")) {
            return little;
        } else if (tag.equals("footer")) {
            return little || !inArticle(i);
        } else if (tag.equals("header")) {
            return little && !inArticle(i);
        } else if (tag.equals("address")) {
            return true;
        }
        return words.name(i) || isTeaser(i, element, little);
    }

    /** An element for one other story: its heading is nothing but a link. */
    private boolean isTeaser(int i, Element element, boolean little) {
        String tag = element.normalName();
        if (!little || !(tag.equals("article") || tag.equals("li") || tag.equals("div") || tag.equals("section"))) {
            return false;
        }
        return headings[tree.last(i) + 1] - headings[i + 1] == 1
                && linkedHeadings[tree.last(i) + 1] - linkedHeadings[i + 1] == 1;
    }

    /** Whether the headline stands in an element, or what the page marks as the article with a good part of the prose. */
    private boolean holdsArticle(int i) {
        if (headline >= 0 && tree.within(headline, i)) {
            return true;
        }
        String tag = tree.element(i).normalName();
        return tag.equals("main")
                || isBody(tree.element(i))
                || (tag.equals("article") && tree.prose(i) >= LITTLE * tree.prose(0));
    }

    private static boolean isBody(Element element) {
        return element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody");
    }

    private boolean inArticle(int i) {
        for (int at = tree.parent(i); at >= 0; at = tree.parent(at)) {
            Element element = tree.element(at);
            if (element.nameIs("article") || element.nameIs("main") || isBody(element)) {
                return true;
            }
        }
        return false;
    }

    /** The number of the element that holds the article. */
    private int root() {
        int total = tree.prose(0);
        List<List<Integer>> marks = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 1; i < tree.size(); i++) {
            int mark = mark(tree.element(i));
            if (mark >= 0 && !tree.isDropped(i) && tree.prose(i) > 0) {
                marks.get(mark).add(i);
            }
        }
        for (List<Integer> marked : marks) {
            int best = most(marked);
            if (best >= 0 && (tree.prose(best) >= MOST * total || standsOut(best, marked))) {
                return best;
            }
        }
        return narrowed();
    }

    /** How closely a page marks an element as its article: 0 closest, -1 not at all. */
    private static int mark(Element element) {
        String role = element.attr("role");
        if (isBody(element)) {
            return 0;
        } else if (element.nameIs("article") || role.equalsIgnoreCase("article")) {
            return 1;
        }
        return element.nameIs("main") || role.equalsIgnoreCase("main") ? 2 : -1;
    }

    private int most(List<Integer> marked) {
        int best = -1;
        for (int i : marked) {
            if (best < 0 || tree.prose(i) > tree.prose(best)) {
                best = i;
            }
        }
        return best;
    }

    /** Whether a marked element holds the headline, or three times the prose of any other with the same mark. */
    private boolean standsOut(int best, List<Integer> marked) {
        if (headline >= 0 && tree.within(headline, best)) {
            return true;
        }
        for (int other : marked) {
            if (other != best && !tree.within(other, best) && tree.prose(other) * 3 > tree.prose(best)) {
                return false;
            }
        }
        return marked.size() > 1;
    }

    private int narrowed() {
        int at = 0;
        int enough = (int) Math.ceil(NEARLY_ALL * tree.prose(0));
        for (int i = 1; i < tree.size() && enough > 0; i++) {
            if (tree.parent(i) == at
                    && !tree.isDropped(i)
                    && tree.prose(i) >= enough
                    && PageTree.isBlock(tree.element(i))
                    && !tree.element(i).nameIs("p")) {
                at = i;
            }
        }
        return at;
    }
}

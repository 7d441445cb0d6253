package org.bluepencil.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a page in document order, with how much prose stands in each. A subtree is a stretch of numbers, from
 * an element to its last descendant, so that every question about it is answered without walking it again.
 */
final class PageTree {
    /** Elements that stand on lines of their own. */
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");
    /** The fewest characters, white space aside, that make a block prose, and not a label or a button. */
    private static final int PROSE = 40;

    private final List<Element> elements = new ArrayList<>();
    private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();
    private final int[] parents;
    private final int[] lasts;
    private final int[] own;
    private final boolean[] dropped;
    private final boolean[] linked;
    private final int[] chars;
    private final int[] links;
    private final int[] prose;

    PageTree(Document document) {
        Node node = document.body();
        while (node != null) {
            if (node instanceof Element element) {
                numbers.put(element, elements.size());
                elements.add(element);
            }
            node = following(node, document.body());
        }
        int size = elements.size();
        parents = new int[size];
        lasts = new int[size];
        own = new int[size];
        dropped = new boolean[size];
        linked = new boolean[size];
        chars = new int[size];
        links = new int[size];
        prose = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i == 0 ? -1 : number(parentOf(i));
            own[i] = ownChars(elements.get(i));
            linked[i] = (i > 0 && linked[parents[i]]) || leadsAway(elements.get(i));
        }
        Arrays.setAll(lasts, i -> i);
        for (int i = size - 1; i > 0; i--) {
            lasts[parents[i]] = Math.max(lasts[parents[i]], lasts[i]);
        }
        measure();
    }

    private Element parentOf(int i) {
        Element parent = elements.get(i).parent();
        return parent == null ? elements.get(0) : parent;
    }

    /** The next node in document order, within a root; null at the end. Steps, and does not recurse. */
    private static @Nullable Node following(Node node, Node root) {
        Node child = node.firstChild();
        if (child != null) {
            return child;
        }
        Node at = node;
        while (at != null && !at.equals(root)) {
            Node sibling = at.nextSibling();
            if (sibling != null) {
                return sibling;
            }
            at = at.parent();
        }
        return null;
    }

    private static int ownChars(Element element) {
        int count = 0;
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text) {
                String whole = text.getWholeText();
                for (int i = 0; i < whole.length(); i++) {
                    count += Letters.space(whole.charAt(i)) ? 0 : 1;
                }
            }
        }
        return count;
    }

    /** Whether an element is a link to another page; a link within the page is a reference, not a way out. */
    private static boolean leadsAway(Element element) {
        return element.nameIs("a")
                && !element.attr("href").isEmpty()
                && !element.attr("href").startsWith("#");
    }

    /** Counts again, after elements were dropped. */
    void measure() {
        int size = elements.size();
        int[] blocks = new int[size];
        Arrays.fill(chars, 0);
        Arrays.fill(links, 0);
        Arrays.fill(prose, 0);
        int[] inline = new int[size];
        int[] inlineLinks = new int[size];
        for (int i = 0; i < size; i++) {
            blocks[i] = i == 0 || isBlock(elements.get(i)) ? i : blocks[parents[i]];
            if (!dropped[i]) {
                inline[blocks[i]] += own[i];
                inlineLinks[blocks[i]] += linked[i] ? own[i] : 0;
            }
        }
        for (int i = size - 1; i >= 0; i--) {
            chars[i] += inline[i];
            links[i] += inlineLinks[i];
            prose[i] += inline[i] >= PROSE && inlineLinks[i] * 2 < inline[i] ? inline[i] : 0;
            if (i > 0) {
                chars[parents[i]] += chars[i];
                links[parents[i]] += links[i];
                prose[parents[i]] += prose[i];
            }
        }
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    int size() {
        return elements.size();
    }

    Element element(int i) {
        return elements.get(i);
    }

    int number(Element element) {
        Integer number = numbers.get(element);
        if (number == null) {
            throw new IllegalArgumentException("not in the body: " + element.normalName());
        }
        return number;
    }

    boolean contains(Element element) {
        return numbers.containsKey(element);
    }

    /** The number of the parent; -1 for the body. */
    int parent(int i) {
        return parents[i];
    }

    /** The number of the last descendant, or the element's own. */
    int last(int i) {
        return lasts[i];
    }

    boolean within(int inner, int outer) {
        return outer <= inner && inner <= lasts[outer];
    }

    /** Takes an element and all within it out of the article. */
    void drop(int i) {
        Arrays.fill(dropped, i, lasts[i] + 1, true);
    }

    boolean isDropped(int i) {
        return dropped[i];
    }

    boolean isLinked(int i) {
        return linked[i];
    }

    /** Characters within an element that were not dropped, white space aside. */
    int chars(int i) {
        return chars[i];
    }

    /** Of these, the characters of prose: blocks long enough, and not mostly links. */
    int prose(int i) {
        return prose[i];
    }

    /** The share of characters that stand in links, from 0 to 1. */
    double linkShare(int i) {
        return chars[i] == 0 ? 0 : (double) links[i] / chars[i];
    }
}

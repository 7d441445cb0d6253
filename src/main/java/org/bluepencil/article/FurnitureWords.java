package org.bluepencil.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The words of furniture in the classes of one page, weighed against its prose. A word under which a great part of the
 * prose stands says nothing on this page: some systems call every part of an article a widget.
 */
final class FurnitureWords {
    /** A word under which more than this share of the prose stands is no word of furniture here. */
    private static final double LITTLE = 0.4;
    /** What share of the prose must be left without an element for a word that is certain to be believed. */
    private static final double LEFT = 0.1;

    private final PageTree tree;
    private final Map<Integer, Set<String>> words = new HashMap<>();
    private final Set<String> believed = new HashSet<>();

    FurnitureWords(PageTree tree) {
        this.tree = tree;
        Map<String, Integer> under = new HashMap<>();
        Map<String, Integer> coveredTo = new HashMap<>();
        for (int i = 1; i < tree.size(); i++) {
            Element element = tree.element(i);
            boolean part = PageTree.isBlock(element) || element.normalName().indexOf('-') > 0;
            Set<String> named = part && !tree.isDropped(i) ? Furniture.words(element) : Set.of();
            if (!named.isEmpty()) {
                words.put(i, named);
            }
            for (String word : named) {
                if (coveredTo.getOrDefault(word, 0) < i) {
                    under.merge(word, tree.prose(i), Integer::sum);
                    coveredTo.put(word, tree.last(i));
                }
            }
        }
        under.forEach((word, prose) -> {
            if (prose <= LITTLE * tree.prose(0)) {
                believed.add(word);
            }
        });
    }

    /** Whether the words in class and id name an element as furniture. */
    boolean name(int i) {
        boolean goesOnWithout = tree.prose(0) - tree.prose(i) > LEFT * tree.prose(0);
        boolean any = false;
        for (String word : words.getOrDefault(i, Set.of())) {
            any |= believed.contains(word) || (Furniture.isCertain(word) && goesOnWithout);
        }
        return any;
    }
}

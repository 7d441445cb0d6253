package org.bluepencil.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the main headline of a page: the h1 that says what the metadata say, or the one that stands with the article. */
final class Headline {
    /** The share of words in common from which two headlines are one, for an h1, and for an h2 that stands in for it. */
    private static final double SAME = 0.5;

    private static final double SURELY_SAME = 0.8;
    private static final int LONGEST = 300;
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final PageTree tree;
    private final Set<String> title;

    private Headline(PageTree tree, @Nullable String title) {
        this.tree = tree;
        this.title = title == null ? Set.of() : words(title);
    }

    /** The number of the headline's element, or -1 if the page has none. */
    static int find(PageTree tree, @Nullable String title) {
        return new Headline(tree, title).find();
    }

    private int find() {
        int best = -1;
        double bestScore = 0;
        for (int i = 0; i < tree.size(); i++) {
            double score = tree.isDropped(i) || tree.chars(i) == 0 ? 0 : score(i);
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    /** 0 for what cannot be the headline; of equals, the first is taken. */
    private double score(int i) {
        Element element = tree.element(i);
        boolean first = element.nameIs("h1")
                || element.attr("itemprop").equalsIgnoreCase("headline")
                || (element.attr("role").equalsIgnoreCase("heading")
                        && element.attr("aria-level").equals("1"));
        if ((!first && !element.nameIs("h2")) || tree.chars(i) > LONGEST) {
            return 0;
        }
        double same = title.isEmpty() ? 0 : overlap(words(element.text()));
        if (!first) {
            return same >= SURELY_SAME ? 2 + same : 0;
        }
        // An h1 that is one link, with nothing to show that it is the headline, is the site's name.
        boolean linked = element.selectFirst("a[href]") != null && tree.linkShare(i) > 0.9;
        if (linked && same < SAME) {
            return 0;
        }
        return same >= SAME ? 3 + same : inArticle(element) ? 1.5 : 1;
    }

    private static boolean inArticle(Element element) {
        for (Element at = element.parent(); at != null; at = at.parent()) {
            if (at.nameIs("article") || at.nameIs("main")) {
                return true;
            }
        }
        return false;
    }

    /** The share of the smaller set that is in the other. */
    private double overlap(Set<String> words) {
        int smaller = Math.min(words.size(), title.size());
        if (smaller < 2) {
            return words.equals(title) ? 1 : 0;
        }
        Set<String> common = new HashSet<>(words);
        common.retainAll(title);
        return (double) common.size() / smaller;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : NOT_WORDS.split(text.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}

package org.bluepencil.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What stands around an article on a page: navigation, share bars, teasers, comments, notices. Told by tag and role for
 * certain, and by the words in class and id as a hint that the amount of prose may overrule.
 */
final class Furniture {
    private static final Set<String> TAGS = setOf(
            """
            script style noscript template iframe svg canvas object embed audio video button select textarea input datalist
            nav menu dialog search del s strike map link meta
            """);
    private static final Set<String> ROLES = setOf(
            """
            navigation complementary contentinfo search dialog alertdialog alert menu menubar toolbar tablist form button
            tooltip status
            """);
    private static final Set<String> WORDS = setOf(
            """
            ad ads adslot advert adverts advertisement advertising author authors banner breadcrumb breadcrumbs byline carousel
            comment comments consent cookie cookies cta disqus donate donation editsection footer gdpr lightbox masthead menu
            modal mostread nav navbar navbox navigation newsletter outbrain overlay pager pagination popular popup promo promos
            recirc recirculation recommendation recommendations recommended reflist related share sharebar sharing sidebar
            signup skip skiplink social sponsor sponsored subscribe subscription taboola tagcloud taglist tags teaser teasers
            timestamp toc toolbar trending widget
            """);
    /** Words over what readers write and what the law wants shown: furniture even where it is longer than the article. */
    private static final Set<String> CERTAIN = setOf("comments consent cookie cookies disqus gdpr");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");

    private Furniture() {}

    private static Set<String> setOf(String words) {
        return Set.of(words.strip().split("\\s+"));
    }

    /** Whether the tag or the role leaves no doubt. */
    static boolean byKind(Element element) {
        return TAGS.contains(element.normalName())
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT));
    }

    /** The words in class and id that name furniture. */
    static Set<String> words(Element element) {
        String names = element.className() + " " + element.id();
        if (names.length() == 1) {
            return Set.of();
        }
        Set<String> found = new HashSet<>();
        for (String word : BETWEEN_WORDS.split(names)) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (WORDS.contains(lower)) {
                found.add(lower);
            }
        }
        return found;
    }

    /** Whether a word names furniture even where much of the page's prose stands under it. */
    static boolean isCertain(String word) {
        return CERTAIN.contains(word);
    }
}

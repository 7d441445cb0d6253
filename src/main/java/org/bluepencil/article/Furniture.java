package org.bluepencil.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What stands around an article on a page: navigation, share bars, teasers, comments, notices. Told by tag and role for
 * certain, and by the words in class and id as a hint that the amount of prose may overrule.
 */
final class Furniture {
    private static final Set<String> TAGS = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "canvas",
            "object",
            "embed",
            "audio",
            "video",
            "button",
            "select",
            "textarea",
            "input",
            "datalist",
            "nav",
            "menu",
            "dialog",
            "search",
            "del",
            "s",
            "strike",
            "map",
            "link",
            "meta");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "complementary",
            "contentinfo",
            "search",
            "dialog",
            "alertdialog",
            "alert",
            "menu",
            "menubar",
            "toolbar",
            "tablist",
            "form",
            "button",
            "tooltip",
            "status");
    private static final Set<String> WORDS = Set.of(
            "ad",
            "ads",
            "adslot",
            "advert",
            "adverts",
            "advertisement",
            "advertising",
            "author",
            "authors",
            "banner",
            "breadcrumb",
            "breadcrumbs",
            "byline",
            "carousel",
            "comment",
            "comments",
            "consent",
            "cookie",
            "cookies",
            "cta",
            "disqus",
            "donate",
            "donation",
            "editsection",
            "footer",
            "gdpr",
            "lightbox",
            "masthead",
            "menu",
            "modal",
            "mostread",
            "nav",
            "navbar",
            "navbox",
            "navigation",
            "newsletter",
            "outbrain",
            "overlay",
            "pager",
            "pagination",
            "paywall",
            "popular",
            "popup",
            "promo",
            "promos",
            "recirc",
            "recirculation",
            "recommendation",
            "recommendations",
            "recommended",
            "reflist",
            "related",
            "share",
            "sharebar",
            "sharing",
            "sidebar",
            "signup",
            "skip",
            "skiplink",
            "social",
            "sponsor",
            "sponsored",
            "subscribe",
            "subscription",
            "taboola",
            "tagcloud",
            "taglist",
            "tags",
            "teaser",
            "teasers",
            "timestamp",
            "toc",
            "toolbar",
            "trending",
            "widget");
    /** Words that never name an article, however much prose stands there. */
    private static final Set<String> CERTAIN =
            Set.of("comments", "consent", "cookie", "cookies", "disqus", "footer", "gdpr", "newsletter", "sidebar");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");

    /** How surely an element is furniture. */
    enum Doubt {
        NOT,
        LIKELY,
        CERTAIN
    }

    private Furniture() {}

    /** Whether the tag or the role leaves no doubt. */
    static boolean byKind(Element element) {
        return TAGS.contains(element.normalName())
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT));
    }

    /** What the words in class and id say. */
    static Doubt byName(Element element) {
        Doubt found = Doubt.NOT;
        String names = element.className() + " " + element.id();
        if (names.length() > 1) {
            for (String word : BETWEEN_WORDS.split(names)) {
                String lower = word.toLowerCase(Locale.ROOT);
                if (CERTAIN.contains(lower)) {
                    return Doubt.CERTAIN;
                } else if (WORDS.contains(lower)) {
                    found = Doubt.LIKELY;
                }
            }
        }
        return found;
    }
}

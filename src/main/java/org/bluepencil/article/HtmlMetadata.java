package org.bluepencil.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself: in its JSON-LD, then in {@code meta}, then in {@code time}. A date of change is never
 * taken for the date of publication.
 */
final class HtmlMetadata {
    private static final List<String> TITLES =
            List.of("og:title", "twitter:title", "citation_title", "parsely-title", "dc.title", "dcterms.title");
    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "parsely-pub-date",
            "citation_publication_date",
            "citation_date",
            "sailthru.date",
            "article.published",
            "publish-date",
            "publish_date",
            "publishdate",
            "pubdate",
            "publication_date",
            "published_time",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date",
            "dcterms.date",
            "date");
    private static final Pattern PUBLISHED = Pattern.compile("(?i)publi|entry-date");
    private static final Pattern CHANGED = Pattern.compile("(?i)updat|modif");
    private static final Pattern SITE_BEHIND = Pattern.compile("\\s+[|–—»-]\\s+[^|–—»]{1,40}$");

    private final Document document;
    private final List<Element> metas = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    private final List<Element> times = new ArrayList<>();
    private final List<Element> scripts = new ArrayList<>();

    private HtmlMetadata(Document document) {
        this.document = document;
        // One walk for all: pages of a million elements are read too.
        NodeTraversor.traverse((node, depth) -> sort(node), document);
    }

    private void sort(Node node) {
        if (node instanceof Element element) {
            switch (element.normalName()) {
                case "meta" -> metas.add(element);
                case "link" -> links.add(element);
                case "script" -> scripts.add(element);
                default -> {}
            }
            if (element.nameIs("time") || element.attr("itemprop").equalsIgnoreCase("datePublished")) {
                times.add(element);
            }
        }
    }

    static Metadata of(Document document) {
        return new HtmlMetadata(document).read();
    }

    private Metadata read() {
        Metadata meta = new Metadata(metaTitle(), address(), metaDate());
        Metadata rest = new Metadata(documentTitle(), null, timeDate());
        return LinkedData.of(scripts).or(meta).or(rest);
    }

    private @Nullable String metaTitle() {
        return meta(TITLES).orElse(null);
    }

    private @Nullable String address() {
        for (Element link : links) {
            if (link.attr("rel").equalsIgnoreCase("canonical") && isAddress(link.attr("href"))) {
                return link.attr("href").strip();
            }
        }
        return meta(List.of("og:url", "twitter:url"))
                .filter(HtmlMetadata::isAddress)
                .orElse(null);
    }

    static boolean isAddress(String text) {
        return text.strip().matches("(?i)https?://\\S+");
    }

    private @Nullable LocalDate metaDate() {
        for (String name : DATES) {
            Optional<LocalDate> date = meta(List.of(name)).flatMap(WrittenDate::of);
            if (date.isPresent()) {
                return date.get();
            }
        }
        return null;
    }

    /** The content of the first {@code meta} that has one of the names, in the order of the names. */
    private Optional<String> meta(List<String> names) {
        for (String name : names) {
            for (Element meta : metas) {
                boolean named = name.equalsIgnoreCase(meta.attr("property"))
                        || name.equalsIgnoreCase(meta.attr("name"))
                        || name.equalsIgnoreCase(meta.attr("itemprop"));
                if (named && !meta.attr("content").isBlank()) {
                    return Optional.of(meta.attr("content").strip());
                }
            }
        }
        return Optional.empty();
    }

    private @Nullable LocalDate timeDate() {
        for (Element time : times) {
            Optional<LocalDate> date = saysPublished(time) ? date(time) : Optional.empty();
            if (date.isPresent()) {
                return date.get();
            }
        }
        boolean only =
                times.size() == 1 && !CHANGED.matcher(times.get(0).className()).find();
        return only ? WrittenDate.of(times.get(0).attr("datetime")).orElse(null) : null;
    }

    private static boolean saysPublished(Element time) {
        return time.hasAttr("pubdate")
                || time.attr("itemprop").equalsIgnoreCase("datePublished")
                || PUBLISHED.matcher(time.className()).find();
    }

    private static Optional<LocalDate> date(Element time) {
        String stated = time.attr("datetime") + time.attr("content");
        return WrittenDate.of(stated.isBlank() ? time.text() : stated);
    }

    /** The title of the window, without the name of the site behind it. */
    private @Nullable String documentTitle() {
        String title = document.title();
        String bare = SITE_BEHIND.matcher(title).replaceFirst("");
        String best = bare.isBlank() ? title : bare;
        return best.isBlank() ? null : best;
    }
}

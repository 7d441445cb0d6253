package org.bluepencil.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
    private static final Pattern SITE_BEHIND = Pattern.compile("\\s+[|–—»-]\\s+[^|–—»]{1,40}$");

    private final Document document;

    private HtmlMetadata(Document document) {
        this.document = document;
    }

    static Metadata of(Document document) {
        return new HtmlMetadata(document).read();
    }

    private Metadata read() {
        Metadata meta = new Metadata(metaTitle(), address(), metaDate());
        Metadata rest = new Metadata(documentTitle(), null, timeDate());
        return LinkedData.of(document).or(meta).or(rest);
    }

    private @Nullable String metaTitle() {
        return meta(TITLES).orElse(null);
    }

    private @Nullable String address() {
        for (Element link : document.select("link[rel~=(?i)\\bcanonical\\b][href]")) {
            if (isAddress(link.attr("href"))) {
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
            for (Element meta : document.select("meta[content]")) {
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
        for (Element time :
                document.select("time[pubdate], [itemprop=datePublished], time[class~=(?i)publi|entry-date]")) {
            String stated = time.attr("datetime") + time.attr("content");
            Optional<LocalDate> date = WrittenDate.of(stated.isBlank() ? time.text() : stated);
            if (date.isPresent()) {
                return date.get();
            }
        }
        List<Element> times = document.select("time[datetime]");
        boolean only = times.size() == 1 && !times.get(0).className().matches("(?i).*(updat|modif).*");
        return only ? WrittenDate.of(times.get(0).attr("datetime")).orElse(null) : null;
    }

    /** The title of the window, without the name of the site behind it. */
    private @Nullable String documentTitle() {
        String title = document.title();
        String bare = SITE_BEHIND.matcher(title).replaceFirst("");
        String best = bare.isBlank() ? title : bare;
        return best.isBlank() ? null : best;
    }
}

package org.bluepencil.report.sarif;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bluepencil.article.Article;
import org.bluepencil.article.Articles;
import org.bluepencil.article.Span;
import org.bluepencil.report.Places;
import org.bluepencil.report.Region;
import org.bluepencil.report.Regions;
import org.bluepencil.report.Visible;
import org.bluepencil.verdict.Suggestion;
import org.jspecify.annotations.Nullable;

/** Places of the article as SARIF addresses them: the file, the region in it, and the paragraph in words. */
final class Sites {
    /** Characters that a markup language reads as more than themselves. */
    private static final Pattern MARKUP = Pattern.compile("[<>&*_`\\[\\]\\\\#|~]");

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*");

    private final Regions regions;
    private final Places places;
    private final SarifLog.ArtifactLocation artifact;

    Sites(Article article) {
        this.regions = new Regions(article);
        this.places = new Places(article);
        this.artifact = new SarifLog.ArtifactLocation(uri(article.name()), 0);
    }

    SarifLog.ArtifactLocation artifact() {
        return artifact;
    }

    /** A file name as a relative or absolute reference, an address as itself. */
    static String uri(String name) {
        if (name.equals(Articles.STANDARD_INPUT)) {
            return "stdin";
        }
        try {
            if (ADDRESS.matcher(name).matches()) {
                return new URI(name).toASCIIString();
            }
            String path = name.replace('\\', '/');
            if (path.startsWith("/")) {
                return new URI("file", "", path, null).toASCIIString();
            }
            boolean likeAScheme = path.indexOf(':') >= 0;
            return new URI(null, null, likeAScheme ? "./" + path : path, null).toASCIIString();
        } catch (URISyntaxException e) {
            return "article";
        }
    }

    /** The file as a whole. */
    SarifLog.Location file() {
        return new SarifLog.Location(null, new SarifLog.PhysicalLocation(artifact, null), List.of(), null);
    }

    SarifLog.Location location(Span span) {
        return location(span, null, null);
    }

    /** A further place, with its number among them and what is to be seen there. */
    SarifLog.Location location(Span span, @Nullable Integer id, @Nullable String message) {
        return new SarifLog.Location(
                id,
                new SarifLog.PhysicalLocation(artifact, region(regions.of(span))),
                List.of(new SarifLog.LogicalLocation(places.words(span), "element")),
                message == null ? null : new SarifLog.Message(message));
    }

    private SarifLog.Region region(Region region) {
        return new SarifLog.Region(
                region.start().line(),
                region.start().column(),
                region.end().line(),
                region.end().column(),
                region.span().start(),
                region.span().length(),
                new SarifLog.Snippet(Visible.of(regions.text(region))));
    }

    /** The edit in the file; empty if its words do not stand there in one piece, or the new ones would be markup. */
    Optional<SarifLog.Replacement> replacement(Suggestion suggestion) {
        Region region = regions.of(suggestion.span());
        boolean safe =
                region.exact() && !MARKUP.matcher(suggestion.replacement()).find();
        return safe
                ? Optional.of(new SarifLog.Replacement(
                        region(region), new SarifLog.Snippet(Visible.line(suggestion.replacement()))))
                : Optional.empty();
    }
}

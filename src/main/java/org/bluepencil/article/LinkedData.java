package org.bluepencil.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The JSON-LD of a page: its first description of an article, alone, in a list or in a graph. Broken JSON is passed
 * over, for browsers do so too.
 */
final class LinkedData {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
    private static final Pattern ARTICLE = Pattern.compile(".*(?:Article|BlogPosting|Report)");
    private static final Pattern WRAPPING =
            Pattern.compile("^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|/\\*.*?\\*/)|(?:-->|//\\s*]]>)\\s*;?\\s*$");

    private LinkedData() {}

    static Metadata of(List<Element> scripts) {
        Metadata found = Metadata.NONE;
        for (Element script : scripts) {
            if (script.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
                found = found.or(of(script.data()));
            }
        }
        return found;
    }

    private static Metadata of(String data) {
        Metadata found = Metadata.NONE;
        try {
            Deque<JsonNode> left = new ArrayDeque<>();
            left.add(JSON.readTree(WRAPPING.matcher(data).replaceAll("")));
            while (!left.isEmpty()) {
                JsonNode node = left.removeFirst();
                if (node.isArray()) {
                    node.forEach(left::addLast);
                } else if (node.isObject()) {
                    found = isArticle(node.path("@type")) ? found.or(metadata(node)) : found;
                    left.addLast(node.path("@graph"));
                    left.addLast(node.path("mainEntity"));
                }
            }
        } catch (JsonProcessingException broken) {
            return found;
        }
        return found;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (ARTICLE.matcher(one.asText()).matches()) {
                    return true;
                }
            }
        }
        return ARTICLE.matcher(type.asText()).matches();
    }

    private static Metadata metadata(JsonNode article) {
        @Nullable
        LocalDate published =
                text(article.path("datePublished")).flatMap(WrittenDate::of).orElse(null);
        @Nullable
        String title = text(article.path("headline"))
                .or(() -> text(article.path("name")))
                .map(written -> Parser.unescapeEntities(written, false))
                .orElse(null);
        JsonNode page = article.path("mainEntityOfPage");
        @Nullable
        String url = text(article.path("url"))
                .or(() -> text(page.isObject() ? page.path("@id") : page))
                .filter(HtmlMetadata::isAddress)
                .orElse(null);
        return new Metadata(title, url, published);
    }

    private static Optional<String> text(JsonNode node) {
        JsonNode one = node.isArray() ? node.path(0) : node;
        return one.isTextual() && !one.textValue().isBlank()
                ? Optional.of(one.textValue().strip())
                : Optional.empty();
    }
}

package org.bluepencil.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML between two lines of {@code ---} at the top of a Markdown file. Lines that are no YAML mapping are no front
 * matter, but part of the text.
 *
 * @param length how many characters it takes, its last line end included; 0 if there is none
 */
record FrontMatter(Metadata metadata, int length) {
    private static final FrontMatter NONE = new FrontMatter(Metadata.NONE, 0);
    private static final Pattern OPENING = Pattern.compile("---[ \\t]*\\R");
    private static final Pattern CLOSING = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");
    private static final List<String> DATES = List.of("date", "published", "publishdate", "publish_date", "pubdate");
    private static final List<String> ADDRESSES = List.of("url", "canonical_url", "canonical", "link", "permalink");

    static FrontMatter of(String text) {
        Matcher opening = OPENING.matcher(text);
        Matcher closing = CLOSING.matcher(text);
        if (!opening.lookingAt() || !closing.find(opening.end())) {
            return NONE;
        }
        JsonNode root;
        try {
            root = new YAMLMapper().readTree(text.substring(opening.end(), closing.start()));
        } catch (JsonProcessingException notYaml) {
            return NONE;
        }
        if (!root.isObject()) {
            return NONE;
        }
        Metadata metadata = new Metadata(
                value(root, List.of("title")).orElse(null),
                value(root, ADDRESSES).filter(HtmlMetadata::isAddress).orElse(null),
                value(root, DATES).flatMap(WrittenDate::of).orElse(null));
        return new FrontMatter(metadata, closing.end());
    }

    private static Optional<String> value(JsonNode root, List<String> names) {
        for (String name : names) {
            for (var field : root.properties()) {
                boolean stated = field.getValue().isValueNode()
                        && !field.getValue().asText().isBlank();
                if (field.getKey().equalsIgnoreCase(name)
                        && stated
                        && !field.getValue().isNull()) {
                    return Optional.of(field.getValue().asText().strip());
                }
            }
        }
        return Optional.empty();
    }
}

package org.bluepencil.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one batch line. What it does not know is passed over, so that lines may carry more than this version reads. */
final class BatchLineParser {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final long number;

    BatchLineParser(long number) {
        this.number = number;
    }

    /** Something in a line that is not as agreed. */
    private static final class Fault extends Exception {
        private static final long serialVersionUID = 1L;

        Fault(String message) {
            super(message);
        }
    }

    BatchLine parse(String line) {
        if (line.isBlank()) {
            return bad(null, "the line is empty, expected a JSON object");
        }
        JsonNode root;
        try {
            root = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            int column =
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
            return new BatchLine.Bad(
                    null, "line " + number + ", column " + column + ": not JSON: " + e.getOriginalMessage());
        }
        if (!root.isObject()) {
            return bad(null, "expected a JSON object with \"id\" and \"text\"");
        }
        JsonNode idNode = root.path("id");
        boolean named = idNode.isTextual() || idNode.isIntegralNumber();
        @Nullable String id = named ? idNode.asText() : null;
        if (id == null) {
            return bad(null, "\"id\" is missing or no string");
        }
        try {
            return good(id, root);
        } catch (Fault fault) {
            return bad(id, String.valueOf(fault.getMessage()));
        }
    }

    private BatchLine bad(@Nullable String id, String what) {
        return new BatchLine.Bad(id, "line " + number + ": " + what);
    }

    private static BatchLine good(String id, JsonNode root) throws Fault {
        JsonNode text = root.path("text");
        if (!text.isTextual()) {
            throw new Fault("\"text\" is missing or no string");
        } else if (text.textValue().isBlank()) {
            throw new Fault("\"text\" is empty");
        } else if (text.textValue().length() > Articles.MAX_BYTES) {
            throw new Fault("\"text\" is longer than " + Articles.MAX_BYTES / 1024 / 1024 + " million characters");
        }
        ReadingOptions stated = new ReadingOptions(date(root, "published"), string(root, "title"), string(root, "url"));
        Article article = new PlainTextReader().read(new Original(id, text.textValue()), stated);
        return new BatchLine.Good(id, article, date(root, "as_of"), pages(root.path("pages")));
    }

    private static @Nullable String string(JsonNode node, String key) throws Fault {
        JsonNode value = node.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        } else if (!value.isTextual()) {
            throw new Fault("\"" + key + "\" is no string");
        }
        return value.textValue().isBlank() ? null : value.textValue();
    }

    private static @Nullable LocalDate date(JsonNode node, String key) throws Fault {
        String written = string(node, key);
        if (written == null) {
            return null;
        }
        try {
            // A moment is taken as the local date that it is written with.
            boolean moment = written.length() > 10 && (written.charAt(10) == 'T' || written.charAt(10) == ' ');
            return LocalDate.parse(moment ? written.substring(0, 10) : written);
        } catch (DateTimeParseException e) {
            throw new Fault("\"" + key + "\" is no date: \"" + written + "\", expected YYYY-MM-DD");
        }
    }

    private static int standing(JsonNode page) throws Fault {
        JsonNode standing = page.path("standing");
        if (standing.isMissingNode() || standing.isNull()) {
            return 2;
        } else if (!standing.isInt() || standing.intValue() < 1 || standing.intValue() > 3) {
            throw new Fault("\"standing\" of a page is 1, 2 or 3, not " + standing);
        }
        return standing.intValue();
    }

    private static List<CitedPage> pages(JsonNode node) throws Fault {
        List<CitedPage> pages = new ArrayList<>();
        if (node.isMissingNode() || node.isNull()) {
            return pages;
        } else if (!node.isArray()) {
            throw new Fault("\"pages\" is no list");
        }
        for (JsonNode page : node) {
            if (page.isTextual() && !page.textValue().isBlank()) {
                boolean address = HtmlMetadata.isAddress(page.textValue());
                pages.add(new CitedPage(address ? null : page.textValue(), address ? page.textValue() : null, null));
            } else if (page.isObject() && string(page, "path") != null) {
                pages.add(new CitedPage(string(page, "path"), string(page, "url"), date(page, "date"), standing(page)));
            } else {
                throw new Fault("a page in \"pages\" is neither an address, a path, nor an object with a \"path\"");
            }
        }
        return pages;
    }
}

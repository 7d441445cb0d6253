package org.bluepencil.desk.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bluepencil.report.html.HtmlReport;
import org.bluepencil.value.Sha256;

/** The page's files by the paths under which they are served. Only these are: no path of a request is ever opened. */
public final class Assets {
    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("/", "index.html"),
            Map.entry("/desk.css", "desk.css"),
            Map.entry("/desk.js", "desk.js"),
            Map.entry("/api.js", "api.js"),
            Map.entry("/dom.js", "dom.js"),
            Map.entry("/printed.js", "printed.js"),
            Map.entry("/proof.js", "proof.js"),
            Map.entry("/card.js", "card.js"),
            Map.entry("/chart.js", "chart.js"),
            Map.entry("/hand.js", "hand.js"),
            Map.entry("/dialogs.js", "dialogs.js"),
            Map.entry("/list.js", "list.js"),
            Map.entry("/keys.js", "keys.js"),
            Map.entry("/items.js", "items.js"),
            Map.entry("/names.js", "names.js"),
            Map.entry("/progress.js", "progress.js"),
            Map.entry("/icon.svg", "icon.svg"),
            Map.entry("/api/openapi.json", "openapi.json"));

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml");

    private final Map<String, Asset> assets = new TreeMap<>();

    /** A file as it is served. */
    @SuppressWarnings("ArrayRecordComponent") // written out, never compared
    public record Asset(byte[] bytes, String type, String etag) {}

    /** Reads them all. */
    public Assets() {
        FILES.forEach((path, name) -> assets.put(path, asset(name, bytes(name))));
        assets.put("/house.css", asset("house.css", HtmlReport.houseCss().getBytes(StandardCharsets.UTF_8)));
    }

    /** The paths at which there is one. */
    public Iterable<String> paths() {
        return assets.keySet();
    }

    public Optional<Asset> at(String path) {
        return Optional.ofNullable(assets.get(path));
    }

    private static Asset asset(String name, byte[] bytes) {
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        return new Asset(bytes, type, "\"" + Sha256.hex(bytes).substring(0, 16) + "\"");
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is packed without " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.bluepencil.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.bluepencil.Checking;
import org.bluepencil.desk.api.Doorkeeper;
import org.bluepencil.desk.check.Tools;
import org.bluepencil.http.Fetcher;
import org.bluepencil.source.Sources;

/** A desk over the starter knowledge, offline unless told otherwise, and a caller of it. */
public final class OpenDesk implements AutoCloseable {
    public static final ObjectMapper JSON = new ObjectMapper();
    private static final Sources STARTER =
            Sources.open(new Sources.Choice(Path.of("sources"), Path.of("."), java.util.List.of()));

    private static final Doorkeeper.Doors HERE = new Doorkeeper.Doors("127.0.0.1", 0, null);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Desk desk;
    private String secret = "";

    public OpenDesk(Path folder) {
        this(folder, HERE);
    }

    public OpenDesk(Path folder, Doorkeeper.Doors doors) {
        this(folder, doors, STARTER, (known, watched) -> Fetcher.OFFLINE);
    }

    /** A desk over another network. */
    public OpenDesk(Path folder, Tools.Line network) {
        this(folder, HERE, STARTER, network);
    }

    /** A desk over other sources and another network. */
    public OpenDesk(Path folder, Sources sources, Tools.Line network) {
        this(folder, HERE, sources, network);
    }

    private OpenDesk(Path folder, Doorkeeper.Doors doors, Sources sources, Tools.Line network) {
        Tools tools = new Tools(Checking.over(sources), sources, network);
        this.desk = Desk.open(doors, tools, folder.resolve("desk.db"), Clock.systemUTC(), "test");
    }

    /** Without the slash at its end. */
    public String address() {
        return desk.address().replaceAll("/[^/]*$", "");
    }

    public int port() {
        return URI.create(desk.address()).getPort();
    }

    /** {@code GET /api/articles}, and all others but the page's own files. */
    public java.util.Set<String> routes() {
        return desk.routes();
    }

    public record Reply(int status, String body, HttpResponse<byte[]> whole) {
        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new AssertionError(body, e);
            }
        }
    }

    public Reply send(String method, String path, String body, Map<String, String> headers) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path))
                    .method(method, HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
            headers.forEach(request::header);
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Reply(answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8), answer);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public Reply get(String path) {
        return send("GET", path, "", Map.of());
    }

    public Reply post(String path, String body) {
        return post(path, body, Map.of());
    }

    public Reply post(String path, String body, Map<String, String> more) {
        Map<String, String> headers = new java.util.LinkedHashMap<>(
                Map.of("X-Bluepencil-Secret", secret(), "Content-Type", "application/json"));
        headers.putAll(more);
        return send("POST", path, body, headers);
    }

    public String secret() {
        if (secret.isEmpty()) {
            secret = get("/api/session").json().path("secret").asText();
        }
        return secret;
    }

    /** A request as it is written here, letter by letter, and the first line of the answer. */
    public String raw(String request) throws IOException {
        try (Socket socket = new Socket(java.net.InetAddress.getLoopbackAddress(), port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Hands a text in and waits until it is checked; gives its id. */
    public String checked(String text, String published) {
        String id = add(text, published);
        await(id);
        return id;
    }

    /** Hands a text in; gives its id. */
    public String add(String text, String published) {
        ObjectNode draft = JSON.createObjectNode().put("text", text).put("published", published);
        Reply added = post("/api/articles", draft.toString());
        if (added.status() != 201) {
            throw new AssertionError(added.body());
        }
        return added.json().path("id").asText();
    }

    /** Waits until nothing is checked any more; gives the article's state. */
    public JsonNode await(String id) {
        for (int i = 0; i < 600; i++) {
            JsonNode state = get("/api/articles/" + id).json();
            String standing = state.path("standing").asText();
            if (standing.equals("done") || standing.equals("failed")) {
                return state;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        throw new AssertionError("not done after 30 seconds");
    }

    /** A change made by one who has seen the article as it is. */
    public Reply change(String id, String body) {
        int revision = get("/api/articles/" + id).json().path("revision").asInt();
        return post("/api/articles/" + id + "/changes", body, Map.of("If-Match", "\"" + revision + "\""));
    }

    /** The first finding on these words. */
    public JsonNode finding(String id, String words) {
        for (JsonNode claim :
                get("/api/articles/" + id + "/proof").json().path("proof").path("claims")) {
            if (claim.path("finding").path("text").asText().equals(words)) {
                return claim.path("finding");
            }
        }
        throw new AssertionError("no finding on " + words);
    }

    @Override
    public void close() {
        desk.close();
    }
}

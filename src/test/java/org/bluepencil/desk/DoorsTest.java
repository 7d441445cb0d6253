package org.bluepencil.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.bluepencil.desk.api.Doorkeeper;
import org.bluepencil.desk.state.UnusableState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may ask the desk, and what never works. */
final class DoorsTest {
    private static final String TOKEN = "a-token-of-some-length";

    @TempDir
    static Path folder;

    private static OpenDesk desk;

    @BeforeAll
    static void open() {
        desk = new OpenDesk(folder);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static String get(String path, String host) throws IOException {
        return desk.raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rebound.example", "127.0.0.1", "127.0.0.1:1", "localhost.example:80", "10.0.0.1", ""})
    void aNameThatIsNotItsOwnIsTurnedAway(String host) throws IOException {
        String named = host.equals("10.0.0.1") ? host + ":" + desk.port() : host;
        assertThat(get("/api/session", named)).doesNotContain("secret").matches("(?s)HTTP/1.1 4\\d\\d .*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]"})
    void itsOwnNamesAreLetIn(String host) throws IOException {
        assertThat(get("/api/session", host + ":" + desk.port())).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void aPageOfAnotherSiteIsTurnedAway() {
        Map<String, String> foreign = Map.of("Origin", "https://other.example");
        assertThat(desk.send("GET", "/api/session", "", foreign).status()).isEqualTo(403);
        assertThat(desk.post("/api/articles", "{\"text\":\"x\"}", foreign).status())
                .isEqualTo(403);
        assertThat(desk.send("GET", "/api/articles", "", Map.of("Sec-Fetch-Site", "cross-site"))
                        .status())
                .isEqualTo(403);
        assertThat(desk.send("GET", "/api/session", "", Map.of("Origin", desk.address()))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aChangeNeedsTheSecret() {
        String body = "{\"text\":\"Astana is the capital of Kazakhstan.\"}";
        Map<String, String> json = Map.of("Content-Type", "application/json");
        assertThat(desk.send("POST", "/api/articles", body, json).status()).isEqualTo(403);
        assertThat(desk.post("/api/articles", body, Map.of("X-Bluepencil-Secret", "0".repeat(48)))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aFormOfAnotherPageIsNoJson() {
        OpenDesk.Reply reply =
                desk.post("/api/articles", "text=x", Map.of("Content-Type", "application/x-www-form-urlencoded"));
        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.whole().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
    }

    @Test
    void whatIsTooLargeIsTurnedAway() {
        String large = "{\"text\":\"" + "word ".repeat(3_000_000) + "\"}";
        assertThat(desk.post("/api/articles", large).status()).isEqualTo(413);
        String longer = "{\"text\":\"" + "word ".repeat(450_000) + "\"}";
        OpenDesk.Reply reply = desk.post("/api/articles", longer);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("detail").asText()).contains("2250000 characters, more than 2000000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/api/articles/..%2f..%2fetc%2fpasswd",
                "/api/rules/..%2f..%2fhouse",
                "/desk/desk.js",
                "/org/bluepencil/desk/page/desk.js",
                "/api/articles/0123456789abcdef/export/..%2f..%2fx"
            })
    void noPathOfARequestIsOpened(String path) throws IOException {
        assertThat(get(path, "127.0.0.1:" + desk.port()))
                .matches("(?s)HTTP/1.1 4\\d\\d .*")
                .doesNotContain("root:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://example.org/x",
                "javascript:alert(1)",
                "http://user:key@example.org/",
                "not an address"
            })
    void onlyAddressesOfTheWebAreAsked(String url) {
        OpenDesk.Reply reply = desk.post("/api/articles", "{\"url\":\"" + url + "\"}");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("detail").asText()).contains("give an http or https address");
    }

    @Test
    void theProofIsServedUnderAStrictPolicy() {
        assertThat(desk.get("/")
                        .whole()
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void thePageIsSmall() {
        long bytes = 0;
        for (String path : new org.bluepencil.desk.page.Assets().paths()) {
            if (!path.startsWith("/api/")) {
                bytes += desk.get(path).whole().body().length;
            }
        }
        assertThat(bytes).isLessThan(300_000);
    }

    @Test
    void beyondThisMachineTheTokenIsAskedFor(@TempDir Path other) throws IOException {
        try (OpenDesk open = new OpenDesk(other, new Doorkeeper.Doors("127.0.0.1", 0, TOKEN))) {
            assertThat(open.get("/api/session").status()).isEqualTo(401);
            assertThat(open.get("/").status()).isEqualTo(401);
            assertThat(open.send("GET", "/api/session", "", Map.of("Authorization", "Bearer " + TOKEN))
                            .status())
                    .isEqualTo(200);
            assertThat(open.get("/?token=" + TOKEN + "x").status()).isEqualTo(401);
            OpenDesk.Reply page = open.get("/?token=" + TOKEN);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.whole().headers().firstValue("Set-Cookie").orElse(""))
                    .contains("HttpOnly")
                    .contains("SameSite=Strict");
        }
    }

    @Test
    void whoAsksWithoutEndIsSlowedDown(@TempDir Path other) {
        try (OpenDesk open = new OpenDesk(other)) {
            int last = 200;
            for (int i = 0; i < 2000 && last == 200; i++) {
                last = open.get("/icon.svg").status();
            }
            assertThat(last).isEqualTo(429);
        }
    }

    @Test
    void oneStateIsOneDesks() {
        assertThatThrownBy(() -> new OpenDesk(folder).close())
                .isInstanceOf(UnusableState.class)
                .hasMessageContaining("in use by another desk");
    }
}

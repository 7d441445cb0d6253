package org.bluepencil.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-17T10:00:00Z"), ZoneOffset.UTC);

    private final WireMockServer host =
            new WireMockServer(options().dynamicPort().dynamicHttpsPort().gzipDisabled(true));
    private Network network = new Network(Policy.DEFAULT, CLOCK);

    @TempDir
    Path folder;

    @BeforeEach
    void start() {
        host.start();
        network = new Network(policy(), CLOCK);
    }

    @AfterEach
    void stop() {
        network.close();
        host.stop();
    }

    private Policy policy() {
        return Policy.DEFAULT
                .withContact("desk@paper.example")
                .permitting(Set.of("localhost:" + host.port(), "localhost:" + host.httpsPort()))
                .patient(Duration.ofMillis(500), Duration.ofMillis(700), Duration.ofMillis(1500));
    }

    private Ask ask(String path) {
        return new Ask(
                "http://localhost:" + host.port() + path, Ask.Trust.CONFIGURED, false, 100_000, Duration.ofDays(1), "");
    }

    private static Reply.Kind kind(Reply reply) {
        assertThat(reply).isInstanceOf(Reply.Failure.class);
        return ((Reply.Failure) reply).kind();
    }

    private static String text(Reply reply) {
        assertThat(reply).isInstanceOf(Reply.Content.class);
        return ((Reply.Content) reply).text();
    }

    @Test
    void anAnswerComesWithItsDigestTimeAndPlace() {
        host.stubFor(
                get("/a").willReturn(aResponse().withHeader("Location", "/b").withStatus(302)));
        host.stubFor(get("/b")
                .willReturn(aResponse()
                        .withBody("Grüße".getBytes(StandardCharsets.ISO_8859_1))
                        .withHeader("ETag", "\"x\"")
                        .withHeader("Content-Type", "text/plain; charset=ISO-8859-1")));

        Reply.Content content = (Reply.Content) network.fetch(ask("/a"));

        assertThat(content.text()).isEqualTo("Grüße");
        assertThat(content.address()).endsWith("/b");
        assertThat(content.etag()).isEqualTo("\"x\"");
        assertThat(content.retrieved()).isEqualTo("2026-05-17T10:00:00Z");
        assertThat(content.sha256()).hasSize(64);
        host.verify(getRequestedFor(urlEqualTo("/b"))
                .withHeader(
                        "User-Agent",
                        com.github.tomakehurst.wiremock.client.WireMock.containing("desk@paper.example")));
    }

    @Test
    void aHostThatAsksToWaitGetsOneRetryThen() {
        host.stubFor(get("/a")
                .inScenario("s")
                .whenScenarioStateIs("Started")
                .willReturn(aResponse().withStatus(429).withHeader("Retry-After", "1"))
                .willSetStateTo("ready"));
        host.stubFor(get("/a")
                .inScenario("s")
                .whenScenarioStateIs("ready")
                .willReturn(aResponse().withBody("ok")));

        assertThat(text(network.fetch(ask("/a")))).isEqualTo("ok");
    }

    @Test
    void aHostThatAsksToWaitForLongIsNotAskedAgain() {
        host.stubFor(get("/a").willReturn(aResponse().withStatus(429).withHeader("Retry-After", "3600")));

        assertThat(kind(network.fetch(ask("/a")))).isEqualTo(Reply.Kind.STATUS);
        host.verify(1, getRequestedFor(urlEqualTo("/a")));
    }

    @Test
    void aHostInTroubleIsRetriedOnceAndThenLeftAlone() {
        host.stubFor(get("/a").willReturn(aResponse().withStatus(503)));

        for (int i = 0; i < 3; i++) {
            assertThat(kind(network.fetch(ask("/a")))).isEqualTo(Reply.Kind.STATUS);
        }
        host.verify(6, getRequestedFor(urlEqualTo("/a")));
        assertThat(kind(network.fetch(ask("/a")))).isEqualTo(Reply.Kind.BREAKER);
        host.verify(6, getRequestedFor(urlEqualTo("/a")));
    }

    @Test
    void aHangAndATrickleCostNoMoreThanTheirTime() {
        host.stubFor(get("/hang").willReturn(aResponse().withFixedDelay(60_000)));
        host.stubFor(get("/trickle")
                .willReturn(aResponse().withBody("x".repeat(2000)).withChunkedDribbleDelay(100, 60_000)));

        long start = System.nanoTime();
        assertThat(kind(network.fetch(ask("/hang")))).isEqualTo(Reply.Kind.TIMEOUT);
        assertThat(kind(network.fetch(ask("/trickle")))).isEqualTo(Reply.Kind.TIMEOUT);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aResetIsAFailedConnection() {
        host.stubFor(get("/a").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        host.stubFor(get("/b").willReturn(aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE)));

        assertThat(kind(network.fetch(ask("/a")))).isEqualTo(Reply.Kind.CONNECTION);
        assertThat(network.fetch(ask("/b"))).isInstanceOf(Reply.Failure.class);
    }

    @Test
    void redirectsInACircleEnd() {
        host.stubFor(get("/a").willReturn(aResponse().withStatus(302).withHeader("Location", "/b")));
        host.stubFor(get("/b").willReturn(aResponse().withStatus(302).withHeader("Location", "/a")));

        assertThat(kind(network.fetch(ask("/a")))).isEqualTo(Reply.Kind.STATUS);
    }

    @Test
    void aRedirectInwardIsRefused() {
        host.stubFor(get("/secret").willReturn(aResponse().withBody("secret")));
        host.stubFor(get("/a")
                .willReturn(aResponse()
                        .withStatus(302)
                        .withHeader("Location", "http://127.0.0.1:" + host.port() + "/secret")));
        host.stubFor(get("/b").willReturn(aResponse().withStatus(302).withHeader("Location", "file:///etc/hostname")));

        assertThat(kind(network.fetch(ask("/a")))).isEqualTo(Reply.Kind.REFUSED);
        assertThat(network.fetch(ask("/b"))).isInstanceOf(Reply.Failure.class);
        host.verify(0, getRequestedFor(urlEqualTo("/secret")));
    }

    @Test
    void whatAnArticleNamesNeverLeadsInwardEvenWhereADefinitionMay() {
        host.stubFor(get("/a").willReturn(aResponse().withBody("secret")));
        Ask foreign = Ask.page("http://localhost:" + host.port() + "/a", Ask.Trust.FOREIGN, Duration.ZERO);

        assertThat(kind(network.fetch(foreign))).isEqualTo(Reply.Kind.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://example.org/x",
                "gopher://example.org",
                "http://user:pw@example.org/",
                "http:///x",
                "example.org",
                "http://exa mple.org/"
            })
    void onlyPlainWebAddressesAreAsked(String address) {
        assertThat(kind(network.fetch(Ask.page(address, Ask.Trust.FOREIGN, Duration.ZERO))))
                .isEqualTo(Reply.Kind.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.1",
                "192.168.1.1",
                "169.254.169.254",
                "0.0.0.0",
                "100.64.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "192.0.0.8",
                "198.18.0.1",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "2002:7f00:1::",
                "64:ff9b::7f00:1"
            })
    void inwardAddressesAreNotPublic(String address) throws IOException {
        assertThat(Guard.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "172.32.0.1",
                "100.128.0.1",
                "2001:4860:4860::8888",
                "2002:808:808::",
                "64:ff9b::808:808"
            })
    void othersAre(String address) throws IOException {
        assertThat(Guard.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void anAnswerThatUnpacksWithoutEndIsCut() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write(new byte[20_000_000]);
        }
        host.stubFor(get("/bomb")
                .willReturn(aResponse().withBody(bomb.toByteArray()).withHeader("Content-Encoding", "gzip")));
        host.stubFor(get("/lie").willReturn(aResponse().withBody("plain").withHeader("Content-Encoding", "gzip")));
        host.stubFor(get("/large").willReturn(aResponse().withBody("x".repeat(200_000))));

        assertThat(kind(network.fetch(ask("/bomb")))).isEqualTo(Reply.Kind.TOO_LARGE);
        assertThat(kind(network.fetch(ask("/large")))).isEqualTo(Reply.Kind.TOO_LARGE);
        assertThat(kind(network.fetch(ask("/lie")))).isEqualTo(Reply.Kind.CONNECTION);
    }

    @Test
    void fiveGigabytesPromisedAreNotAwaited() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            Thread promise = new Thread(() -> {
                try (Socket socket = server.accept();
                        OutputStream out = socket.getOutputStream()) {
                    out.write("HTTP/1.1 200 OK\r\nContent-Length: 5368709120\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
                    out.write(new byte[1000]);
                    out.flush();
                    Thread.sleep(5000);
                } catch (IOException | InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            promise.setDaemon(true);
            promise.start();
            Policy policy = policy().permitting(Set.of("localhost:" + server.getLocalPort()));
            try (Network other = new Network(policy, CLOCK)) {
                Ask ask = Ask.data("http://localhost:" + server.getLocalPort() + "/x", Duration.ZERO);
                assertThat(kind(other.fetch(ask))).isEqualTo(Reply.Kind.TOO_LARGE);
            }
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForIsNoConnection() {
        host.stubFor(get("/a").willReturn(aResponse().withBody("x")));
        Ask ask = Ask.data("https://localhost:" + host.httpsPort() + "/a", Duration.ZERO);

        assertThat(kind(network.fetch(ask))).isEqualTo(Reply.Kind.CONNECTION);
    }

    @Test
    void aRunAsksAHostNoMoreOftenThanItMay() {
        host.stubFor(get("/a").willReturn(aResponse().withBody("x").withHeader("Cache-Control", "no-store")));
        Policy few = new Policy(
                "",
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                Duration.ofSeconds(2),
                1,
                Duration.ZERO,
                2,
                Duration.ofSeconds(1),
                1 << 20,
                policy().permitted());
        try (Network other = new Network(few, CLOCK)) {
            assertThat(text(other.fetch(ask("/a")))).isEqualTo("x");
            assertThat(text(other.fetch(ask("/a")))).isEqualTo("x");
            assertThat(kind(other.fetch(ask("/a")))).isEqualTo(Reply.Kind.BUDGET);
            assertThat(other.requests()).isEqualTo(2);
        }
    }

    @Test
    void aPageThatRobotsMayNotReadIsNotRead() {
        host.stubFor(get("/robots.txt").willReturn(aResponse().withBody("User-agent: *\nDisallow: /private\n")));
        host.stubFor(get("/private/a").willReturn(aResponse().withBody("x")));
        host.stubFor(get("/open").willReturn(aResponse().withBody("x")));
        try (Heeding heeding = new Heeding(network)) {
            String site = "http://localhost:" + host.port();
            assertThat(kind(heeding.fetch(Ask.page(site + "/private/a", Ask.Trust.CONFIGURED, Duration.ZERO))))
                    .isEqualTo(Reply.Kind.ROBOTS);
            assertThat(text(heeding.fetch(Ask.page(site + "/open", Ask.Trust.CONFIGURED, Duration.ZERO))))
                    .isEqualTo("x");
        }
        host.verify(0, getRequestedFor(urlEqualTo("/private/a")));
        host.verify(1, getRequestedFor(urlEqualTo("/robots.txt")));
    }

    @Test
    void aRecordReplaysAnswersAndFailuresByteForByte() throws IOException {
        host.stubFor(get("/a")
                .willReturn(aResponse().withBody("Grüße, 10").withHeader("Content-Type", "text/html; charset=utf-8")));
        host.stubFor(get("/b").willReturn(aResponse().withStatus(404)));
        Recording recording = new Recording(network, new Record(), CLOCK);
        Reply first = recording.fetch(ask("/a"));
        recording.fetch(ask("/b"));
        Path one = folder.resolve("one.warc.gz");
        recording.record().write(one);

        Replaying replay = new Replaying(Record.read(one));

        assertThat(replay.fetch(ask("/a"))).usingRecursiveComparison().isEqualTo(first);
        assertThat(kind(replay.fetch(ask("/b")))).isEqualTo(Reply.Kind.STATUS);
        Reply missing = replay.fetch(ask("/c"));
        assertThat(kind(missing)).isEqualTo(Reply.Kind.NOT_RECORDED);
        assertThat(((Reply.Failure) missing).why()).contains("/c");
        Path two = folder.resolve("two.warc.gz");
        Record.read(one).write(two);
        assertThat(Files.readAllBytes(two)).isEqualTo(Files.readAllBytes(one));
    }

    @Test
    void whatIsFreshIsNotAskedAgain() {
        host.stubFor(get("/a").willReturn(aResponse().withBody("x").withHeader("Cache-Control", "no-store")));
        Recording first = new Recording(network, new Record(), CLOCK);
        first.fetch(ask("/a"));
        Recording soon = new Recording(network, first.record(), Clock.offset(CLOCK, Duration.ofHours(3)));
        Recording late = new Recording(network, first.record(), Clock.offset(CLOCK, Duration.ofDays(2)));

        assertThat(text(soon.fetch(ask("/a")))).isEqualTo("x");
        host.verify(1, getRequestedFor(urlEqualTo("/a")));
        late.fetch(ask("/a"));
        host.verify(2, getRequestedFor(urlEqualTo("/a")));
    }
}

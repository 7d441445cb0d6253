package org.bluepencil.desk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bluepencil.desk.check.Tools;
import org.bluepencil.http.Heeding;
import org.bluepencil.http.Network;
import org.bluepencil.http.Policy;
import org.bluepencil.http.Recording;
import org.bluepencil.source.Sources;

/**
 * A host with a table of comma-separated figures at an address, as the documentation of sources describes it. The figures are
 * made up. It answers at once, or when it is let go; beside it stands all of the starter knowledge.
 */
public final class FiguresFixture implements AutoCloseable {
    /** The name of the source that asks it. */
    public static final String NAME = "Bank of figures";

    private static final int[] BILLIONS = {166, 180, 182, 171, 197, 225, 261};
    private static final int PATIENCE = 60;
    private static final Duration FOREVER = Duration.ofHours(1);
    private static final int FIRST_YEAR = 2017;

    private final HttpServer server;
    private final CountDownLatch held = new CountDownLatch(1);
    private final Semaphore asked = new Semaphore(0);
    private final Sources sources;

    /**
     * Opens it.
     *
     * @param folder for the definitions of sources
     * @param slow whether it answers nothing until {@link #release}
     */
    public FiguresFixture(Path folder, boolean slow) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newCachedThreadPool());
            server.createContext("/figures.csv", slow ? this::held : FiguresFixture::answer);
            server.start();
            sources = Sources.open(new Sources.Choice(definitions(folder), folder, List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!slow) {
            release();
        }
    }

    private Path definitions(Path folder) throws IOException {
        Path own = Path.of("sources");
        Path copy = folder.resolve("sources");
        try (Stream<Path> files = Files.walk(own)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(own.relativize(file)));
            }
        }
        for (String live : List.of("wikidata.yaml", "world-bank.yaml")) {
            Files.delete(copy.resolve(live));
        }
        Files.writeString(
                copy.resolve("figures.yaml"),
                """
                id: figures
                kind: table
                name: %s
                allow-local: true
                address: "http://localhost:%d/figures.csv"
                answers: [P2131]
                columns: {entity: country, year: year, value: value}
                measure: P2131
                unit: USD
                standing: 2
                """
                        .formatted(NAME, server.getAddress().getPort()));
        return copy;
    }

    public Sources sources() {
        return sources;
    }

    /**
     * The network that the desk has of its own, which may reach this host because the definition says so; it would wait for
     * an answer longer than any test does.
     */
    public Tools.Line network() {
        Policy policy = Policy.DEFAULT.permitting(sources.localHosts()).patient(FOREVER, FOREVER, FOREVER);
        return (known, watched) -> new Recording(
                watched.apply(new Heeding(new Network(policy, Clock.systemUTC()))), known, Clock.systemUTC());
    }

    /** Waits until it is asked once more. */
    public void awaitAsked() {
        try {
            if (!asked.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                throw new AssertionError("nobody asks");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Lets it answer. */
    public void release() {
        held.countDown();
    }

    private void held(HttpExchange exchange) throws IOException {
        asked.release();
        try {
            held.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        answer(exchange);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        StringBuilder rows = new StringBuilder("country,year,value\n");
        for (int i = 0; i < BILLIONS.length; i++) {
            rows.append("Kazakhstan,%d,%d000000000\n".formatted(FIRST_YEAR + i, BILLIONS[i]));
        }
        byte[] body = rows.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/csv");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        release();
        server.stop(0);
        sources.close();
    }
}

package org.bluepencil.desk;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bluepencil.desk.api.Api;
import org.bluepencil.desk.api.Doorkeeper;
import org.bluepencil.desk.api.Problem;
import org.bluepencil.desk.check.Busy;
import org.bluepencil.desk.check.Checks;
import org.bluepencil.desk.check.Tools;
import org.bluepencil.desk.page.Assets;
import org.bluepencil.desk.state.Store;

/** The desk while it stands open. */
public final class Desk implements AutoCloseable {
    /** The largest body of a request, in bytes: the largest file in base64, and some. */
    private static final long MOST_BODY = 12L << 20;

    private static final int TELLERS = 4;

    /**
     * Nothing runs and nothing is loaded but the desk's own files, whatever an article or a source says; no script makes
     * markup out of text.
     */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
            + " require-trusted-types-for 'script'; trusted-types 'none'";

    private final Store store;
    private final Checks checks;
    private final Doorkeeper doorkeeper;
    private final Assets assets = new Assets();
    private final ExecutorService tellers;
    private final Javalin server;
    private final Doorkeeper.Doors doors;

    private Desk(Doorkeeper.Doors doors, Tools tools, Store store, String version) {
        this.doors = doors;
        this.store = store;
        this.checks = new Checks(tools, store);
        this.doorkeeper = new Doorkeeper(doors, System::nanoTime);
        this.tellers = Executors.newFixedThreadPool(TELLERS, task -> {
            Thread thread = new Thread(task, "desk-teller");
            thread.setDaemon(true);
            return thread;
        });
        Api api = new Api(tools, store, checks, doorkeeper, tellers, version);
        this.server = Javalin.create(config -> configure(config, api));
    }

    /**
     * Opens the desk.
     *
     * @param doors where; port 0 takes a free one
     * @param state the file that keeps what is done
     * @throws org.bluepencil.desk.state.UnusableState if the state cannot be used
     * @throws UnusableDoor if the port cannot be had
     */
    public static Desk open(Doorkeeper.Doors doors, Tools tools, Path state, Clock clock, String version) {
        Store store = Store.open(state, clock);
        Desk desk = new Desk(doors, tools, store, version);
        try {
            desk.server.start(doors.host(), doors.port());
            desk.doorkeeper.opened(desk.server.port());
            return desk;
        } catch (JavalinBindException e) {
            desk.close();
            throw new UnusableDoor(
                    "the desk cannot listen at " + doors.host() + ", port " + doors.port()
                            + " (in use, or no address of this machine): choose another with --port or --bind",
                    e);
        } catch (RuntimeException e) {
            desk.close();
            throw e;
        }
    }

    private void configure(JavalinConfig config, Api api) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.maxRequestSize = MOST_BODY;
        config.http.prefer405over404 = true;
        config.routes.before(this::before);
        for (String path : assets.paths()) {
            config.routes.get(path, this::asset);
        }
        api.routes(config.routes);
        config.routes.exception(Problem.class, (problem, request) -> api.answer(problem, request));
        config.routes.exception(
                Busy.class,
                (busy, request) -> api.answer(new Problem(HttpStatus.SERVICE_UNAVAILABLE, busy.getMessage()), request));
        config.routes.exception(
                ContentTooLargeResponse.class,
                (e, request) -> api.answer(
                        new Problem(
                                HttpStatus.CONTENT_TOO_LARGE,
                                "the request is larger than " + (MOST_BODY >> 20) + " MB"),
                        request));
        config.routes.exception(
                HttpResponseException.class,
                (e, request) -> api.answer(
                        new Problem(HttpStatus.forStatus(e.getStatus()), "no such address on this desk"), request));
        config.routes.exception(Exception.class, (e, request) -> {
            System.getLogger(Desk.class.getName()).log(System.Logger.Level.ERROR, request.path(), e);
            api.answer(new Problem(HttpStatus.INTERNAL_SERVER_ERROR, "a fault of the program: " + e), request);
        });
    }

    private void before(Context request) {
        request.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "no-store");
        doorkeeper.admit(request);
    }

    private void asset(Context request) {
        Assets.Asset asset = assets.at(request.path()).orElseThrow();
        request.header("Cache-Control", "no-cache").header("ETag", asset.etag());
        if (asset.etag().equals(request.header("If-None-Match"))) {
            request.status(HttpStatus.NOT_MODIFIED);
        } else {
            request.contentType(asset.type()).result(asset.bytes());
        }
    }

    /** What can be asked beside the page's own files: {@code GET /api/articles}. */
    Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        server.unsafe.internalRouter.allHttpHandlers().stream()
                .map(route -> route.endpoint.method + " " + route.endpoint.path)
                .filter(route -> route.contains(" /api/")
                        && assets.at(route.substring(route.indexOf(' ') + 1)).isEmpty())
                .forEach(routes::add);
        return routes;
    }

    /** Where it stands open. */
    public String address() {
        String host = doors.host().equals("0.0.0.0") || doors.host().equals("::") ? "127.0.0.1" : doors.host();
        String token = doors.token() == null ? "" : "?token=" + doors.token();
        return "http://" + (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + server.port() + "/" + token;
    }

    @Override
    public void close() {
        server.stop();
        checks.close();
        tellers.shutdownNow();
        store.close();
    }
}

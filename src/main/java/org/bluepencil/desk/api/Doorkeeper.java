package org.bluepencil.desk.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides who may ask. The name of the host must be one of the desk's own, so that no site reaches it under a name that it
 * made to point here; a request that changes something must come from the desk's page, by its origin and by a secret that
 * only the page's origin can read; beyond this machine a token is asked for.
 */
public final class Doorkeeper {
    /** The header by which a request that changes something shows the secret. */
    static final String SECRET_HEADER = "X-Bluepencil-Secret";

    private static final String COOKIE = "bluepencil-token";
    private static final int SECRET_BYTES = 24;
    private static final int MOST_CALLERS = 1000;
    private static final int BURST = 240;
    private static final double PER_SECOND = 60;

    private final Doors doors;
    private final String secret;
    private final LongSupplier nanos;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST_CALLERS).build();

    /**
     * Where the desk stands open.
     *
     * @param host that it is bound to
     * @param port 0 until it is known
     * @param token that callers must show, or null on this machine alone
     */
    public record Doors(String host, int port, @Nullable String token) {
        public Doors at(int other) {
            return new Doors(host, other, token);
        }
    }

    private volatile int port;

    public Doorkeeper(Doors doors, LongSupplier nanos) {
        this.doors = doors;
        this.port = doors.port();
        this.nanos = nanos;
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        this.secret = HexFormat.of().formatHex(random);
    }

    /** Tells on which port the desk is. */
    public void opened(int at) {
        this.port = at;
    }

    String secret() {
        return secret;
    }

    /**
     * Lets a request in.
     *
     * @throws Problem if it may not come in
     */
    public void admit(Context request) {
        if (!HostName.of(request.header("Host")).filter(this::isOwn).isPresent()) {
            throw new Problem(
                    HttpStatus.MISDIRECTED_REQUEST,
                    "this desk is not called by that name: open it at the address that it printed");
        }
        Bucket bucket =
                buckets.get(String.valueOf(request.ip()), ip -> new Bucket(BURST, PER_SECOND, nanos.getAsLong()));
        if (!bucket.take(nanos.getAsLong())) {
            throw new Problem(HttpStatus.TOO_MANY_REQUESTS, "too many requests: wait a second");
        }
        identify(request);
        boolean reads = HandlerType.GET.equals(request.method()) || HandlerType.HEAD.equals(request.method());
        String origin = request.header("Origin");
        if (origin != null && !isOwnOrigin(origin)) {
            throw new Problem(HttpStatus.FORBIDDEN, "a page of another site may not ask this desk");
        }
        String site = request.header("Sec-Fetch-Site");
        if (site != null
                && site.equals("cross-site")
                && (!reads || request.path().startsWith("/api"))) {
            throw new Problem(HttpStatus.FORBIDDEN, "a page of another site may not ask this desk");
        }
        if (!reads && !same(secret, request.header(SECRET_HEADER))) {
            throw new Problem(
                    HttpStatus.FORBIDDEN,
                    "a request that changes something needs the header " + SECRET_HEADER
                            + " with the secret of /api/session");
        }
    }

    private void identify(Context request) {
        String token = doors.token();
        if (token == null) {
            return;
        }
        String bearer = Optional.ofNullable(request.header("Authorization"))
                .filter(a -> a.startsWith("Bearer "))
                .map(a -> a.substring("Bearer ".length()))
                .orElse(null);
        String given =
                HandlerType.GET.equals(request.method()) && request.path().equals("/")
                        ? request.queryParam("token")
                        : null;
        if (same(token, given)) {
            request.cookie(new Cookie(COOKIE, token, "/", -1, false, true, null, SameSite.STRICT));
        } else if (!same(token, bearer) && !same(token, request.cookie(COOKIE))) {
            throw new Problem(
                    HttpStatus.UNAUTHORIZED,
                    "this desk asks for its token: open it at the address that it printed, or send Authorization: Bearer");
        }
    }

    private static boolean same(String expected, @Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isOwn(HostName name) {
        return name.port() == port && (name.isLoopback() || (doors.token() != null && isBound(name)));
    }

    /** Beyond this machine: the address that it is bound to; if that is all of them, any address told in numbers. */
    private boolean isBound(HostName name) {
        boolean all = doors.host().equals("0.0.0.0") || doors.host().equals("::");
        return name.host().equals(doors.host()) || (all && name.isNumeric());
    }

    private boolean isOwnOrigin(String origin) {
        return (origin.startsWith("http://") || origin.startsWith("https://"))
                && HostName.of(origin.substring(origin.indexOf("//") + 2))
                        .filter(this::isOwn)
                        .isPresent();
    }
}

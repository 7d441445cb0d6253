package org.bluepencil.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.hc.client5.http.CircularRedirectException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.RedirectException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.cache.CacheConfig;
import org.apache.hc.client5.http.impl.cache.CachingHttpClients;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.protocol.RedirectLocations;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.util.Timeout;
import org.bluepencil.value.Sha256;
import org.jspecify.annotations.Nullable;

/** The network itself, asked politely and guarded. */
public final class Network implements Fetcher {
    private static final int MOST_REDIRECTS = 5;
    private static final int HOSTS_TRIED = 2;
    private static final int OK = 200;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;
    private static final int CHUNK = 16 << 10;
    private static final int CACHED_BODY = 16 << 20;

    private final Policy policy;
    private final Clock clock;
    private final CloseableHttpClient configured;
    private final CloseableHttpClient foreign;
    private final Map<String, HostGate> gates = new ConcurrentHashMap<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final Set<String> unreached = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean reached = new AtomicBoolean();
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "http-deadlines");
        thread.setDaemon(true);
        return thread;
    });

    public Network(Policy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
        this.configured = client(new Guard(policy.permitted()));
        this.foreign = client(new Guard(Set.of()));
    }

    private CloseableHttpClient client(Guard guard) {
        return CachingHttpClients.custom()
                .setCacheConfig(CacheConfig.custom()
                        .setSharedCache(false)
                        .setMaxObjectSize(CACHED_BODY)
                        .build())
                .setHttpCacheStorage(new ByteWeighedCache(policy.cacheBytes()))
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(guard)
                        .setMaxConnPerRoute(policy.inFlight())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(policy.connect()))
                                .setSocketTimeout(Timeout.of(policy.response()))
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setMaxRedirects(MOST_REDIRECTS)
                        .setCircularRedirectsAllowed(false)
                        .setResponseTimeout(Timeout.of(policy.response()))
                        .setConnectionRequestTimeout(Timeout.of(policy.total()))
                        .build())
                .setRetryStrategy(new CappedRetry(policy.mostRetryAfter()))
                .setUserAgent(policy.userAgent())
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    @Override
    public int requests() {
        return requests.get();
    }

    @Override
    public Reply fetch(Ask ask) {
        Optional<String> fault = Guard.fault(ask.address());
        if (fault.isPresent()) {
            return new Reply.Failure(Reply.Kind.REFUSED, fault.get());
        }
        if (!reached.get() && unreached.size() >= HOSTS_TRIED) {
            return new Reply.Failure(Reply.Kind.BREAKER, "the network cannot be reached");
        }
        HostGate gate = gates.computeIfAbsent(
                URI.create(ask.address()).getRawAuthority().toLowerCase(Locale.ROOT), h -> new HostGate(h, policy));
        try {
            Optional<Reply.Failure> barred = gate.enter();
            if (barred.isPresent()) {
                return barred.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply.Failure(Reply.Kind.TIMEOUT, "interrupted");
        }
        long start = System.nanoTime();
        Reply reply = new Reply.Failure(Reply.Kind.CONNECTION, "not asked");
        try {
            requests.incrementAndGet();
            reply = within(ask);
            note(ask, reply);
            return reply;
        } finally {
            gate.leave(isFailing(reply), System.nanoTime() - start);
        }
    }

    /** Once two hosts could not be connected to and none ever answered, no third is waited for. */
    private void note(Ask ask, Reply reply) {
        boolean unconnected = reply instanceof Reply.Failure failure
                && (failure.kind() == Reply.Kind.CONNECTION || failure.kind() == Reply.Kind.TIMEOUT);
        if (unconnected) {
            unreached.add(String.valueOf(URI.create(ask.address()).getHost()));
        } else {
            reached.set(true);
        }
    }

    /** What tells that a host is in trouble, not that a page is missing or too large. */
    private static boolean isFailing(Reply reply) {
        return reply instanceof Reply.Failure failure
                && switch (failure.kind()) {
                    case TIMEOUT, CONNECTION -> true;
                    case STATUS -> failure.why().matches("status (429|5\\d\\d).*");
                    case REFUSED, ROBOTS, BUDGET, TOO_LARGE, BREAKER, NOT_RECORDED, OFFLINE, SKIPPED -> false;
                };
    }

    private Reply within(Ask ask) {
        HttpGet get = new HttpGet(ask.address());
        get.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip, deflate");
        get.setHeader(HttpHeaders.ACCEPT_LANGUAGE, "en");
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> deadline = deadlines.schedule(
                () -> {
                    late.set(true);
                    get.abort();
                },
                policy.total().toMillis(),
                TimeUnit.MILLISECONDS);
        HttpClientContext context = HttpClientContext.create();
        try {
            CloseableHttpClient client = ask.trust() == Ask.Trust.FOREIGN ? foreign : configured;
            return client.execute(get, context, response -> read(ask, response, context));
        } catch (TooLarge e) {
            return new Reply.Failure(Reply.Kind.TOO_LARGE, String.valueOf(e.getMessage()));
        } catch (IOException | IllegalArgumentException e) {
            return late.get()
                    ? new Reply.Failure(
                            Reply.Kind.TIMEOUT,
                            "no whole answer within " + policy.total().toSeconds() + " s")
                    : failure(e);
        } finally {
            deadline.cancel(false);
        }
    }

    private static Reply.Failure failure(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Guard.InwardAddress) {
                return new Reply.Failure(Reply.Kind.REFUSED, String.valueOf(cause.getMessage()));
            }
            if (cause instanceof CircularRedirectException || cause instanceof RedirectException) {
                return new Reply.Failure(Reply.Kind.STATUS, "redirected in a circle or too often");
            }
            if (cause instanceof ConnectTimeoutException
                    || cause instanceof SocketTimeoutException
                    || cause instanceof InterruptedIOException) {
                return new Reply.Failure(Reply.Kind.TIMEOUT, "no answer in time");
            }
            if (cause instanceof ZipException) {
                return new Reply.Failure(Reply.Kind.CONNECTION, "the answer says that it is compressed and is not");
            }
            if (cause instanceof ProtocolException) {
                return new Reply.Failure(Reply.Kind.REFUSED, "redirected to where no request may go");
            }
        }
        return new Reply.Failure(
                Reply.Kind.CONNECTION,
                "no connection (" + e.getClass().getSimpleName().replace("Exception", "") + ")");
    }

    private Reply read(Ask ask, ClassicHttpResponse response, HttpClientContext context) throws IOException {
        int status = response.getCode();
        if (status != OK) {
            String hint = status == TOO_MANY ? ": asked too often" : status >= SERVER_ERROR ? ": in trouble" : "";
            return new Reply.Failure(Reply.Kind.STATUS, "status " + status + hint);
        }
        if (response.getEntity() == null) {
            return content(ask, response, context, new byte[0]);
        }
        long declared = response.getEntity().getContentLength();
        if (declared > ask.mostBytes()) {
            throw new TooLarge("announces " + declared + " bytes, more than " + ask.mostBytes());
        }
        byte[] wire;
        try (InputStream in = response.getEntity().getContent()) {
            wire = in == null ? new byte[0] : upTo(in, ask.mostBytes());
        }
        return content(ask, response, context, decoded(header(response, HttpHeaders.CONTENT_ENCODING), wire, ask));
    }

    private Reply content(Ask ask, ClassicHttpResponse response, HttpClientContext context, byte[] body) {
        RedirectLocations redirects = context.getRedirectLocations();
        String at = redirects == null || redirects.size() == 0
                ? ask.address()
                : redirects.get(redirects.size() - 1).toString();
        return new Reply.Content(
                at,
                header(response, HttpHeaders.CONTENT_TYPE),
                body,
                header(response, HttpHeaders.ETAG),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                Sha256.hex(body));
    }

    private static byte[] decoded(String encoding, byte[] wire, Ask ask) throws IOException {
        return switch (encoding.toLowerCase(Locale.ROOT)) {
            case "gzip", "x-gzip" -> upTo(new GZIPInputStream(new ByteArrayInputStream(wire)), ask.mostBytes());
            case "deflate" -> upTo(new InflaterInputStream(new ByteArrayInputStream(wire)), ask.mostBytes());
            default -> wire;
        };
    }

    private static byte[] upTo(InputStream in, long most) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            out.write(chunk, 0, n);
            if (out.size() > most) {
                throw new TooLarge("more than " + most + " bytes");
            }
        }
        return out.toByteArray();
    }

    private static String header(ClassicHttpResponse response, String name) {
        @Nullable Header header = response.getFirstHeader(name);
        return header == null || header.getValue() == null ? "" : header.getValue();
    }

    @Override
    public void close() {
        deadlines.shutdownNow();
        try {
            configured.close();
            foreign.close();
        } catch (IOException e) {
            System.getLogger(Network.class.getName()).log(System.Logger.Level.DEBUG, "not closed", e);
        }
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        TooLarge(String message) {
            super(message);
        }
    }
}

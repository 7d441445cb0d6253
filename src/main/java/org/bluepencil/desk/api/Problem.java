package org.bluepencil.desk.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bluepencil.desk.check.Checks;
import org.bluepencil.desk.state.Json;
import org.jspecify.annotations.Nullable;

/** A request that is not answered as asked: what happened, why, and what to do (RFC 9457). */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final transient Map<String, Object> more = new LinkedHashMap<>();

    public Problem(HttpStatus status, @Nullable String detail) {
        super(detail);
        this.status = status;
    }

    /** The same with a further member of its answer. */
    Problem with(String name, Object value) {
        more.put(name, value);
        return this;
    }

    static Problem bad(@Nullable String detail) {
        return new Problem(HttpStatus.BAD_REQUEST, detail);
    }

    static Problem notFound(String detail) {
        return new Problem(HttpStatus.NOT_FOUND, detail);
    }

    static Problem conflict(String detail) {
        return new Problem(HttpStatus.CONFLICT, detail);
    }

    /** What the check has yet to find out cannot be answered. */
    static Problem notDone() {
        return conflict("the check is not done: wait for the event 'done', or start it");
    }

    /** @throws Problem if there is no finished check of the article as it is now */
    static void unlessDone(Checks.Standing standing) {
        if (standing != Checks.Standing.DONE) {
            throw notDone();
        }
    }

    HttpStatus status() {
        return status;
    }

    /** Answers with it. */
    void answer(Context request) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", status.getCode());
        body.put("title", status.getMessage());
        body.put("detail", String.valueOf(getMessage()));
        body.putAll(more);
        request.status(status).result(Json.write(body)).contentType("application/problem+json");
        if (status == HttpStatus.TOO_MANY_REQUESTS || status == HttpStatus.SERVICE_UNAVAILABLE) {
            request.header("Retry-After", "2");
        }
    }
}

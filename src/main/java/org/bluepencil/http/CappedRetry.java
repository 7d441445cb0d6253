package org.bluepencil.http;

import java.time.Duration;
import org.apache.hc.client5.http.impl.DefaultHttpRequestRetryStrategy;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;

/** One retry, as late as the host asks for; none if it asks for too long. The only layer that retries. */
final class CappedRetry extends DefaultHttpRequestRetryStrategy {
    private static final TimeValue PAUSE = TimeValue.ofMilliseconds(300);

    private final Duration most;

    CappedRetry(Duration most) {
        super(1, PAUSE);
        this.most = most;
    }

    @Override
    public boolean retryRequest(HttpResponse response, int count, HttpContext context) {
        return super.retryRequest(response, count, context)
                && getRetryInterval(response, count, context).toDuration().compareTo(most) <= 0;
    }
}

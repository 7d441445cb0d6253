package org.bluepencil.source;

import java.net.URI;
import java.util.Locale;

/** Who stands behind an address. */
public final class Host {
    private Host() {}

    /** The host of an address without {@code www.}; empty if it has none. */
    public static String of(String url) {
        try {
            String host = url.isEmpty() ? null : URI.create(url).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}

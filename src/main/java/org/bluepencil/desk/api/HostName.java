package org.bluepencil.desk.api;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A host and a port as requests name them: {@code 127.0.0.1:8080}, {@code [::1]:8080}; without a port, 80. */
record HostName(String host, int port) {
    private static final Pattern SHAPE = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[A-Za-z0-9.-]+)(?::([0-9]{1,5}))?");
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|[0-9a-f:.]*:[0-9a-f:.]*");
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1");
    private static final int HTTP = 80;

    static Optional<HostName> of(@Nullable String header) {
        Matcher shape = SHAPE.matcher(header == null ? "" : header);
        if (!shape.matches()) {
            return Optional.empty();
        }
        String host = shape.group(1).replaceAll("^\\[|]$", "").toLowerCase(Locale.ROOT);
        String port = shape.group(2);
        return Optional.of(new HostName(host, port == null ? HTTP : Integer.parseInt(port)));
    }

    boolean isLoopback() {
        return LOOPBACK.contains(host);
    }

    /** Whether it is an address in numbers, which nobody can make point elsewhere. */
    boolean isNumeric() {
        return NUMBERS.matcher(host).matches();
    }
}

package org.bluepencil.http;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Keeps requests away from this machine and its network: only http and https, and only addresses of the public internet. It
 * resolves names itself, for the connection that is then made to the very address it saw, after each redirect anew: a name
 * that resolves to another address a moment later gains nothing.
 *
 * @param permitted hosts with ports ({@code localhost:8080}) that a definition names with {@code allow-local: true}
 */
public record Guard(Set<String> permitted) implements DnsResolver {
    private static final int IPV4 = 4;

    public Guard {
        permitted = Set.copyOf(permitted);
    }

    /** Why an address may not be asked, told before any name is resolved; empty if it may be tried. */
    public static Optional<String> fault(String address) {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                return Optional.of("not an http or https address");
            }
            if (uri.getHost() == null || uri.getHost().isEmpty()) {
                return Optional.of("no host in the address");
            }
            return uri.getRawUserInfo() == null ? Optional.empty() : Optional.of("an address with a user name in it");
        } catch (URISyntaxException e) {
            return Optional.of("not an address: " + e.getReason());
        }
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        InetAddress[] all = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        if (!permitted.contains(host.toLowerCase(Locale.ROOT) + ":" + port)) {
            check(host, all);
        }
        return List.of(all).stream().map(a -> new InetSocketAddress(a, port)).toList();
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        check(host, all);
        return all;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return SystemDefaultDnsResolver.INSTANCE.resolveCanonicalHostname(host);
    }

    private static void check(String host, InetAddress[] all) throws UnknownHostException {
        for (InetAddress address : all) {
            if (!isPublic(address)) {
                throw new InwardAddress(host);
            }
        }
    }

    /** Whether an address belongs to the public internet. */
    static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] b = address.getAddress();
        return address instanceof Inet4Address ? isPublicV4(b, 0) : isPublicV6(b);
    }

    private static boolean isPublicV4(byte[] b, int at) {
        int first = b[at] & 0xff;
        int second = b[at + 1] & 0xff;
        int third = b[at + 2] & 0xff;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean special = first == 192 && second == 0 && (third == 0 || third == 2);
        boolean benchmark = first == 198 && (second == 18 || second == 19);
        boolean inward = first == 0
                || first == 10
                || first == 127
                || (first == 169 && second == 254)
                || (first == 172 && second >= 16 && second < 32)
                || (first == 192 && second == 168);
        return !inward && !shared && !special && !benchmark && first < 224;
    }

    /** Unique local addresses are private; tunnels and translations carry a version 4 address that must be public itself. */
    private static boolean isPublicV6(byte[] b) {
        int first = b[0] & 0xff;
        int second = b[1] & 0xff;
        boolean uniqueLocal = (first & 0xfe) == 0xfc;
        boolean sixToFour = first == 0x20 && second == 0x02;
        boolean translated = first == 0 && second == 0x64 && (b[2] & 0xff) == 0xff && (b[3] & 0xff) == 0x9b;
        boolean mapped = true;
        for (int i = 0; i < b.length - IPV4 - 2; i++) {
            mapped &= b[i] == 0;
        }
        if (uniqueLocal) {
            return false;
        }
        if (sixToFour) {
            return isPublicV4(b, 2);
        }
        return (!translated && !mapped) || isPublicV4(b, b.length - IPV4);
    }

    /** A name or number that leads inward. */
    static final class InwardAddress extends UnknownHostException {
        private static final long serialVersionUID = 1;

        InwardAddress(String host) {
            super(host + " is an address of this machine or its network");
        }
    }
}

package org.bluepencil.http;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What sites ask of programs in their robots.txt (RFC 9309): read once for each site. */
final class Robots {
    static final String AGENT = "bluepencil";
    private static final String FILE = "/robots.txt";
    private static final long MOST_BYTES = 512L << 10;

    private final Map<String, SimpleRobotRules> rules = new ConcurrentHashMap<>();
    private final Fetcher fetcher;
    private final Duration fresh;

    Robots(Fetcher fetcher, Duration fresh) {
        this.fetcher = fetcher;
        this.fresh = fresh;
    }

    /** Why an address may not be read; empty if it may. A site that cannot be asked about its rules is left alone. */
    Optional<Reply.Failure> fault(Ask ask) {
        URI uri = URI.create(ask.address());
        String site = uri.getScheme() + "://" + uri.getRawAuthority();
        SimpleRobotRules found = rules.get(site);
        if (found == null) {
            Reply reply = fetcher.fetch(new Ask(site + FILE, ask.trust(), false, MOST_BYTES, fresh, ask.source()));
            if (reply instanceof Reply.Failure failure && !isNone(failure)) {
                return Optional.of(failure);
            }
            found = rules(site + FILE, reply);
            rules.put(site, found);
        }
        return found.isAllowed(ask.address())
                ? Optional.empty()
                : Optional.of(new Reply.Failure(
                        Reply.Kind.ROBOTS, "the site's robots.txt asks programs not to read this page"));
    }

    /** A site that has no such file allows everything. */
    private static boolean isNone(Reply.Failure failure) {
        return failure.kind() == Reply.Kind.STATUS && failure.why().matches("status 4\\d\\d.*");
    }

    private static SimpleRobotRules rules(String address, Reply reply) {
        return reply instanceof Reply.Content content
                ? new SimpleRobotRulesParser()
                        .parseContent(address, content.body(), content.contentType(), List.of(AGENT))
                : new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL);
    }
}

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
    private static final long MOST_BYTES = 512L << 10;

    private final Map<String, SimpleRobotRules> rules = new ConcurrentHashMap<>();
    private final Fetcher fetcher;
    private final Duration fresh;

    Robots(Fetcher fetcher, Duration fresh) {
        this.fetcher = fetcher;
        this.fresh = fresh;
    }

    /** Why an address may not be read; empty if it may. */
    Optional<Reply.Failure> fault(Ask ask) {
        URI uri = URI.create(ask.address());
        String site = uri.getScheme() + "://" + uri.getRawAuthority();
        SimpleRobotRules found = rules.get(site);
        if (found == null) {
            found = read(site, ask.trust());
            rules.put(site, found);
        }
        return found.isAllowed(ask.address())
                ? Optional.empty()
                : Optional.of(new Reply.Failure(
                        Reply.Kind.ROBOTS, "the site's robots.txt asks programs not to read this page"));
    }

    private SimpleRobotRules read(String site, Ask.Trust trust) {
        String address = site + "/robots.txt";
        Reply reply = fetcher.fetch(new Ask(address, trust, false, MOST_BYTES, fresh));
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        if (reply instanceof Reply.Content content) {
            return parser.parseContent(address, content.body(), content.contentType(), List.of(AGENT));
        }
        Reply.Failure failure = (Reply.Failure) reply;
        boolean none = failure.kind() == Reply.Kind.STATUS && failure.why().matches("status 4\\d\\d.*");
        // a site that has no such file allows everything; of one that cannot be asked nothing is known, and it is left
        // alone
        return new SimpleRobotRules(
                none ? SimpleRobotRules.RobotRulesMode.ALLOW_ALL : SimpleRobotRules.RobotRulesMode.ALLOW_NONE);
    }
}

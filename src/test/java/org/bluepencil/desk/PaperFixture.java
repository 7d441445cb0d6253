package org.bluepencil.desk;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.bluepencil.desk.check.Tools;
import org.bluepencil.http.Ask;
import org.bluepencil.http.Fetcher;
import org.bluepencil.http.Recording;
import org.bluepencil.http.Reply;
import org.bluepencil.value.Sha256;

/**
 * A newspaper's site as the guarded client would bring it: one story under an address of the public internet, and no page
 * under any other. It stands in for the network, because that never leads to this machine.
 */
final class PaperFixture implements Fetcher {
    static final String STORY = "https://paper.example/world/story";

    private static final Clock NOON = Clock.fixed(Instant.parse("2024-07-06T12:00:00Z"), ZoneOffset.UTC);
    private static final String PAGE =
            """
            <html><head><title>A door opens - The Paper</title>
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"A door opens","datePublished":"2024-07-05"}</script>
            </head><body><nav>Home World Sport</nav><article><h1>A door opens</h1>
            <p>Finland joined NATO in 2021. Astana is the capital of Kazakhstan, and the delegates who met there said so.</p>
            </article></body></html>
            """;

    static Tools.Line network() {
        return (known, watched) -> new Recording(watched.apply(new PaperFixture()), known, NOON);
    }

    @Override
    public Reply fetch(Ask ask) {
        if (!ask.address().equals(STORY)) {
            return new Reply.Failure(Reply.Kind.STATUS, "status 404");
        }
        byte[] body = PAGE.getBytes(StandardCharsets.UTF_8);
        return new Reply.Content(STORY, "text/html; charset=utf-8", body, "", NOON.instant(), Sha256.hex(body));
    }
}

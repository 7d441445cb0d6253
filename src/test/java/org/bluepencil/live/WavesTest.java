package org.bluepencil.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.bluepencil.Checking;
import org.bluepencil.article.Article;
import org.bluepencil.article.Articles;
import org.bluepencil.article.ReadingOptions;
import org.bluepencil.http.Network;
import org.bluepencil.http.Policy;
import org.bluepencil.source.Sources;
import org.junit.jupiter.api.Test;

/** How often an article waits for Wikidata: all that does not depend on an answer is asked together. */
class WavesTest extends LiveTest {
    private static final int ROUND_TRIPS = 5;

    @Test
    void theSampleArticleWaitsForFiveRoundTripsAtMost() throws IOException {
        definition("starter.yaml", Files.readString(Path.of("sources/starter.yaml")));

        assertThat(checked().count()).isBetween(1, ROUND_TRIPS);
    }

    @Test
    void whatDoesNotDependOnAnAnswerIsAskedTogether() throws IOException {
        Waves waves = checked();

        assertThat(waves.asked()).isGreaterThan(waves.count());
    }

    /** The sample article over a Wikidata that has the starter's entities. */
    private Waves checked() throws IOException {
        wikidata.load(Path.of("target/starter.json.gz"));
        liveWikidata();
        Article article = Articles.read(Path.of("claims/summit.html"), ReadingOptions.NONE);
        Waves waves = new Waves(new Network(Policy.DEFAULT.permitting(Set.of("localhost:" + host.port())), CLOCK));
        try (Sources sources = sources()) {
            Checking.over(sources, waves).check(article, null);
        }
        return waves;
    }
}

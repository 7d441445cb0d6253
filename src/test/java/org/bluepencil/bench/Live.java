package org.bluepencil.bench;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.bluepencil.Checking;
import org.bluepencil.FactChecker;
import org.bluepencil.article.Article;
import org.bluepencil.http.Network;
import org.bluepencil.http.Policy;
import org.bluepencil.live.Waves;
import org.bluepencil.live.WikidataFixture;
import org.bluepencil.source.Sources;

/** How long an article waits for a Wikidata that takes a tenth of a second for each answer, beside the starter knowledge. */
final class Live {
    static final int LATENCY_MILLIS = 100;
    private static final int TURNS = 7;

    final Figures offline = new Figures();
    final Figures live = new Figures();
    int waves;
    int requests;

    private final Path folder;

    Live(Path folder) {
        this.folder = folder;
    }

    void measure(Article article) throws IOException {
        WikidataFixture wikidata = new WikidataFixture();
        wikidata.load(Path.of("target/starter.json.gz"));
        WireMockServer host = new WireMockServer(options().dynamicPort().extensions(wikidata));
        host.stubFor(get(urlPathEqualTo("/w/api.php"))
                .willReturn(aResponse().withTransformers(WikidataFixture.NAME).withFixedDelay(LATENCY_MILLIS)));
        host.start();
        String at = "localhost:" + host.port();
        Files.writeString(folder.resolve("starter.yaml"), Files.readString(Path.of("sources/starter.yaml")));
        try (Sources local = Sources.open(new Sources.Choice(folder, folder, List.of()))) {
            Files.writeString(
                    folder.resolve("wikidata.yaml"),
                    "id: wikidata\nkind: wikidata\nname: Wikidata\nallow-local: true\napi: http://" + at
                            + "/w/api.php\n");
            try (Sources both = Sources.open(new Sources.Choice(folder, folder, List.of()))) {
                for (int turn = -2; turn < TURNS; turn++) {
                    double without = seconds(Checking.over(local), article);
                    Network network = new Network(Policy.DEFAULT.permitting(Set.of(at)), Clock.systemUTC());
                    Waves counted = new Waves(network);
                    double with = seconds(Checking.over(both, counted), article);
                    network.close();
                    if (turn >= 0) {
                        offline.add(without);
                        live.add(with);
                        waves = counted.count();
                        requests = counted.asked();
                    }
                }
            }
        } finally {
            host.stop();
        }
    }

    private static double seconds(FactChecker checker, Article article) {
        long start = System.nanoTime();
        checker.check(article, null);
        return (System.nanoTime() - start) / 1e9;
    }
}

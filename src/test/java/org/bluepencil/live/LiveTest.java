package org.bluepencil.live;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bluepencil.Checking;
import org.bluepencil.http.Fetcher;
import org.bluepencil.http.Heeding;
import org.bluepencil.http.Network;
import org.bluepencil.http.Policy;
import org.bluepencil.http.Record;
import org.bluepencil.http.Recording;
import org.bluepencil.report.Report;
import org.bluepencil.report.json.JsonReport;
import org.bluepencil.source.Sources;
import org.bluepencil.source.page.HandedPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A host that answers as the sites are documented to, with a handful of entities behind it, and the pipeline over it. */
abstract class LiveTest {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-17T10:00:00Z"), ZoneOffset.UTC);
    static final String ARTICLE =
            """
            The Harbour League was founded in 1990 and is based in Tern Bay.
            Olan Brusk, the president of Ruvia, opened the meeting in Selm, the capital of Ruvia.
            Salland joined the Harbour League in 2004.
            """;

    final WikidataFixture wikidata = new WikidataFixture();
    final WireMockServer host = new WireMockServer(options().dynamicPort().extensions(wikidata));

    @TempDir
    Path folder;

    @BeforeEach
    void start() {
        host.start();
        wikidata.item("Q900001", "Ruvia")
                .to("P31", "Q6256")
                .to("P36", "Q900003")
                .to("P35", "Q900004", "P580", "2019-01-01");
        wikidata.item("Q900002", "Harbour League")
                .to("P31", "Q484652")
                .time("P571", "1990-05-01")
                .to("P159", "Q900005");
        wikidata.item("Q900003", "Selm").to("P31", "Q515").to("P17", "Q900001");
        wikidata.item("Q900004", "Olan Brusk").to("P31", "Q5");
        wikidata.item("Q900005", "Tern Bay").to("P31", "Q515");
        wikidata.item("Q900006", "Salland").to("P31", "Q6256").to("P463", "Q900002", "P580", "2004-03-01");
        host.stubFor(get(urlPathEqualTo("/w/api.php")).willReturn(aResponse().withTransformers(WikidataFixture.NAME)));
    }

    @AfterEach
    void stop() {
        host.stop();
    }

    String site() {
        return "http://localhost:" + host.port();
    }

    void definition(String name, String yaml) throws IOException {
        Files.createDirectories(folder.resolve("sources"));
        Files.writeString(folder.resolve("sources").resolve(name), yaml);
    }

    void liveWikidata() throws IOException {
        definition(
                "wikidata.yaml",
                "id: wikidata\nkind: wikidata\nname: Wikidata\nallow-local: true\napi: " + site() + "/w/api.php\n");
    }

    Sources sources() {
        return Sources.open(new Sources.Choice(folder.resolve("sources"), folder, List.of()));
    }

    Network network() {
        return new Network(
                Policy.DEFAULT
                        .permitting(Set.of("localhost:" + host.port()))
                        .patient(Duration.ofMillis(500), Duration.ofMillis(700), Duration.ofMillis(1500)),
                CLOCK);
    }

    Recording recording() {
        return new Recording(new Heeding(network()), new Record(), CLOCK);
    }

    Report check(String text, Fetcher fetcher, HandedPage... pages) {
        try (Sources sources = sources()) {
            return Checking.over(sources, fetcher).check(Checking.text(text, "2024-06-01"), null, List.of(pages));
        }
    }

    static List<String> told(Report report) {
        List<String> told = new ArrayList<>();
        report.judgements().forEach(j -> told.add(Checking.told(j)));
        return told;
    }

    /** What is flagged, whether as false or as out of date. */
    static List<String> words(List<String> flagged) {
        return flagged.stream().map(f -> f.substring(f.indexOf('"'))).toList();
    }

    static String json(Report report) throws IOException {
        StringWriter text = new StringWriter();
        new JsonReport().write(report, text);
        return text.toString();
    }
}

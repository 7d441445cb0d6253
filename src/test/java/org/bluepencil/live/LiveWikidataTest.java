package org.bluepencil.live;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.bluepencil.Checking;
import org.bluepencil.cli.Commands;
import org.bluepencil.http.Network;
import org.bluepencil.http.Record;
import org.bluepencil.http.Recording;
import org.bluepencil.http.Replaying;
import org.bluepencil.report.Report;
import org.bluepencil.source.Sources;
import org.bluepencil.verdict.Reason;
import org.bluepencil.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Articles held against Wikidata as it is: the happy path, records, and every trouble of a host. */
class LiveWikidataTest extends LiveTest {
    @Test
    void anArticleIsHeldAgainstWikidataAsItIs() throws IOException {
        liveWikidata();
        Report report = check(ARTICLE, recording());

        assertThat(told(report))
                .contains(
                        "confirmed \"1990\"",
                        "confirmed \"Tern Bay\"",
                        "confirmed \"Olan Brusk\"",
                        "confirmed \"Selm\"",
                        "confirmed \"2004\"");
        assertThat(Checking.flagged(report)).isEmpty();
        String url = report.judgements()
                .get(0)
                .evidence()
                .get(0)
                .statement()
                .citation()
                .url();
        assertThat(url)
                .matches("http://[^/]+/w/index\\.php\\?title=Q900002&oldid=.*")
                .endsWith("#P571");
        assertThat(report.answers()).isBetween(1, 12);
    }

    /** The whole sample article with the starter's entities behind the API, and a page of the United Nations' members. */
    @Test
    void theSampleArticleOverLiveWikidataRaisesNoOtherAlarmThanOffline() throws IOException {
        wikidata.load(Path.of("target/starter.json.gz"));
        liveWikidata();
        definition(
                "un.yaml",
                "id: un-members\nkind: page\nname: United Nations member states\nallow-local: true\npages: [\"" + site()
                        + "/members\"]\nprose: false\ntables:\n  - {select: table, property: P463, subject: Member State, value: {entity: Q1065},"
                        + " start: Date of Admission, dates: day-first}\nanswers: [P463]\nstanding: 1\n");
        host.stubFor(get("/members")
                .willReturn(aResponse()
                        .withHeader("Content-Type", "text/html")
                        .withBody(
                                "<html><body><h1>Member states</h1><p>The members of the organization and their dates.</p><table><tr>"
                                        + "<th>Member State</th><th>Date of Admission</th></tr><tr><td>Kazakhstan</td><td>02-03-1992</td></tr>"
                                        + "<tr><td>Belarus</td><td>24-10-1945</td></tr></table></body></html>")));
        byte[] html = Files.readAllBytes(Path.of("claims/summit.html"));
        org.bluepencil.article.Article article = org.bluepencil.article.Articles.read(
                html, "summit.html", org.bluepencil.article.Format.HTML, org.bluepencil.article.ReadingOptions.NONE);
        List<String> offline = Checking.flagged(Checking.onStarter().check(article, null));
        Recording recording = recording();
        Report report;
        try (Sources sources = sources()) {
            report = Checking.over(sources, recording).check(article, null);
        }

        assertThat(words(offline)).containsAll(words(Checking.flagged(report)));
        assertThat(Checking.flagged(report)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(report.judgements())
                .filteredOn(j -> j.verdict() == Verdict.CONFIRMED)
                .hasSizeGreaterThanOrEqualTo(10);
        assertThat(report.answers()).isLessThanOrEqualTo(20 + 2);
    }

    @Test
    void anUpdateTellsWhatChanged() throws IOException {
        liveWikidata();
        Path story = Files.writeString(folder.resolve("story.txt"), "The Harbour League was founded in 1990.");
        String[] check = {
            "check",
            story.toString(),
            "--date",
            "2024-06-01",
            "--sources",
            folder.resolve("sources").toString(),
            "--out",
            folder.toString()
        };
        assertThat(Commands.run(check)).contains("1 matches a source").contains("record: ");
        wikidata.item("Q900002", "Harbour League").to("P31", "Q484652").time("P571", "1991-07-07");

        assertThat(Commands.run(check)).contains("(0 requests)").contains("1 matches a source");
        String[] update = java.util.Arrays.copyOf(check, check.length + 1);
        update[check.length] = "--update";
        assertThat(Commands.run(update))
                .contains(
                        "changed: \"The Harbour League was founded in 1990.\": before confirmed by Harbour League, inception 1 May 1990;"
                                + " now contradicted by Harbour League, inception 7 July 1991");
    }

    @Test
    void aFalseSentenceIsCaught() throws IOException {
        liveWikidata();
        Report report = check(ARTICLE.replace("1990", "1987").replace("Selm, the", "Tern Bay, the"), recording());

        assertThat(Checking.flagged(report))
                .containsExactlyInAnyOrder("contradicted \"1987\"", "contradicted \"Tern Bay\"");
    }

    @Test
    void aReplayNeedsNoNetworkAndGivesTheSameBytes() throws IOException {
        liveWikidata();
        Recording recording = recording();
        String first = json(check(ARTICLE, recording));
        Path file = folder.resolve("facts.warc.gz");
        recording.record().write(file);
        host.stop();

        for (int i = 0; i < 20; i++) {
            assertThat(json(check(ARTICLE, new Replaying(Record.read(file))))).isEqualTo(first);
        }
        Report missing = check("Ruvia borders Salland.", new Replaying(new Record()));
        assertThat(missing.judgements()).allSatisfy(j -> assertThat(j.verdict()).isEqualTo(Verdict.UNVERIFIED));
    }

    @Test
    void aSecondRunWithinFreshnessAsksNothing() throws IOException {
        liveWikidata();
        Recording first = recording();
        check(ARTICLE, first);
        Network network = network();
        Recording second = new Recording(network, first.record(), Clock.offset(CLOCK, Duration.ofHours(2)));

        Report report = check(ARTICLE, second);

        assertThat(network.requests()).isZero();
        assertThat(report.judgements()).anySatisfy(j -> assertThat(j.verdict()).isEqualTo(Verdict.CONFIRMED));
    }

    @Test
    void aNameWithoutAPageIsSearchedFor() throws IOException {
        wikidata.item("Q900007", "Fen Compact")
                .withoutPage()
                .to("P31", "Q484652")
                .time("P571", "1975-02-02");
        liveWikidata();
        Report report = check("The Fen Compact was founded in 1975.", recording());

        assertThat(told(report)).containsExactly("confirmed \"1975\"");
    }

    /** What may go wrong with a host. */
    @SuppressWarnings("ImmutableEnumChecker") // a builder that nobody changes
    enum Trouble {
        BUSY(aResponse().withStatus(429).withHeader("Retry-After", "3600")),
        DOWN(aResponse().withStatus(503)),
        SLOW(aResponse().withBody("x".repeat(500)).withChunkedDribbleDelay(50, 60_000)),
        HANGING(aResponse().withFixedDelay(30_000)),
        RESET(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)),
        CIRCLE(aResponse().withStatus(302).withHeader("Location", "/w/api.php?again")),
        INWARD(aResponse().withStatus(302).withHeader("Location", "http://127.0.0.1:1/")),
        HTML(aResponse().withBody("<html><body>Wartung</body></html>").withHeader("Content-Type", "text/html")),
        TRUNCATED(aResponse()
                .withBody("{\"entities\":{\"Q900002\":{\"id\":")
                .withHeader("Content-Type", "application/json")),
        MAXLAG(aResponse().withBody("{\"error\":{\"code\":\"maxlag\",\"info\":\"Waiting for db: 6 seconds lagged\"}}")),
        LIMITED(aResponse().withBody("{\"error\":{\"code\":\"ratelimited\",\"info\":\"slow down\"}}")),
        LATIN1(aResponse()
                .withBody(new byte[] {'{', '"', (byte) 0xe9, '}'})
                .withHeader("Content-Type", "application/json; charset=klingon"));

        final ResponseDefinitionBuilder response;

        Trouble(ResponseDefinitionBuilder response) {
            this.response = response;
        }
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void aHostInTroubleCostsItsAnswerAndNothingIsCalledFalse(Trouble trouble) throws IOException {
        liveWikidata();
        definition("knowledge.yaml", "id: ours\nkind: knowledge\nname: Ours\ndump: ours.json\n");
        Files.writeString(
                folder.resolve("sources/ours.json"),
                "{\"type\":\"item\",\"id\":\"Q900002\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\"Harbour League\"}},\"claims\":{}}\n");
        host.resetMappings();
        host.stubFor(get(anyUrl()).willReturn(trouble.response));
        long start = System.nanoTime();

        Report report = check(ARTICLE.replace("1990", "1987"), recording());

        assertThat(Checking.flagged(report)).isEmpty();
        assertThat(report.judgements())
                .filteredOn(j -> j.claim().text().equals("1987"))
                .allSatisfy(j -> assertThat(j.reason()).isEqualTo(Reason.SOURCE_UNREACHABLE));
        assertThat(json(report)).contains("\"unreachable\" : ");
        // three tries of at most 1.5 seconds, each with one retry, and what the reading takes
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void anEntityThatTheApiDoesNotHaveSpoilsNoOther() throws IOException {
        wikidata.item("Q900008", "Salt Union")
                .to("P31", "Q484652")
                .time("P571", "1980-01-01")
                .to("P159", "Q999999");
        liveWikidata();
        Report report = check("The Salt Union was founded in 1980.", recording());

        assertThat(told(report)).containsExactly("confirmed \"1980\"");
    }

    @Test
    void whatABatchLeavesOutIsTheSourcesFault() throws IOException {
        liveWikidata();
        definition("knowledge.yaml", "id: ours\nkind: knowledge\nname: Ours\ndump: ours.json\n");
        Files.writeString(
                folder.resolve("sources/ours.json"),
                "{\"type\":\"item\",\"id\":\"Q900002\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\"Harbour League\"}},\"claims\":{}}\n");
        wikidata.omit("Q900002");
        Report report = check("The Harbour League was founded in 1987. Selm is the capital of Ruvia.", recording());

        assertThat(told(report)).containsExactly("unverified \"1987\"", "confirmed \"Selm\"");
        assertThat(report.judgements().get(0).reason()).isEqualTo(Reason.SOURCE_UNREACHABLE);
    }
}

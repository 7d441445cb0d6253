package org.bluepencil.live;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.bluepencil.Checking;
import org.bluepencil.report.Report;
import org.bluepencil.report.json.FactsLock;
import org.junit.jupiter.api.Test;

/** Pages, statistics interfaces and tables at an address. */
class SiteSourcesTest extends LiveTest {
    @Test
    void aTableOfAPageThatYamlAloneDescribes() throws IOException {
        liveWikidata();
        definition(
                "members.yaml",
                """
                id: league-members
                kind: page
                name: Members of the Harbour League
                allow-local: true
                pages: ["%s/members"]
                prose: false
                tables:
                  - {select: "table.members", property: P463, subject: Country, value: {entity: Q900002}, start: Joined}
                answers: [P463]
                standing: 1
                """
                        .formatted(site()));
        host.stubFor(
                get("/members")
                        .willReturn(
                                aResponse()
                                        .withHeader("Content-Type", "text/html")
                                        .withBody(
                                                """
                                <html><head><title>Members</title></head><body><h1>Members</h1>
                                <p>These countries belong to the league, which keeps the lights of the coast and its pilots.</p>
                                <table class="members"><tr><th rowspan="2">Country</th><th colspan="2">Membership</th></tr>
                                <tr><th>Joined</th><th>Seat</th></tr>
                                <tr><td>Ruvia<sup>1</sup></td><td>1 May 1990</td><td rowspan="2">North</td></tr>
                                <tr><td>Salland</td><td>2 June 2011</td></tr></table></body></html>
                                """)));
        Report report = check(
                "Ruvia joined the Harbour League in 1990. Salland joined the Harbour League in 2011.", recording());

        assertThat(told(report)).contains("confirmed \"1990\"", "confirmed \"2011\"");
        assertThat(report.judgements()).anySatisfy(j -> assertThat(j.evidence())
                .anySatisfy(a -> assertThat(a.statement().citation().url()).startsWith(site() + "/members#:~:text=")));
    }

    @Test
    void aPageThatRobotsMayNotReadIsNotRead() throws IOException {
        liveWikidata();
        definition(
                "p.yaml", "id: p\nkind: page\nallow-local: true\npages: [\"" + site() + "/private\"]\nstanding: 1\n");
        host.stubFor(get("/robots.txt").willReturn(aResponse().withBody("User-agent: *\nDisallow: /private\n")));
        Report report = check("The Harbour League was founded in 1987.", recording());

        assertThat(Checking.flagged(report)).containsExactly("contradicted \"1987\"");
        host.verify(0, getRequestedFor(urlPathEqualTo("/private")));
    }

    @Test
    void theListOfFactsTellsWhatStandsAroundAQuoteAndWhichRevisionItWas() throws IOException {
        liveWikidata();
        definition("p.yaml", "id: p\nkind: page\nallow-local: true\npages: [\"" + site() + "/about\"]\nstanding: 1\n");
        host.stubFor(get("/about")
                .willReturn(aResponse()
                        .withHeader("Content-Type", "text/html")
                        .withHeader("ETag", "\"r-17\"")
                        .withBody("<html><body><p>The tides turn twice. The Harbour League was founded in 1990."
                                + " Its pilots are many.</p></body></html>")));
        String lock = FactsLock.of(check("The Harbour League was founded in 1990.", recording()))
                .text();

        assertThat(lock)
                .contains("\"revision\" : \"\\\"r-17")
                .contains("\"before\" : \"The tides turn twice.\"")
                .contains("\"after\" : \"Its pilots are many.\"");
    }

    @Test
    void figuresComeFromAStatisticsInterfacePageByPage() throws IOException {
        wikidata.item("Q900009", "Mondria").to("P31", "Q6256").text("P298", "MDR");
        liveWikidata();
        definition(
                "gdp.yaml",
                """
                id: bank
                kind: table
                name: Bank of figures
                allow-local: true
                address: "%s/v2/country/{P298}/indicator/GDP?format=json"
                rows: /1
                year: /date
                value: /value
                pages: /0/pages
                measure: P2131
                unit: USD
                """
                        .formatted(site()));
        host.stubFor(
                get("/v2/country/MDR/indicator/GDP?format=json")
                        .willReturn(
                                aResponse()
                                        .withBody(
                                                "[{\"page\":1,\"pages\":2},[{\"date\":\"2023\",\"value\":null},{\"date\":\"2022\",\"value\":52000000000}]]")));
        host.stubFor(get("/v2/country/MDR/indicator/GDP?format=json&page=2")
                .willReturn(aResponse()
                        .withBody("[{\"page\":2,\"pages\":2},[{\"date\":\"2020\",\"value\":41000000000}]]")));

        Report report = check(
                "The GDP of Mondria was $52 billion in 2022. The GDP of Mondria was $41 billion in 2020. The GDP of Mondria was $90 billion in 2022.",
                recording());

        assertThat(told(report))
                .containsExactly(
                        "confirmed \"$52 billion\"", "confirmed \"$41 billion\"", "contradicted \"$90 billion\"");
    }

    @Test
    void aTableOfValuesAtAnAddress() throws IOException {
        liveWikidata();
        definition(
                "csv.yaml",
                """
                id: desk
                kind: table
                name: The desk's own figures
                allow-local: true
                address: "%s/figures.csv"
                columns: {entity: country, year: year, value: figure}
                measure: P1082
                standing: 1
                """
                        .formatted(site()));
        host.stubFor(get("/figures.csv").willReturn(aResponse().withBody("country,year,figure\nRuvia,2022,4100000\n")));
        Report report = check("The population of Ruvia was 4.1 million in 2022.", recording());

        assertThat(told(report)).containsExactly("confirmed \"4.1 million\"");
    }
}

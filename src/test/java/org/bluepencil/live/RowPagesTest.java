package org.bluepencil.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bluepencil.evidence.Standing;
import org.bluepencil.http.Fetcher;
import org.bluepencil.report.Report;
import org.bluepencil.source.page.HandedPage;
import org.bluepencil.verdict.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that tell of their topic in headings, rows, addresses and the short forms of lexicons. */
class RowPagesTest extends LiveTest {
    /** Whether all that an article says is borne out, and no name, number or date is left open. */
    private boolean bears(String body, String article) throws IOException {
        Files.createDirectories(folder.resolve("sources"));
        Path file = Files.writeString(folder.resolve("page.html"), "<html>" + body + "</html>");
        HandedPage handed = new HandedPage(file, null, LocalDate.parse("2024-05-01"), Standing.AUTHORITY);
        Report report = check(article, Fetcher.OFFLINE, handed);
        List<Verdict> verdicts =
                report.judgements().stream().map(j -> j.verdict()).toList();
        return !verdicts.isEmpty()
                && verdicts.stream().allMatch(Verdict.CONFIRMED::equals)
                && report.extraction().open().isEmpty();
    }

    private static final String CHARITY = "<head><title>Ratings | Campaign for Open Harbours</title></head><body>"
            + "<h1>Campaign for Open Harbours</h1><a href='x'>Give</a><h3>Culture | No. 12 | Tarn&nbsp;TX</h3>"
            + "<p>The Campaign for Open Harbours was founded in 1990.</p><div>Ratings Ltd<br>5 High Street<br>Selm, OH 44001</div></body>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Campaign for Open Harbours was founded in 1990.",
                "The Campaign for Open Harbours is based in Tarn.",
                "The Campaign for Open Harbours is located in Texas.",
                "The Campaign for Open Harbours is located in the United States of America."
            })
    void aHeadingIsANameAndTheAddressBelowItThatOfTheTopic(String sentence) throws IOException {
        assertThat(bears(CHARITY, sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Open Harbours was founded in 1990.",
                "The Campaign for Open Harbours was founded in 1991.",
                "The Campaign for Open Harbours is located in Ohio.",
                "The Campaign for Open Harbours is located in Selm.",
                "The Campaign for Open Harbours is located in Canada.",
                "Tern Society is located in Texas."
            })
    void anAddressFurtherDownIsSomebodyElses(String sentence) throws IOException {
        assertThat(bears(CHARITY, sentence)).isFalse();
    }

    private static final String BRIDGE =
            "<head><title>Quay Avenue Bridge in Selm</title></head><body><h1>Quay Avenue Bridge in Selm</h1>"
                    + "<dl><dt>Ruvia</dt><dd>country</dd><dt>Tarnshire</dt><dd>county</dd><dt>Local authority</dt><dd>Selm</dd>"
                    + "<dt>Address</dt><dd>12 Quay Road, Old Selm</dd></dl></body>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quay Avenue Bridge is located in Ruvia.",
                "Quay Avenue Bridge is located in Tarnshire.",
                "Quay Avenue Bridge is located in Selm.",
                "Quay Avenue Bridge is located in Old Selm."
            })
    void aRowOfAKindOfPlaceTellsWhereTheTopicLies(String sentence) throws IOException {
        assertThat(bears(BRIDGE, sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quay Avenue Bridge is located in Norn.",
                "Quay Avenue Bridge is located in Quay Road.",
                "Quay Avenue Bridge is based in Ruvia.",
                "Quay Bridge is located in Ruvia."
            })
    void aRowTellsNothingOfAnotherPlaceOrThing(String sentence) throws IOException {
        assertThat(bears(BRIDGE, sentence)).isFalse();
    }

    private static final String FILM = "<head><title>Kalan Jawa (O. Brusk) – Films of the Quay</title></head><body>"
            + "<p><b>Year:</b> 1935; <b>Language:</b> Hindi</p><p><b>Color:</b> Black and White</p>"
            + "<h3>Sector(s)</h3><ul><li>Transport</li></ul><h3>Genres</h3><p>Pop rock, drama</p></body>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kalan Jawa's original language is Hindi.",
                "The original language of Kalan Jawa is Hindi.",
                "Kalan Jawa is in black and white.",
                "Kalan Jawa is in the transport sector.",
                "Kalan Jawa is of the genre pop rock.",
                "Kalan Jawa is of the drama genre."
            })
    void aRowIsSaidOfWhatItsTopicIsIn(String sentence) throws IOException {
        assertThat(bears(FILM, sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kalan Jawa's original language is Tamil.",
                "Kalan Jawa is not in black and white.",
                "Kalan Jawa is in black.",
                "The original language of Kalan Jawa is drama.",
                "Kalan Jawa is in the water sector.",
                "Olan Jawa is in black and white."
            })
    void anotherWordIsNotTheRow(String sentence) throws IOException {
        assertThat(bears(FILM, sentence)).isFalse();
    }

    private static final String REGISTER =
            "<head><title>Register of the Quay</title></head><body><h1>Register of the Quay</h1><table>"
                    + "<tr><td>Last Name</td><td>Lund</td></tr><tr><td>Last Name</td><td>Lunt</td></tr><tr><td>First Name</td><td>Mara</td></tr>"
                    + "<tr><td>Gender</td><td>Female</td></tr><tr><td>Profession</td><td>Tailor</td></tr><tr><td>Date of Birth</td><td>1906</td></tr>"
                    + "</table></body>";

    @ParameterizedTest
    @ValueSource(strings = {"Mara Lunt is a female.", "Mara Lund is a tailor.", "Mara Lund was born in 1906."})
    void aRegisterNamesItsPersonInRows(String sentence) throws IOException {
        assertThat(bears(REGISTER, sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mara Lund is a male.", "Oto Lund is a tailor.", "Mara Lund was born on 1 January 1906."})
    void aRegisterTellsNothingElse(String sentence) throws IOException {
        assertThat(bears(REGISTER, sentence)).isFalse();
    }

    private static final String LEXICON =
            "<head><title>Members of the Quay</title></head><body><h1>LUND, Mara Jane</h1>"
                    + "<p>LUND, Mara Jane, a Representative from Ruvia; born in Selm, Tarn County, Ruv., June 1, 1895; attended the public schools;"
                    + " moved with her parents to Quell in 1901; died in Ostrel, Norn, May 3, 1951; interment in Quell.</p></body>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mara Jane Lund was born in Tarn County.",
                "Mara Jane Lund was born on 1 June 1895.",
                "Mara Jane Lund died in Ostrel.",
                "Mara Jane Lund died on 3 May 1951."
            })
    void aLexiconTellsPlaceAndDateTogether(String sentence) throws IOException {
        assertThat(bears(LEXICON, sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mara Jane Lund was born in Ostrel.",
                "Mara Jane Lund was born in Quell.",
                "Mara Jane Lund died in 1901.",
                "Oto Lund was born in Selm."
            })
    void aLexiconTellsNoOtherPlace(String sentence) throws IOException {
        assertThat(bears(LEXICON, sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<head><title>Quell Rovers beat Tarn</title></head><body><h1>Quell Rovers beat Tarn</h1><p>It rained.</p></body>",
                "<head><title>Rovers</title></head><body><h1>Quell Rovers beat Tarn</h1><p>Quell Rovers beat Ostrel in 1990.</p></body>"
            })
    void aHeadlineIsNoName(String page) throws IOException {
        assertThat(bears(page, "Quell Rovers beat Tarn in 1990.")).isFalse();
    }

    private static final String MARRIED =
            "<head><title>Biography – LUND, MARA JANE – Volume XI</title></head><body><p>LUND, MARA JANE (Holt),"
                    + " author; b. 3 Aug. 1841 at Selm (Ruvia), daughter of Oto Lund; d. 4 May 1885 at Quell.</p></body>";

    @ParameterizedTest
    @ValueSource(strings = {"Mara Jane Holt was born on 3 August 1841.", "Mara Jane Lund was born on 3 August 1841."})
    void aNameByMarriageStandsInBrackets(String sentence) throws IOException {
        assertThat(bears(MARRIED, sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mara Jane Holt was born on 4 August 1841.", "Oto Holt was born on 3 August 1841."})
    void nobodyElseGoesByIt(String sentence) throws IOException {
        assertThat(bears(MARRIED, sentence)).isFalse();
    }

    private static final String BAND = "<head><title>Quay Delirio - Music</title></head><body><h1>Quay Delirio</h1>"
            + "<p>Quay Delirio is a band.</p><table><tr><th>Years active</th><td>1994 – present</td></tr>"
            + "<tr><th>Label</th><td>Tarn Records (1995–1998), Selm Music (1998–2001)</td></tr>"
            + "<tr><th>Owner</th><td>Oto Brandel (1995–1998)</td></tr></table></body>";

    @ParameterizedTest
    @ValueSource(
            strings = {"Quay Delirio started work in 1994.", "Quay Delirio was owned by Oto Brandel from 1995 to 1998."
            })
    void rowsTellSinceWhenAndForHowLong(String sentence) throws IOException {
        assertThat(bears(BAND, sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quay Delirio started work in 1995.",
                "Quay Delirio was founded in 1994.",
                "Quay Delirio is owned by Oto Brandel.",
                "Quay Delirio was owned by Oto Brandel from 1998 to 2001."
            })
    void rowsOfBygoneYearsTellNothingOfToday(String sentence) throws IOException {
        assertThat(bears(BAND, sentence)).isFalse();
    }
}

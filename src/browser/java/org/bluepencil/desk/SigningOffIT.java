package org.bluepencil.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A proof is signed, and taken along as files. */
final class SigningOffIT extends InBrowser {
    @Test
    void aSignatureIsBlockedByWhatIsOpenAndThenDone() {
        tab.paste(SHORT, DAY).press("g");
        tab.page().fill("#sign-initials", "AB");
        tab.page().click("dialog button.primary");
        tab.await("dialog .error:has-text('not settled')");
        tab.page().fill("#reason-0", "the writer vouches for it");
        tab.page().click("dialog button.primary");
        tab.await("#slug .signed");
        assertThat(tab.count("#card .actions")).isZero();
        assertThat(tab.text("#slug")).contains("Signed by AB");
        String hash = desk.get("/api/articles/" + tab.id())
                .json()
                .path("signed")
                .path("hash")
                .asText();
        Archive archive = Archive.of(download("zip"));
        assertThat(archive.hashOfList()).isEqualTo(hash);
        assertThat(archive.mismatches()).isEmpty();
        assertThat(archive.files()).containsKeys("facts.lock", "decisions.json", "original.txt", "report.docx");
        tab.press("Escape", "g");
        tab.page().fill("#reopen", "a call came in");
        tab.press("Enter").await("#card .actions");
        assertThat(tab.text("#slug")).doesNotContain("Signed");
    }

    /** Takes a file along as an editor does: from the list of exports. */
    private byte[] download(String format) {
        if (tab.count("dialog[open] .exports") == 0) {
            tab.press("e").await("dialog .exports");
        }
        Download file = tab.page().waitForDownload(() -> tab.page().click("dialog a[href$='/export/" + format + "']"));
        try (InputStream in = file.createReadStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(format, e);
        }
    }

    private String text(String format) {
        return new String(download(format), StandardCharsets.UTF_8);
    }

    @Test
    void everyFileIsWhatItsNameSays() throws IOException {
        tab.paste(SHORT, DAY).focus("2021").press("x", "Enter").await("#proof .mk.settled");
        JsonNode json = OpenDesk.JSON.readTree(text("json"));
        assertThat(json.path("claims").toString()).contains("2021").contains("contradicted");
        JsonNode sarif = OpenDesk.JSON.readTree(text("sarif"));
        assertThat(sarif.path("version").asText()).isEqualTo("2.1.0");
        assertThat(sarif.path("runs").get(0).path("results")).isNotEmpty();
        List<CSVRecord> rows =
                CSVFormat.DEFAULT.parse(new StringReader(text("csv"))).getRecords();
        assertThat(rows).hasSizeGreaterThan(2).allMatch(r -> r.size() == rows.get(0).size());
        assertThat(Jsoup.parse(text("html")).select("a, span").text()).contains("2021");
        assertThat(text("markdown")).contains("2021").contains("dismissed");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(download("docx")))) {
            assertThat(word.getDocComments().getComments()).hasSize(1);
            assertThat(word.getDocComments().getComment(0).getText())
                    .contains("says otherwise")
                    .contains("Dismissed");
            assertThat(word.getParagraphs().get(0).getText()).startsWith("Finland joined NATO in 2021");
        }
        assertThat(Archive.of(download("zip")).mismatches()).isEmpty();
    }

    @Test
    void thePrintHasTheProofWithItsFindingsAndNoButtons() {
        tab.paste(sample(), "").focus("2015").press("x");
        tab.page().keyboard().type("asked the desk for Asia");
        tab.press("Enter").await("#proof .mk.settled");
        assertThat(tab.page().isVisible("#printed")).isFalse();
        tab.page().emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions()
                .setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(tab.page().isVisible(".bar")).isFalse();
        assertThat(tab.page().isVisible(".right")).isFalse();
        assertThat(tab.page().isVisible(Tab.mark("2015"))).isTrue();
        assertThat(tab.page().isVisible("#printed")).isTrue();
        assertThat(tab.text("#printed li:has(bdi:text-is('2015'))"))
                .startsWith("F2")
                .contains("Starter knowledge says otherwise")
                .contains("since 9 June 2017. Suggested: 2017")
                .contains("Dismissed: asked the desk for Asia");
        assertThat(tab.text("#printed .seal-line")).isEqualTo("Not signed.");
        assertThat(tab.page().pdf()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII)).hasSizeGreaterThan(20_000);
    }
}

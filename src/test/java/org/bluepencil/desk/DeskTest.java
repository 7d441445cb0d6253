package org.bluepencil.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bluepencil.Checking;
import org.bluepencil.report.json.JsonReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article at the desk, over its interface: checked, worked through, signed, exported. */
final class DeskTest {
    private static final String TEXT = "Finland joined NATO in 2021. Astana is the capital of Kazakhstan.\n";
    private static final String DAY = "2024-07-05";

    @TempDir
    static Path folder;

    private static OpenDesk desk;

    @BeforeAll
    static void open() {
        desk = new OpenDesk(folder);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static String decided(String finding, String ruling) {
        return "{\"type\":\"decided\",\"finding\":\"" + finding + "\",\"ruling\":\"" + ruling
                + "\",\"because\":\"asked them\",\"by\":\"AB\"}";
    }

    @Test
    void theResultIsThatOfCheck() {
        String id = desk.checked(TEXT, DAY);
        String own = new JsonReport().text(Checking.onStarter().check(Checking.text(TEXT, DAY), null));
        JsonNode result = desk.get("/api/articles/" + id + "/result").json();
        JsonNode expected = read(own);
        assertThat(result.path("claims")).isEqualTo(expected.path("claims"));
        assertThat(result.path("sources")).isEqualTo(expected.path("sources"));
    }

    private static JsonNode read(String json) {
        try {
            return OpenDesk.JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aDecisionIsKeptAndTakenBack() {
        String id = desk.checked(TEXT, DAY);
        String finding = desk.finding(id, "2021").path("fingerprint").asText();
        JsonNode after = desk.change(id, decided(finding, "dismissed")).json();
        assertThat(after.path("marks")
                        .path(finding)
                        .path("decision")
                        .path("because")
                        .asText())
                .isEqualTo("asked them");
        assertThat(after.path("standing").asText()).isEqualTo("done");
        JsonNode back = desk.change(id, "{\"type\":\"withdrawn\",\"finding\":\"" + finding + "\"}")
                .json();
        assertThat(back.path("marks").path(finding).has("decision")).isFalse();
        assertThat(desk.get("/api/articles/" + id + "/changes").json().path("changes"))
                .hasSize(3);
    }

    @Test
    void anAcceptedEditChangesTheTextAndIsCheckedAgain() {
        String id = desk.checked(TEXT, DAY);
        JsonNode finding = desk.finding(id, "2021");
        assertThat(finding.path("verdict").asText()).isEqualTo("contradicted");
        OpenDesk.Reply edited = desk.change(
                id,
                "{\"type\":\"edited\",\"edit\":0,\"finding\":\""
                        + finding.path("fingerprint").asText() + "\"}");
        assertThat(edited.status()).as(edited.body()).isEqualTo(200);
        desk.await(id);
        assertThat(desk.get("/api/articles/" + id + "/original")
                        .json()
                        .path("text")
                        .asText())
                .isEqualTo(TEXT.replace("2021", "2023"));
        assertThat(desk.finding(id, "2023").path("verdict").asText()).isEqualTo("confirmed");
        JsonNode compared = desk.get("/api/articles/" + id + "/compare").json();
        assertThat(compared.path("sentences").toString())
                .contains("Finland joined NATO in 2023.")
                .contains("Finland joined NATO in 2021.")
                .doesNotContain("Astana");
        assertThat(compared.path("claims").toString()).contains("\"new\"").contains("\"gone\"");
    }

    @Test
    void whoHasNotSeenTheLastChangeChangesNothing() {
        String id = desk.checked(TEXT, DAY);
        String finding = desk.finding(id, "2021").path("fingerprint").asText();
        desk.change(id, decided(finding, "dismissed"));
        OpenDesk.Reply stale = desk.post(
                "/api/articles/" + id + "/changes", decided(finding, "confirmed"), Map.of("If-Match", "\"1\""));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().path("revision").asInt()).isEqualTo(2);
        OpenDesk.Reply blind = desk.post("/api/articles/" + id + "/changes", decided(finding, "confirmed"));
        assertThat(blind.status()).isEqualTo(428);
        assertThat(desk.get("/api/articles/" + id).json().path("revision").asInt())
                .isEqualTo(2);
    }

    @Test
    void whatIsOpenBlocksASignatureUntilAReasonIsNamed() {
        String id = desk.checked(TEXT, DAY);
        String finding = desk.finding(id, "2021").path("fingerprint").asText();
        Map<String, String> seen = Map.of("If-Match", "\"1\"");
        OpenDesk.Reply blocked = desk.post("/api/articles/" + id + "/signature", "{\"initials\":\"AB\"}", seen);
        assertThat(blocked.status()).isEqualTo(409);
        assertThat(blocked.json().path("outstanding").get(0).path("words").asText())
                .isEqualTo("2021");
        OpenDesk.Reply signed = desk.post(
                "/api/articles/" + id + "/signature",
                "{\"initials\":\"AB\",\"open\":{\"" + finding + "\":\"the writer vouches for it\"}}",
                seen);
        assertThat(signed.status()).as(signed.body()).isEqualTo(200);
        String hash = signed.json().path("signed").path("hash").asText();
        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(desk.change(id, decided(finding, "dismissed")).status()).isEqualTo(409);
        byte[] zip = desk.get("/api/articles/" + id + "/export/zip").whole().body();
        assertThat(Archive.of(zip).hashOfList()).isEqualTo(hash);
        assertThat(Archive.of(zip).mismatches()).isEmpty();
        assertThat(desk.change(id, "{\"type\":\"reopened\",\"because\":\"a call came in\"}")
                        .status())
                .isEqualTo(200);
        assertThat(desk.change(id, decided(finding, "dismissed")).status()).isEqualTo(200);
    }

    @Test
    void aSettledFindingNeedsNoReason() {
        String id = desk.checked(TEXT, DAY);
        String finding = desk.finding(id, "2021").path("fingerprint").asText();
        desk.change(id, decided(finding, "confirmed"));
        assertThat(desk.post("/api/articles/" + id + "/signature", "{\"initials\":\"AB\"}", Map.of("If-Match", "\"2\""))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void everyFormatIsAFileToKeep() {
        String id = desk.checked(TEXT, DAY);
        for (JsonNode format : desk.get("/api/session").json().path("formats")) {
            OpenDesk.Reply file = desk.get("/api/articles/" + id + "/export/" + format.asText());
            assertThat(file.status()).as(format.asText()).isEqualTo(200);
            assertThat(file.whole().headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment");
            assertThat(file.whole().body()).isNotEmpty();
        }
    }

    @Test
    void theProofIsTheSameAfterTheDeskWasClosed(@TempDir Path other) {
        String before;
        String id;
        try (OpenDesk first = new OpenDesk(other)) {
            id = first.checked(TEXT, DAY);
            before = first.get("/api/articles/" + id + "/proof").body();
        }
        try (OpenDesk second = new OpenDesk(other)) {
            assertThat(second.get("/api/articles/" + id + "/proof").body()).isEqualTo(before);
            assertThat(second.get("/api/articles/" + id + "/result").status()).isEqualTo(200);
        }
    }

    @Test
    void anEventIsToldForEachClaimBeforeTheEnd() throws IOException {
        String id = desk.checked(TEXT, DAY);
        List<String> names = new ArrayList<>();
        URLConnection stream = URI.create(desk.address() + "/api/articles/" + id + "/events")
                .toURL()
                .openConnection();
        stream.setRequestProperty("Accept", "text/event-stream");
        try (InputStream in = stream.getInputStream();
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event:")) {
                    names.add(line.substring(6).strip());
                    if (names.size() == 1) {
                        desk.post("/api/articles/" + id + "/check", "{}");
                    }
                }
                if (names.contains("done")) {
                    break;
                }
            }
        }
        int claims = desk.get("/api/articles/" + id + "/proof")
                .json()
                .path("proof")
                .path("claims")
                .size();
        assertThat(names).startsWith("state", "started", "read").endsWith("done");
        assertThat(names.stream().filter("judged"::equals)).hasSize(claims);
    }

    @Test
    void anAddedPageIsAskedFirst() {
        String id = desk.checked("Quillmark Mills was founded in 1931.\n", DAY);
        String page = java.util.Base64.getEncoder()
                .encodeToString(
                        "Quillmark Mills was founded in 1931 by two brothers.".getBytes(StandardCharsets.UTF_8));
        OpenDesk.Reply added = desk.change(
                id, "{\"type\":\"cited\",\"finding\":\"\",\"name\":\"../../mills.txt\",\"base64\":\"" + page + "\"}");
        assertThat(added.status()).as(added.body()).isEqualTo(200);
        desk.await(id);
        assertThat(desk.get("/api/articles/" + id + "/proof")
                        .json()
                        .path("proof")
                        .path("sources")
                        .toString())
                .contains("mills.txt")
                .doesNotContain("../");
    }

    @Test
    void aNameIsReadAsItWasSaid() {
        String id = desk.checked("Georgia has a capital called Tbilisi. Tbilisi is the capital of Georgia.\n", DAY);
        JsonNode names = desk.get("/api/names?text=Georgia").json().path("choices");
        assertThat(names).isNotEmpty();
        assertThat(desk.change(id, "{\"type\":\"meant\",\"name\":\"Georgia\",\"entity\":\"Q159\"}")
                        .status())
                .isEqualTo(200);
        desk.await(id);
        JsonNode finding = desk.finding(id, "Tbilisi");
        assertThat(finding.path("names").toString()).contains("Q159");
        assertThat(finding.path("verdict").asText()).isNotEqualTo("confirmed");
        desk.change(id, "{\"type\":\"meant\",\"name\":\"Georgia\"}");
        desk.await(id);
        assertThat(desk.finding(id, "Tbilisi").path("verdict").asText()).isEqualTo("confirmed");
    }

    @Test
    void aRemovedArticleIsGone() {
        String id = desk.checked(TEXT, DAY);
        assertThat(desk.send("DELETE", "/api/articles/" + id, "", Map.of("X-Bluepencil-Secret", desk.secret()))
                        .status())
                .isEqualTo(204);
        assertThat(desk.get("/api/articles/" + id).status()).isEqualTo(404);
    }
}

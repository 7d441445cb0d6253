package org.bluepencil.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source that does not answer: skipped, its answer is missing and that is told; the others go on. */
final class SkippingTest {
    private static final String TEXT = "Finland joined NATO in 2021. The GDP of Kazakhstan was $300 billion in 2022.\n";

    @TempDir
    Path folder;

    private FiguresFixture figures;
    private OpenDesk desk;

    @BeforeEach
    void open() {
        figures = new FiguresFixture(folder, true);
        desk = reopened();
    }

    private OpenDesk reopened() {
        return new OpenDesk(folder, figures.sources(), figures.network());
    }

    @AfterEach
    void close() {
        desk.close();
        figures.close();
    }

    /** Hands in an article and waits until the host of figures is asked. */
    private String handedIn() {
        String id = desk.add(TEXT, "2024-07-05");
        figures.awaitAsked();
        return id;
    }

    private String told(String id) {
        JsonNode proof = desk.get("/api/articles/" + id + "/proof").json().path("proof");
        List<String> told = new ArrayList<>();
        proof.path("claims")
                .forEach(c -> told.add(c.path("finding").path("text").asText() + " "
                        + c.path("finding").path("verdict").asText()));
        proof.path("sources").forEach(s -> {
            if (s.path("name").asText().equals(FiguresFixture.NAME)) {
                told.add(s.path("outcomes").toString() + s.path("detail").asText());
            }
        });
        return told.toString();
    }

    @Test
    void theOthersGoOnAndWhatIsMissingIsTold() {
        String id = handedIn();
        desk.post("/api/articles/" + id + "/cancel", "{\"source\":\"figures\"}");
        desk.await(id);
        assertThat(told(id))
                .contains("2021 contradicted")
                .contains("$300 billion unverified")
                .contains("\"not-asked\":")
                .contains("skipped");
    }

    @Test
    void anAnswerThatComesLaterChangesNothing() {
        String id = handedIn();
        desk.post("/api/articles/" + id + "/cancel", "{\"source\":\"figures\"}");
        desk.await(id);
        figures.release();
        String before = desk.get("/api/articles/" + id + "/result").body();
        desk.close();
        desk = reopened();
        assertThat(desk.get("/api/articles/" + id + "/result").body()).isEqualTo(before);
    }

    @Test
    void askedAgainItAnswers() {
        String id = handedIn();
        desk.post("/api/articles/" + id + "/cancel", "{\"source\":\"figures\"}");
        desk.await(id);
        figures.release();
        desk.post("/api/articles/" + id + "/check", "{\"anew\":true}");
        desk.await(id);
        assertThat(told(id)).contains("$300 billion contradicted").doesNotContain("skipped");
    }

    @Test
    void aCheckThatIsStoppedWaitsForNobody() {
        String id = handedIn();
        assertThat(desk.post("/api/articles/" + id + "/cancel", "{}")
                        .json()
                        .path("standing")
                        .asText())
                .isEqualTo("stopped");
        // As many checks as there are processors run at a time: were the stopped ones still waiting, none would come
        // after them.
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            String other = desk.add(TEXT, "2024-07-05");
            figures.awaitAsked();
            desk.post("/api/articles/" + other + "/cancel", "{}");
        }
        desk.checked("Astana is the capital of Kazakhstan.", "2024-07-05");
    }
}

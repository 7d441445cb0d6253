package org.bluepencil.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The checker of WCAG 2.2 AA, run within a page. */
final class Axe {
    private static final String RUN = "async () => JSON.stringify((await axe.run(document, { runOnly:"
            + " ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })).violations)";

    private Axe() {}

    /** Finds nothing serious or critical in a page as it is now. */
    static void assertAccessible(Page page, String state) {
        List<String> grave = new ArrayList<>();
        try (InputStream axe = Axe.class.getResourceAsStream("/axe.min.js")) {
            page.evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
            for (JsonNode violation : OpenDesk.JSON.readTree(String.valueOf(page.evaluate(RUN)))) {
                String impact = violation.path("impact").asText();
                if (impact.equals("serious") || impact.equals("critical")) {
                    grave.add(violation.path("id").asText() + ": "
                            + violation.path("nodes").get(0).path("html").asText());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(grave).as(state).isEmpty();
    }
}

package org.bluepencil.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The interface is as its description says. */
final class OpenApiTest {
    private static final Path DESCRIPTION = Path.of("src/main/resources/org/bluepencil/desk/page/openapi.json");

    @TempDir
    Path folder;

    private static String path(String template) {
        return template.replace("{id}", "0123456789abcdef")
                .replace("{format}", "json")
                .replace("{name}", "fact");
    }

    private static SwaggerParseResult read(String description) {
        return new OpenAPIV3Parser().readContents(description, null, new ParseOptions());
    }

    @Test
    void theDescriptionIsValid() throws IOException {
        String description = Files.readString(DESCRIPTION);
        SwaggerParseResult read = read(description);
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getSpecVersion()).isEqualTo(SpecVersion.V31);
        assertThat(read(description.replaceFirst("\"responses\"", "\"answers\""))
                        .getMessages())
                .as("of a description that is not valid")
                .isNotEmpty();
    }

    @Test
    void everyAddressThatIsDescribedIsThereAndNoOther() {
        try (OpenDesk desk = new OpenDesk(folder)) {
            JsonNode description = desk.get("/api/openapi.json").json();
            assertThat(description.path("openapi").asText()).startsWith("3.1");
            Set<String> described = new TreeSet<>();
            for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
                for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                    String method = operation.getKey().toUpperCase(Locale.ROOT);
                    described.add(method + " " + path.getKey());
                    OpenDesk.Reply reply = method.equals("POST")
                            ? desk.post(path(path.getKey()), "{}")
                            : desk.send(method, path(path.getKey()), "", Map.of("X-Bluepencil-Secret", desk.secret()));
                    assertThat(reply.body())
                            .as(method + " " + path.getKey())
                            .doesNotContain("no such address on this desk");
                    assertThat(operation.getValue().path("responses").properties().stream()
                                    .map(Map.Entry::getKey))
                            .as(method + " " + path.getKey())
                            .contains(String.valueOf(reply.status()));
                }
            }
            assertThat(desk.routes()).isEqualTo(described);
        }
    }
}

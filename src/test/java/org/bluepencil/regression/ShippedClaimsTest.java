package org.bluepencil.regression;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bluepencil.Checking;
import org.bluepencil.verdict.Reason;
import org.bluepencil.verdict.Verdict;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The suites that ship hold on the starter knowledge, offline: they are examples, and our own regression on truth. */
final class ShippedClaimsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final List<Suite> SUITES = SuiteFiles.read(List.of(Path.of("claims")), DAY);

    @TestFactory
    Stream<DynamicTest> hold() {
        TestRun run = new KnownClaims((sources, knowledge) -> Checking.onStarter(), DAY, null).test(SUITES, done -> {});
        return run.tests().stream()
                .map(t -> DynamicTest.dynamicTest(
                        t.suite().name() + ": " + t.claim().name(), () -> assertThat(t.outcome())
                                .as(t.claim().place() + ": " + t.outcome().inWords())
                                .isEqualTo(new Outcome.Held())));
    }

    @Test
    void areManyOfEveryKindInEightSubjects() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        SUITES.forEach(s -> s.claims().forEach(c -> counts.merge(c.expected().verdict(), 1, Integer::sum)));

        assertThat(SUITES).hasSizeGreaterThanOrEqualTo(8);
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(150);
        assertThat(counts.get(Verdict.CONFIRMED)).isGreaterThan(60);
        assertThat(counts.get(Verdict.CONTRADICTED)).isGreaterThan(30);
        assertThat(counts.get(Verdict.OUTDATED)).isGreaterThan(10);
        assertThat(counts.get(Verdict.UNVERIFIED)).isGreaterThan(30);
    }

    @Test
    void fitThePublishedSchema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema(), InputFormat.JSON);
        for (Suite suite : SUITES) {
            JsonNode tree = new YAMLMapper().readTree(suite.text());

            assertThat(schema.validate(new ObjectMapper().writeValueAsString(tree), InputFormat.JSON))
                    .as(suite.file().toString())
                    .isEmpty();
        }
        assertThat(schema.validate("{\"suite\":\"A\",\"claims\":[{\"text\":\"x\",\"words\":\"x\"}]}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void theSchemaKnowsTheKeysThatTheReaderKnows() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(schema());
        JsonNode claim = schema.at("/$defs/claim/properties");

        assertThat(names(schema.path("properties"))).containsExactlyInAnyOrderElementsOf(SuiteReader.SUITE_KEYS);
        assertThat(names(claim)).containsExactlyInAnyOrderElementsOf(SuiteReader.CLAIM_KEYS);
        assertThat(claim.at("/verdict/enum")).hasSize(Verdict.values().length);
        assertThat(claim.at("/reason/enum")).hasSize(Reason.values().length);
    }

    @Test
    void acceptanceOfWhatHoldsChangesNothing() throws IOException {
        TestRun run = new KnownClaims((sources, knowledge) -> Checking.onStarter(), DAY, null).test(SUITES, done -> {});

        assertThat(Acceptance.of(run)).isEmpty();
        for (Suite suite : SUITES) {
            assertThat(Files.readString(suite.file())).isEqualTo(suite.text());
        }
    }

    private static List<String> names(JsonNode properties) {
        List<String> names = new ArrayList<>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String schema() throws IOException {
        try (InputStream in = ShippedClaimsTest.class.getResourceAsStream("/schema/claims.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

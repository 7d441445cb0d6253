package org.bluepencil.source.starter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.bluepencil.source.knowledge.IndexCounts;
import org.bluepencil.source.knowledge.IndexProgress;
import org.bluepencil.source.knowledge.KnowledgeIndexer;
import org.bluepencil.value.Moment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tables under {@code sources/starter} say, read back from the dump that they make. */
class StarterKnowledgeTest {
    private static final Path FOLDER = Path.of("sources", "starter");
    private static final Map<String, JsonNode> BY_LABEL = new HashMap<>();
    private static final Map<String, JsonNode> BY_ID = new HashMap<>();

    @BeforeAll
    static void compile() throws IOException {
        byte[] dump = StarterDump.dump(Tables.read(StarterDump.texts(StarterDump.tables(FOLDER))));
        for (JsonNode entity : new ObjectMapper().readTree(new String(dump, StandardCharsets.UTF_8))) {
            assertThat(BY_LABEL.put(entity.at("/labels/en/value").asText(), entity))
                    .isNull();
            assertThat(BY_ID.put(entity.path("id").asText(), entity)).isNull();
        }
    }

    @Test
    void unitedNationsHave193DatedMembers() {
        assertThat(members("Q1065", LocalDate.of(2026, 1, 1))).hasSize(193);
        assertThat(members("Q1065", LocalDate.of(2011, 7, 13))).hasSize(192).doesNotContain("South Sudan");
    }

    @Test
    void shanghaiCooperationOrganisationGrowsByDate() {
        assertThat(members("Q485207", LocalDate.of(2001, 6, 15)))
                .containsExactly("China", "Kazakhstan", "Kyrgyzstan", "Russia", "Tajikistan", "Uzbekistan");
        assertThat(members("Q485207", LocalDate.of(2017, 6, 9))).hasSize(8).contains("India", "Pakistan");
        assertThat(members("Q485207", LocalDate.of(2024, 6, 1))).hasSize(9).contains("Iran");
        assertThat(members("Q485207", LocalDate.of(2024, 7, 5))).hasSize(10).contains("Belarus");
    }

    @Test
    void otherVouchedListsHaveTheirKnownSizes() {
        assertThat(members("Q458", LocalDate.of(2014, 1, 1))).hasSize(28).contains("United Kingdom");
        assertThat(members("Q458", LocalDate.of(2021, 1, 1))).hasSize(27).doesNotContain("United Kingdom");
        assertThat(members("Q7184", LocalDate.of(2022, 1, 1))).hasSize(30);
        assertThat(members("Q7184", LocalDate.of(2025, 1, 1))).hasSize(32);
        assertThat(members("Q7768", LocalDate.of(2020, 1, 1))).hasSize(10);
        assertThat(members(labelled("Eurasian Economic Union").path("id").asText(), LocalDate.of(2020, 1, 1)))
                .containsExactly("Armenia", "Belarus", "Kazakhstan", "Kyrgyzstan", "Russia");
    }

    @Test
    void classesCountTheirStates() {
        assertThat(ofClass("former Soviet republic")).hasSize(15);
        assertThat(ofClass("Central Asian country"))
                .containsExactly("Kazakhstan", "Kyrgyzstan", "Tajikistan", "Turkmenistan", "Uzbekistan");
        assertThat(ofClass("Baltic state")).hasSize(3);
        assertThat(ofClass("landlocked country")).hasSize(45).contains("Kazakhstan", "Bolivia");
        assertThat(ofClass("sovereign state")).hasSize(194).doesNotContain("Taiwan", "Kosovo", "Palestine");
    }

    @Test
    void capitalsMove() {
        assertThat(values("Kazakhstan", "P36", LocalDate.of(1995, 1, 1))).containsExactly("Almaty");
        assertThat(values("Kazakhstan", "P36", LocalDate.of(2024, 7, 5))).containsExactly("Astana");
        List<String> without = ofClass("country").stream()
                .filter(s -> values(s, "P36", LocalDate.of(2026, 1, 1)).isEmpty())
                .toList();
        assertThat(without).containsExactly("Nauru", "Palestine");
    }

    @Test
    void leadersHoldOfficeFromTo() {
        assertThat(values("India", "P6", LocalDate.of(2013, 1, 1))).containsExactly("Manmohan Singh");
        assertThat(values("India", "P6", LocalDate.of(2024, 7, 5))).containsExactly("Narendra Modi");
        assertThat(values("United States", "P35", LocalDate.of(2025, 1, 19))).containsExactly("Joe Biden");
        assertThat(values("United States", "P6", LocalDate.of(2025, 1, 21))).containsExactly("Donald Trump");
        assertThat(values("United Kingdom", "P6", LocalDate.of(2022, 10, 1))).containsExactly("Liz Truss");
        assertThat(labelled("Narendra Modi")
                        .at("/claims/P39/0/mainsnak/datavalue/value/id")
                        .asText())
                .isEqualTo(labelled("Prime Minister of India").path("id").asText());
    }

    @Test
    void theTollOfAnAttackGrows() {
        List<Integer> tolls = new ArrayList<>();
        labelled("Crocus City Hall attack")
                .at("/claims/P1120")
                .forEach(c -> tolls.add(Integer.parseInt(
                        c.at("/mainsnak/datavalue/value/amount").asText().substring(1))));
        assertThat(tolls).isSorted().startsWith(40, 60).contains(137);
        JsonNode last = labelled("Crocus City Hall attack").at("/claims/P1120/" + (tolls.size() - 1));
        assertThat(last.path("references")).hasSize(2);
    }

    @Test
    void everyStatementHasAReferenceAndAnIdOfItsOwn() {
        Set<String> ids = new HashSet<>();
        for (JsonNode entity : BY_ID.values()) {
            for (JsonNode claims : entity.path("claims")) {
                for (JsonNode claim : claims) {
                    assertThat(claim.path("references"))
                            .as(claim.path("id").asText())
                            .isNotEmpty();
                    assertThat(ids.add(claim.path("id").asText())).isTrue();
                }
            }
        }
        assertThat(ids).hasSizeGreaterThan(8000);
    }

    @Test
    void theIndexerReadsEveryLine(@TempDir Path folder) throws IOException {
        Path dump = folder.resolve("starter.json.gz");
        StarterDump.compile(FOLDER, dump);

        IndexCounts counts = KnowledgeIndexer.index(List.of(dump), folder.resolve("index"), false, IndexProgress.NONE);

        assertThat(counts.broken()).isEmpty();
        assertThat(counts.entities()).isEqualTo(BY_ID.size());
    }

    @Test
    void theSameTablesGiveTheSameBytes(@TempDir Path folder) throws IOException {
        Path one = folder.resolve("one.json.gz");
        Path two = folder.resolve("deeper").resolve("two.json.gz");

        StarterDump.compile(FOLDER, one);
        StarterDump.compile(FOLDER, two);

        assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(two));
    }

    private static Set<String> members(String organisation, LocalDate day) {
        Set<String> members = new TreeSet<>();
        BY_LABEL.forEach((label, entity) -> entity.at("/claims/P463").forEach(claim -> {
            if (claim.at("/mainsnak/datavalue/value/id").asText().equals(organisation) && holds(claim, day)) {
                members.add(label);
            }
        }));
        return members;
    }

    private static List<String> ofClass(String kind) {
        String id = labelled(kind).path("id").asText();
        return BY_LABEL.entrySet().stream()
                .filter(e ->
                        e.getValue().at("/claims/P31").findValuesAsText("id").contains(id))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static Set<String> values(String subject, String property, LocalDate day) {
        Set<String> values = new TreeSet<>();
        labelled(subject).at("/claims/" + property).forEach(claim -> {
            if (holds(claim, day)) {
                String id = claim.at("/mainsnak/datavalue/value/id").asText();
                values.add(withId(id).at("/labels/en/value").asText());
            }
        });
        return values;
    }

    /** Whether a statement holds on a day, a year or month counted from its first day. */
    private static boolean holds(JsonNode claim, LocalDate day) {
        String start = claim.at("/qualifiers/P580/0/datavalue/value/time").asText("");
        JsonNode end = claim.at("/qualifiers/P582/0");
        return (start.isEmpty() || !first(start).isAfter(day))
                && (end.isMissingNode()
                        || (end.path("snaktype").asText().equals("value")
                                && day.isBefore(
                                        first(end.at("/datavalue/value/time").asText()))));
    }

    private static LocalDate first(String time) {
        String plain = time.substring(1, 11).replace("-00", "");
        return Moment.parse(plain).first();
    }

    private static JsonNode labelled(String label) {
        return Objects.requireNonNull(BY_LABEL.get(label), label);
    }

    private static JsonNode withId(String id) {
        return Objects.requireNonNull(BY_ID.get(id), id);
    }
}

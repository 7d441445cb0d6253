package org.bluepencil.source.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bluepencil.value.BadDefinition;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static final String SOURCES =
            """
            key,name,url,stated in,retrieved
            hall,Town hall,https://hall.example/*,,2026-01-02
            book,Year book,,Q999,2025-03-04
            """;

    @Test
    void aRowBecomesAnEntityWithReferencedStatements() throws IOException {
        JsonNode entity = dump(
                        "towns.csv",
                        """
                # towns of nowhere
                id,label,description,aliases,P1082 population,+P585 point in time,P571 inception,P36 capital,source
                X1,Nowhere,a place,Nil|The Void,1200,2020-05,1999,Nowhere,hall:register|book
                """)
                .get(0);

        assertThat(entity.path("type").asText()).isEqualTo("item");
        assertThat(entity.at("/labels/en/value").asText()).isEqualTo("Nowhere");
        assertThat(entity.at("/aliases/en").findValuesAsText("value")).containsExactly("Nil", "The Void");
        assertThat(entity.path("modified").asText()).isEqualTo("2026-01-02T00:00:00Z");
        JsonNode population = entity.at("/claims/P1082/0");
        assertThat(population.at("/mainsnak/datavalue/value/amount").asText()).isEqualTo("+1200");
        assertThat(population.at("/qualifiers/P585/0/datavalue/value/time").asText())
                .isEqualTo("+2020-05-00T00:00:00Z");
        assertThat(population.at("/qualifiers/P585/0/datavalue/value/precision").asInt())
                .isEqualTo(10);
        assertThat(population.at("/references/0/snaks/P854/0/datavalue/value").asText())
                .isEqualTo("https://hall.example/register");
        assertThat(population
                        .at("/references/1/snaks/P248/0/datavalue/value/id")
                        .asText())
                .isEqualTo("Q999");
        assertThat(entity.at("/claims/P571/0/mainsnak/datavalue/value/time").asText())
                .isEqualTo("+1999-00-00T00:00:00Z");
        assertThat(entity.at("/claims/P571/0").has("qualifiers")).isFalse();
        assertThat(entity.at("/claims/P36/0/mainsnak/datavalue/value/id").asText())
                .isEqualTo("X1");
    }

    @Test
    void aStatementAboutTheValueCarriesTheSameQualifiers() throws IOException {
        JsonNode mayor = dump(
                        "mayors.csv",
                        """
                id,label,P6 head of government,>P39 position held,+P580 start time,+P582 end time,source
                X1,Nowhere,Ann Other,Mayor,2001-02-03,?,book
                X2,Ann Other,,,,,
                X3,Mayor,,,,,
                """)
                .get(1);

        JsonNode held = mayor.at("/claims/P39/0");
        assertThat(held.at("/mainsnak/datavalue/value/id").asText()).isEqualTo("X3");
        assertThat(held.at("/qualifiers/P580/0/datavalue/value/time").asText()).isEqualTo("+2001-02-03T00:00:00Z");
        assertThat(held.at("/qualifiers/P582/0/snaktype").asText()).isEqualTo("somevalue");
        assertThat(held.path("qualifiers-order").toString()).isEqualTo("[\"P580\",\"P582\"]");
    }

    @Test
    void theIdOfAStatementOutlivesACorrectedDate() throws IOException {
        String table = "id,label,P1448 official name,+P580 start time,source\nX1,Nowhere,Nowhere Town,%s,book\n";

        String before = dump("t.csv", table.formatted("1999"))
                .at("/0/claims/P1448/0/id")
                .asText();
        String after = dump("t.csv", table.formatted("1998"))
                .at("/0/claims/P1448/0/id")
                .asText();

        assertThat(after).isEqualTo(before).startsWith("X1$");
    }

    @Test
    void mistakesAreNamedByFileLineAndColumn() {
        assertMistake("id,label,P36 kapital,source\n", "t.csv:1:10: P36 is not \"kapital\"", "P36 capital");
        assertMistake(
                "id,label,P9999999 x,source\n",
                "t.csv:1:10: no property that the program knows: P9999999",
                "properties.csv");
        assertMistake("id,label\n\nQ1x,One\n", "t.csv:3:1: no entity id: \"Q1x\"", "X and a number");
        assertMistake("id,label\nX1,One\nX2,One\n", "t.csv:3:4: the label of X1", "no other entity has");
        assertMistake("id,label\nX1,One\nX1,Two\n", "t.csv:3:1: X1 stands in t.csv:2 already", "one row");
        assertMistake("id,label,P571 inception,source\nX1,One,2001-13-01,book\n", "t.csv:2:8: no date", "2001-06-15");
        assertMistake(
                "id,label,P36 capital,source\nX1,One,One|Two,book\n",
                "t.csv:2:12: no entity \"Two\"",
                "the label or the id");
        assertMistake(
                "id,label,P571 inception\nX1,One,2001\n", "t.csv:2:8: a statement without a source", "sources.csv");
        assertMistake("id,label,P571 inception,source\nX1,One,2001,bok\n", "t.csv:2:13: no source \"bok\"", "a key of");
        assertMistake(
                "id,label,P571 inception,source\nX1,One,2001,hall\n", "t.csv:2:13: the address of hall", "key:path");
        assertMistake(
                "id,label,P571 inception,source\nX1,One,2001|2001,book\n", "t.csv:2:13: the statement stands", "once");
        assertMistake(
                "id,label\nX1,\"One\n", "t.csv:2:4: a quotation mark that is not closed", "closing quotation mark");
        assertMistake("id,label\nX1\n", "t.csv:2:1: a row of 1 fields", "2 fields");
    }

    private static void assertMistake(String table, String why, String expected) {
        assertThatThrownBy(() -> dump("t.csv", table))
                .isInstanceOf(BadDefinition.class)
                .hasMessageStartingWith(why)
                .hasMessageContaining("expected: ")
                .hasMessageContaining(expected);
    }

    private static JsonNode dump(String file, String table) throws IOException {
        Map<String, String> texts = new HashMap<>(Map.of(Sources.FILE, SOURCES, file, table));
        String dump = new String(StarterDump.dump(Tables.read(texts)), StandardCharsets.UTF_8);
        List<String> lines = dump.lines().toList();
        assertThat(lines.get(0)).isEqualTo("[");
        assertThat(lines.get(lines.size() - 1)).isEqualTo("]");
        return new ObjectMapper().readTree(dump);
    }
}

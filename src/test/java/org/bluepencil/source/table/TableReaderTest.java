package org.bluepencil.source.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bluepencil.claim.Question;
import org.bluepencil.evidence.Dossier;
import org.bluepencil.evidence.Standing;
import org.bluepencil.evidence.Statement;
import org.bluepencil.source.Fixtures;
import org.bluepencil.source.Sources;
import org.bluepencil.source.definition.Place;
import org.bluepencil.source.definition.SourceDefinition;
import org.bluepencil.source.definition.SourceDefinition.Part;
import org.bluepencil.value.BadDefinition;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableReaderTest {
    private static final Map<Part, String> COLUMNS = Map.of(
            Part.ENTITY, "country",
            Part.PARTNER, "partner",
            Part.MEASURE, "measure",
            Part.YEAR, "year",
            Part.UNIT, "unit",
            Part.VALUE, "value");
    private static final String HEADING = "country,partner,measure,year,unit,value\n";

    private final Sources knowledge = Fixtures.sources(
            """
            - {id: X1, label: Ruvia, is: [country], demonyms: [Ruvian]}
            - {id: X2, label: Salland, is: [country]}
            """);
    private final List<String> notes = new ArrayList<>();

    @AfterEach
    void close() {
        knowledge.close();
    }

    private List<Statement> read(String table, String property) {
        SourceDefinition.Table definition = new SourceDefinition.Table(
                Fixtures.info("trade", Standing.AUTHORITY),
                SourceDefinition.Scope.ANYTHING,
                new Place.Packed("trade.csv"),
                COLUMNS,
                null,
                "",
                "https://www.example.org/trade",
                "trade.yaml:4:10");
        TableSource source = TableReader.read(definition, "trade.csv", table, knowledge.names(), notes::add);
        Question question = new Question.About(new EntityId("X1"), new PropertyId(property));
        return Fixtures.ask(source, question);
    }

    @Test
    void makes_each_row_a_statement_with_its_partner_time_and_citation() {
        List<Statement> shares = read("\ufeff" + HEADING + "Ruvia,Salland,export-share,2023,%,21.3\n", "export-share");
        assertThat(shares).hasSize(1);
        Statement share = shares.get(0);
        assertThat(((Value.Amount) share.value()).quantity().inWords()).isEqualTo("21.3%");
        assertThat(share.qualifier(Dossier.PARTNER)).contains(new Value.Entity(new EntityId("X2")));
        assertThat(share.validity().pointInTime()).hasToString("2023");
        assertThat(share.standing()).isEqualTo(Standing.AUTHORITY);
        assertThat(share.references()).extracting(r -> r.origin()).containsExactly("example.org");
        assertThat(share.citation().quote()).isEqualTo("Ruvia — export share with Salland: 21.3%, 2023");
        assertThat(share.citation().url()).isEqualTo("https://www.example.org/trade");
    }

    @Test
    void reads_scales_ids_missing_partners_and_parts_of_years() {
        List<Statement> trade = read(
                HEADING + "X1,X2,trade,2023-01/2023-09,billion USD,21.7\nX1,,trade,2022,million USD,134000\n", "trade");
        assertThat(trade).hasSize(2);
        assertThat(((Value.Amount) trade.get(0).value()).quantity().amount()).isEqualByComparingTo("21700000000");
        assertThat(trade.get(0).validity().inWords()).isEqualTo("January 2023 to September 2023");
        assertThat(trade.get(1).qualifier(Dossier.PARTNER)).isEmpty();
    }

    @Test
    void leaves_out_rows_of_unknown_names_and_says_so() {
        assertThat(read(
                        HEADING + "Ruvia,Elsewhere,export-share,2023,%,2\nRuvian,X2,export-share,2023,%,2\n",
                        "export-share"))
                .isEmpty();
        assertThat(notes).containsExactly("trade.csv: rows left out, their names are not known: Elsewhere, Ruvian");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X1,X2,export-share,2023,%,many | 2:27 | no number: \"many\" in the column value",
                "X1,X2,export-share,2023,%,\"1,000\" | 2:27 | no number",
                "X1,X2,export-share,soon,%,5 | 2:20 | no year: \"soon\" in the column year",
                "X1,X2,export-share,2023-09/2023-01,%,5 | 2:20 | no year",
                "X1,X2,Export share,2023,%,5 | 2:7 | no measure",
                "X1,X2,export-share,2023,furlongs,5 | 2:25 | unknown unit furlongs",
                "X1,X2,export-share,2023,% | 2:1 | the row has 5 fields, the heading 6",
            })
    void tells_line_and_column_of_a_row_that_cannot_be_read(String row, String place, String why) {
        assertThatThrownBy(() -> read(HEADING + row + "\n", "export-share"))
                .isInstanceOf(BadDefinition.class)
                .hasMessageStartingWith("trade.csv:" + place + ": ")
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "country,partner,measure,year,unit | trade.yaml:4:10: the table trade.csv has no column value (value)",
                "'' | trade.yaml:4:10: the table trade.csv has no column country (entity)",
                "country,country | trade.csv:1:1: a heading stands twice: country",
            })
    void tells_of_columns_that_are_not_there(String heading, String message) {
        assertThatThrownBy(() -> read(heading, "export-share"))
                .isInstanceOf(BadDefinition.class)
                .hasMessageContaining(message);
    }
}

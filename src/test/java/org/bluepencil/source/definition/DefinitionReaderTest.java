package org.bluepencil.source.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.evidence.Standing;
import org.bluepencil.value.BadDefinition;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Period;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.YamlText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionReaderTest {
    @TempDir
    Path folder;

    private List<SourceDefinition> read() {
        return DefinitionReader.read(new DefinitionFolder.OnDisk(folder)).sources();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void reads_all_that_a_source_declares() throws IOException {
        write(
                "a.yaml",
                """
                id: world-index
                kind: knowledge
                name: The world index
                index: packed:starter
                answers: [P463, export-share, country]
                standing: {default: 2, P463: 1}
                complete:
                  - {property: P463, of: Q485207, from: 2001-06-15, to: 2024-07-04}
                  - {property: P36, of: country}
                date: 2024-07-04
                licence: CC0
                """);
        SourceDefinition definition = read().get(0);
        SourceInfo info = definition.info();
        assertThat(definition).isInstanceOfSatisfying(SourceDefinition.Index.class, index -> assertThat(index.index())
                .isEqualTo(new Place.Packed("starter")));
        assertThat(info.id()).isEqualTo("world-index");
        assertThat(info.name()).isEqualTo("The world index");
        assertThat(info.licence()).isEqualTo("CC0");
        assertThat(info.currentTo()).isEqualTo("2024-07-04");
        assertThat(info.standingFor(new PropertyId("P463"))).isEqualTo(Standing.AUTHORITY);
        assertThat(info.standingFor(new PropertyId("P36"))).isEqualTo(Standing.REFERENCE);
        assertThat(info.complete())
                .containsExactly(
                        new SourceInfo.Vouch(
                                new PropertyId("P463"),
                                new EntityId("Q485207"),
                                Period.between(LocalDate.of(2001, 6, 15), LocalDate.of(2024, 7, 4))),
                        new SourceInfo.Vouch(new PropertyId("P36"), new EntityId("Q6256"), Period.ALWAYS));
        assertThat(definition.scope().properties())
                .containsExactlyInAnyOrder(new PropertyId("P463"), new PropertyId("export-share"));
        assertThat(definition.scope().classes()).containsExactly(new EntityId("Q6256"));
    }

    @Test
    void reads_a_table_with_its_columns() throws IOException {
        write("t.csv", "country,share\n");
        write(
                "t.yaml",
                """
                id: shares
                kind: table
                file: t.csv
                columns: {entity: country, value: share, year: year}
                measure: export-share
                unit: "%"
                """);
        assertThat(read().get(0)).isInstanceOfSatisfying(SourceDefinition.Table.class, table -> {
            assertThat(table.columns()).containsEntry(SourceDefinition.Part.ENTITY, "country");
            assertThat(table.measure()).isEqualTo(new PropertyId("export-share"));
            assertThat(table.unit()).isEqualTo("%");
            assertThat(table.declaredAt()).isEqualTo(folder.resolve("t.yaml") + ":4:10");
        });
    }

    @Test
    void leaves_house_style_descriptions_and_other_files_alone() throws IOException {
        write("house.yaml", "nearly: 0.9\n");
        write("d.json.gz.source.yaml", "name: A dump\n");
        write("notes.txt", "kind: of blue\n");
        Files.createDirectory(folder.resolve("frames.yaml"));
        assertThat(read()).isEmpty();
    }

    @Test
    void hands_on_files_of_frames_that_stand_beside_the_sources() throws IOException {
        write("ours.yaml", "frames:\n  - id: sponsor\n");
        Definitions definitions = DefinitionReader.read(new DefinitionFolder.OnDisk(folder));
        assertThat(definitions.sources()).isEmpty();
        assertThat(definitions.frames())
                .extracting(YamlText::name)
                .containsExactly(folder.resolve("ours.yaml").toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: a; kind: [knowledge | 2:17 | not YAML",
                "id: a;\t- b | 2:1 | not YAML",
                "'' | 1:1 | the file is empty",
                "- a | 1:1 | is not a list of keys with values",
                "kind: knowledge; index: packed:starter | 1:1 | no id",
                "id: a; index: packed:starter | 1:1 | no kind",
                "id: a; kind: oracle | 2:7 | unknown kind oracle",
                "id: a; kind: knowledge; index: packed:starter; colour: red | 4:1 | unknown key colour",
                "id: a; kind: knowledge; index: packed:starter; id: b | 4:1 | the key id stands twice",
                "id: Not An Id; kind: knowledge; index: packed:starter | 1:5 | an id has small letters",
                "id: a; kind: knowledge | 1:1 | either an index or a dump",
                "id: a; kind: knowledge; index: nowhere | 3:8 | no such file",
                "id: a; kind: knowledge; index: [a] | 3:8 | index is not a single value",
                "id: a; kind: knowledge; index: packed:starter; standing: 4 | 4:11 | no standing: 4",
                "id: a; kind: knowledge; index: packed:starter; standing: {P463: high} | 4:18 | no standing: high",
                "id: a; kind: knowledge; index: packed:starter; standing: {P99999999: 1} | 4:23 | unknown property id P99999999",
                "id: a; kind: knowledge; index: packed:starter; date: yesterday | 4:7 | date is no day of the calendar",
                "id: a; kind: knowledge; index: packed:starter; date: 2023-02-29 | 4:7 | date is no day of the calendar",
                "id: a; kind: knowledge; index: packed:starter; answers: everything | 4:10 | neither a list nor",
                "id: a; kind: knowledge; index: packed:starter; answers: [P463, Q5] | 4:17 | unknown property id Q5",
                "id: a; kind: knowledge; index: packed:starter; complete: P463 | 4:11 | complete is not a list",
                "id: a; kind: knowledge; index: packed:starter; complete: [{property: P463}] | 4:12 | whose list it is",
                "id: a; kind: knowledge; index: packed:starter; complete: [{property: P463, of: gizmo}] | 4:33 | no entity id and no class: gizmo",
                "id: a; kind: knowledge; index: packed:starter; complete: [{property: P463, of: Q1, since: 2001}] | 4:37 | unknown key since",
                "id: a; kind: knowledge; index: packed:starter; complete: [{property: P463, of: Q1, from: 2002-01-01, to: 2001-01-01}] | 4:12 | before it begins",
                "id: a; kind: table | 1:1 | no columns",
                "id: a; kind: table; columns: {entity: e, value: v, year: y}; measure: export-share; file: t.csv | 5:7 | no such file",
                "id: a; kind: table; columns: {entity: e, value: v} | 3:10 | no column for year",
                "id: a; kind: table; columns: {entity: e, value: v, year: y} | 3:10 | nothing tells what is measured",
                "id: a; kind: table; columns: {entity: e, price: v} | 3:29 | unknown column price",
                "id: a; kind: wikidata; pace: 1 | 3:1 | unknown key pace",
                "id: a; kind: wikidata; api: ftp://example.org/w | 3:6 | not an http or https address",
                "id: a; kind: wikidata; budget: many | 3:9 | budget is a number, not many",
                "id: a; kind: wikidata; active: perhaps | 3:9 | active is true or false, not perhaps",
                "id: a; kind: wikidata; fresh: soon | 3:8 | no length of time: soon",
                "id: a; kind: wikidata; languages: en | 3:12 | languages is not a list",
                "id: a; kind: page | 1:1 | nothing says which pages are read",
                "id: a; kind: page; pages: [members] | 3:9 | not an http or https address: members",
                "id: a; kind: page; template: http://example.org/x | 3:11 | the address has no {name}",
                "id: a; kind: page; search: {address: 'http://e.org/{query}'} | 3:9 | no links",
                "id: a; kind: page; search: {address: 'http://e.org/{query}', links: a, answers: xml} | 3:62 | html or json, not xml",
                "id: a; kind: page; pages: ['http://e.org/']; prose: false | 1:1 | neither prose nor tables",
                "id: a; kind: page; pages: ['http://e.org/']; tables: [{property: P463, subject: A, value: B}] | 4:10 | no select",
                "id: a; kind: page; pages: ['http://e.org/']; tables: [{select: 'a[', property: P463, subject: A, value: B}] | 4:19 | no CSS selector",
                "id: a; kind: page; pages: ['http://e.org/']; tables: [{select: t, property: P463, subject: A, value: B, dates: mixed}] | 4:67 | no order of dates: mixed",
                "id: a; kind: table; address: 'http://e.org/{P298}'; rows: data; year: /y; value: /v; measure: P2131 | 4:7 | no JSON pointer: data",
                "id: a; kind: table; address: 'http://e.org/{P298}'; rows: /1; year: /y; value: /v | 1:1 | no measure",
            })
    void tells_file_line_column_and_what_was_expected(String lines, String place, String why) throws IOException {
        write("bad.yaml", lines.replace("; ", "\n").replace(";", "\n"));
        assertThatThrownBy(this::read)
                .isInstanceOf(BadDefinition.class)
                .hasMessageStartingWith(folder.resolve("bad.yaml") + ":" + place + ": ")
                .hasMessageContaining(why)
                .hasMessageContaining("expected: ");
    }

    @Test
    void refuses_two_sources_of_one_id() throws IOException {
        write("a.yaml", "id: same\nkind: wikidata\n");
        write("b.yaml", "kind: wikidata\nid: same\n");
        assertThatThrownBy(this::read)
                .isInstanceOf(BadDefinition.class)
                .hasMessageStartingWith(
                        folder.resolve("b.yaml") + ":2:5: the id same is also that of " + folder.resolve("a.yaml"));
    }

    @Test
    void refuses_a_file_that_is_no_text_and_a_folder_that_is_not_there() throws IOException {
        Files.write(folder.resolve("a.yaml"), "id: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(this::read).isInstanceOf(BadDefinition.class).hasMessageContaining("not a text in UTF-8");
        Path nowhere = folder.resolve("nowhere");
        assertThatThrownBy(() -> DefinitionReader.read(new DefinitionFolder.OnDisk(nowhere)))
                .isInstanceOf(BadDefinition.class)
                .hasMessageContaining("no such folder of sources");
    }

    @Test
    void describes_an_index_with_the_standing_of_whoever_hands_it_over() {
        SourceInfo plain =
                DefinitionReader.describe(new YamlText("source.yaml", "name: Ours\n"), "index", Standing.AUTHORITY);
        assertThat(plain.id()).isEqualTo("index");
        assertThat(plain.defaultStanding()).isEqualTo(Standing.AUTHORITY);
        SourceInfo own = DefinitionReader.describe(
                new YamlText("source.yaml", "id: dump\nstanding: 2\n"), "index", Standing.AUTHORITY);
        assertThat(own.id()).isEqualTo("dump");
        assertThat(own.defaultStanding()).isEqualTo(Standing.REFERENCE);
    }
}

package org.bluepencil.source.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bluepencil.claim.Question;
import org.bluepencil.evidence.Dossier;
import org.bluepencil.evidence.Rank;
import org.bluepencil.evidence.Standing;
import org.bluepencil.evidence.Statement;
import org.bluepencil.source.Fixtures;
import org.bluepencil.source.Sources;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortKnowledgeTest {
    private static List<Statement> ask(String entities, String property) {
        try (Sources sources = Fixtures.sources(entities)) {
            Question question = new Question.About(new EntityId("X1"), new PropertyId(property));
            List<Statement> statements = Fixtures.ask(sources.sources().get(0), question);
            // words and hash are made when they are read, from the knowledge that is open then
            statements.forEach(s ->
                    assertThat(s.citation().quote() + s.citation().sha256()).isNotEmpty());
            return statements;
        }
    }

    private static Statement only(String entities, String property) {
        List<Statement> statements = ask(entities, property);
        assertThat(statements).hasSize(1);
        return statements.get(0);
    }

    @Test
    void reads_values_by_what_the_property_takes() {
        String acme =
                "- {id: X1, label: Acme, P571: 1990, P36: X2, P1082: 1990, P112: none, P35: unknown, P1448: Acme Inc}";
        assertThat(only(acme, "P571").value()).hasToString("Time[moment=1990]");
        assertThat(only(acme, "P36").value()).isEqualTo(new Value.Entity(new EntityId("X2")));
        assertThat(((Value.Amount) only(acme, "P1082").value()).quantity().amount())
                .isEqualByComparingTo("1990");
        assertThat(only(acme, "P112").value()).isEqualTo(new Value.None());
        assertThat(only(acme, "P35").value()).isEqualTo(new Value.Unknown());
        assertThat(only(acme, "P1448").value()).isEqualTo(new Value.Text("Acme Inc"));
    }

    @Test
    void reads_qualifiers_rank_and_references() {
        Statement held = only(
                "- {id: X1, P39: {value: X2, start: 2019-03, end: 2021, rank: preferred, P1365: X3, refs: [\"https://www.example.org/a\", Q11]}}",
                "P39");
        assertThat(held.rank()).isEqualTo(Rank.PREFERRED);
        assertThat(held.validity().start()).hasToString("2019-03");
        assertThat(held.validity().end()).hasToString("2021");
        assertThat(held.qualifier(new PropertyId("P1365"))).contains(new Value.Entity(new EntityId("X3")));
        assertThat(held.references()).extracting(r -> r.origin()).containsExactly("example.org", "Q11");
    }

    @Test
    void reads_figures_with_unit_and_partner() {
        Statement share =
                only("- {id: X1, export-share: {amount: 21.3, unit: \"%\", point: 2023, partner: X2}}", "export-share");
        assertThat(((Value.Amount) share.value()).quantity().inWords()).isEqualTo("21.3%");
        assertThat(share.qualifier(Dossier.PARTNER)).contains(new Value.Entity(new EntityId("X2")));
        assertThat(share.validity().pointInTime()).hasToString("2023");
    }

    @Test
    void has_a_reference_unless_told_otherwise() {
        assertThat(only("- {id: X1, P36: X2}", "P36").standing()).isEqualTo(Standing.REFERENCE);
        assertThat(only("- {id: X1, P36: {value: X2, refs: []}}", "P36").standing())
                .isEqualTo(Standing.SECONDARY);
        assertThat(only("- {id: X1, P36: {value: X2, refs: [wikipedia]}}", "P36")
                        .standing())
                .isEqualTo(Standing.SECONDARY);
    }

    @Test
    void cites_each_statement_in_words() {
        Statement member = only(
                "- {id: X1, label: Ruvia, P463: {value: X2, start: 2024-07-04}}\n- {id: X2, label: Harbour League}",
                "P463");
        assertThat(member.citation().quote())
                .isEqualTo("Ruvia — member of (P463): Harbour League; start time 4 July 2024");
        assertThat(member.citation().url()).isEmpty();
        assertThat(member.citation().retrieved()).isEqualTo("2024-12-31");
        assertThat(member.citation().sha256()).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- {label: Acme} | an entity needs an id",
                "- {id: Acme} | an entity needs an id",
                "id: X1 | a list of entities is needed",
                "- {id: X1, alias: A} | entity X1: unknown key alias",
                "- {id: X1, is: [gizmo]} | entity X1: no class gizmo",
                "- {id: X1, P99999: 1} | entity X1: unknown key P99999",
                "- {id: X1, P571: soon} | entity X1: P571: no date: soon",
                "- {id: X1, P463: {value: X2, since: 2001}} | entity X1: P463: unknown key since",
                "- {id: X1, P2046: {amount: 5, unit: furlongs}} | entity X1: P2046: no unit furlongs",
            })
    void tells_what_is_wrong(String entities, String message) {
        assertThatThrownBy(() -> ShortKnowledge.dump(Fixtures.yaml(entities)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}

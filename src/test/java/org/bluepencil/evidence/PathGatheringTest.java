package org.bluepencil.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.ClaimTime;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Link;
import org.bluepencil.claim.Manner;
import org.bluepencil.claim.Participant;
import org.bluepencil.claim.Question;
import org.bluepencil.claim.SetOf;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.claim.frame.Path;
import org.bluepencil.names.Names;
import org.bluepencil.source.Fixtures;
import org.bluepencil.source.Sources;
import org.bluepencil.source.knowledge.LocalKnowledge;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Hedge;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Truth;
import org.bluepencil.value.Unit;
import org.bluepencil.value.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PathGatheringTest {
    private static final Span SPAN = new Span(0, 5);

    private static Participant one(String id) {
        return new Participant(id, SPAN, new Link.To(new EntityId(id), id, 1, null));
    }

    private static Participant unknown() {
        return new Participant("someone", SPAN, new Link.Unknown());
    }

    private static Form fact(String subject, String value) {
        return new Form.Fact(one(subject), new Claimed.Entity(one(value)));
    }

    private static Frame frame(String property, List<String> paths, List<Frame.Near> near, String... measures) {
        return frame(property, false, paths, near, measures);
    }

    /** A property with one value. */
    private static Frame single(String property) {
        return frame(property, true, List.of(property), List.of());
    }

    private static Frame frame(
            String property, boolean single, List<String> paths, List<Frame.Near> near, String... measures) {
        return new Frame(
                "tested",
                "relation",
                "A relation.",
                new PropertyId(property),
                List.of(),
                List.of(),
                Frame.ValueType.ENTITY,
                List.of(),
                Frame.Nature.STATE,
                single,
                Frame.Tolerance.EXACT,
                null,
                Frame.Harm.NONE,
                paths.stream().map(p -> Path.parse(p, true, true, false)).toList(),
                near,
                Arrays.stream(measures).map(PropertyId::new).toList(),
                List.of(),
                List.of());
    }

    private static Claim claim(Form form, @Nullable Frame frame) {
        ClaimTime time = new ClaimTime(null, Precision.DAY, false, ClaimTime.Tense.PRESENT, "");
        return new Claim("c1", form, SPAN, "words", SPAN, frame, time, Manner.PLAIN, null, false);
    }

    private static Dossier gather(Claim claim, String entities) {
        try (Sources sources = Fixtures.sources(entities)) {
            return only(new PathGathering(sources.names(), sources.sources()).gather(List.of(claim)));
        }
    }

    private static Dossier only(Map<Claim, Dossier> dossiers) {
        assertThat(dossiers).hasSize(1);
        return dossiers.values().iterator().next();
    }

    private static Dossier of(Map<Claim, Dossier> dossiers, Claim claim) {
        Dossier dossier = dossiers.get(claim);
        return java.util.Objects.requireNonNull(dossier);
    }

    private static List<String> pairs(List<Assertion> assertions) {
        return assertions.stream()
                .map(a -> a.subject() + " " + (a.value() instanceof Value.Entity e ? e.id().id() : a.value()))
                .sorted()
                .toList();
    }

    @Test
    void turns_statements_of_either_end_to_face_the_claim() {
        Dossier dossier = gather(
                claim(fact("X1", "X9"), frame("P463", List.of("P463", "^P527"), List.of())),
                """
                - {id: X1, label: Ruvia, P463: {value: X9, start: 2024-07-04}}
                - {id: X2, label: Salland, P463: {value: X9, rank: deprecated}}
                - {id: X9, label: Harbour League, P527: [X1, X3]}
                """);
        assertThat(pairs(dossier.about())).containsExactly("X1 X9", "X1 X9");
        assertThat(pairs(dossier.pointing())).containsExactly("X1 X9", "X1 X9", "X3 X9");
        assertThat(dossier.about().get(0).rendered()).isEqualTo("Ruvia, relation Harbour League, since 4 July 2024");
        assertThat(dossier.label(new EntityId("X1"))).isEqualTo("Ruvia");
        assertThat(dossier.label(new EntityId("X3"))).isEqualTo("X3");
    }

    @Test
    void walks_paths_of_several_steps_forward_and_back() {
        String entities =
                """
                - {id: X1, label: Ruvia, P1313: X5}
                - {id: X5, label: Premier of Ruvia, P1308: {value: X7, start: 2018}}
                - {id: X7, label: Olan Brusk}
                - {id: X8, label: Mira Teld, P39: {value: X5, start: 2010, end: 2018}}
                """;
        Frame premier = frame("P6", List.of("P6", "P1313/P1308", "P1313/^P39"), List.of());
        Dossier dossier = gather(claim(fact("X1", "X8"), premier), entities);
        assertThat(pairs(dossier.about())).containsExactly("X1 X7", "X1 X8");
        assertThat(pairs(dossier.pointing())).containsExactly("X1 X8");
        assertThat(dossier.pointing().get(0).validity().end()).hasToString("2018");
    }

    @Test
    void gathers_the_whole_set_with_its_classes_and_its_own_count() {
        SetOf members = new SetOf(one("X9"), true, new EntityId("X50"), "island countries");
        NumberReading two = new NumberReading(
                new BigDecimal(2), new BigDecimal(2), Hedge.PLAIN, Unit.ONE, false, BigDecimal.ONE, "2");
        Dossier dossier = gather(
                claim(new Form.Count(members, two, List.of()), frame("P463", List.of("P463"), List.of())),
                """
                - {id: X1, P463: X9, is: [X50]}
                - {id: X2, P463: X9, is: [country]}
                - {id: X3, P463: X9, is: [X77]}
                - {id: X9, P2124: {amount: 3, point: 2020}}
                - {id: X50, label: island country, P279: Q6256}
                """);
        assertThat(pairs(dossier.set())).containsExactly("X1 X9", "X2 X9", "X3 X9");
        assertThat(dossier.about()).isEmpty();
        assertThat(dossier.inClass())
                .containsOnly(
                        Map.entry(new EntityId("X1"), Truth.YES),
                        Map.entry(new EntityId("X2"), Truth.NO),
                        Map.entry(new EntityId("X3"), Truth.UNKNOWN));
        assertThat(dossier.counts()).hasSize(1);
    }

    @Test
    void counts_a_group_that_stands_like_a_class_by_its_parts() {
        SetOf members = new SetOf(one("X9"), true, new EntityId("X60"), "Lowland states");
        NumberReading one =
                new NumberReading(BigDecimal.ONE, BigDecimal.ONE, Hedge.PLAIN, Unit.ONE, false, BigDecimal.ONE, "1");
        Dossier dossier = gather(
                claim(new Form.Count(members, one, List.of()), frame("P463", List.of("P463"), List.of())),
                """
                - {id: X1, P463: X9, is: [country], P361: X60}
                - {id: X2, P463: X9, is: [country]}
                - {id: X60, label: Lowlands, is: [region]}
                """);
        assertThat(dossier.inClass())
                .containsOnly(Map.entry(new EntityId("X1"), Truth.YES), Map.entry(new EntityId("X2"), Truth.UNKNOWN));
    }

    @Test
    void gathers_the_figures_of_a_rank_by_partner_and_tells_who_is_of_one_kind() {
        SetOf partners = new SetOf(one("X1"), false, null, "");
        Frame partner = frame("trade-share", List.of("trade-share"), List.of(), "trade-share", "export-share");
        Dossier dossier = gather(
                claim(new Form.Superlative(one("X2"), partners, 1, true), partner),
                """
                - {id: X1, trade-share: [{amount: 20, unit: "%", point: 2023, partner: X2}, {amount: 30, unit: "%", point: 2023, partner: X3}]}
                - {id: X2, is: [country]}
                - {id: X3, is: [organization]}
                """);
        assertThat(dossier.set()).hasSize(2).allMatch(a -> a.subject().equals(new EntityId("X1")));
        assertThat(dossier.inClass())
                .containsOnly(Map.entry(new EntityId("X2"), Truth.YES), Map.entry(new EntityId("X3"), Truth.NO));
    }

    @Test
    void gathers_the_figures_of_all_of_a_kind_in_a_place() {
        SetOf countries = new SetOf(one("X30"), false, new EntityId("Q6256"), "countries");
        Dossier dossier = gather(
                claim(new Form.Superlative(one("X1"), countries, 1, true), frame("P1082", List.of("P1082"), List.of())),
                """
                - {id: X1, is: [country], P30: X30, P1082: 5000000}
                - {id: X2, is: [country], P30: X30, P1082: 9000000}
                - {id: X3, is: [city], P30: X30, P1082: 1000000}
                - {id: X30, is: [continent]}
                """);
        assertThat(dossier.set()).extracting(a -> a.subject().id()).containsExactlyInAnyOrder("X1", "X2");
    }

    @Test
    void says_how_the_claimed_value_stands_to_what_was_found() {
        Frame seat = single("P159");
        String entities =
                """
                - {id: X1, label: Acme, P159: X5}
                - {id: X5, label: Port Ruvia, is: [city], P131: X6}
                - {id: X6, label: Coast Province, P131: X7}
                - {id: X7, label: Ruvia, is: [country], P36: X8}
                - {id: X8, label: Ruvia City, is: [city], P17: X7}
                - {id: X10, label: Bayside, is: [city], P47: X5}
                """;
        assertThat(gather(claim(fact("X1", "X7"), seat), entities).related())
                .extracting(Dossier.Relation::say)
                .containsExactly("Port Ruvia lies in Ruvia");
        assertThat(gather(claim(fact("X1", "X10"), seat), entities).related())
                .extracting(Dossier.Relation::say)
                .containsExactly("Bayside adjoins Port Ruvia");
        assertThat(gather(claim(fact("X1", "X8"), seat), entities).related()).isEmpty();
        // beside others of a list, nearness excuses nothing
        Frame listed = frame("P159", List.of("P159"), List.of());
        assertThat(gather(claim(fact("X1", "X7"), listed), entities).related()).isEmpty();
    }

    @Test
    void takes_a_state_for_its_capital_and_its_leader_but_not_for_its_neighbour() {
        Frame signed = single("P1891");
        String entities =
                """
                - {id: X1, P1891: X7}
                - {id: X7, label: Ruvia, is: [country], P36: X8, P6: X9, P47: X11}
                - {id: X8, label: Ruvia City, is: [city]}
                - {id: X9, label: Olan Brusk, is: [human]}
                - {id: X11, label: Salland, is: [country]}
                """;
        assertThat(gather(claim(fact("X1", "X8"), signed), entities).related())
                .extracting(Dossier.Relation::say)
                .containsExactly("Ruvia City is the capital of Ruvia");
        assertThat(gather(claim(fact("X1", "X9"), signed), entities).related())
                .extracting(Dossier.Relation::say)
                .containsExactly("Olan Brusk holds office in Ruvia");
        assertThat(gather(claim(fact("X1", "X11"), signed), entities).related()).isEmpty();
    }

    @Test
    void names_near_values_and_whose_they_are() {
        Frame founded = frame(
                "P571",
                List.of("P571"),
                List.of(new Frame.Near(
                        Path.parse("P1365/P571", false, false, false), "the founding of its predecessor")));
        Dossier dossier = gather(
                claim(fact("X1", "X2"), founded),
                """
                - {id: X1, P571: 2001-06-15, P1365: X4}
                - {id: X4, label: Harbour Five, P571: 1996-04-26}
                """);
        assertThat(dossier.near()).singleElement().satisfies(n -> {
            assertThat(n.say()).isEqualTo("the founding of its predecessor Harbour Five");
            assertThat(n.assertion().value()).hasToString("Time[moment=1996-04-26]");
        });
    }

    @Test
    void tells_which_vouched_lists_bear_on_the_claim() {
        Period period = Period.since(LocalDate.of(2001, 1, 1));
        SourceInfo info = new SourceInfo(
                "ours",
                "Ours",
                "",
                Standing.AUTHORITY,
                Map.of(),
                null,
                List.of(
                        new SourceInfo.Vouch(new PropertyId("P463"), new EntityId("X9"), period),
                        new SourceInfo.Vouch(new PropertyId("P463"), new EntityId("Q6256"), period),
                        new SourceInfo.Vouch(new PropertyId("P463"), new EntityId("X8"), period),
                        new SourceInfo.Vouch(new PropertyId("P36"), new EntityId("X1"), period)));
        try (Sources sources = Sources.of(info, Fixtures.yaml("- {id: X1, is: [country], P463: X9}"))) {
            Claim claim = claim(fact("X1", "X9"), frame("P463", List.of("P463"), List.of()));
            assertThat(only(new PathGathering(sources.names(), sources.sources()).gather(List.of(claim)))
                            .vouches())
                    .extracting(v -> v.of().id())
                    .containsExactlyInAnyOrder("X9", "X1");
        }
    }

    @Test
    void unites_equal_statements_of_several_sources_at_the_better_standing() {
        try (Sources sources = Sources.of(List.of(
                new LocalKnowledge.Part.Short(
                        Fixtures.info("work", Standing.REFERENCE),
                        Fixtures.yaml("- {id: X1, P36: {value: X2, refs: [\"https://a.example/1\"]}}")),
                new LocalKnowledge.Part.Short(
                        Fixtures.info("desk", Standing.AUTHORITY),
                        Fixtures.yaml("- {id: X1, P36: [{value: X2, refs: [\"https://b.example/2\"]}, X3]}"))))) {
            Claim claim = claim(fact("X1", "X2"), frame("P36", List.of("P36"), List.of()));
            List<Assertion> about = only(new PathGathering(sources.names(), sources.sources()).gather(List.of(claim)))
                    .about();
            assertThat(pairs(about)).containsExactly("X1 X2", "X1 X3");
            Statement united = about.get(0).statement();
            assertThat(united.citation().source()).isEqualTo("desk");
            assertThat(united.references()).extracting(Reference::origin).containsExactly("b.example", "a.example");
        }
    }

    @Test
    void leaves_claims_without_frame_or_without_entities_empty() {
        assertThat(gather(claim(fact("X1", "X2"), null), "- {id: X1, P36: X2}").about())
                .isEmpty();
        Form form = new Form.Fact(unknown(), new Claimed.Text("x"));
        Dossier dossier = gather(claim(form, frame("P36", List.of("P36"), List.of())), "- {id: X1, P36: X2}");
        assertThat(dossier.about()).isEmpty();
        assertThat(dossier.asked()).isEmpty();
    }

    /** A source that keeps count of how often it is asked, and answers in its own way. */
    private record Recorded(String id, List<List<Question>> batches, EvidenceSource.Answer answer)
            implements EvidenceSource {
        @Override
        public SourceInfo info() {
            return Fixtures.info(id, Standing.REFERENCE);
        }

        @Override
        public Map<Question, Answer> ask(List<Question> questions) {
            batches.add(questions);
            Map<Question, Answer> answers = new LinkedHashMap<>();
            questions.forEach(q -> answers.put(q, answer));
            return answers;
        }
    }

    @Test
    void asks_every_source_once_a_hop_for_all_claims_and_tells_how_it_went() {
        Recorded silent = new Recorded("silent", new ArrayList<>(), new EvidenceSource.Answer.Says(List.of()));
        Recorded down = new Recorded("down", new ArrayList<>(), new EvidenceSource.Answer.Unreachable("no route"));
        Recorded later = new Recorded("later", new ArrayList<>(), new EvidenceSource.Answer.NotAsked("offline"));
        Frame capital = frame("P36", List.of("P36"), List.of());
        List<Claim> claims = List.of(
                claim(new Form.Fact(one("X1"), new Claimed.Text("a")), capital),
                claim(new Form.Fact(one("X2"), new Claimed.Text("b")), capital));
        try (Sources knowledge = Fixtures.sources("- {id: X1, P36: X3}")) {
            Names names = knowledge.names();
            Map<Claim, Dossier> dossiers =
                    new PathGathering(names, List.of(knowledge.sources().get(0), silent, down, later)).gather(claims);
            assertThat(silent.batches()).hasSize(1);
            assertThat(silent.batches().get(0)).hasSize(2).doesNotHaveDuplicates();
            assertThat(of(dossiers, claims.get(0)).asked())
                    .extracting(Dossier.Asked::source, Dossier.Asked::outcome, Dossier.Asked::detail)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("house", Dossier.Outcome.ANSWERED, ""),
                            org.assertj.core.groups.Tuple.tuple("silent", Dossier.Outcome.SILENT, ""),
                            org.assertj.core.groups.Tuple.tuple("down", Dossier.Outcome.UNREACHABLE, "no route"),
                            org.assertj.core.groups.Tuple.tuple("later", Dossier.Outcome.NOT_ASKED, "offline"));
            assertThat(of(dossiers, claims.get(1)).asked().get(0).outcome()).isEqualTo(Dossier.Outcome.SILENT);
        }
    }

    @Test
    void gives_the_same_dossier_every_time() {
        Claim claim = claim(fact("X1", "X9"), frame("P463", List.of("P463", "^P527"), List.of()));
        String entities =
                """
                - {id: X1, label: Ruvia, P463: [X9, X8]}
                - {id: X9, label: Harbour League, P527: [X1, X3, X4]}
                """;
        Dossier first = gather(claim, entities);
        Dossier second = gather(claim, entities);
        assertThat(List.of(first.about(), first.pointing(), first.set(), first.inClass(), first.asked()))
                .isEqualTo(List.of(second.about(), second.pointing(), second.set(), second.inClass(), second.asked()));
    }
}

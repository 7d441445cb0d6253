package org.bluepencil.claim.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bluepencil.article.Article;
import org.bluepencil.article.Passage;
import org.bluepencil.article.SourceMap;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Extraction;
import org.bluepencil.claim.Question;
import org.bluepencil.claim.extract.ClaimExtractor;
import org.bluepencil.evidence.Citation;
import org.bluepencil.evidence.Dossier;
import org.bluepencil.evidence.EvidenceSource;
import org.bluepencil.evidence.PathGathering;
import org.bluepencil.evidence.Rank;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.evidence.Standing;
import org.bluepencil.evidence.Statement;
import org.bluepencil.evidence.Validity;
import org.bluepencil.language.nlp4j.Nlp4jSentenceReader;
import org.bluepencil.language.number.NumberReader;
import org.bluepencil.language.time.TimeReader;
import org.bluepencil.source.knowledge.LocalKnowledge;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Quantity;
import org.bluepencil.value.Unit;
import org.bluepencil.value.Units;
import org.bluepencil.value.Value;
import org.bluepencil.verdict.Dates;
import org.bluepencil.verdict.Judge;
import org.bluepencil.verdict.Judgement;
import org.bluepencil.verdict.Style;
import org.bluepencil.verdict.Verdict;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of every frame, read, extracted, gathered and judged: the verdict stands on the words that it names. */
class FrameExamplesTest {
    private static final Frames FRAMES = Frames.builtIn();

    private final ClaimExtractor extractor =
            new ClaimExtractor(Nlp4jSentenceReader.load(List.of(new TimeReader(), new NumberReader())), FRAMES);
    private final Judge judge = new Judge(Style.packed());

    @TestFactory
    Stream<DynamicTest> examples() {
        return FRAMES.all().stream().flatMap(frame -> frame.examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        frame.id() + ", " + example.verdict() + ": " + example.text(), () -> check(frame, example))));
    }

    private void check(Frame frame, Example example) {
        LocalDate published = example.published() == null ? null : LocalDate.parse(example.published());
        List<Judgement> judgements = judgements(example, published);
        assertThat(judgements)
                .as("%s: \"%s\" on \"%s\"", frame.id(), example.text(), example.value())
                .filteredOn(j -> {
                    Frame told = j.claim().frame();
                    return told != null && told.id().equals(frame.id());
                })
                .filteredOn(j -> j.claim().text().equals(example.value()))
                .extracting(j -> j.verdict().id())
                .contains(example.verdict());
        if (example.verdict().equals("confirmed")) {
            assertThat(judgements)
                    .as("alarms on a true sentence: \"%s\"", example.text())
                    .filteredOn(j -> j.verdict() == Verdict.CONTRADICTED || j.verdict() == Verdict.OUTDATED)
                    .isEmpty();
        }
    }

    private List<Judgement> judgements(Example example, @org.jspecify.annotations.Nullable LocalDate published) {
        String text = example.text();
        Passage passage = new Passage(Passage.Kind.PARAGRAPH, new Span(0, text.length()));
        Article article =
                new Article("example", null, null, published, text, List.of(passage), SourceMap.identity(text));
        SourceInfo info =
                new SourceInfo("example", "Example", "CC0", Standing.REFERENCE, Map.of(), published, List.of());
        try (LocalKnowledge knowledge =
                LocalKnowledge.open(List.of(new LocalKnowledge.Part.Short(info, example.knowledge())))) {
            Extraction extraction = extractor.extract(article, knowledge.names());
            List<EvidenceSource> sources = new ArrayList<>(knowledge.sources());
            sources.add(new Figures(info, example.knowledge()));
            Map<Claim, Dossier> dossiers = new PathGathering(knowledge.names(), sources).gather(extraction.claims());
            return extraction.claims().stream()
                    .map(c -> judge.judge(c, Objects.requireNonNull(dossiers.get(c)), new Dates(published, published)))
                    .toList();
        }
    }

    /** The measures of an example's entities, as a table would give them: a figure in per cent for each partner, or one figure. */
    private record Figures(SourceInfo info, JsonNode entities) implements EvidenceSource {
        @Override
        public Map<Question, Answer> ask(List<Question> questions) {
            Map<Question, Answer> answers = new LinkedHashMap<>();
            questions.forEach(q -> answers.put(q, new Answer.Says(statements(q))));
            return answers;
        }

        private List<Statement> statements(Question question) {
            List<Statement> found = new ArrayList<>();
            if (question instanceof Question.About about && !about.property().onWikidata()) {
                for (JsonNode entity : entities) {
                    if (entity.path("id").asText().equals(about.subject().id())) {
                        JsonNode figures = entity.path(about.property().id());
                        if (figures.isObject()) {
                            found.add(statement(about, figures));
                        }
                        if (figures.isArray()) {
                            figures.forEach(f -> found.add(statement(about, f)));
                        }
                    }
                }
            }
            return found;
        }

        private Statement statement(Question.About about, JsonNode figure) {
            BigDecimal amount = figure.path("amount").decimalValue();
            String partner = figure.path("partner").asText();
            Unit unit = partner.isEmpty() ? Units.ofWikidata(figure.path("unit").asText("1")) : Unit.PERCENT;
            return new Statement(
                    "",
                    about.subject(),
                    about.property(),
                    new Value.Amount(Quantity.of(amount, unit)),
                    Rank.NORMAL,
                    new Validity(
                            null, null, false, Moment.parse(figure.path("point").asText())),
                    partner.isEmpty()
                            ? List.of()
                            : List.of(
                                    new Statement.Qualifier(Dossier.PARTNER, new Value.Entity(new EntityId(partner)))),
                    List.of(),
                    Standing.AUTHORITY,
                    new Citation(info.id(), info.name(), "", amount + " " + unit.symbol(), info.currentTo(), "", ""));
        }
    }
}

package org.bluepencil.source.knowledge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bluepencil.claim.Question;
import org.bluepencil.evidence.Citation;
import org.bluepencil.evidence.EvidenceSource;
import org.bluepencil.evidence.LateText;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.evidence.Standing;
import org.bluepencil.evidence.Statement;
import org.bluepencil.evidence.Validity;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Moment;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Sha256;
import org.bluepencil.value.Value;
import org.jspecify.annotations.Nullable;

/** An index as a source of statements. */
final class KnowledgeSource implements EvidenceSource {
    /** Statements that are kept, an answer without any counting as one. */
    private static final int KEPT = 20_000;

    private final SourceInfo info;
    private final Shelf index;
    private final StatementWords words;
    /** What an index told: it never changes, and articles ask of the same states and persons again and again. */
    private final Cache<Question, List<Statement>> told = Caffeine.newBuilder()
            .maximumWeight(KEPT)
            .weigher((Question question, List<Statement> statements) -> 1 + statements.size())
            .build();

    KnowledgeSource(SourceInfo info, Shelf index, StatementWords words) {
        this.info = info;
        this.index = index;
        this.words = words;
    }

    @Override
    public SourceInfo info() {
        return info;
    }

    @Override
    public Map<Question, Answer> ask(List<Question> questions) {
        return EvidenceSource.each(questions, q -> new Answer.Says(remembered(q)));
    }

    private List<Statement> remembered(Question question) {
        return index instanceof FetchedEntities ? answer(question) : told.get(question, q -> List.copyOf(answer(q)));
    }

    private List<Statement> answer(Question question) {
        List<Statement> found = new ArrayList<>();
        if (question instanceof Question.About about) {
            index.entity(about.subject()).ifPresent(entity -> entity.statements().stream()
                    .filter(s -> s.property().equals(about.property()))
                    .forEach(s -> found.add(statement(entity, s))));
        } else if (question instanceof Question.Pointing pointing) {
            for (EntityRecord entity : index.pointing(pointing.property(), pointing.value())) {
                entity.statements().stream()
                        .filter(s -> s.property().equals(pointing.property())
                                && s.value() instanceof Value.Entity to
                                && to.id().equals(pointing.value()))
                        .forEach(s -> found.add(statement(entity, s)));
            }
        }
        return found;
    }

    private Statement statement(EntityRecord entity, EntityRecord.Stated stated) {
        boolean referenced = stated.references().stream()
                .anyMatch(r -> !r.wikipedia() && !r.origin().isEmpty());
        Standing declared = info.standingFor(stated.property());
        Standing standing = declared == Standing.REFERENCE && !referenced ? Standing.SECONDARY : declared;
        return new Statement(
                stated.id(),
                entity.id(),
                stated.property(),
                stated.value(),
                stated.rank(),
                validity(stated),
                stated.qualifiers(),
                stated.references(),
                standing,
                citation(entity, stated));
    }

    /** "No value" for the end means that it lasts; "unknown value" that it is over, nobody says since when. */
    private static Validity validity(EntityRecord.Stated stated) {
        boolean ended = stated.qualifiers().stream()
                .anyMatch(q -> q.property().equals(Properties.END) && q.value() instanceof Value.Unknown);
        return new Validity(
                moment(stated, Properties.START),
                moment(stated, Properties.END),
                ended,
                moment(stated, Properties.POINT_IN_TIME));
    }

    private static @Nullable Moment moment(EntityRecord.Stated stated, PropertyId property) {
        return stated.qualifiers().stream()
                .filter(q -> q.property().equals(property) && q.value() instanceof Value.Time)
                .map(q -> ((Value.Time) q.value()).moment())
                .findFirst()
                .orElse(null);
    }

    private Citation citation(EntityRecord entity, EntityRecord.Stated stated) {
        EntityId id = entity.id();
        String label = entity.label();
        if (index instanceof FetchedEntities fetched) {
            // what is fetched lasts no longer than its article, and more of it may come
            return fetched.citation(info, id, stated.property(), words.of(label, stated));
        }
        String url = id.onWikidata() ? "https://www.wikidata.org/wiki/" + id + "#" + stated.property() : "";
        return new Citation(
                info.id(),
                info.name(),
                url,
                LateText.by(() -> words.of(label, stated)),
                Citation.Around.NOTHING,
                "",
                info.currentTo(),
                info.currentTo() == null ? "" : info.currentTo().toString(),
                LateText.by(() -> Sha256.hex(EntityCodec.statement(id, stated))));
    }
}

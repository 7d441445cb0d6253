package org.bluepencil.source.table;

import java.util.List;
import java.util.Map;
import org.bluepencil.claim.Question;
import org.bluepencil.evidence.Citation;
import org.bluepencil.evidence.Dossier;
import org.bluepencil.evidence.EvidenceSource;
import org.bluepencil.evidence.Rank;
import org.bluepencil.evidence.Reference;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.evidence.Statement;
import org.bluepencil.names.Names;
import org.bluepencil.source.Host;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Sha256;
import org.bluepencil.value.Value;

/** A table of figures as a source: each row is a statement about its entity. */
public final class TableSource implements EvidenceSource {
    private final SourceInfo info;
    private final Names names;
    private final Map<Question, List<Row>> rows;

    TableSource(SourceInfo info, Names names, Map<Question, List<Row>> rows) {
        this.info = info;
        this.names = names;
        this.rows = Map.copyOf(rows);
    }

    @Override
    public SourceInfo info() {
        return info;
    }

    @Override
    public Map<Question, Answer> ask(List<Question> questions) {
        return EvidenceSource.each(
                questions,
                q -> new Answer.Says(rows.getOrDefault(q, List.of()).stream()
                        .map(this::statement)
                        .toList()));
    }

    private Statement statement(Row row) {
        List<Statement.Qualifier> qualifiers = row.partner()
                .map(p -> List.of(new Statement.Qualifier(Dossier.PARTNER, new Value.Entity(p))))
                .orElse(List.of());
        List<Reference> references =
                row.url().isEmpty() ? List.of() : List.of(new Reference(Host.of(row.url()), row.url(), false));
        return new Statement(
                info.id() + ":" + row.line(),
                row.subject(),
                row.measure(),
                new Value.Amount(row.quantity()),
                Rank.NORMAL,
                row.validity(),
                qualifiers,
                references,
                info.standingFor(row.measure()),
                citation(row));
    }

    private Citation citation(Row row) {
        String quote = label(row.subject()) + " — " + row.measure().id().replace('-', ' ')
                + row.partner().map(p -> " with " + label(p)).orElse("") + ": "
                + row.quantity().inWords() + ", " + FigureTime.inWords(row.validity());
        String day = info.currentTo() == null ? "" : info.currentTo().toString();
        return new Citation(info.id(), info.name(), row.url(), quote, info.currentTo(), day, Sha256.hex(row.text()));
    }

    private String label(EntityId id) {
        return names.label(id).orElse(id.id());
    }
}

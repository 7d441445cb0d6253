package org.bluepencil.source.table;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bluepencil.claim.Question;
import org.bluepencil.evidence.EvidenceSource;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.http.Ask;
import org.bluepencil.http.Fetcher;
import org.bluepencil.http.Reply;
import org.bluepencil.names.Names;
import org.bluepencil.source.Unanswered;
import org.bluepencil.source.definition.SourceDefinition.Table;
import org.bluepencil.source.knowledge.LocalKnowledge;
import org.bluepencil.value.BadDefinition;
import org.jspecify.annotations.Nullable;

/** A table that stands at an address: fetched when first it is asked, then as one on disk. Not safe for several threads. */
public final class RemoteTable implements EvidenceSource {
    private final Table table;
    private final String address;
    private final Duration fresh;
    private final Fetcher fetcher;
    private final Supplier<Names> names;
    private final Consumer<String> notes;
    private @Nullable EvidenceSource read;
    private @Nullable Answer fault;

    public RemoteTable(
            Table table,
            String address,
            Duration fresh,
            Fetcher fetcher,
            Supplier<Names> names,
            Consumer<String> notes) {
        this.table = table;
        this.address = address;
        this.fresh = fresh;
        this.fetcher = fetcher;
        this.names = names;
        this.notes = notes;
    }

    @Override
    public SourceInfo info() {
        return table.info();
    }

    @Override
    public Map<Question, Answer> ask(List<Question> questions) {
        if (read == null && fault == null && !questions.isEmpty()) {
            fetch();
        }
        EvidenceSource source = read;
        if (source != null) {
            return source.ask(questions);
        }
        Answer failed = fault;
        return EvidenceSource.each(questions, q -> failed == null ? new Answer.Says(List.of()) : failed);
    }

    private void fetch() {
        Reply reply = fetcher.fetch(Ask.data(address, fresh));
        if (reply instanceof Reply.Failure failure) {
            fault = Unanswered.of(failure);
            return;
        }
        Reply.Content content = (Reply.Content) reply;
        try {
            SourceInfo dated = LocalKnowledge.dated(
                    table.info(), content.retrieved().atZone(ZoneOffset.UTC).toLocalDate());
            read = TableReader.read(table.withInfo(dated), address, content.text(), names.get(), notes);
        } catch (BadDefinition e) {
            fault = new Answer.Unreachable("its table cannot be read: " + e.getMessage());
        }
    }
}

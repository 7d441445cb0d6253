package org.bluepencil.source.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.bluepencil.value.Moment;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Value;
import org.jspecify.annotations.Nullable;

/** Writes the entities of dumps into one index, a line at a time, and keeps count. */
final class IndexBuilder implements AutoCloseable {
    private static final int KEPT_MESSAGES = 100;
    private static final long PROGRESS_EVERY = 10_000;
    private static final double BUFFER_MB = 64;

    private final IndexWriter writer;
    private final LongConsumer progress;
    private long entities;
    private long statements;
    private long skipped;
    private long brokenLines;
    private final List<String> broken = new ArrayList<>();
    private String newest = "";

    IndexBuilder(Directory directory, LongConsumer progress) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig();
        config.setRAMBufferSizeMB(BUFFER_MB);
        config.setUseCompoundFile(true);
        config.setCodec(new PlainCodec());
        this.writer = new IndexWriter(directory, config);
        this.progress = progress;
    }

    /**
     * @param name the dump's name in messages
     */
    void read(InputStream in, String name) throws IOException {
        DumpLines lines = new DumpLines(in);
        while (lines.next()) {
            try {
                if (lines.tooLong()) {
                    throw new IllegalArgumentException("longer than any entity; a dump has one entity a line");
                }
                EntityJson.Line line = EntityJson.read(lines.bytes(), lines.from(), lines.length());
                if (line instanceof EntityJson.Line.Item item) {
                    add(item.entity());
                } else {
                    skipped++;
                }
            } catch (JsonProcessingException e) {
                report(
                        name,
                        lines.number(),
                        "not JSON: "
                                + e.getOriginalMessage().lines().findFirst().orElse(""));
            } catch (IllegalArgumentException e) {
                report(name, lines.number(), String.valueOf(e.getMessage()));
            }
        }
    }

    private void report(String name, long line, String why) {
        brokenLines++;
        if (broken.size() < KEPT_MESSAGES) {
            broken.add(name + ":" + line + ": " + why);
        }
    }

    private void add(EntityRecord entity) throws IOException {
        Document document = new Document();
        document.add(new StringField(Fields.ID, entity.id().id(), Field.Store.NO));
        document.add(new NumericDocValuesField(Fields.PROMINENCE, Math.round(1000 * entity.prominence())));
        document.add(new StoredField(Fields.HEAD, EntityCodec.head(entity)));
        document.add(new StoredField(Fields.BODY, EntityCodec.body(entity)));
        Set<String> keys = new LinkedHashSet<>();
        entity.names().forEach(n -> keys.add(Fields.cut(NameKey.of(n.name()))));
        keys.remove("");
        keys.forEach(key -> document.add(new StringField(Fields.NAME, key, Field.Store.NO)));
        Set<String> pointed = new LinkedHashSet<>();
        for (EntityRecord.Stated statement : entity.statements()) {
            if (statement.value() instanceof Value.Entity to) {
                pointed.add(Fields.pointing(statement.property(), to.id()));
            }
            if (statement.value() instanceof Value.Time time && isEventDate(statement.property())) {
                Moment moment = time.moment();
                document.add(new LongPoint(
                        Fields.WHEN, moment.first().toEpochDay(), moment.last().toEpochDay()));
            }
        }
        pointed.forEach(p -> document.add(new StringField(Fields.POINTING, p, Field.Store.NO)));
        // An entity that stands in several dumps: the last one read counts.
        writer.updateDocument(new Term(Fields.ID, entity.id().id()), document);
        entities++;
        statements += entity.statements().size();
        if (entity.modified().compareTo(newest) > 0) {
            newest = entity.modified();
        }
        if (entities % PROGRESS_EVERY == 0) {
            progress.accept(entities);
        }
    }

    private static boolean isEventDate(PropertyId property) {
        return property.equals(Properties.POINT_IN_TIME) || property.equals(Properties.START);
    }

    /** Ends the index: one segment, so that every look-up reads one dictionary. */
    void finish() throws IOException {
        writer.forceMerge(1);
        writer.commit();
    }

    /** The day of the newest edit, or null if the entities name none. */
    @Nullable
    LocalDate newest() {
        try {
            return newest.isEmpty() ? null : LocalDate.parse(newest);
        } catch (DateTimeException e) {
            return null;
        }
    }

    IndexCounts counts() {
        return new IndexCounts(entities, statements, skipped, brokenLines, broken);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}

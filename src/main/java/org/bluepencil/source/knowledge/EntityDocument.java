package org.bluepencil.source.knowledge;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.bluepencil.value.Moment;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Value;

/** An entity as the index keeps it: found by id, by name, by what it points at and by when it happened. */
final class EntityDocument {
    private EntityDocument() {}

    static Document of(EntityRecord entity) {
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
        return document;
    }

    private static boolean isEventDate(PropertyId property) {
        return property.equals(Properties.POINT_IN_TIME) || property.equals(Properties.START);
    }
}

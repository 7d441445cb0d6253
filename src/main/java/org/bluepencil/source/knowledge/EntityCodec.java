package org.bluepencil.source.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.bluepencil.evidence.Rank;
import org.bluepencil.evidence.Reference;
import org.bluepencil.evidence.Statement;
import org.bluepencil.names.NameKind;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Precision;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Quantity;
import org.bluepencil.value.Unit;
import org.bluepencil.value.Units;
import org.bluepencil.value.Value;

/**
 * The stored form of an entity: a compact head with what naming needs, and a body with the statements. The codes are part of
 * the index's format and never change their meaning.
 */
final class EntityCodec {
    private static final int LONGEST_TEXT = 4000;
    private static final NameKind[] KINDS = {NameKind.LABEL, NameKind.ALIAS, NameKind.SHORT_NAME, NameKind.DEMONYM};
    private static final Rank[] RANKS = {Rank.PREFERRED, Rank.NORMAL, Rank.DEPRECATED};

    private EntityCodec() {}

    static byte[] head(EntityRecord entity) {
        return bytes(out -> {
            write(out, entity.id());
            write(out, entity.label());
            write(out, entity.description());
            out.writeString(entity.modified());
            out.writeVInt((int) Math.round(1000 * entity.prominence()));
            out.writeVInt(entity.names().size());
            for (EntityRecord.Named name : entity.names()) {
                write(out, name.name());
                out.writeByte((byte) List.of(KINDS).indexOf(name.kind()));
            }
        });
    }

    static byte[] body(EntityRecord entity) {
        return bytes(out -> {
            out.writeVInt(entity.statements().size());
            for (EntityRecord.Stated statement : entity.statements()) {
                write(out, statement);
            }
        });
    }

    /** The stored bytes of one statement, which its citation's hash is taken of. */
    static byte[] statement(EntityId subject, EntityRecord.Stated statement) {
        return bytes(out -> {
            write(out, subject);
            write(out, statement);
        });
    }

    /** Something that is written. */
    private interface Writing {
        void to(DataOutput out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toArrayCopy();
    }

    private static void write(DataOutput out, String text) throws IOException {
        out.writeString(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
    }

    /** Q ids as even numbers, X ids as odd ones. */
    private static void write(DataOutput out, EntityId id) throws IOException {
        out.writeVLong(Long.parseLong(id.id().substring(1)) << 1 | (id.onWikidata() ? 0 : 1));
    }

    private static EntityId readId(DataInput in) throws IOException {
        long code = in.readVLong();
        return new EntityId(((code & 1) == 0 ? "Q" : "X") + (code >>> 1));
    }

    /** Properties of Wikidata by number; zero and the name for a measure. */
    private static void write(DataOutput out, PropertyId id) throws IOException {
        if (id.onWikidata()) {
            out.writeVInt(Integer.parseInt(id.id().substring(1)));
        } else {
            out.writeVInt(0);
            out.writeString(id.id());
        }
    }

    private static PropertyId readProperty(DataInput in) throws IOException {
        int number = in.readVInt();
        return new PropertyId(number == 0 ? in.readString() : "P" + number);
    }

    private static void write(DataOutput out, EntityRecord.Stated statement) throws IOException {
        write(out, statement.id());
        write(out, statement.property());
        out.writeByte((byte) List.of(RANKS).indexOf(statement.rank()));
        write(out, statement.value());
        out.writeVInt(statement.qualifiers().size());
        for (Statement.Qualifier qualifier : statement.qualifiers()) {
            write(out, qualifier.property());
            write(out, qualifier.value());
        }
        out.writeVInt(statement.references().size());
        for (Reference reference : statement.references()) {
            write(out, reference.origin());
            write(out, reference.url());
            out.writeByte((byte) (reference.wikipedia() ? 1 : 0));
        }
    }

    private static void write(DataOutput out, Value value) throws IOException {
        if (value instanceof Value.Entity entity) {
            out.writeByte((byte) 'e');
            write(out, entity.id());
        } else if (value instanceof Value.Time time) {
            out.writeByte((byte) 't');
            out.writeZLong(time.moment().first().toEpochDay());
            out.writeByte((byte) time.moment().precision().wikidataCode());
        } else if (value instanceof Value.Amount amount) {
            Quantity quantity = amount.quantity();
            out.writeByte((byte) 'q');
            out.writeString(quantity.amount().toString());
            out.writeString(quantity.lower().toString());
            out.writeString(quantity.upper().toString());
            out.writeString(quantity.unit().wikidata());
        } else if (value instanceof Value.Text text) {
            out.writeByte((byte) 's');
            write(out, text.text());
        } else {
            out.writeByte((byte) (value instanceof Value.None ? 'n' : 'u'));
        }
    }

    /** The entity without its statements. */
    static EntityRecord readHead(byte[] bytes) {
        return read(bytes, List.of());
    }

    static EntityRecord read(byte[] head, byte[] body) {
        try {
            DataInput in = new ByteArrayDataInput(body);
            int count = in.readVInt();
            List<EntityRecord.Stated> statements = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                statements.add(readStatement(in));
            }
            return read(head, statements);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EntityRecord read(byte[] head, List<EntityRecord.Stated> statements) {
        try {
            DataInput in = new ByteArrayDataInput(head);
            EntityId id = readId(in);
            String label = in.readString();
            String description = in.readString();
            String modified = in.readString();
            double prominence = in.readVInt() / 1000.0;
            int count = in.readVInt();
            List<EntityRecord.Named> names = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                names.add(new EntityRecord.Named(in.readString(), KINDS[in.readByte()]));
            }
            return new EntityRecord(id, label, description, names, statements, modified, prominence);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EntityRecord.Stated readStatement(DataInput in) throws IOException {
        String id = in.readString();
        PropertyId property = readProperty(in);
        Rank rank = RANKS[in.readByte()];
        Value value = readValue(in);
        int qualifierCount = in.readVInt();
        List<Statement.Qualifier> qualifiers = new ArrayList<>(qualifierCount);
        for (int i = 0; i < qualifierCount; i++) {
            qualifiers.add(new Statement.Qualifier(readProperty(in), readValue(in)));
        }
        int referenceCount = in.readVInt();
        List<Reference> references = new ArrayList<>(referenceCount);
        for (int i = 0; i < referenceCount; i++) {
            references.add(new Reference(in.readString(), in.readString(), in.readByte() == 1));
        }
        return new EntityRecord.Stated(id, property, value, rank, qualifiers, references);
    }

    private static Value readValue(DataInput in) throws IOException {
        return switch (in.readByte()) {
            case 'e' -> new Value.Entity(readId(in));
            case 't' -> {
                LocalDate first = LocalDate.ofEpochDay(in.readZLong());
                yield new Value.Time(new Moment(first, Precision.ofWikidata(in.readByte())));
            }
            case 'q' -> {
                BigDecimal amount = new BigDecimal(in.readString());
                BigDecimal lower = new BigDecimal(in.readString());
                BigDecimal upper = new BigDecimal(in.readString());
                String unit = in.readString();
                Unit named = unit.equals(Unit.ONE.wikidata()) ? Unit.ONE : Units.ofWikidata(unit);
                yield new Value.Amount(new Quantity(amount, lower, upper, named));
            }
            case 's' -> new Value.Text(in.readString());
            case 'n' -> new Value.None();
            default -> new Value.Unknown();
        };
    }
}

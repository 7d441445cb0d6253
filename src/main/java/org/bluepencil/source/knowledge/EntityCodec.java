package org.bluepencil.source.knowledge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

/** The stored form of an entity: a compact run of bytes. */
final class EntityCodec {
    private EntityCodec() {}

    static byte[] encode(EntityRecord entity) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(entity.id().id());
            out.writeUTF(entity.label());
            out.writeUTF(cut(entity.description()));
            out.writeUTF(entity.modified());
            out.writeDouble(entity.prominence());
            out.writeShort(entity.names().size());
            for (EntityRecord.Named name : entity.names()) {
                out.writeUTF(cut(name.name()));
                out.writeByte(kindCode(name.kind()));
            }
            out.writeInt(entity.statements().size());
            for (EntityRecord.Stated statement : entity.statements()) {
                write(out, statement);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String cut(String text) {
        return text.length() > 2000 ? text.substring(0, 2000) : text;
    }

    private static int kindCode(NameKind kind) {
        return switch (kind) {
            case LABEL -> 0;
            case ALIAS -> 1;
            case SHORT_NAME -> 2;
            case DEMONYM -> 3;
        };
    }

    private static NameKind kind(int code) {
        return switch (code) {
            case 0 -> NameKind.LABEL;
            case 1 -> NameKind.ALIAS;
            case 2 -> NameKind.SHORT_NAME;
            default -> NameKind.DEMONYM;
        };
    }

    private static void write(DataOutputStream out, EntityRecord.Stated statement) throws IOException {
        out.writeUTF(statement.id());
        out.writeUTF(statement.property().id());
        out.writeByte(
                switch (statement.rank()) {
                    case PREFERRED -> 0;
                    case NORMAL -> 1;
                    case DEPRECATED -> 2;
                });
        write(out, statement.value());
        out.writeShort(statement.qualifiers().size());
        for (Statement.Qualifier qualifier : statement.qualifiers()) {
            out.writeUTF(qualifier.property().id());
            write(out, qualifier.value());
        }
        out.writeShort(statement.references().size());
        for (Reference reference : statement.references()) {
            out.writeUTF(reference.origin());
            out.writeUTF(cut(reference.url()));
            out.writeBoolean(reference.wikipedia());
        }
    }

    private static void write(DataOutputStream out, Value value) throws IOException {
        if (value instanceof Value.Entity entity) {
            out.writeByte('e');
            out.writeUTF(entity.id().id());
        } else if (value instanceof Value.Time time) {
            out.writeByte('t');
            out.writeLong(time.moment().first().toEpochDay());
            out.writeByte(time.moment().precision().wikidataCode());
        } else if (value instanceof Value.Amount amount) {
            out.writeByte('q');
            out.writeUTF(amount.quantity().amount().toString());
            out.writeUTF(amount.quantity().lower().toString());
            out.writeUTF(amount.quantity().upper().toString());
            out.writeUTF(amount.quantity().unit().wikidata());
        } else if (value instanceof Value.Text text) {
            out.writeByte('s');
            out.writeUTF(cut(text.text()));
        } else {
            out.writeByte(value instanceof Value.None ? 'n' : 'u');
        }
    }

    static EntityRecord decode(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            EntityId id = new EntityId(in.readUTF());
            String label = in.readUTF();
            String description = in.readUTF();
            String modified = in.readUTF();
            double prominence = in.readDouble();
            List<EntityRecord.Named> names = new ArrayList<>();
            for (int i = in.readShort(); i > 0; i--) {
                names.add(new EntityRecord.Named(in.readUTF(), kind(in.readByte())));
            }
            List<EntityRecord.Stated> statements = new ArrayList<>();
            for (int i = in.readInt(); i > 0; i--) {
                statements.add(readStatement(in));
            }
            return new EntityRecord(id, label, description, names, statements, modified, prominence);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EntityRecord.Stated readStatement(DataInputStream in) throws IOException {
        String id = in.readUTF();
        PropertyId property = new PropertyId(in.readUTF());
        Rank rank =
                switch (in.readByte()) {
                    case 0 -> Rank.PREFERRED;
                    case 1 -> Rank.NORMAL;
                    default -> Rank.DEPRECATED;
                };
        Value value = readValue(in);
        List<Statement.Qualifier> qualifiers = new ArrayList<>();
        for (int i = in.readShort(); i > 0; i--) {
            qualifiers.add(new Statement.Qualifier(new PropertyId(in.readUTF()), readValue(in)));
        }
        List<Reference> references = new ArrayList<>();
        for (int i = in.readShort(); i > 0; i--) {
            references.add(new Reference(in.readUTF(), in.readUTF(), in.readBoolean()));
        }
        return new EntityRecord.Stated(id, property, value, rank, qualifiers, references);
    }

    private static Value readValue(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case 'e' -> new Value.Entity(new EntityId(in.readUTF()));
            case 't' ->
                new Value.Time(new Moment(LocalDate.ofEpochDay(in.readLong()), Precision.ofWikidata(in.readByte())));
            case 'q' -> {
                BigDecimal amount = new BigDecimal(in.readUTF());
                BigDecimal lower = new BigDecimal(in.readUTF());
                BigDecimal upper = new BigDecimal(in.readUTF());
                String unit = in.readUTF();
                yield new Value.Amount(
                        new Quantity(amount, lower, upper, unit.equals("1") ? Unit.ONE : Units.ofWikidata(unit)));
            }
            case 's' -> new Value.Text(in.readUTF());
            case 'n' -> new Value.None();
            default -> new Value.Unknown();
        };
    }
}

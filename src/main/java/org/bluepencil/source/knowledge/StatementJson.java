package org.bluepencil.source.knowledge;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bluepencil.evidence.Rank;
import org.bluepencil.evidence.Reference;
import org.bluepencil.evidence.Statement;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Value;
import org.jspecify.annotations.Nullable;

/** Reads one statement of an entity's JSON off the stream: value, rank, qualifiers, references. */
final class StatementJson {
    private String id = "";
    private String rank = "";
    private @Nullable Snak main;
    private @Nullable Value value;
    private List<Statement.Qualifier> qualifiers = List.of();
    private List<Reference> references = List.of();

    private StatementJson() {}

    /**
     * The statement, or null if verification has no use for its kind of value. The parser stands at its beginning, and
     * afterwards at its end.
     */
    static EntityRecord.@Nullable Stated read(JsonParser parser) throws IOException {
        StatementJson statement = new StatementJson();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            statement.field(parser);
        }
        return statement.stated();
    }

    private void field(JsonParser parser) throws IOException {
        String field = parser.currentName();
        JsonToken token = parser.nextToken();
        if (isOfNoUse()) {
            parser.skipChildren();
            return;
        }
        switch (field) {
            case "id" -> id = text(parser);
            case "rank" -> rank = text(parser);
            case "mainsnak" -> {
                Snak read = Snak.read(parser);
                main = read;
                value = PropertyId.isValid(read.property()) ? Snaks.value(read) : null;
            }
            case "qualifiers" -> qualifiers = token == JsonToken.START_OBJECT ? qualifiers(parser) : qualifiers;
            case "references" -> references = token == JsonToken.START_ARRAY ? references(parser) : references;
            default -> {
                // nothing that we keep
            }
        }
        if (parser.currentToken() == token && token.isStructStart()) {
            parser.skipChildren();
        }
    }

    /** Told by the value, which stands first: nothing behind it is then read. */
    private boolean isOfNoUse() {
        return main != null && value == null;
    }

    private static String text(JsonParser parser) throws IOException {
        return parser.currentToken().isScalarValue() ? parser.getText() : "";
    }

    private static List<Statement.Qualifier> qualifiers(JsonParser parser) throws IOException {
        List<Statement.Qualifier> qualifiers = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() != JsonToken.START_ARRAY || !PropertyId.isValid(name)) {
                parser.skipChildren();
                continue;
            }
            PropertyId property = new PropertyId(name);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                Value qualifier = Snaks.value(Snak.read(parser));
                if (qualifier != null) {
                    qualifiers.add(new Statement.Qualifier(property, qualifier));
                }
            }
        }
        return qualifiers;
    }

    private static List<Reference> references(JsonParser parser) throws IOException {
        List<Reference> references = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            references.add(ReferenceJson.read(parser));
        }
        return references;
    }

    private EntityRecord.@Nullable Stated stated() {
        Snak said = main;
        Value of = value;
        if (said == null || of == null) {
            return null;
        }
        Rank ranked =
                switch (rank) {
                    case "preferred" -> Rank.PREFERRED;
                    case "deprecated" -> Rank.DEPRECATED;
                    default -> Rank.NORMAL;
                };
        return new EntityRecord.Stated(id, new PropertyId(said.property()), of, ranked, qualifiers, references);
    }
}

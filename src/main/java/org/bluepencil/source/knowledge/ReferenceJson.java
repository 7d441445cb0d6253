package org.bluepencil.source.knowledge;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.bluepencil.evidence.Reference;
import org.bluepencil.source.Host;

/** Reads who stands behind a statement: the host of an address, else the work, else the database or title that is named. */
final class ReferenceJson {
    private static final String WIKIPEDIA = "wikipedia.org";

    private String url = "";
    private String work = "";
    private String database = "";
    private String title = "";
    private boolean imported;

    private ReferenceJson() {}

    /** Reads a reference; the parser stands at its beginning, and afterwards at its end. */
    static Reference read(JsonParser parser) throws IOException {
        ReferenceJson reference = new ReferenceJson();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean snaks = parser.currentName().equals("snaks");
                if (parser.nextToken() == JsonToken.START_OBJECT && snaks) {
                    reference.readSnaks(parser);
                } else {
                    parser.skipChildren();
                }
            }
        } else {
            parser.skipChildren();
        }
        return reference.reference();
    }

    /** Of each property the first value counts. */
    private void readSnaks(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String property = parser.currentName();
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                parser.skipChildren();
                accept(property, Snak.NONE);
                continue;
            }
            Snak first = null;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (first == null) {
                    first = Snak.read(parser);
                } else {
                    parser.skipChildren();
                }
            }
            accept(property, first == null ? Snak.NONE : first);
        }
    }

    private void accept(String property, Snak first) {
        if (property.equals(Properties.REFERENCE_URL.id())) {
            url = first.text();
        } else if (property.equals(Properties.STATED_IN.id())) {
            work = first.part("id");
        } else if (property.equals(Properties.TITLE.id())) {
            title = first.part("text");
        } else if (property.equals(Properties.IMPORTED_FROM.id()) || property.equals(Properties.IMPORT_URL.id())) {
            imported = true;
        }
        if (database.isEmpty() && first.datatype().equals("external-id")) {
            database = property;
        }
    }

    private Reference reference() {
        String host = Host.of(url);
        boolean wikipedia = host.endsWith(WIKIPEDIA) || (imported && url.isEmpty() && work.isEmpty());
        String origin = host;
        if (origin.isEmpty()) {
            origin = !work.isEmpty() ? work : imported ? WIKIPEDIA : !database.isEmpty() ? database : title;
        }
        return new Reference(origin, url, wikipedia);
    }
}

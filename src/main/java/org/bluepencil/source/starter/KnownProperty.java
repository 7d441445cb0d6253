package org.bluepencil.source.starter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/** A property of Wikidata's that a table may use, with the label and the type that Wikidata gives it. */
record KnownProperty(String id, String label, Datatype type) {
    private static final String RESOURCE = "/org/bluepencil/names/properties.csv";

    /** The types of values that the tables can write. */
    enum Datatype {
        ITEM,
        TIME,
        QUANTITY,
        TEXT,
        STRING,
        ADDRESS
    }

    private static final class Holder {
        static final Map<String, KnownProperty> ALL = read();
    }

    static Optional<KnownProperty> of(String id) {
        return Optional.ofNullable(Holder.ALL.get(id));
    }

    private static Map<String, KnownProperty> read() {
        Map<String, KnownProperty> all = new HashMap<>();
        // The list that ships with the program leaves out addresses, since no claim is checked against one.
        all.put("P856", new KnownProperty("P856", "official website", Datatype.ADDRESS));
        try (InputStream in = KnownProperty.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(lines)
                    .forEach(row -> type(row.get("datatype"))
                            .ifPresent(type ->
                                    all.put(row.get("id"), new KnownProperty(row.get("id"), row.get("label"), type))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Optional<Datatype> type(String name) {
        return switch (name) {
            case "WikibaseItem" -> Optional.of(Datatype.ITEM);
            case "Time" -> Optional.of(Datatype.TIME);
            case "Quantity" -> Optional.of(Datatype.QUANTITY);
            case "Monolingualtext" -> Optional.of(Datatype.TEXT);
            case "String" -> Optional.of(Datatype.STRING);
            default -> Optional.empty();
        };
    }
}

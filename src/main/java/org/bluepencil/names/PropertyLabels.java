package org.bluepencil.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.bluepencil.value.PropertyId;

/** The labels of the properties in use, packed with the program. */
public final class PropertyLabels {
    private static final String RESOURCE = "/org/bluepencil/names/properties.csv";

    private PropertyLabels() {}

    private static final class Holder {
        static final Map<PropertyId, String> LABELS = read();
    }

    /** The property's English label, or the id itself if it is not packed. */
    public static String of(PropertyId property) {
        return Holder.LABELS.getOrDefault(property, property.id());
    }

    /** Whether the property is one of Wikidata's that the program knows, or a measure's name. */
    public static boolean knows(PropertyId property) {
        return !property.onWikidata() || Holder.LABELS.containsKey(property);
    }

    private static Map<PropertyId, String> read() {
        try (InputStream in = PropertyLabels.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<PropertyId, String> labels = new HashMap<>();
            CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(lines)
                    .forEach(row -> labels.put(new PropertyId(row.get("id")), row.get("label")));
            return labels;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

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

    /** A property's English label and the kind of value that it takes, as Wikidata names it. */
    private record Property(String label, String datatype) {}

    private static final class Holder {
        static final Map<PropertyId, Property> PROPERTIES = read();
    }

    /** The property's English label, or the id itself if it is not packed. */
    public static String of(PropertyId property) {
        Property known = Holder.PROPERTIES.get(property);
        return known == null ? property.id() : known.label();
    }

    /** Whether the property's values are times. */
    public static boolean takesTime(PropertyId property) {
        Property known = Holder.PROPERTIES.get(property);
        return known != null && known.datatype().equals("Time");
    }

    /** Whether the property is one of Wikidata's that the program knows, or a measure's name. */
    public static boolean knows(PropertyId property) {
        return !property.onWikidata() || Holder.PROPERTIES.containsKey(property);
    }

    private static Map<PropertyId, Property> read() {
        try (InputStream in = PropertyLabels.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<PropertyId, Property> labels = new HashMap<>();
            CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(lines)
                    .forEach(row -> labels.put(
                            new PropertyId(row.get("id")), new Property(row.get("label"), row.get("datatype"))));
            return labels;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.bluepencil.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Random;

/**
 * Made-up entities in the shapes of real ones: labels, descriptions, aliases, statements with qualifiers and references, and
 * links to pages are drawn in the proportions of whole entities until a size is reached whose median is 3 KB and whose mean is
 * 12 KB, as in the whole of Wikidata. Each has a name of its own, and its statements point at other made-up entities. The same
 * seed gives the same.
 */
final class EntityGenerator {
    private static final double MEDIAN_BYTES = 3000;
    /** Of a log-normal distribution whose mean is four times its median. */
    private static final double SIGMA = Math.sqrt(2 * Math.log(4));

    /** About that of the largest entities there are; the mean is a little below 12 KB for it. */
    private static final double LARGEST_BYTES = 4_000_000;

    // The parts of the bytes of the real entities that are in each; the rest is links to pages.
    private static final double LABELS = 0.065;
    private static final double DESCRIPTIONS = 0.02;
    private static final double ALIASES = 0.01;
    private static final double STATEMENTS = 0.82;

    private static final String[] SYLLABLES = {
        "ba", "cor", "del", "fen", "gar", "hal", "is", "jor", "kel", "lun", "mar", "nor", "or", "pel", "quin", "ros",
        "sal", "tor", "ul", "ven", "wes", "yar", "zel", "ash", "brook", "dale", "ford", "ham", "mont", "stad", "vik",
        "ton"
    };

    private final List<EntityShape> shapes;
    private final Random random;
    private final long population;
    private final GrowingBytes out = new GrowingBytes();

    /**
     * A generator of entities.
     *
     * @param population how many entities there are to point at
     */
    EntityGenerator(List<EntityShape> shapes, long seed, long population) {
        this.shapes = List.copyOf(shapes);
        this.random = new Random(seed);
        this.population = population;
    }

    /** The name of an entity; a few hundred share a word of it, none the whole. */
    static String name(long number) {
        Random letters = new Random(number);
        StringBuilder name = new StringBuilder();
        for (int word = 0; word < 2; word++) {
            int start = name.length();
            for (int i = 0; i < 2 + letters.nextInt(2); i++) {
                name.append(SYLLABLES[letters.nextInt(SYLLABLES.length)]);
            }
            name.setCharAt(start, Character.toUpperCase(name.charAt(start)));
            name.append(' ');
        }
        return name.append(Long.toString(number, 36)).toString();
    }

    /** Writes one entity and a line feed; gives its length in bytes. */
    int write(long number, OutputStream to) throws IOException {
        EntityShape shape = drawn();
        double size = Math.min(LARGEST_BYTES, MEDIAN_BYTES * Math.exp(SIGMA * random.nextGaussian()));
        out.clear();
        out.add("{\"type\":\"item\",\"id\":\"Q" + number + "\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\""
                + name(number) + "\"}");
        fields(shape.labels(), size * LABELS, number, true);
        out.add("},\"descriptions\":{\"en\":{\"language\":\"en\",\"value\":\"made-up thing\"}");
        fields(shape.descriptions(), size * DESCRIPTIONS, number, true);
        out.add("},\"aliases\":{");
        fields(shape.aliases(), size * ALIASES, number, false);
        out.add("},\"claims\":{");
        statements(shape, size * STATEMENTS, number);
        out.add("},\"sitelinks\":{");
        fields(shape.pages(), size - out.size(), number, false);
        out.add("},\"modified\":\"2024-05-01T00:00:00Z\"}\n");
        out.writeTo(to);
        return out.size();
    }

    private EntityShape drawn() {
        return shapes.get(random.nextInt(shapes.size()));
    }

    /** Pieces in a row from anywhere on, until there are enough bytes of them. */
    private void fields(List<EntityPiece> pieces, double bytes, long number, boolean behindOthers) {
        if (pieces.isEmpty()) {
            return;
        }
        int first = random.nextInt(pieces.size());
        boolean comma = behindOthers;
        double left = bytes;
        for (int i = 0; i < pieces.size(); i++) {
            EntityPiece piece = pieces.get((first + i) % pieces.size());
            if (piece.length() > left) {
                return;
            }
            left -= piece.length();
            separate(comma);
            comma = true;
            piece.write(out, number, random, population);
        }
    }

    private void separate(boolean comma) {
        if (comma) {
            out.add(",");
        }
    }

    /** Statements of one shape, and if it has too few for the size, of others as well, as if it had more of a property. */
    private void statements(EntityShape shape, double bytes, long number) {
        int start = out.size();
        boolean comma = false;
        if (!shape.kinds().isEmpty()) {
            out.add("\"P31\":[");
            shape.kinds().get(0).write(out, number, random, population);
            out.add("]");
            comma = true;
        }
        for (EntityShape from = shape; out.size() - start < bytes; from = drawn()) {
            int count = from.properties().size();
            int first = random.nextInt(count);
            for (int i = 0; i < count && out.size() - start < bytes; i++) {
                EntityShape.Property property = from.properties().get((first + i) % count);
                separate(comma);
                comma = true;
                property.key().write(out, number, random, population);
                String between = "";
                for (EntityPiece statement : property.statements()) {
                    if (!between.isEmpty() && out.size() - start > bytes) {
                        break;
                    }
                    out.add(between);
                    statement.write(out, number, random, population);
                    between = ",";
                }
                out.add("]");
            }
        }
    }
}

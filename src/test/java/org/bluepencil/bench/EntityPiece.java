package org.bluepencil.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a real entity's JSON, such as one label or one statement, with places at which something else is written each
 * time: the id of another made-up entity, or that of a statement, which no two statements share.
 */
final class EntityPiece {
    private static final Pattern PLACE =
            Pattern.compile("\"numeric-id\":(\\d+),\"id\":\"Q\\1\"|\"id\":\"Q\\d+\"|\"id\":\"Q\\d+\\$[^\"]+\"");
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] STATEMENT = bytes("\"id\":\"Q");
    private static final byte[] DASHES = {8, 12, 16, 20};

    /** What stands between two parts. */
    private enum Between {
        ENTITY,
        STATEMENT
    }

    private final List<byte[]> parts = new ArrayList<>();
    private final List<Between> places = new ArrayList<>();
    private final int length;

    private EntityPiece(String json) {
        this.length = json.getBytes(StandardCharsets.UTF_8).length;
    }

    /** A piece that is always the same. */
    static EntityPiece fixed(String json) {
        EntityPiece piece = new EntityPiece(json);
        piece.parts.add(bytes(json));
        return piece;
    }

    /** A statement, which points at made-up entities. */
    static EntityPiece statement(String json) {
        EntityPiece piece = new EntityPiece(json);
        int at = 0;
        Matcher place = PLACE.matcher(json);
        while (place.find()) {
            piece.parts.add(bytes(json.substring(at, place.start())));
            piece.places.add(place.group().indexOf('$') < 0 ? Between.ENTITY : Between.STATEMENT);
            at = place.end();
        }
        piece.parts.add(bytes(json.substring(at)));
        return piece;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** About how many bytes it is written with. */
    int length() {
        return length;
    }

    /**
     * Writes it as a part of an entity.
     *
     * @param population how many entities there are to point at; the first ones are pointed at most
     */
    void write(GrowingBytes out, long owner, Random random, long population) {
        out.add(parts.get(0));
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) == Between.ENTITY) {
                double place = random.nextDouble();
                long id = 1 + (long) (population * place * place * place);
                out.add(bytes("\"numeric-id\":" + id + ",\"id\":\"Q" + id + "\""));
            } else {
                statementId(out, owner, random);
            }
            out.add(parts.get(i + 1));
        }
    }

    private static void statementId(GrowingBytes out, long owner, Random random) {
        out.add(STATEMENT);
        out.add(bytes(owner + "$"));
        byte[] id = new byte[37];
        int at = 0;
        int dash = 0;
        long bits = 0;
        for (int digit = 0; digit < 32; digit++) {
            if (digit % 16 == 0) {
                bits = random.nextLong();
            }
            if (dash < DASHES.length && DASHES[dash] == digit) {
                id[at++] = '-';
                dash++;
            }
            id[at++] = HEX[(int) (bits & 15)];
            bits >>>= 4;
        }
        id[at] = '"';
        out.add(id);
    }
}

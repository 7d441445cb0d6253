package org.bluepencil.source.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import org.apache.lucene.document.Document;

/** What one line of a dump gives to an index. */
sealed interface DumpEntry {
    /** Of the line, from 1. */
    long line();

    /** An entity, ready to be written. */
    record Item(long line, EntityRecord entity, Document document) implements DumpEntry {}

    /**
     * Something that is no entity.
     *
     * @param kind such as {@code lexeme}; see {@link EntityJson.Line.Skipped}
     * @param id what it calls itself; may be empty
     */
    record Other(long line, String kind, String id) implements DumpEntry {
        /** Whether it says that there is no such entity any more. */
        boolean isGone() {
            return kind.equals(EntityJson.REDIRECT) || kind.equals(EntityJson.MISSING);
        }
    }

    record Broken(long line, String why) implements DumpEntry {}

    /** Reads a line. Never fails for what is in it. */
    static DumpEntry read(long line, byte[] bytes, int from, int length) {
        try {
            EntityJson.Line read = EntityJson.read(bytes, from, length);
            if (read instanceof EntityJson.Line.Item item) {
                return new Item(line, item.entity(), EntityDocument.of(item.entity()));
            }
            EntityJson.Line.Skipped skipped = (EntityJson.Line.Skipped) read;
            return new Other(line, skipped.kind(), skipped.id());
        } catch (JsonProcessingException e) {
            return new Broken(
                    line,
                    "not JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (IOException | IllegalArgumentException e) {
            return new Broken(line, String.valueOf(e.getMessage()));
        }
    }
}

package org.bluepencil.spark;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.bluepencil.article.Format;
import org.bluepencil.batch.Entry;

/**
 * An entry of an archive on its way from the task that reads to the one that checks.
 *
 * @param place its file, with the line where there are lines
 */
// Bytes as Spark carries them; nobody compares entries.
@SuppressWarnings("ArrayRecordComponent")
record Found(Kind kind, String place, String file, long line, String id, String url, long day, byte[] bytes)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What it is. */
    enum Kind {
        LINE,
        HTML,
        TEXT,
        BROKEN
    }

    static Found of(Entry entry, String file) {
        if (entry instanceof Entry.JsonLine line) {
            return new Found(
                    Kind.LINE, file + ":" + line.number(), line.file(), line.number(), "", "", 0, copy(line.bytes()));
        } else if (entry instanceof Entry.Page page) {
            Kind kind = page.format() == Format.HTML ? Kind.HTML : Kind.TEXT;
            return new Found(
                    kind, file, file, 0, page.id(), page.url(), page.seen().toEpochDay(), copy(page.bytes()));
        } else if (entry instanceof Entry.Broken broken) {
            String id = broken.id() == null ? "" : broken.id();
            return new Found(Kind.BROKEN, file, file, 0, id, broken.error(), 0, new byte[0]);
        }
        throw new IllegalArgumentException("no such entry in a file of many: " + entry);
    }

    /** A row of a table, as a batch line. */
    static Found row(String file, long number, String json) {
        return new Found(
                Kind.LINE, file + ":" + number, file, number, "", "", 0, json.getBytes(StandardCharsets.UTF_8));
    }

    /** A file in which nothing can be read. */
    static Found broken(String file, String error) {
        return new Found(Kind.BROKEN, file, file, 0, "", error, 0, new byte[0]);
    }

    private static byte[] copy(ByteBuffer from) {
        byte[] bytes = new byte[from.remaining()];
        from.duplicate().get(bytes);
        return bytes;
    }

    Entry entry() {
        return switch (kind) {
            case LINE -> new Entry.JsonLine(ByteBuffer.wrap(bytes), file, line, Path.of(""));
            case HTML -> new Entry.Page(id, url, LocalDate.ofEpochDay(day), Format.HTML, ByteBuffer.wrap(bytes));
            case TEXT -> new Entry.Page(id, url, LocalDate.ofEpochDay(day), Format.TEXT, ByteBuffer.wrap(bytes));
            case BROKEN -> new Entry.Broken(id.isEmpty() ? null : id, url);
        };
    }
}

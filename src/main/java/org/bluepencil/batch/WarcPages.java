package org.bluepencil.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.bluepencil.article.Articles;
import org.bluepencil.article.Format;
import org.bluepencil.value.FileTrouble;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages of a web archive, as news crawls are published: each answer that is a page or a plain text, with its address and
 * the day on which it was recorded. Requests, pictures, redirections and errors of servers are passed over.
 */
final class WarcPages implements ArchiveReader {
    private static final int OK = 200;

    private final WarcReader reader;
    private final double size;
    private final String name;
    private long passedOver;
    private boolean ended;

    WarcPages(Path file) throws IOException {
        this(new WarcReader(file), Files.size(file), file.getFileName().toString());
    }

    /**
     * @param size in bytes
     * @param name what errors call it
     */
    WarcPages(InputStream in, long size, String name) throws IOException {
        this(new WarcReader(in), size, name);
    }

    private WarcPages(WarcReader reader, long size, String name) {
        this.reader = reader;
        this.size = size;
        this.name = name;
    }

    @Override
    public Optional<Entry> next() {
        while (!ended) {
            Optional<WarcRecord> next;
            try {
                next = reader.next();
            } catch (IOException e) {
                return Optional.of(brokenOff(FileTrouble.of(e)));
            } catch (RuntimeException e) {
                return Optional.of(brokenOff(String.valueOf(e.getMessage())));
            }
            ended = next.isEmpty();
            @Nullable Entry entry = next.map(this::entry).orElse(null);
            if (entry != null) {
                return Optional.of(entry);
            }
            passedOver += ended ? 0 : 1;
        }
        return Optional.empty();
    }

    /** What the reader cannot make out ends the file: where the next record begins is not known. */
    private Entry brokenOff(String why) {
        ended = true;
        return new Entry.Broken(
                null,
                name + ": cannot be read from byte " + reader.position() + " on (" + why
                        + "): the records behind it were not read");
    }

    private Entry unreadable(WarcTargetRecord record, String why) {
        return new Entry.Broken(
                id(record), name + ": the answer recorded for " + record.target() + " cannot be read: " + why);
    }

    private @Nullable Entry entry(WarcRecord read) {
        if (!(read instanceof WarcTargetRecord record)) {
            return null;
        }
        try {
            if (record instanceof WarcResponse response && response.target().startsWith("http")) {
                HttpResponse http = response.http();
                return http.status() == OK ? page(record, http.contentType(), http.bodyDecoded()) : null;
            }
            boolean text = record instanceof WarcResource || record instanceof WarcConversion;
            return text ? page(record, record.contentType(), record.body()) : null;
        } catch (ParsingException e) {
            return new Entry.Broken(
                    id(read),
                    name + ": the answer recorded for " + record.target() + " is no HTTP: " + FileTrouble.of(e));
        } catch (IOException e) {
            return unreadable(record, FileTrouble.of(e));
        } catch (IllegalArgumentException e) {
            return unreadable(record, String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable Entry page(WarcTargetRecord record, MediaType type, MessageBody body) throws IOException {
        @Nullable Format format = format(type);
        if (format == null) {
            return null;
        }
        // One byte more than an article may have, so that what is too large is told as such.
        byte[] bytes = body.stream().readNBytes(Articles.MAX_BYTES + 1);
        LocalDate seen = record.date().atOffset(ZoneOffset.UTC).toLocalDate();
        return new Entry.Page(id(record), record.target(), seen, format, ByteBuffer.wrap(bytes));
    }

    private static String id(WarcRecord record) {
        return record.id().toString();
    }

    private static @Nullable Format format(MediaType type) {
        MediaType base = type.base();
        if (base.equals(MediaType.HTML) || base.equals(MediaType.XHTML)) {
            return Format.HTML;
        }
        return base.equals(MediaType.PLAIN_TEXT) ? Format.TEXT : null;
    }

    @Override
    public double fraction() {
        return ended ? 1 : Math.min(1, reader.position() / Math.max(1, size));
    }

    @Override
    public long passedOver() {
        return passedOver;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}

package org.bluepencil.batch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bluepencil.article.Article;
import org.bluepencil.article.Articles;
import org.bluepencil.article.BatchLine;
import org.bluepencil.article.Format;
import org.bluepencil.article.ReadingOptions;
import org.bluepencil.article.UnreadableArticle;
import org.jspecify.annotations.Nullable;

/** One article of an archive as it was found; it is read only when its turn comes. */
public sealed interface Entry {

    /** Reads the article. What is wrong with it is in the result. */
    BatchLine read();

    /** About how many bytes it holds in memory. */
    int weight();

    /** The folder that paths in it are relative to. */
    default Path folder() {
        return Path.of("");
    }

    /**
     * A line of JSON.
     *
     * @param file what errors call the file; empty if there is one file only
     * @param number of the line, from 1
     */
    record JsonLine(ByteBuffer bytes, String file, long number, Path folder) implements Entry {
        @Override
        public BatchLine read() {
            BatchLine line;
            try {
                String json = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(bytes.duplicate())
                        .toString();
                line = BatchLine.parse(json, number);
            } catch (CharacterCodingException e) {
                line = new BatchLine.Bad(null, "line " + number + ": not UTF-8 text");
            }
            return line instanceof BatchLine.Bad bad && !file.isEmpty()
                    ? new BatchLine.Bad(bad.id(), file + ": " + bad.error())
                    : line;
        }

        @Override
        public int weight() {
            return bytes.remaining();
        }
    }

    /** An article in a file of its own. */
    record PageFile(String id, Path file) implements Entry {
        @Override
        public BatchLine read() {
            return article(id, null, () -> Articles.read(file, ReadingOptions.NONE));
        }

        @Override
        public int weight() {
            return 0;
        }
    }

    /**
     * A page as a crawler recorded it.
     *
     * @param id of the record
     * @param url where it stood
     * @param seen the day on which it stood there: what counts as today if the page does not say when it was published
     */
    record Page(String id, String url, LocalDate seen, Format format, ByteBuffer bytes) implements Entry {
        @Override
        public BatchLine read() {
            byte[] page = new byte[bytes.remaining()];
            bytes.duplicate().get(page);
            return article(id, seen, () -> Articles.read(page, url, format, new ReadingOptions(null, null, url)));
        }

        @Override
        public int weight() {
            return bytes.remaining();
        }
    }

    /** Something that should have been an article and is none. */
    record Broken(@Nullable String id, String error) implements Entry {
        @Override
        public BatchLine read() {
            return new BatchLine.Bad(id, error);
        }

        @Override
        public int weight() {
            return error.length();
        }
    }

    /** Reads an article. */
    interface Reading {
        Article read();
    }

    private static BatchLine article(String id, @Nullable LocalDate seen, Reading reading) {
        try {
            Article article = reading.read();
            return new BatchLine.Good(id, article, article.published() == null ? seen : null, List.of());
        } catch (UnreadableArticle e) {
            return new BatchLine.Bad(id, String.valueOf(e.getMessage()).replaceAll("\\s*\\n\\s*", "; "));
        }
    }
}

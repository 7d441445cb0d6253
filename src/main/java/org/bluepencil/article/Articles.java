package org.bluepencil.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bluepencil.article.UnreadableArticle.Kind;

/**
 * Reads articles: picks the reader by the name of the file, or by what is in it, and applies the options.
 *
 * <p>A Word document is known by its bytes. Of texts, a name that ends in {@code .html}, {@code .htm}, {@code .xhtml}, {@code .md},
 * {@code .markdown} or {@code .txt} decides, but for a text that declares itself an HTML page. Anything else is HTML if it
 * starts like a page, and plain text if not.
 */
public final class Articles {
    /** The largest original that is read, in bytes: no article is longer than 10 MB. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    /** How standard input is called in findings. */
    public static final String STANDARD_INPUT = "-";

    private static final String NOT_AN_ARTICLE =
            "give the article alone; for many articles in one file use the batch command";

    private Articles() {}

    /**
     * Reads a file.
     *
     * @throws UnreadableArticle if the file is missing, a directory, too large, or holds no article
     */
    public static Article read(Path file, ReadingOptions options) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new UnreadableArticle(Kind.DIRECTORY, name, "is a directory", "give one file in it");
        } else if (!Files.exists(file)) {
            throw new UnreadableArticle(
                    Kind.MISSING, name, "there is no such file", "check the spelling, and the folder that you are in");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, name, options);
        } catch (IOException e) {
            throw new UnreadableArticle(
                    Kind.INACCESSIBLE, name, "cannot be opened: " + e, "check that you may read it");
        }
    }

    /**
     * Reads to the end of a stream, and leaves it open.
     *
     * @param name a file name, or {@link #STANDARD_INPUT}
     * @throws UnreadableArticle if it is too large, breaks off, or holds no article
     */
    public static Article read(InputStream in, String name, ReadingOptions options) {
        byte[] bytes;
        try {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UnreadableArticle(Kind.INACCESSIBLE, name, "reading broke off: " + e, "try again");
        }
        String text = text(bytes, name);
        return read(new Original(name, text), isWord(bytes) ? Format.MARKDOWN : format(name, text), options);
    }

    /** Whether the bytes are a Word document, which is read as the Markdown of its words. */
    public static boolean isWord(byte[] bytes) {
        // The archive is told by its first bytes before anything of the Word library is loaded.
        return BinaryFormat.of(bytes).filter(BinaryFormat.ZIP::equals).isPresent() && WordDocument.is(bytes);
    }

    /**
     * Reads bytes whose format is known, as those of a fetched page.
     *
     * @param name a file name or an address
     * @throws UnreadableArticle if they are too many, or hold no article
     */
    public static Article read(byte[] bytes, String name, Format format, ReadingOptions options) {
        return read(new Original(name, text(bytes, name)), format, options);
    }

    /**
     * The original with some words of the article replaced, as its format writes them.
     *
     * @return empty if the words do not stand in the original in one piece
     */
    public static Optional<String> rewritten(Article article, Span words, String replacement) {
        String original = article.map().originalText();
        String written = format(article.name(), original) == Format.HTML
                ? replacement.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                : replacement;
        return article.map()
                .original(words)
                .map(place -> original.substring(0, place.start()) + written + original.substring(place.end()));
    }

    private static Article read(Original original, Format format, ReadingOptions options) {
        return format.reader().read(original, options);
    }

    private static Format format(String name, String text) {
        Optional<Format> named = Format.ofName(name);
        if (named.isPresent() && (named.get() == Format.HTML || !Format.isWholePage(text))) {
            return named.get();
        }
        return Format.ofContents(text);
    }

    private static String text(byte[] bytes, String name) {
        if (bytes.length > MAX_BYTES) {
            throw new UnreadableArticle(
                    Kind.TOO_LARGE, name, "is larger than " + MAX_BYTES / 1024 / 1024 + " MB", NOT_AN_ARTICLE);
        }
        String text = isWord(bytes) ? WordDocument.markdown(bytes, name) : new Decoding(bytes, name).text();
        if (Letters.blank(text)) {
            String what = bytes.length == 0 ? "is empty" : "holds white space only";
            throw new UnreadableArticle(Kind.EMPTY, name, what, "give a file with the text of the article");
        }
        return text;
    }
}

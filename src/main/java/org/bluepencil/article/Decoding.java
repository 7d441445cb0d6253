package org.bluepencil.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From bytes to characters. A byte order mark decides; else what the page declares; else it is UTF-8. Bytes that do not
 * fit are an error with their place, but for the five bytes that windows-1252 leaves open: they are read as U+FFFD.
 */
final class Decoding {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** How many bytes of a page may come before it says its character set. */
    private static final int LOOK = 4096;

    private static final Pattern XML =
            Pattern.compile("\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern META =
            Pattern.compile("<meta\\b[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private final byte[] bytes;
    private final String name;

    Decoding(byte[] bytes, String name) {
        this.bytes = bytes;
        this.name = name;
    }

    /**
     * The characters of these bytes.
     *
     * @throws UnreadableArticle if the bytes are no text, with the offset of the first one that is not
     */
    String text() {
        if (starts(0xEF, 0xBB, 0xBF)) {
            return strict(StandardCharsets.UTF_8, 3);
        } else if (starts(0xFF, 0xFE)) {
            return strict(StandardCharsets.UTF_16LE, 2);
        } else if (starts(0xFE, 0xFF)) {
            return strict(StandardCharsets.UTF_16BE, 2);
        }
        BinaryFormat.of(bytes).ifPresent(format -> {
            throw format.refusal(name);
        });
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new UnreadableArticle(
                        UnreadableArticle.Kind.BINARY,
                        name,
                        "is a binary file: there is a NUL byte at offset " + i,
                        "give a text, an HTML page or Markdown");
            }
        }
        Charset charset = declared().orElse(StandardCharsets.UTF_8);
        if (charset.equals(WINDOWS_1252)) {
            return new String(bytes, charset);
        }
        return strict(charset, 0);
    }

    private boolean starts(int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private Optional<Charset> declared() {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1);
        Matcher xml = XML.matcher(head);
        if (xml.lookingAt()) {
            return charset(xml.group(1));
        }
        Matcher meta = META.matcher(head);
        return meta.find() ? charset(meta.group(1)) : Optional.empty();
    }

    /** As browsers read the label: Latin-1 means windows-1252, and a page that says UTF-16 in ASCII is UTF-8. */
    private static Optional<Charset> charset(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        if (lower.matches("iso-?8859-1|latin-?1|us-ascii|ascii|cp1252|windows-1252")) {
            return Optional.of(WINDOWS_1252);
        } else if (lower.startsWith("utf-16") || lower.startsWith("utf-32")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        try {
            return Optional.of(Charset.forName(lower));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private String strict(Charset charset, int from) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out =
                CharBuffer.allocate((int) Math.ceil((bytes.length - from) * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw refusal(charset, in.position());
        }
        decoder.flush(out);
        return out.flip().toString();
    }

    private UnreadableArticle refusal(Charset charset, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return new UnreadableArticle(
                UnreadableArticle.Kind.ENCODING,
                name,
                "is not text in " + charset.name() + ": byte 0x" + String.format(Locale.ROOT, "%02X", bytes[offset])
                        + " at offset " + offset + " (line " + line + ")",
                "save it as UTF-8, or let the page declare the character set that it has (<meta charset=…>)");
    }
}

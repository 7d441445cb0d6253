package org.bluepencil.article;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Formats that are no text, told by their first bytes, with what to do about each. */
enum BinaryFormat {
    PDF("a PDF document", "save it as text first, for example with pdftotext", "%PDF-"),
    ZIP("a ZIP archive", "unpack it and give the file inside", "PK\u0003\u0004"),
    OLD_OFFICE("an Office document of the old kind", "save it as plain text or HTML", "\u00d0\u00cf\u0011\u00e0"),
    RTF("a rich text (RTF) document", "save it as plain text or HTML", "{\\rtf"),
    PNG("a PNG image", "give the article itself, not a picture of it", "\u0089PNG"),
    JPEG("a JPEG image", "give the article itself, not a picture of it", "\u00ff\u00d8\u00ff"),
    GIF("a GIF image", "give the article itself, not a picture of it", "GIF8"),
    GZIP("a gzip file", "unpack it first", "\u001f\u008b"),
    BZIP2("a bzip2 file", "unpack it first", "BZh"),
    SEVEN_ZIP("a 7z archive", "unpack it and give the file inside", "7z\u00bc\u00af");

    private final String what;
    private final String advice;
    private final String magic;

    BinaryFormat(String what, String advice, String magic) {
        this.what = what;
        this.advice = advice;
        this.magic = magic;
    }

    static Optional<BinaryFormat> of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(format -> start.startsWith(format.magic))
                .findFirst();
    }

    UnreadableArticle refusal(String name) {
        boolean office = this == ZIP && name.toLowerCase(Locale.ROOT).matches(".*\\.(docx|odt|epub|pages)");
        return new UnreadableArticle(
                UnreadableArticle.Kind.BINARY,
                name,
                "is " + (office ? "a word processor's document (a ZIP archive inside)" : what) + ", not text",
                office ? "save it as plain text, HTML or Markdown" : advice);
    }
}

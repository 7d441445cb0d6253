package org.bluepencil.review;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bluepencil.value.BadDefinition;
import org.bluepencil.value.FileTrouble;

/**
 * The rulings on one article, as a YAML file that people read and may mend. Adding a ruling leaves the text before it as it
 * is, comments included.
 *
 * @param text the whole file
 * @param entries what it says, in its order
 */
public record ReviewFile(String text, List<Entry> entries) {
    private static final String ENDING = ".review.yaml";

    public ReviewFile {
        entries = List.copyOf(entries);
    }

    /** A file without a ruling. */
    public static ReviewFile empty() {
        return new ReviewFile(ReviewText.HEADER, List.of());
    }

    /** Where the rulings on an article are kept: beside it, {@code story.html.review.yaml}. */
    public static Path beside(Path article) {
        return article.resolveSibling(article.getFileName() + ENDING);
    }

    /**
     * Reads a file.
     *
     * @throws BadDefinition with place, fault and what was expected
     */
    public static ReviewFile read(Path file) {
        try {
            return parse(file.toString(), Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new BadDefinition(file + ":1:1", "not a text in UTF-8", "a text in UTF-8");
        } catch (IOException e) {
            throw new BadDefinition(file + ": cannot be read: " + FileTrouble.of(e));
        }
    }

    /**
     * Reads a text.
     *
     * @param name the file's name, for errors
     * @throws BadDefinition with place, fault and what was expected
     */
    public static ReviewFile parse(String name, String text) {
        return new ReviewFile(text, ReviewReader.read(name, text));
    }

    /** With a ruling more; an earlier one on the same finding gives way. */
    public ReviewFile with(Entry entry) {
        List<Entry> all = new ArrayList<>(without(entry));
        boolean isNew = all.size() == entries.size();
        all.add(entry);
        if (isNew) {
            String longer = ReviewText.appended(text, entry);
            if (ReviewReader.reads(longer, all)) {
                return new ReviewFile(longer, all);
            }
        }
        return new ReviewFile(ReviewText.of(text, all), all);
    }

    /** Without the ruling on a finding; the same if there is none. */
    public ReviewFile withdrawn(Entry entry) {
        List<Entry> left = without(entry);
        return left.size() == entries.size() ? this : new ReviewFile(ReviewText.of(text, left), left);
    }

    private List<Entry> without(Entry entry) {
        return entries.stream().filter(e -> !e.isAbout(entry)).toList();
    }
}

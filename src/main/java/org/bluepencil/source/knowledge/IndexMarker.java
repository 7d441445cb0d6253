package org.bluepencil.source.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.bluepencil.value.FileTrouble;
import org.jspecify.annotations.Nullable;

/**
 * The file that tells that a folder is an index of ours: its format, and the day of the newest edit in its dumps.
 *
 * @param newest null if the entities name none
 */
record IndexMarker(@Nullable LocalDate newest) {
    static final String FILE = "bluepencil-index";
    /** Raised with every change of the stored form. */
    private static final String FORMAT = "format 1";

    static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(FILE));
    }

    /**
     * @throws UnreadableKnowledge if the folder is no index, or one of another format
     */
    static IndexMarker of(Path folder) {
        if (!isIn(folder)) {
            throw new UnreadableKnowledge(
                    "no index at " + folder + " (make one with bluepencil index DUMP --out " + folder + ")");
        }
        try {
            return read(folder.toString(), Files.readString(folder.resolve(FILE)));
        } catch (IOException e) {
            throw new UnreadableKnowledge("the index at " + folder + " cannot be read: " + FileTrouble.of(e), e);
        }
    }

    static IndexMarker read(String name, String text) {
        String[] lines = text.split("\n", 2);
        if (!lines[0].equals(FORMAT)) {
            throw new UnreadableKnowledge("the index at " + name + " is of another version of the program (" + lines[0]
                    + ", needed: " + FORMAT + "): make it anew with bluepencil index");
        }
        String day = lines.length > 1 ? lines[1].strip() : "";
        try {
            return new IndexMarker(day.isEmpty() ? null : LocalDate.parse(day));
        } catch (DateTimeException e) {
            return new IndexMarker(null);
        }
    }

    /** Writes the marker of a folder, whole or not at all. */
    static void write(Path folder, @Nullable LocalDate newest) throws IOException {
        Path half = folder.resolve("." + FILE);
        Files.writeString(half, new IndexMarker(newest).text());
        Files.move(half, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }

    private String text() {
        return FORMAT + "\n" + (newest == null ? "" : newest) + "\n";
    }

    /** Whether an index that the build made is still of this format. */
    static boolean isCurrent(Path folder) throws IOException {
        return isIn(folder) && Files.readString(folder.resolve(FILE)).startsWith(FORMAT + "\n");
    }
}

package org.bluepencil.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.bluepencil.value.FileTrouble;

/** Writes a file whole or not at all: what is half written never stands under its name. */
final class WholeFile {

    /** What is to be written. */
    interface Content {
        void writeTo(Writer out) throws IOException;
    }

    private WholeFile() {}

    static void write(Path file, Content content) {
        Path target = file.toAbsolutePath();
        Path half = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            try (Writer out = Files.newBufferedWriter(half, StandardCharsets.UTF_8)) {
                content.writeTo(out);
            }
            Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Failure(
                    "cannot write " + file + " (" + FileTrouble.of(e) + "): choose another place with --out", e);
        } finally {
            try {
                Files.deleteIfExists(half);
            } catch (IOException e) {
                // A hidden leftover that the next run overwrites; the failure itself is already told.
                System.getLogger(WholeFile.class.getName()).log(System.Logger.Level.DEBUG, "not removed: " + half, e);
            }
        }
    }
}

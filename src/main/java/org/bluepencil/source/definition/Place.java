package org.bluepencil.source.definition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bluepencil.value.BadDefinition;

/** Where a source's data stand: on disk, or packed with the program. */
public sealed interface Place {

    /**
     * The text that stands there.
     *
     * @throws BadDefinition if it is not a text in UTF-8 or cannot be read
     */
    String text();

    /** A file or folder. */
    record OnDisk(Path path) implements Place {
        @Override
        public String text() {
            try {
                return Files.readString(path);
            } catch (CharacterCodingException e) {
                throw new BadDefinition(path + ":1:1", "not a text in UTF-8", "a text in UTF-8");
            } catch (IOException e) {
                throw new BadDefinition(path + ": cannot be read: " + e.getMessage());
            }
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }

    /** A resource of the program. */
    record Packed(String resource) implements Place {
        @Override
        public String text() {
            try (InputStream in = Place.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new BadDefinition(this + ": nothing of that name is packed with the program");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return "packed:" + resource;
        }
    }
}

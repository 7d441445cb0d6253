package org.bluepencil.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells files and folders apart by paths, sizes and times of change, without reading them. */
public final class Stamp {
    private final StringBuilder text = new StringBuilder();

    /** Adds a setting. */
    public Stamp add(String name, @Nullable Object value) {
        text.append(name).append('=').append(Objects.toString(value, "")).append('\n');
        return this;
    }

    /** Adds a file, or all files under a folder; one that is not there is told as such. */
    public Stamp addFiles(String name, Path path) throws IOException {
        add(name, path.toAbsolutePath().normalize());
        if (!Files.exists(path)) {
            return this;
        }
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(file.toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

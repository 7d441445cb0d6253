package org.bluepencil.source.definition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bluepencil.value.BadDefinition;
import org.bluepencil.value.YamlText;

/** A folder of source definitions: on disk, or packed with the program. */
public sealed interface DefinitionFolder {

    /**
     * The definitions in it, by name; a folder without any is a choice of its own: no sources.
     *
     * @throws BadDefinition if the folder or a file in it cannot be read
     */
    List<YamlText> texts();

    /** Where a file that a definition names stands. */
    Place resolve(String name);

    /** A folder of the user's. */
    record OnDisk(Path folder) implements DefinitionFolder {
        @Override
        public List<YamlText> texts() {
            if (!Files.isDirectory(folder)) {
                throw new BadDefinition(
                        folder + ": no such folder of sources (give a folder with a YAML file for each source)");
            }
            List<YamlText> texts = new ArrayList<>();
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(f -> isDefinition(String.valueOf(f.getFileName())))
                        .filter(Files::isRegularFile)
                        .sorted()
                        .toList()) {
                    texts.add(new YamlText(file.toString(), new Place.OnDisk(file).text()));
                }
            } catch (IOException e) {
                throw new BadDefinition(folder + ": the folder of sources cannot be read: " + e.getMessage());
            }
            return texts;
        }

        @Override
        public Place resolve(String name) {
            return new Place.OnDisk(folder.resolve(name));
        }
    }

    /**
     * A folder of resources, which lists its files in a file of its own.
     *
     * @param resources absolute, with a slash at its end
     */
    record Packed(String resources) implements DefinitionFolder {
        /** The file that lists the others, a name a line. */
        public static final String LIST = "files";

        @Override
        public List<YamlText> texts() {
            List<YamlText> texts = new ArrayList<>();
            for (String name : read(LIST).split("\n")) {
                if (isDefinition(name)) {
                    texts.add(new YamlText(name, read(name)));
                }
            }
            return texts;
        }

        private String read(String name) {
            try (InputStream in = DefinitionFolder.class.getResourceAsStream(resources + name)) {
                return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Place resolve(String name) {
            return new Place.Packed(resources + name);
        }
    }

    /** House style stands in the same folder and is no source; a description beside a dump belongs to the dump. */
    private static boolean isDefinition(String name) {
        boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
        return yaml && !name.startsWith("house.") && !name.endsWith(".source.yaml") && !name.startsWith(".");
    }
}

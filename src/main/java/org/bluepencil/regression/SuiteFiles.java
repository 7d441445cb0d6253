package org.bluepencil.regression;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bluepencil.value.BadDefinition;
import org.bluepencil.value.FileTrouble;

/** Finds and reads the suites under files and folders. */
public final class SuiteFiles {
    private SuiteFiles() {}

    /**
     * The suites, in the order of their paths; a folder is searched with all folders in it for {@code *.yaml} and {@code *.yml}.
     *
     * @param today what {@code date: today} stands for
     * @throws BadDefinition at the first file that is none, or if there is none at all
     */
    public static List<Suite> read(List<Path> paths, LocalDate today) {
        TreeSet<Path> files = new TreeSet<>();
        paths.forEach(p -> files.addAll(under(p)));
        if (files.isEmpty()) {
            throw new BadDefinition("no suite of claims in "
                    + String.join(", ", paths.stream().map(Path::toString).toList())
                    + ": give a YAML file, or a folder with YAML files in it");
        }
        List<Suite> suites = new ArrayList<>();
        Map<String, Path> names = new HashMap<>();
        for (Path file : files) {
            Suite suite = SuiteReader.read(file, text(file), today);
            Path before = names.put(suite.name(), file);
            if (before != null) {
                throw new BadDefinition(
                        file + ":1:1",
                        "the suite " + suite.name() + " has the name of the one in " + before,
                        "suite: a name of its own");
            }
            suites.add(suite);
        }
        return suites;
    }

    private static List<Path> under(Path path) {
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        if (!Files.isDirectory(path)) {
            throw new BadDefinition("no such file or folder of claims: " + path + " (give a YAML file, or a folder)");
        }
        try (Stream<Path> all = Files.walk(path)) {
            return all.filter(Files::isRegularFile)
                    .filter(f -> f.toString().matches(".*\\.ya?ml"))
                    .toList();
        } catch (IOException e) {
            throw new BadDefinition(path + ": the folder of claims cannot be read: " + FileTrouble.of(e));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new BadDefinition(file + ":1:1", "not a text in UTF-8", "a text in UTF-8");
        } catch (IOException e) {
            throw new BadDefinition(file + ": cannot be read: " + FileTrouble.of(e));
        }
    }
}

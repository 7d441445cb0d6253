package org.bluepencil.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.bluepencil.source.knowledge.IndexProgress;
import org.bluepencil.source.knowledge.KnowledgeIndexer;

/**
 * Packs the default definitions and the starter knowledge with the program; run by the build. Arguments: the folder of the
 * definitions, the starter's dump, and the folder of compiled classes. Nothing is done for what is already up to date.
 */
public final class PackSources {
    private static final String LIST = "files";
    /** Where Lucene looks for the seed of the ids that it gives to files; two builds then give the same bytes. */
    private static final String SEED = "tests.seed";

    private PackSources() {}

    public static void main(String[] args) throws IOException {
        System.setProperty(SEED, "b1e9e2c1");
        Path definitions = Path.of(args[0]);
        Path dump = Path.of(args[1]);
        Path classes = Path.of(args[2]);
        packDefinitions(definitions, inside(classes, Sources.PACKED_DEFINITIONS));
        packIndex(dump, inside(classes, Sources.PACKED_KNOWLEDGE + "starter"));
    }

    private static Path inside(Path classes, String resources) {
        return classes.resolve(resources.substring(1));
    }

    private static void packDefinitions(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        List<Path> files = files(from);
        for (Path file : files) {
            Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        writeList(to, files);
    }

    private static void packIndex(Path dump, Path to) throws IOException {
        Path list = to.resolve(LIST);
        FileTime written = Files.exists(list) ? Files.getLastModifiedTime(list) : FileTime.fromMillis(0);
        if (Files.getLastModifiedTime(dump).compareTo(written) <= 0 && KnowledgeIndexer.isCurrent(to)) {
            return;
        }
        KnowledgeIndexer.index(List.of(dump), to, false, IndexProgress.NONE);
        writeList(to, files(to));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> !String.valueOf(f.getFileName()).equals(LIST))
                    .sorted()
                    .toList();
        }
    }

    private static void writeList(Path folder, List<Path> files) throws IOException {
        StringBuilder names = new StringBuilder();
        files.forEach(f -> names.append(f.getFileName()).append('\n'));
        Files.writeString(folder.resolve(LIST), names);
    }
}

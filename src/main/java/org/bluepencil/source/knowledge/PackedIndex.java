package org.bluepencil.source.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.bluepencil.value.FileTrouble;

/** An index packed with the program as resources: a list of its files, and the files beside it. */
final class PackedIndex {
    private static final Set<String> BESIDE = Set.of(Fields.DESCRIPTION, IndexMarker.FILE);

    private PackedIndex() {}

    /** A text beside the index, or the empty string. */
    static String text(String resources, String name) {
        try (InputStream in = PackedIndex.class.getResourceAsStream(resources + name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UnreadableKnowledge("the packed knowledge cannot be read: " + FileTrouble.of(e), e);
        }
    }

    /**
     * A text beside the index.
     *
     * @throws UnreadableKnowledge if it is not there
     */
    static String required(String resources, String name) {
        String text = text(resources, name);
        if (text.isEmpty()) {
            throw new UnreadableKnowledge("no knowledge is packed at " + resources
                    + " (there is packed:starter; if that is missing, build the program with mvn package)");
        }
        return text;
    }

    /** Reads the index into memory. */
    static Directory load(String resources) {
        String list = required(resources, Fields.LIST);
        Directory directory = new ByteBuffersDirectory();
        for (String file : list.split("\n")) {
            if (BESIDE.contains(file)) {
                continue;
            }
            try (InputStream in = PackedIndex.class.getResourceAsStream(resources + file);
                    IndexOutput out = directory.createOutput(file, IOContext.DEFAULT)) {
                if (in == null) {
                    throw new UnreadableKnowledge(
                            "the packed knowledge lacks its file " + file + ": build the program again");
                }
                byte[] bytes = in.readAllBytes();
                out.writeBytes(bytes, bytes.length);
            } catch (IOException e) {
                throw new UnreadableKnowledge("the packed knowledge cannot be read: " + FileTrouble.of(e), e);
            }
        }
        return directory;
    }
}

package org.bluepencil.source.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.bluepencil.value.FileTrouble;
import org.bluepencil.value.YamlText;
import org.jspecify.annotations.Nullable;

/**
 * What an index says of itself.
 *
 * @param declared the description that stood beside its dump, if there was one
 * @param newest the day of the newest edit in it, or null if its entities name none
 */
public record IndexDescription(Optional<YamlText> declared, @Nullable LocalDate newest) {

    /**
     * What the index in a folder says.
     *
     * @throws UnreadableKnowledge if the folder is no index
     */
    public static IndexDescription of(Path folder) {
        LocalDate newest = IndexMarker.of(folder).newest();
        Path declared = folder.resolve(Fields.DESCRIPTION);
        try {
            Optional<YamlText> text = Files.isRegularFile(declared)
                    ? Optional.of(new YamlText(declared.toString(), Files.readString(declared)))
                    : Optional.empty();
            return new IndexDescription(text, newest);
        } catch (IOException e) {
            throw new UnreadableKnowledge("the index at " + folder + " cannot be read: " + FileTrouble.of(e), e);
        }
    }

    /**
     * Of an index packed with the program.
     *
     * @throws UnreadableKnowledge if nothing is packed there
     */
    public static IndexDescription packed(String resources) {
        LocalDate newest = IndexMarker.read(resources, PackedIndex.required(resources, IndexMarker.FILE))
                .newest();
        String declared = PackedIndex.text(resources, Fields.DESCRIPTION);
        Optional<YamlText> text = declared.isEmpty()
                ? Optional.empty()
                : Optional.of(new YamlText("packed " + Fields.DESCRIPTION, declared));
        return new IndexDescription(text, newest);
    }
}

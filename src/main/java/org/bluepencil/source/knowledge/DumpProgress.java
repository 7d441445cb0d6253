package org.bluepencil.source.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import org.bluepencil.files.PackedFile;
import org.jspecify.annotations.Nullable;

/** How much of several dumps is behind, by their bytes on disk. */
final class DumpProgress implements LongConsumer {
    private final IndexProgress progress;
    private final long size;
    private long behind;
    private @Nullable PackedFile open;

    DumpProgress(List<Path> dumps, IndexProgress progress) {
        this.progress = progress;
        this.size = dumps.stream().mapToLong(DumpProgress::size).sum();
    }

    /** What cannot be measured counts as nothing: only an estimate suffers. */
    private static long size(Path dump) {
        try {
            return Files.isRegularFile(dump) ? Files.size(dump) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** The next dump is being read. */
    void begin(PackedFile dump) {
        behind += open == null ? 0 : open.position();
        open = dump;
    }

    @Override
    public void accept(long entities) {
        long at = behind + (open == null ? 0 : open.position());
        progress.at(entities, size == 0 ? 0 : Math.min(1, (double) at / size));
    }
}

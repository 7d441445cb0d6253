package org.bluepencil.desk.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bluepencil.desk.state.Change;
import org.bluepencil.source.page.HandedPage;
import org.jspecify.annotations.Nullable;

/** The sources that were added at the desk: those that came as files stand in a folder of their own while a check runs. */
record AddedPages(List<HandedPage> handed, @Nullable Path folder) implements AutoCloseable {

    static AddedPages of(List<Change.Cited> cited) throws IOException {
        List<HandedPage> handed = new ArrayList<>();
        Path folder = cited.stream().anyMatch(c -> c.page() != null) ? Files.createTempDirectory("bluepencil-") : null;
        for (Change.Cited source : cited) {
            byte[] page = source.page();
            if (page == null) {
                handed.add(new HandedPage(null, source.name(), null));
            } else if (folder != null) {
                // The name is a stranger's: only letters, digits and a few marks of it reach the disk.
                String name =
                        source.name().replaceAll("[^\\p{L}\\p{N} ._-]", "_").replaceAll("\\.{2,}", "_");
                Path file = Files.createDirectory(folder.resolve(String.valueOf(handed.size())))
                        .resolve(name.isBlank() || name.startsWith(".") ? "page" + name : name);
                Files.write(file, page);
                handed.add(new HandedPage(file, null, null));
            }
        }
        return new AddedPages(handed, folder);
    }

    @Override
    public void close() throws IOException {
        if (folder != null) {
            for (HandedPage page : handed) {
                if (page.file() != null) {
                    Files.deleteIfExists(page.file());
                    Files.deleteIfExists(page.file().getParent());
                }
            }
            Files.deleteIfExists(folder);
        }
    }
}

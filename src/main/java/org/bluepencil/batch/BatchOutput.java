package org.bluepencil.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.bluepencil.files.InOrder;

/** Where the lines of a run go: told by the name of the file, JSON lines or a table of claims in Parquet. */
public final class BatchOutput implements InOrder.Sink<LineChecker.Line>, AutoCloseable {
    private final HalfDone half;
    private final Path target;

    /**
     * An output that is half done.
     *
     * @param target ends in {@code .parquet} for a table
     */
    public BatchOutput(HalfDone half, Path target) {
        this.half = half;
        this.target = target.toAbsolutePath();
    }

    @Override
    public void accept(LineChecker.Line line, boolean isLast) throws IOException {
        half.add(line.json());
        if (isLast) {
            half.flush();
        }
    }

    /** Ends the output: it stands under its name from here on. */
    public void finish() throws IOException {
        half.flush();
        if (!target.toString().toLowerCase(Locale.ROOT).endsWith(".parquet")) {
            half.finish(null);
            return;
        }
        Path table = target.resolveSibling("." + target.getFileName() + ".table");
        try {
            ClaimTable.write(half.part(), table, target.resolveSibling(target.getFileName() + ".errors.jsonl"));
            half.finish(table);
        } finally {
            Files.deleteIfExists(table);
        }
    }

    @Override
    public void close() throws IOException {
        half.close();
    }
}

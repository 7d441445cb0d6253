package org.bluepencil.spark;

import java.io.EOFException;
import java.util.Optional;
import org.apache.spark.SparkException;

/**
 * Tells a damaged file from one that a disk or a network does not give out just now: the former is damaged however often it is
 * read, of the latter Spark tries the task again.
 */
final class Damage {
    private static final String FAILED_READ = "FAILED_READ_FILE";

    private Damage() {}

    /** What is damaged, in the words of whoever could not decode it; empty if a fault is no damage. */
    static Optional<String> of(Exception fault) {
        if (!(fault instanceof SparkException spark)
                || !String.valueOf(spark.getCondition()).startsWith(FAILED_READ)) {
            return Optional.empty();
        }
        boolean damaged = false;
        Throwable deepest = fault;
        for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            damaged |= isOfDecoding(cause);
            deepest = cause;
        }
        return damaged ? Optional.of(String.valueOf(deepest.getMessage())) : Optional.empty();
    }

    /** By the name of its package too: Parquet carries what reads its headers under a name of its own. */
    private static boolean isOfDecoding(Throwable cause) {
        String name = cause.getClass().getName();
        return cause instanceof RuntimeException
                || cause instanceof EOFException
                || name.startsWith("org.apache.parquet.")
                || name.startsWith("shaded.parquet.");
    }
}

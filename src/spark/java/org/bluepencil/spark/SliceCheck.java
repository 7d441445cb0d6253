package org.bluepencil.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.bluepencil.batch.ArchiveReader;
import org.bluepencil.batch.Entry;
import org.bluepencil.batch.LineChecker;

/** Checks one slice of an archive: its claims by day and verdict, and apart what could not be checked. */
final class SliceCheck {
    private final SparkSession spark;
    private final Settings settings;
    private final String out;

    SliceCheck(SparkSession spark, Settings settings, String out) {
        this.spark = spark;
        this.settings = settings;
        this.out = out;
    }

    /** Checks a slice and writes it; gives the counts in words. */
    String check(Slices.Slice slice) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        JavaRDD<Found> entries = slice.isTable() ? tables(context, slice) : files(context, slice);
        int tasks = Math.max(2, spark.sparkContext().defaultParallelism() * 4);
        Settings shared = settings;
        // One article after the other is dealt out to the tasks, so that a file of many long ones burdens no single task.
        JavaRDD<Row> rows = entries.repartition(tasks).mapPartitions(found -> rows(found, shared));
        Dataset<Row> checked = spark.createDataFrame(rows, CheckedRow.SCHEMA).persist(StorageLevel.MEMORY_AND_DISK());
        try {
            Dataset<Row> claims = checked.filter(col("error").isNull()).drop("error", "place");
            Dataset<Row> dead = checked.filter(col("error").isNotNull()).select("article", "place", "error");
            claims.repartition(col("date"), col("verdict"))
                    .sortWithinPartitions("article", "start", "end", "claim")
                    .write()
                    .mode(SaveMode.Overwrite)
                    .partitionBy("date", "verdict")
                    .parquet(out + "/claims/slice=" + slice.name());
            dead.coalesce(1)
                    .sort("place", "article", "error")
                    .write()
                    .mode(SaveMode.Overwrite)
                    .option("ignoreNullFields", "false")
                    .json(out + "/dead-letters/slice=" + slice.name());
            return claims.count() + " claims, " + dead.count() + " dead letters";
        } finally {
            checked.unpersist();
        }
    }

    private static JavaRDD<Found> files(JavaSparkContext context, Slices.Slice slice) {
        return context.binaryFiles(String.join(",", slice.files()), slice.files().size())
                .flatMap(file -> found(file._1(), file._2()));
    }

    /** The entries of a file, read as they are asked for. */
    private static Iterator<Found> found(String path, PortableDataStream stream) throws IOException {
        String name = path.substring(path.lastIndexOf('/') + 1);
        ArchiveReader reader = ArchiveReader.of(stream.open(), name, 0);
        return new Iterator<>() {
            private Optional<Entry> next = read();

            private Optional<Entry> read() {
                try {
                    Optional<Entry> read = reader.next();
                    if (read.isEmpty()) {
                        reader.close();
                    }
                    return read;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public boolean hasNext() {
                return next.isPresent();
            }

            @Override
            public Found next() {
                Entry entry = next.orElseThrow(NoSuchElementException::new);
                next = read();
                return Found.of(entry, name);
            }
        };
    }

    private JavaRDD<Found> tables(JavaSparkContext context, Slices.Slice slice) {
        TableRows rows = new TableRows(spark);
        JavaRDD<Found> all = context.emptyRDD();
        for (String file : slice.files()) {
            all = all.union(rows.of(file));
        }
        return all;
    }

    private static Iterator<Row> rows(Iterator<Found> entries, Settings settings) {
        LineChecker checker = SharedChecker.of(settings);
        return new Iterator<>() {
            private Iterator<Row> rows = List.<Row>of().iterator();

            @Override
            public boolean hasNext() {
                while (!rows.hasNext() && entries.hasNext()) {
                    rows = CheckedRow.of(entries.next(), checker, settings.longest()).iterator();
                }
                return rows.hasNext();
            }

            @Override
            public Row next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return rows.next();
            }
        };
    }
}

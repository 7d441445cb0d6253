package org.bluepencil.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a Parquet file with the columns of a batch line. A part of it that is damaged becomes an entry that tells so; what stands
 * before it and the other parts are read.
 */
final class TableRows {
    /** What is lost behind a damaged page: the rest of its part of the file, in bytes. */
    private static final String PART = Integer.toString(4 << 20);

    private final SparkSession reading;

    TableRows(SparkSession spark) {
        reading = spark.newSession();
        reading.conf().set("spark.sql.files.maxPartitionBytes", PART);
        reading.conf().set("spark.sql.files.openCostInBytes", PART);
        // One row after the other, so that the rows before a damaged page are given out.
        reading.conf().set("spark.sql.parquet.enableVectorizedReader", "false");
    }

    /** The entries of a file. */
    JavaRDD<Found> of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        try {
            return reading.read()
                    .option("parquet.page.verify-checksum.enabled", "true")
                    .parquet(path)
                    .select(to_json(struct(col("*"))), col("_metadata.row_index"))
                    .toJavaRDD()
                    .mapPartitions(rows -> new Guarded(rows, name));
        } catch (Exception e) {
            if (!(e instanceof SparkException)) {
                throw e;
            }
            // What it is made of stands at its end: nothing of it can be read.
            return JavaSparkContext.fromSparkContext(reading.sparkContext())
                    .parallelize(List.of(Found.broken(name, name + ": no Parquet file, or cut off")));
        }
    }

    /** Rows up to the first that cannot be read, and one entry for that and what stands behind it. */
    private static final class Guarded implements Iterator<Found> {
        private final Iterator<Row> rows;
        private final String name;
        private long last;
        private @Nullable String damage;
        private boolean ended;

        Guarded(Iterator<Row> rows, String name) {
            this.rows = rows;
            this.name = name;
        }

        @Override
        public boolean hasNext() {
            if (damage == null && !ended) {
                try {
                    ended = !rows.hasNext();
                } catch (Exception e) {
                    Optional<String> found = Damage.of(e);
                    if (found.isEmpty()) {
                        throw e;
                    }
                    damage = found.get();
                }
            }
            return !ended;
        }

        @Override
        public Found next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            if (damage != null) {
                ended = true;
                String where = last == 0 ? "a part of it" : "what follows row " + last + " in its part";
                return Found.broken(name, name + ": " + where + " is damaged and was not read: " + damage);
            }
            Row row = rows.next();
            last = row.getLong(1) + 1;
            return Found.row(name, last, row.getString(0));
        }
    }
}

package org.bluepencil.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.split;

import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Sums up a checked archive: claims per property, verdicts by month, what is contradicted most, and what a change touches. */
@Command(name = "summarize-archive", description = "Sum up a checked archive.", mixinStandardHelpOptions = true)
public final class SummarizeArchive implements Callable<Integer> {
    @Option(names = "--in", required = true, description = "The --out of a check.")
    String in;

    @Option(names = "--out", required = true, description = "Folder for one folder of CSV for each table.")
    String out;

    @Option(names = "--changed", description = "A file of ids of statements, one a line: which articles rest on them?")
    @Nullable
    String changed;

    public static void main(String[] args) {
        System.exit(new CommandLine(new SummarizeArchive()).execute(args));
    }

    @Override
    public Integer call() {
        SparkSession spark = SparkSession.builder().appName("bluepencil-summary").getOrCreate();
        Dataset<Row> claims = spark.read().parquet(in + "/claims");
        write(
                claims.groupBy("property_id", "property", "verdict")
                        .agg(count(lit(1)).as("claims"), countDistinct("article").as("articles"))
                        .orderBy(col("property_id"), col("property"), col("verdict")),
                "claims-per-property");
        write(
                claims.groupBy(date_format(col("date"), "yyyy-MM").as("month"), col("verdict"))
                        .agg(count(lit(1)).as("claims"))
                        .orderBy("month", "verdict"),
                "verdicts-over-time");
        write(
                claims.filter(col("verdict").isin("contradicted", "outdated"))
                        .groupBy("subject_id", "subject", "property", "value", "verdict")
                        .agg(countDistinct("article").as("articles"))
                        .orderBy(
                                col("articles").desc(),
                                col("subject"),
                                col("property"),
                                col("value"),
                                col("verdict"),
                                col("subject_id")),
                "most-contradicted");
        if (changed != null) {
            Dataset<Row> ids = spark.read().text(changed).withColumnRenamed("value", "statement").distinct();
            write(
                    claims.withColumn("statement", explode(split(col("statements"), " ")))
                            .join(ids, "statement")
                            .select("statement", "article", "url", "date", "claim", "text", "verdict")
                            .distinct()
                            .orderBy("statement", "article", "claim"),
                    "blast-radius");
        }
        return 0;
    }

    private void write(Dataset<Row> table, String name) {
        table.coalesce(1).write().mode(SaveMode.Overwrite).option("header", "true").csv(out + "/" + name);
    }
}

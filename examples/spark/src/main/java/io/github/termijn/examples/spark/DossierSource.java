package io.github.termijn.examples.spark;

import java.util.Locale;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Where dossiers come from, as one form for all: the document in JSON, and the place where it stands. */
enum DossierSource {
    /** A file, or a folder of files, with a dossier in JSON on each line. */
    JSON_LINES("value") {
        @Override
        Dataset<Row> read(SparkSession spark, String path) {
            return spark.read().option("lineSep", "\n").text(path);
        }
    },

    /**
     * Columns named as the properties of a dossier, lists and objects as nested columns. What is null is not known. A
     * column that is no property is refused with its row, as it is in JSON.
     */
    PARQUET("to_json(struct(*))") {
        @Override
        Dataset<Row> read(SparkSession spark, String path) {
            return spark.read().parquet(path);
        }
    };

    /** The columns of a row. */
    static final int DOCUMENT = 0;

    static final int FILE = 1;
    static final int BLOCK_START = 2;

    private final String document;

    DossierSource(String document) {
        this.document = document;
    }

    abstract Dataset<Row> read(SparkSession spark, String path);

    /** Tells by the name what is at a path: {@code .parquet} is Parquet, everything else is JSON lines. */
    static DossierSource of(String path) {
        return path.toLowerCase(Locale.ROOT).matches(".*\\.parquet/*") ? PARQUET : JSON_LINES;
    }

    /**
     * Returns the dossiers at a path, in the order of each block of a file. Each row has the bytes of the document (Spark
     * would make broken characters look whole), the file, and where the block begins in it.
     */
    JavaRDD<Row> rows(SparkSession spark, String path) {
        return read(spark, path)
                .selectExpr("CAST(" + document + " AS BINARY)", "_metadata.file_path", "_metadata.file_block_start")
                .toJavaRDD();
    }
}

package io.github.termijn.examples.spark;

import io.github.termijn.examples.cohort.PersonCounter;
import io.github.termijn.examples.cohort.RowColumn;
import io.github.termijn.json.EachRecord;
import io.github.termijn.json.RefusedInputException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.joda.money.Money;

/**
 * Writes a row for each person who is counted as Parquet: the columns of {@code cohort --rows}, each in its type.
 *
 * @param question what is asked
 */
record PersonRowsWriting(SentQuestion question) implements FlatMapFunction<Iterator<ReadDossier>, Row> {

    /** Writes the rows; nothing is overwritten. */
    static void write(SparkSession spark, JavaRDD<ReadDossier> dossiers, SentQuestion question, String path) {
        StructType texts = new StructType(Arrays.stream(RowColumn.values())
                .map(column -> new StructField(column.header(), DataTypes.StringType, true, Metadata.empty()))
                .toArray(StructField[]::new));
        String[] typed = Arrays.stream(RowColumn.values())
                .map(column -> "CAST(`%1$s` AS %2$s) AS `%1$s`".formatted(column.header(), type(column.type())))
                .toArray(String[]::new);
        spark.createDataFrame(dossiers.mapPartitions(new PersonRowsWriting(question)), texts)
                .selectExpr(typed)
                .write()
                .parquet(path);
    }

    private static String type(Class<?> type) {
        if (type == Long.class || type == Integer.class) {
            return "BIGINT";
        } else if (type == LocalDate.class) {
            return "DATE";
        }
        return type == Money.class || type == BigDecimal.class ? "DECIMAL(18, 2)" : "STRING";
    }

    @Override
    public Iterator<Row> call(Iterator<ReadDossier> read) {
        PersonCounter counter = new PersonCounter(question.question().withRows());
        Iterable<ReadDossier> all = () -> read;
        return StreamSupport.stream(all.spliterator(), false)
                .flatMap(each -> row(each, counter).stream())
                .iterator();
    }

    /** What is refused has no row; it is told when it is counted. */
    private static Optional<Row> row(ReadDossier read, PersonCounter counter) {
        if (read.possible().isEmpty()) {
            return Optional.empty();
        }
        try {
            return EachRecord.assess(() -> counter.answer(read.possible()))
                    .map(person -> RowFactory.create(person.counted().cells().stream()
                            .map(cell -> cell.isEmpty() ? null : cell)
                            .toArray()));
        } catch (RefusedInputException e) {
            return Optional.empty();
        }
    }
}

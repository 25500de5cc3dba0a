package io.github.termijn.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkCohortTest {

    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.sql.catalogImplementation", "in-memory")
                .config("spark.sql.files.maxPartitionBytes", 4096)
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void works() throws Exception {
        Path file = folder.resolve("p.jsonl");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            text.append(
                    "{\"id\":\"" + i
                            + "\",\"permit\":\"FAMILY\",\"obligedFrom\":\"2016-02-01\",\"exams\":[{\"part\":\"KNM\",\"on\":\"2018-03-01\",\"passed\":true}],\"fines\":[{\"kind\":\"EXAM\",\"amount\":1250.00,\"decidedOn\":\"2020-02-02\"}],\"extensions\":[{\"ground\":\"ASYLUM_CENTRE\",\"length\":\"P24W\",\"decidedOn\":\"2015-11-27\"}]}\n");
            if (i % 100 == 50) {
                text.append("\n{\"permit\":null}\r\n");
            }
        }
        Files.writeString(file, text);
        PartitionAssessment a = new PartitionAssessment(LocalDate.of(2022, 11, 14), List.of(), Language.EN);
        Tally tally = SparkCohort.tally(spark, file.toString(), a);
        System.out.println(tally.tables() + " " + tally.blocks().size());
        tally.refusals().forEach(System.out::println);
        Path parquet = folder.resolve("p.parquet");
        spark.read()
                .schema(
                        "id STRING, permit STRING, obligedFrom DATE, exams ARRAY<STRUCT<part STRING, on DATE, passed BOOLEAN>>, fines ARRAY<STRUCT<kind STRING, amount DECIMAL(11,2), decidedOn DATE>>, extensions ARRAY<STRUCT<ground STRING, length STRING, decidedOn DATE>>")
                .json(file.toString())
                .write()
                .parquet(parquet.toString());
        Tally tally2 = SparkCohort.tally(spark, parquet.toString(), a);
        System.out.println(tally2.tables() + " " + tally2.blocks().size());
        tally2.refusals().forEach(System.out::println);
        assertThat(tally2.tables()).isEqualTo(tally.tables());
    }
}

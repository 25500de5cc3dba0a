package io.github.termijn.examples.spark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.examples.cohort.CohortQuestion;
import io.github.termijn.examples.cohort.Counts;
import io.github.termijn.examples.cohort.PersonCounter;
import io.github.termijn.examples.cohort.RowColumn;
import io.github.termijn.examples.law.NamedLaw;
import io.github.termijn.examples.population.Population;
import io.github.termijn.examples.population.SyntheticPerson;
import io.github.termijn.json.JsonSchema;
import io.github.termijn.json.jackson2.TermijnJson;
import io.github.termijn.law.Amendment;
import io.github.termijn.text.Language;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Spark: the same tables as on one machine")
@EnabledForJreRange(max = JRE.JAVA_23, disabledReason = "Spark 4.0 runs on JDK 17 and 21")
class SparkRunTest {

    private static final LocalDate AS_OF = LocalDate.of(2022, 11, 14);

    /** Every table: of the day, of what happened by a later day, and of an amendment. */
    private static final CohortQuestion QUESTION = CohortQuestion.of(Wi2013.standard(), AS_OF)
            .and(LocalDate.of(2023, 4, 1))
            .under(List.of(NamedLaw.of(Amendment.ELIP_TWELVE_MONTHS), NamedLaw.of(Amendment.LEARNABILITY_TEST_ALONE)));

    private static final PartitionAssessment ASSESSMENT =
            new PartitionAssessment(SentQuestion.of(QUESTION), Language.EN);

    /** Small, so that a small file is read by several tasks. */
    private static final int BLOCK = 300_000;

    private static final Path MODULE =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath();

    private static SparkSession spark;

    /** The persons of the report, none of whom exists, and the example dossiers, which have other facts. */
    private static List<Dossier> population;

    /** Their counts from a plain stream. */
    private static Counts counts;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException {
        population = Stream.concat(Population.of(1, Population.REPORTED).map(SyntheticPerson::dossier), examples())
                .toList();
        counts = plain(population);
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.catalogImplementation", "in-memory")
                .config("spark.sql.files.maxPartitionBytes", BLOCK)
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    @DisplayName(
            "From JSON lines, read by several tasks, come the tables of a plain stream: of the day, of a flow and of amendments")
    void jsonLines() throws Exception {
        Path file = jsonLines(population);

        RunResult result = run(file.toString());

        assertThat(result.blocks()).hasSizeGreaterThan(2);
        assertThat(result.counts()).isEqualTo(counts);
        assertThat(result.assessed()).isEqualTo(population.size());
        assertThat(result.refused()).isZero();
    }

    @Test
    @DisplayName("From Parquet with nested columns, days and decimals come the same dossiers and the same tables")
    void parquet() throws Exception {
        String path = parquet(jsonLines(population), ddl());

        assertThat(DossierSource.PARQUET.rows(spark, path).collect().stream()
                        .map(row -> TermijnJson.readDossier((byte[]) row.getAs(DossierSource.DOCUMENT)))
                        .map(SparkRunTest::written)
                        .sorted())
                .containsExactlyElementsOf(
                        population.stream().map(SparkRunTest::written).sorted().toList());
        assertThat(run(path).counts()).isEqualTo(counts);
    }

    @Test
    @DisplayName("A row for each person has the cells of the command cohort, each in its type")
    void rows() throws Exception {
        PersonCounter counter = new PersonCounter(QUESTION.withRows());
        String path = folder.resolve("rows.parquet").toString();

        PersonRowsWriting.write(
                spark,
                SparkCohort.dossiers(spark, jsonLines(population).toString(), Language.EN),
                SentQuestion.of(QUESTION),
                path);

        Dataset<Row> rows = spark.read().parquet(path);
        assertThat(rows.columns()).containsExactlyElementsOf(RowColumn.headers());
        assertThat(rows.schema().apply("lastDayFrom").dataType()).isEqualTo(DataTypes.DateType);
        assertThat(rows.schema().apply("daysLeft").dataType()).isEqualTo(DataTypes.LongType);
        assertThat(rows.schema().apply("fineSum").dataType()).isEqualTo(DataTypes.createDecimalType(18, 2));
        assertThat(rows.collectAsList().stream().map(SparkRunTest::cells).sorted())
                .containsExactlyElementsOf(population.stream()
                        .map(dossier -> counter.answer(dossier).counted().cells())
                        .map(cells ->
                                cells.stream().map(SparkRunTest::withoutZeros).collect(Collectors.joining("|")))
                        .sorted()
                        .toList());
    }

    private static String cells(Row row) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> row.isNullAt(i) ? "" : withoutZeros(String.valueOf(row.get(i))))
                .collect(Collectors.joining("|"));
    }

    private static String withoutZeros(String cell) {
        return cell.matches("-?\\d+\\.\\d+")
                ? new BigDecimal(cell).stripTrailingZeros().toPlainString()
                : cell;
    }

    @Test
    @DisplayName("The schema for Parquet has every property of a dossier, nested ones too")
    void schema() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(JsonSchema.DOSSIER.text());

        assertThat(columns("", StructType.fromDDL(ddl())))
                .contains("/exams/part", "/loan/repayment/finalOn")
                .containsExactlyElementsOf(properties("", schema, schema).toList());
    }

    @Test
    @DisplayName("Each line that is refused is counted, with its number in the file, and the rest goes on")
    void refusedLines() throws Exception {
        List<String> lines =
                population.stream().limit(1000).map(TermijnJson::write).collect(Collectors.toList());
        lines.set(0, "{\"permit\": \"SECRET\"}");
        lines.set(1, " \r"); // a blank line has a number, but no record
        lines.set(lines.size() - 1, "{\"id\": \"\u00e9\"}"); // written below in another encoding than UTF-8
        Path file = folder.resolve("broken.jsonl");
        Files.write(file, lines, ISO_8859_1);

        RunResult result = run(file.toString());

        assertThat(result.blocks()).hasSizeGreaterThan(2);
        assertThat(result.refused()).isEqualTo(2);
        assertThat(result.assessed()).isEqualTo(lines.size() - 3);
        assertThat(result.refusals())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith(file.toFile().toURI() + ":1: /permit ")
                                .doesNotContain("SECRET"),
                        last -> assertThat(last).startsWith(file.toFile().toURI() + ":" + lines.size() + ": "));
    }

    @Test
    @DisplayName("A column of Parquet that is no property refuses the row, with its number")
    void refusedRows() throws Exception {
        Path file = Files.writeString(folder.resolve("some.jsonl"), """
                {"permit": "ASYLUM", "obligedFrom": "2015-04-13"}
                {"permit": "ASYLUM", "obligedFrom": "2015-04-13", "remark": "secret"}
                """);

        RunResult result = run(parquet(file, "permit STRING, obligedFrom DATE, remark STRING"));

        assertThat(result.assessed()).isEqualTo(1);
        assertThat(result.refusals())
                .singleElement()
                .asString()
                .contains(".parquet:2: ", "permit, ") // what can stand there
                .doesNotContain("secret", "remark");
    }

    @Test
    @DisplayName("Of a file that is broken altogether only the first reasons are kept, but everything is counted")
    void brokenFile() throws Exception {
        Path file = Files.write(
                folder.resolve("no.jsonl"),
                IntStream.range(0, 250).mapToObj(i -> "no").toList());

        RunResult result = run(file.toString());

        assertThat(result.refused()).isEqualTo(250);
        assertThat(result.refusals()).hasSize(BlockCount.KEPT);
        assertThat(result.counts()).isEqualTo(plain(List.of()));
    }

    @ParameterizedTest
    @EnumSource(Failure.class)
    @DisplayName("A row at which the run fails, be it an error, is counted as refused, and the rest goes on")
    void failingRow(Failure failure) {
        Row good =
                RowFactory.create("{\"permit\":\"ASYLUM\",\"obligedFrom\":\"2015-04-13\"}".getBytes(UTF_8), "file", 0L);
        Row bad = (Row) Proxy.newProxyInstance(
                Row.class.getClassLoader(),
                new Class<?>[] {Row.class},
                (proxy, method, args) -> method.getName().equals("getAs") ? failure.fail() : method.invoke(good, args));

        RunResult result = ASSESSMENT
                .call(Stream.of(good, bad, good)
                        .map(new DocumentReading(Language.EN)::call)
                        .iterator())
                .next();

        assertThat(result.assessed()).isEqualTo(2);
        assertThat(result.refusals())
                .singleElement()
                .asString()
                .startsWith("file:2: ")
                .contains("library failed");
    }

    private enum Failure {
        EXCEPTION {
            @Override
            Object fail() {
                throw new IllegalStateException("31337");
            }
        },
        STACK {
            @Override
            Object fail() {
                throw new StackOverflowError("31337");
            }
        },
        MEMORY {
            @Override
            Object fail() {
                throw new OutOfMemoryError("31337");
            }
        };

        abstract Object fail();
    }

    @Test
    @DisplayName("A folder without dossiers has empty tables")
    void nothing() throws Exception {
        RunResult result = run(folder.toString());

        assertThat(result).isEqualTo(RunResult.empty(ASSESSMENT.question()));
        assertThat(result.counts()).isEqualTo(plain(List.of()));
    }

    private static RunResult run(String path) throws Exception {
        return SparkCohort.count(SparkCohort.dossiers(spark, path, Language.EN), ASSESSMENT);
    }

    private static Counts plain(List<Dossier> dossiers) {
        PersonCounter counter = new PersonCounter(QUESTION);
        dossiers.forEach(dossier -> counter.add(counter.answer(dossier)));
        return counter.counts();
    }

    @Test
    @DisplayName("The counts are of somebody: the day, the later day and each amendment")
    void somebody() {
        assertThat(counts.tables().persons().obliged()).isGreaterThanOrEqualTo(Population.REPORTED);
        assertThat(counts.flow().persons()).isGreaterThanOrEqualTo(Population.REPORTED);
        assertThat(counts.whatIfs())
                .hasSize(2)
                .allSatisfy(table -> assertThat(table.differing().count()).isPositive());
    }

    private static Stream<String> columns(String place, DataType type) {
        if (type instanceof ArrayType list) {
            return columns(place, list.elementType());
        }
        return type instanceof StructType struct
                ? Arrays.stream(struct.fields()).flatMap(field -> columns(place + "/" + field.name(), field.dataType()))
                : Stream.of(place);
    }

    private static Stream<String> properties(String place, JsonNode type, JsonNode schema) {
        if (type.has("$ref")) {
            return properties(place, schema.at(type.get("$ref").asText().substring(1)), schema);
        }
        if (type.has("items")) {
            return properties(place, type.get("items"), schema);
        }
        return type.has("properties")
                ? type.get("properties")
                        .propertyStream()
                        .flatMap(property -> properties(place + "/" + property.getKey(), property.getValue(), schema))
                : Stream.of(place);
    }

    private static Stream<Dossier> examples() throws IOException {
        try (Stream<Path> files = Files.list(MODULE.resolveSibling("dossiers"))) {
            List<Path> all = files.filter(file -> file.getFileName().toString().matches("(?!refused).*\\.json"))
                    .sorted()
                    .toList();
            List<Dossier> dossiers = new ArrayList<>();
            for (Path file : all) {
                dossiers.add(TermijnJson.readDossier(Files.readAllBytes(file)));
            }
            return dossiers.stream();
        }
    }

    /** The same dossier, whatever the number of decimals of its numbers. */
    private static String written(Dossier dossier) {
        return TermijnJson.write(dossier).replaceAll("(?<=[0-9])\\.0+(?=[,}])", "");
    }

    private Path jsonLines(List<Dossier> dossiers) throws IOException {
        return Files.write(
                folder.resolve("population.jsonl"),
                dossiers.stream().map(TermijnJson::write).toList(),
                UTF_8);
    }

    private String parquet(Path jsonLines, String schema) throws AnalysisException {
        String path = folder.resolve("population.parquet").toString();
        spark.read()
                .schema(schema)
                .json(jsonLines.toString())
                .coalesce(2)
                .write()
                .parquet(path);
        return path;
    }

    private static String ddl() throws IOException {
        return Files.readString(MODULE.resolve("dossier.ddl"));
    }
}

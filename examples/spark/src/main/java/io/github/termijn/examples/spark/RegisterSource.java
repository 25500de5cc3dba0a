package io.github.termijn.examples.spark;

import io.github.termijn.examples.register.RefusedRegisterException;
import io.github.termijn.examples.register.RegisterCode;
import io.github.termijn.examples.register.RegisterFile;
import io.github.termijn.examples.register.RegisterProblem;
import io.github.termijn.examples.register.RegisterRecord;
import io.github.termijn.examples.register.Row;
import io.github.termijn.examples.spark.RunResult.Block;
import io.github.termijn.text.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/**
 * The four files of the register on Spark: each is read in many parts, and the rows are brought together by personal number.
 *
 * <p>As on one machine, all lines are looked at before any is used: what is wrong with a file as a whole refuses the register.
 */
final class RegisterSource {

    private final SparkSession spark;
    private final Path folder;
    private final List<FileLines> files = new ArrayList<>();

    private RegisterSource(SparkSession spark, String folder) {
        this.spark = spark;
        this.folder = new Path(folder);
    }

    /** Tells whether a folder has a file of the register. */
    static boolean isAt(SparkSession spark, String folder) throws IOException {
        RegisterSource source = new RegisterSource(spark, folder);
        for (RegisterFile file : RegisterFile.values()) {
            if (source.exists(file)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Opens a register: looks at all lines of its files.
     *
     * @throws RefusedRegisterException if files are not there, or not CSV in UTF-8 with exactly their columns
     */
    static RegisterSource open(SparkSession spark, String folder) throws IOException {
        RegisterSource source = new RegisterSource(spark, folder);
        List<RegisterProblem> problems = new ArrayList<>();
        for (RegisterFile file : RegisterFile.values()) {
            if (source.exists(file)) {
                FileLines lines = source.lines(file);
                problems.addAll(lines.problems());
                source.files.add(lines);
            } else {
                problems.add(new RegisterProblem(file, 0, Optional.empty(), RegisterCode.NO_FILE, List.of()));
            }
        }
        if (!problems.isEmpty()) {
            throw new RefusedRegisterException(problems);
        }
        return source;
    }

    /** Returns the persons, each once, and each row without a personal number, in no order. */
    JavaRDD<ReadDossier> dossiers(Language language) {
        JavaRDD<Row> rows =
                files.stream().map(FileLines::rows).reduce(JavaRDD::union).orElseThrow();
        JavaRDD<Iterable<Row>> persons = rows.filter(Row::hasPerson)
                .mapToPair(row -> new Tuple2<>(row.person(), row))
                .groupByKey()
                .values();
        JavaRDD<Iterable<Row>> alone = rows.filter(row -> !row.hasPerson()).map(row -> List.of(row));
        return persons.union(alone).map(all -> read(all, language));
    }

    private static ReadDossier read(Iterable<Row> rows, Language language) {
        RegisterRecord record = RegisterRecord.of(rows);
        if (record instanceof RegisterRecord.Person person) {
            return new ReadDossier(block(), place(rows), List.of(person.dossier()), "");
        } else if (record instanceof RegisterRecord.Undated undated) {
            RegisterProblem unknown = undated.unknown();
            return new ReadDossier(block(), place(rows), undated.possible(), unknown.line(language));
        }
        return new ReadDossier(
                block(),
                place(rows),
                List.of(),
                ((RegisterRecord.Refused) record)
                        .problems().stream()
                                .map(problem -> problem.line(language))
                                .collect(Collectors.joining(" ")));
    }

    /** What one task counts; places in the register are told by its own files and lines. */
    private static Block block() {
        return new Block("register", TaskContext.getPartitionId());
    }

    /** Where a person first stands: the personal number is not told. */
    private static String place(Iterable<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .min(Comparator.comparing(Row::file).thenComparingLong(Row::line))
                .map(row -> row.file().fileName() + ":" + row.line())
                .orElseThrow();
    }

    private boolean exists(RegisterFile file) throws IOException {
        return fileSystem().exists(path(file));
    }

    private FileSystem fileSystem() throws IOException {
        return folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
    }

    private Path path(RegisterFile file) {
        return new Path(folder, file.fileName());
    }

    private FileLines lines(RegisterFile file) throws IOException {
        JavaRDD<org.apache.spark.sql.Row> lines = spark.read()
                .option("lineSep", "\n")
                .text(path(file).toString())
                .selectExpr("CAST(value AS BINARY)", "_metadata.file_block_start")
                .toJavaRDD();
        TreeMap<Long, Long> before = new TreeMap<>();
        long sum = 0;
        Map<Long, Long> counts =
                new TreeMap<>(lines.mapToPair(line -> new Tuple2<>(line.getLong(RegisterParts.BLOCK_START), 1L))
                        .reduceByKey(Long::sum)
                        .collectAsMap());
        for (Map.Entry<Long, Long> block : counts.entrySet()) {
            before.put(block.getKey(), sum);
            sum += block.getValue();
        }
        return new FileLines(lines, new RegisterParts(file, header(file), before));
    }

    /** The first line that is not empty. What is no text is told when it is read. */
    private String header(RegisterFile file) throws IOException {
        try (BufferedReader text =
                new BufferedReader(new InputStreamReader(fileSystem().open(path(file)), StandardCharsets.UTF_8))) {
            String line = text.readLine();
            while (line != null && line.isEmpty()) {
                line = text.readLine();
            }
            return line == null ? "" : line;
        }
    }

    /** The lines of a file, in the order of each block. */
    private record FileLines(JavaRDD<org.apache.spark.sql.Row> lines, RegisterParts parts) {

        /** What refuses the file, at its first place. */
        List<RegisterProblem> problems() throws IOException {
            RegisterParts sent = parts;
            List<RegisterProblem> all = new ArrayList<>(sent.ofNoLines());
            all.addAll(lines.mapPartitions(sent::check).collect());
            long first = all.stream().mapToLong(RegisterProblem::row).min().orElse(0);
            return all.stream()
                    .filter(problem -> problem.row() == first)
                    .distinct()
                    .toList();
        }

        JavaRDD<Row> rows() {
            RegisterParts sent = parts;
            return lines.mapPartitions(sent::rows);
        }
    }
}

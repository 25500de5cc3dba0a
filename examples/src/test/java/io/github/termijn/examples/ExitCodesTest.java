package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Assessment;
import io.github.termijn.dossier.Dossier;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Every exit code of the documentation")
class ExitCodesTest {

    private static final String GOOD = "{\"permit\":\"OTHER\",\"obligedFrom\":\"2015-01-01\"}\n";
    private static final String BAD = "{\"permit\":\"OTHER\"}\n";

    private static final OutputStream GONE = new OutputStream() {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
        }
    };

    private static final Clock BROKEN = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            throw new StackOverflowError();
        }
    };

    @TempDir
    private Path folder;

    /** A row of the table, and how to come to it. */
    private record Row(int status, String command, String when, Run run) {

        String line() {
            return "| %d | %s | %s |%n".formatted(status, command, when).replace(System.lineSeparator(), "\n");
        }
    }

    private interface Run {
        CommandRun run() throws IOException;
    }

    /** Takes a line to words; what begins with @ stands in the folder of this test. */
    private String[] words(String line) {
        return Stream.of(line.split(" "))
                .map(word ->
                        word.startsWith("@") ? folder.resolve(word.substring(1)).toString() : word)
                .toArray(String[]::new);
    }

    private CommandRun run(String line) {
        return CommandRun.of(words(line));
    }

    private CommandRun run(BiFunction<Dossier, LocalDate, Assessment> assess, String line) {
        return CommandRun.assessing(assess, "", words(line));
    }

    /** A fine to which one can object until 11 July 2019; on 2 September it was lowered, and an appeal is what is left. */
    private static CommandRun letter(String asOf) {
        return CommandRun.withInput(
                "{\"permit\":\"FAMILY\",\"obligedFrom\":\"2014-03-28\",\"fines\":[{\"kind\":\"EXAM\",\"amount\":1250,"
                        + "\"decidedOn\":\"2019-05-30\",\"objection\":{\"filedOn\":\"2019-06-20\",\"decidedOn\":\"2019-09-02\","
                        + "\"result\":\"LOWERED\",\"amount\":875}}]}",
                "objection",
                "-",
                "--decision",
                "1",
                "--as-of",
                asOf);
    }

    /** Runs where even the clock fails. */
    private CommandRun broken(String line) {
        return CommandRun.at(BROKEN, words(line));
    }

    private Stream<Row> rows() {
        return Stream.of(
                new Row(0, "every", "`--help`", () -> run("cohort --help")),
                new Row(0, "none", "`--version`", () -> run("--version")),
                new Row(0, "`generate-completion`", "the script was printed", () -> run("generate-completion")),
                new Row(
                        0,
                        "`assess`",
                        "the dossier was assessed; a person under another act too",
                        () -> run("assess @good")),
                new Row(0, "`assess --batch`", "every line was assessed", () -> run("assess @good --batch")),
                new Row(0, "`cohort`", "every dossier was assessed", () -> run("cohort @good")),
                new Row(0, "`objection`", "the letter was written", () -> letter("2019-06-15")),
                new Row(
                        0,
                        "`why`",
                        "the question was answered; also that there is no such finding",
                        () -> run("why @good --rule FIN-4")),
                new Row(
                        0,
                        "`compare`",
                        "nothing differs",
                        () -> run("compare @good --as-of 2016-01-01 --and 2016-01-01")),
                new Row(0, "`desk`", "every dossier has its page", () -> run("desk @good --into @new1")),
                new Row(
                        0,
                        "`population`",
                        "every person was written",
                        () -> run("population --persons 9 --into @new2")),
                new Row(1, "`assess`", "the dossier was refused: no result", () -> run("assess @bad")),
                new Row(1, "`assess --batch`", "at least one line was refused", () -> run("assess @mixed --batch")),
                new Row(
                        1,
                        "`cohort`",
                        "at least one dossier was refused; the tables hold the others",
                        () -> run("cohort @mixed")),
                new Row(
                        1,
                        "`objection`",
                        "the dossier was refused: no letter",
                        () -> run("objection @bad --decision 1")),
                new Row(
                        1,
                        "`compare`",
                        "a dossier or record was refused; the others are compared",
                        () -> run("compare @mixed.ndjson --as-of 2016-01-01 --and 2016-01-01")),
                new Row(1, "`why`", "the dossier was refused: no answer", () -> run("why @bad --rule FIN-4")),
                new Row(
                        1,
                        "`desk`",
                        "at least one dossier was refused; the others have their pages",
                        () -> run("desk @mixed.ndjson --into @new3")),
                new Row(2, "every", "wrong usage", () -> run("assess @good --colour")),
                new Row(2, "none", "no command is named", () -> CommandRun.of()),
                new Row(2, "`assess`", "the file cannot be read", () -> run("assess @none")),
                new Row(2, "`assess --batch`", "the file cannot be read", () -> run("assess @none --batch")),
                new Row(2, "`cohort`", "the file cannot be read", () -> run("cohort @none")),
                new Row(2, "`objection`", "the file cannot be read", () -> run("objection @none --decision 1")),
                new Row(
                        2,
                        "`objection`",
                        "there is no decision with this number",
                        () -> run("objection @good --decision 9")),
                new Row(2, "`objection`", "no letter to DUO helps against the decision", () -> letter("2019-09-15")),
                new Row(
                        2,
                        "`objection`",
                        "the letter has no ground with this number",
                        () -> letter("2019-06-15 --grounds 9")),
                new Row(2, "`compare`", "a file cannot be read", () -> run("compare @none --and 2016-01-01")),
                new Row(2, "`why`", "the file cannot be read", () -> run("why @none --rule FIN-4")),
                new Row(2, "`desk`", "a file cannot be read: no folder", () -> run("desk @good @none --into @new4")),
                new Row(2, "`cohort`", "the register is refused as a whole", () -> run("cohort @letters")),
                new Row(2, "`assess`", "the output is not taken", () -> CommandRun.into(GONE, GOOD, "assess", "-")),
                new Row(
                        2,
                        "`assess --batch`",
                        "the output is not taken",
                        () -> CommandRun.into(GONE, GOOD, "assess", "-", "--batch")),
                new Row(2, "`cohort`", "the output is not taken", () -> CommandRun.into(GONE, GOOD, "cohort", "-")),
                new Row(2, "every", "the help is not taken", () -> CommandRun.into(GONE, "", "--help")),
                new Row(
                        2,
                        "`generate-completion`",
                        "the script is not taken",
                        () -> CommandRun.into(GONE, "", "generate-completion")),
                new Row(2, "`desk`", "the folder is refused", () -> run("desk @good --into @letters")),
                new Row(2, "`population`", "the folder is refused", () -> run("population --into @letters --replace")),
                new Row(2, "`desk`", "the folder cannot be written", () -> run("desk @good --into @good/pages")),
                new Row(2, "`population`", "the folder cannot be written", () -> run("population --into @good/files")),
                new Row(
                        3,
                        "`compare`",
                        "something differs, or somebody is missing on one side",
                        () -> run("compare @good --as-of 2016-01-01 --and 2019-01-01")),
                new Row(70, "`assess`", "a defect of this program", () -> run(fail(Defect.EXCEPTION), "assess @good")),
                new Row(70, "`assess`", "memory runs out", () -> run(fail(Defect.MEMORY), "assess @good")),
                new Row(
                        70,
                        "`assess --batch`",
                        "a defect outside the single lines",
                        () -> broken("assess @good --batch")),
                new Row(70, "`cohort`", "a defect outside the single dossiers", () -> broken("cohort @good")),
                new Row(
                        70,
                        "`desk`",
                        "a defect outside the single dossiers: no folder",
                        () -> broken("desk @good --into @new5")));
    }

    private static BiFunction<Dossier, LocalDate, Assessment> fail(Defect defect) {
        return (dossier, day) -> defect.get();
    }

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("good"), GOOD);
        Files.writeString(folder.resolve("bad"), BAD);
        Files.writeString(folder.resolve("mixed"), GOOD + BAD + GOOD);
        Files.writeString(folder.resolve("mixed.ndjson"), GOOD + BAD + GOOD);
        Files.createDirectory(folder.resolve("letters"));
        Files.writeString(folder.resolve("letters/letter"), "dear");
    }

    @Test
    @DisplayName("is what its row gives; what is not 0 is told, on standard error or in the record of a batch")
    void rowsHold() throws IOException {
        for (Row row : rows().toList()) {
            CommandRun run = row.run().run();
            assertThat(run.status()).as(row.line() + run.err()).isEqualTo(row.status());
            if (row.status() > 0) {
                assertThat(run.err() + run.out()).as(row.line()).isNotEmpty();
            }
            if (row.status() > 1 && row.status() != 3) {
                assertThat(run.out()).as(row.line()).isEmpty();
            }
        }
    }

    @Test
    @DisplayName("stands in the table, and no other does")
    void table() throws IOException {
        String page = Files.readString(Repository.ROOT.resolve("docs/exit-codes.md"));
        assertThat(page).contains("|---|---|---|\n" + rows().map(Row::line).collect(Collectors.joining()) + "\n");
    }
}

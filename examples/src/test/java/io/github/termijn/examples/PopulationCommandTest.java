package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.examples.population.Population;
import io.github.termijn.examples.population.SyntheticPerson;
import io.github.termijn.examples.register.Register;
import io.github.termijn.examples.register.RegisterRecord;
import io.github.termijn.json.jackson2.TermijnJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The population command")
class PopulationCommandTest {

    private static final List<SyntheticPerson> FIRST = Population.of(7, 300).toList();

    private static CommandRun population(Path folder, String format) {
        return CommandRun.of(
                "population", "--seed", "7", "--persons", "300", "--format", format, "--into", folder.toString());
    }

    @Test
    @DisplayName("writes the four files of the register, from which the same dossiers are read, one person at a time")
    void register(@TempDir Path folder) throws IOException {
        assertThat(population(folder, "csv")).isEqualTo(new CommandRun(0, "", ""));
        Register register = Register.open(folder);
        assertThat(register.isSorted()).isTrue();
        assertThat(register.hasManifest()).isTrue();
        try (Stream<RegisterRecord> records = register.records()) {
            assertThat(records.map(record -> ((RegisterRecord.Person) record).dossier()))
                    .isEqualTo(FIRST.stream().map(SyntheticPerson::registered).toList());
        }
    }

    @Test
    @DisplayName("writes a dossier on each line, with the facts of the illustration")
    void lines(@TempDir Path folder) throws IOException {
        assertThat(population(folder, "jsonl")).isEqualTo(new CommandRun(0, "", ""));
        assertThat(Files.readAllLines(folder.resolve("dossiers.ndjson")).stream()
                        .map(TermijnJson::readDossier))
                .isEqualTo(FIRST.stream().map(SyntheticPerson::dossier).toList());
        assertThat(FIRST).anyMatch(person -> person.dossier().loan().isPresent());
        assertThat(FIRST).noneMatch(person -> person.registered().loan().isPresent());
    }

    @ParameterizedTest
    @CsvSource({"csv, exams.csv", "csv, terms.csv", "csv, courses.csv", "csv, persons.csv", "jsonl, dossiers.ndjson"})
    @DisplayName("writes the same bytes for the same seed, and others for another")
    void deterministic(String format, String file, @TempDir Path one, @TempDir Path two, @TempDir Path other)
            throws IOException {
        population(one, format);
        population(two, format);
        CommandRun.of("population", "--seed", "8", "--persons", "300", "--format", format, "--into", other.toString());
        assertThat(one.resolve(file)).hasSameBinaryContentAs(two.resolve(file));
        assertThat(Files.readString(one.resolve(file))).isNotEqualTo(Files.readString(other.resolve(file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl"})
    @DisplayName("writes nobody if nobody is asked for")
    void nobody(String format, @TempDir Path folder) throws IOException {
        CommandRun run = CommandRun.of("population", "--persons", "0", "--format", format, "--into", folder.toString());
        assertThat(run.status()).isZero();
        String file = format.equals("csv") ? "persons.csv" : "dossiers.ndjson";
        assertThat(Files.readAllLines(folder.resolve(file))).hasSize(format.equals("csv") ? 1 : 0);
    }

    @Test
    @DisplayName("ends with status 2 for wrong usage and for a folder that cannot be written")
    void usage(@TempDir Path folder) throws IOException {
        String place = folder.toString();
        assertThat(CommandRun.of("population").status()).isEqualTo(2);
        assertThat(CommandRun.of("population", "--persons", "-1", "--into", place)
                        .status())
                .isEqualTo(2);
        assertThat(CommandRun.of("population", "--format", "xml", "--into", place)
                        .status())
                .isEqualTo(2);
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(population(file, "csv").status()).isEqualTo(2);
        assertThat(population(file, "jsonl").err()).contains("is geen map", "--replace");
    }
}

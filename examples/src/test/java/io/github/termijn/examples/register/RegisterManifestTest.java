package io.github.termijn.examples.register;

import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.examples.Defect;
import io.github.termijn.examples.output.Manifest;
import io.github.termijn.law.Permit;
import io.github.termijn.text.Language;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A register that was written")
class RegisterManifestTest {

    private static RegisterRecord.Person person(int number) {
        return new RegisterRecord.Person(Dossier.builder()
                .id(String.valueOf(number))
                .permit(Permit.FAMILY)
                .obligedFrom(day("2014-02-24"))
                .build());
    }

    private static void write(Path folder, int persons, boolean isCompleted) throws IOException {
        try (RegisterWriter writer = RegisterWriter.in(folder)) {
            for (int number = 1; number <= persons; number++) {
                writer.write(person(number));
            }
            if (isCompleted) {
                writer.complete();
            }
        }
    }

    private static String refusal(Path folder) {
        try {
            Register.open(folder);
            throw new AssertionError("The register was not refused");
        } catch (RefusedRegisterException e) {
            return String.join(
                    "; ", e.problems().stream().map(RegisterProblem::toString).toList());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @DisplayName("has a manifest with the lines, bytes and SHA-256 of each file")
    void manifest(@TempDir Path folder) throws IOException {
        write(folder, 3, true);

        Manifest manifest = Manifest.read(folder).orElseThrow();

        assertThat(manifest.writtenBy()).isEqualTo("register");
        assertThat(manifest.files()).containsOnlyKeys("persons.csv", "exams.csv", "courses.csv", "terms.csv");
        // the first line and three persons; the digest is that of sha256sum of "person,part,attempt,date,passed\n"
        assertThat(manifest.files().get("persons.csv").lines()).isEqualTo(4);
        assertThat(manifest.files().get("exams.csv"))
                .isEqualTo(
                        new Manifest.Entry(1, 32, "d831bda18f49e6889ab30905b0454f2011c895ea057376748af514edee27f76f"));
        assertThat(Register.open(folder).hasManifest()).isTrue();
    }

    @Test
    @DisplayName("is refused if it was not written to its end, whatever is there of it")
    void unfinished(@TempDir Path folder) throws IOException {
        write(folder, 3, false);
        assertThat(refusal(folder))
                .isEqualTo(
                        "persons.csv: UNFINISHED; exams.csv: UNFINISHED; courses.csv: UNFINISHED; terms.csv: UNFINISHED");
        Files.delete(folder.resolve("terms.csv"));
        assertThat(refusal(folder)).endsWith("courses.csv: UNFINISHED; terms.csv: NO_FILE");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 200})
    @DisplayName("is refused if its manifest was not written to its end")
    void halfManifest(int bytes, @TempDir Path folder) throws IOException {
        write(folder, 3, true);
        String json = Files.readString(folder.resolve(Manifest.FILE));
        assertThat(json).hasSizeGreaterThan(200);
        Files.writeString(folder.resolve(Manifest.FILE), json.substring(0, bytes));
        assertThat(refusal(folder)).startsWith("persons.csv: UNFINISHED");
    }

    @Test
    @DisplayName("is refused if a file was cut at the end of a line, or has the same size and other cells")
    void cut(@TempDir Path folder) throws IOException {
        write(folder, 1000, true);
        Path persons = folder.resolve("persons.csv");
        String text = Files.readString(persons);
        Files.writeString(persons, text.substring(0, text.indexOf("\n315,") + 1));
        assertThat(refusal(folder)).isEqualTo("persons.csv: NOT_AS_WRITTEN");
        Files.writeString(persons, text.replace("2014-02-24", "2014-02-25"));
        assertThat(refusal(folder)).isEqualTo("persons.csv: NOT_AS_WRITTEN");
        Files.writeString(persons, text);
        assertThat(Register.open(folder).persons()).isEqualTo(1000);
    }

    @Test
    @DisplayName("is read without its manifest as any register is")
    void withoutManifest(@TempDir Path folder) throws IOException {
        write(folder, 3, true);
        Files.delete(folder.resolve(Manifest.FILE));
        assertThat(Register.open(folder).hasManifest()).isFalse();
        assertThat(Register.open(folder).persons()).isEqualTo(3);
    }

    @Test
    @DisplayName("is not overwritten by a second writer")
    void second(@TempDir Path folder) throws IOException {
        write(folder, 3, true);
        assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> RegisterWriter.in(folder));
        assertThat(Register.open(folder).persons()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("has a person whose rows cannot be read because the library fails: that is the problem of this person")
    void notRead(Defect defect) {
        List<String> cells = new AbstractList<>() {
            @Override
            public String get(int index) {
                throw new IllegalStateException("not a cell: " + defect.get());
            }

            @Override
            public int size() {
                return 6;
            }
        };
        RegisterRecord read = PersonReading.of(new PersonRows().add(new Row(RegisterFile.PERSONS, 17, "31337", cells)));
        assertThat(read)
                .isInstanceOfSatisfying(
                        RegisterRecord.Refused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem).hasToString("persons.csv:17: NOT_READ");
                                    assertThat(problem.text(Language.EN)).contains("library failed");
                                }));
    }
}

package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A dossier that is refused")
class RefusalTest {

    @Test
    @DisplayName("lists every impossible fact with its place, on standard error, with status 1")
    void impossible() {
        CommandRun run = CommandRun.assess("refused-impossible.json", "--lang", "en");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        "6 problems",
                        "/extensions/0/length ",
                        "/circumstances/1 ",
                        "/circumstances/2/through ",
                        "/exams/0/on ",
                        "/exams/1/on ",
                        "/exams/1/scheme ");
    }

    @Test
    @DisplayName("is told in Dutch too")
    void dutch() {
        assertThat(CommandRun.assess("refused-impossible.json").err())
                .startsWith("Het dossier is geweigerd: 6 fouten.");
    }

    @Test
    @DisplayName("says in Dutch too what is expected, with the names of the format as they are")
    void expectedInDutch() {
        CommandRun run = CommandRun.withInput("{\"permit\": \"WORK\", \"obligedFrom\": \"1-6-2015\"}", "assess", "-");

        assertThat(run.err().replaceAll("\\s+", " "))
                .contains(
                        "Verwacht: tekst: een van ASYLUM, FAMILY_OF_STATUS_HOLDER, FAMILY, OTHER.",
                        "Verwacht: tekst: een dag JJJJ-MM-DD.")
                .doesNotContain("string", "one of");
    }

    @Test
    @DisplayName("tells the place of an unknown property, and what can stand there, but not its name")
    void unknownField() {
        CommandRun run = CommandRun.assess("refused-unknown-field.json", "--lang", "en");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .doesNotContain("weeks")
                .contains("1 problem.", "/extensions/0 ", "Expected: one of", "ground, length");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{", "{}", "no json", "{\"permit\": \"OTHER\", \"obligedFrom\": 2015}"})
    @DisplayName("can be anything, with status 1")
    void anything(String input) {
        CommandRun run = CommandRun.withInput(input, "assess", "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("geweigerd").doesNotContain("Exception");
    }

    @Test
    @DisplayName("is not repeated: no value of the person appears")
    void nothingIsEchoed() {
        String values = CommandRun.assess("refused-impossible.json").err()
                + CommandRun.assess("refused-unknown-field.json").err()
                + CommandRun.withInput("{\"permit\": \"secret\", \"obligedFrom\": \"secret\"}", "assess", "-")
                        .err();

        assertThat(values).doesNotContain("refused-", "1990", "1985", "2018", "P-90D", "P24W", "secret");
    }
}

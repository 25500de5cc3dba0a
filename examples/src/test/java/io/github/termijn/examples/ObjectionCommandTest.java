package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Keeps whole letters, so that a change in what people send is seen by a person. The name of a file says what is run: dossier,
 * as-of day, decision, language. To accept the changes, run the tests of this module with {@code -Dgolden.accept=true} and read
 * the difference.
 */
@DisplayName("The draft of a letter against a decision")
class ObjectionCommandTest {

    private static final Path FOLDER = Repository.MODULE.resolve("src/test/resources/letters");

    static List<String> letters() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static CommandRun run(String dossier, String... options) {
        String file = FOLDER.resolve(dossier + ".json").toString();
        return CommandRun.of(
                Stream.concat(Stream.of("objection", file), Stream.of(options)).toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("letters")
    @DisplayName("is as it was accepted")
    void text(String name) throws IOException {
        // case.day.decision.language.txt
        List<String> parts = List.of(name.split("\\.", -1));
        CommandRun run = run(parts.get(0), "--as-of", parts.get(1), "--decision", parts.get(2), "--lang", parts.get(3));
        assertThat(run.status()).as(run.err()).isZero();
        Path golden = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.accept")) {
            Files.writeString(golden, run.out());
        }

        assertThat(run.out()).isEqualTo(Repository.read(golden));
    }

    @Test
    @DisplayName("exists for ten cases in both languages")
    void tenCases() throws IOException {
        assertThat(letters()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    @DisplayName(
            "says first that it is a draft, and has what Awb 6:5 asks for: name, address, day, decision, grounds, signature")
    void whatTheActAsks() {
        String letter =
                run("above-table", "--as-of", "2019-06-15", "--decision", "1").out();

        assertThat(letter)
                .startsWith("CONCEPT.")
                .contains("[naam]", "[adres", "[datum]", "besluit van 30 mei 2019", "€ 375,00", "[handtekening]");
    }

    @Test
    @DisplayName("says nothing of the id of the dossier, and nothing of a person that the dossier does not say")
    void nothingElse() {
        assertThat(run("above-table", "--as-of", "2019-06-15", "--decision", "1")
                        .out())
                .doesNotContain("above-table");
    }

    @Test
    @DisplayName("can be a page, with the same sentences and nothing from elsewhere")
    void page() {
        String page = run("above-table", "--as-of", "2019-06-15", "--decision", "1", "--format", "html")
                .out();

        assertThat(page).startsWith("<!DOCTYPE html>").contains("CONCEPT.", "Content-Security-Policy");
    }

    @ParameterizedTest(name = "decision {0} on {1}")
    @DisplayName("is wrong usage for a decision that is not there, or not yet")
    @CsvSource({"2, 2019-06-15", "0, 2019-06-15", "1, 2019-05-29"})
    void noSuchDecision(int decision, String asOf) {
        CommandRun run = run("above-table", "--as-of", asOf, "--decision", String.valueOf(decision));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Een besluit met dit nummer is er niet");
    }

    @Test
    @DisplayName("has only the grounds that were chosen, numbered anew, with what proves those")
    void chosen() {
        String[] fine = {"--as-of", "2019-06-15", "--decision", "1", "--lang", "en", "--grounds"};

        assertThat(run("above-maximum", also(fine, "2")).out())
                .contains("1.   The fine is € 1,500.00. By the rules: € 1,250.00.", "Statement of the school")
                .doesNotContain("It may not be more than");
        assertThat(run("above-maximum", also(fine, "1")).out())
                .contains("1.   The fine is € 1,500.00. It may not be more than € 1,250.00")
                .doesNotContain("By the rules: € 1,250.00", "Statement of the school");
        assertThat(run("above-maximum", also(fine, "2,1")).out())
                .isEqualTo(run("above-maximum", Arrays.copyOf(fine, fine.length - 1))
                        .out());
    }

    private static String[] also(String[] options, String option) {
        return Stream.concat(Stream.of(options), Stream.of(option)).toArray(String[]::new);
    }

    @ParameterizedTest(name = "grounds {0}")
    @DisplayName("is wrong usage for a ground that is not there")
    @ValueSource(strings = {"0", "9", "1,9"})
    void noSuchGround(String grounds) {
        CommandRun run = run("above-table", "--as-of", "2019-06-15", "--decision", "1", "--grounds", grounds);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Een grond met dit nummer staat niet in deze brief");
    }

    @Test
    @DisplayName("is refused with the dossier, every problem told")
    void refused() {
        String file = Repository.DOSSIERS.resolve("refused-impossible.json").toString();
        CommandRun run = CommandRun.of("objection", file, "--decision", "1", "--as-of", "2019-06-15");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotEmpty();
    }
}

package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.examples.text.Block;
import io.github.termijn.examples.text.PersonLetter;
import io.github.termijn.json.jackson2.TermijnJson;
import io.github.termijn.testing.Readability;
import io.github.termijn.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page shows every letter. To accept a change, run the tests of this module with {@code -Dgolden.accept=true}. */
@DisplayName("The letter to the person")
class PersonLetterTest {

    private static final Path PAGE = Repository.ROOT.resolve("docs/letters.md");
    private static final int LEAST_SCORE = 70;
    private static final int MOST_LINES_OF_A4 = 60;
    private static final int CHARACTERS_OF_A_LINE = 85;
    private static final Pattern DOT = Pattern.compile("\\.");

    /** An example on a day in a language: the name of a golden text. */
    private record Example(String dossier, LocalDate asOf, Language language) {

        static Example of(String golden) {
            List<String> parts = DOT.splitAsStream(golden).toList();
            return new Example(
                    parts.get(0),
                    LocalDate.parse(parts.get(1)),
                    Language.valueOf(parts.get(2).toUpperCase(Locale.ROOT)));
        }

        List<Block> letter() {
            Dossier facts = TermijnJson.readDossier(Repository.read(Repository.DOSSIERS.resolve(dossier + ".json")));
            return PersonLetter.of(facts, Wi2013.standard().assess(facts, asOf), language)
                    .orElseThrow()
                    .blocks();
        }
    }

    static Stream<String> examples() throws IOException {
        return GoldenTest.goldens().stream();
    }

    private static String text(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.text();
        } else if (block instanceof Block.Item item) {
            return item.text();
        }
        return ((Block.Paragraph) block).text();
    }

    @Test
    @DisplayName("of every example is on a page to read aloud, in both languages")
    void page() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Letters to the person

                What `assess --format letter` writes for every example dossier on the days of its accepted texts. Made by the tests.
                """);
        for (String golden : GoldenTest.goldens()) {
            Example example = Example.of(golden);
            page.append("\n## %s, %s, %s\n".formatted(example.dossier(), example.asOf(), example.language()));
            for (Block block : example.letter()) {
                String mark = block instanceof Block.Heading ? "### " : block instanceof Block.Item ? "1. " : "";
                page.append('\n').append(mark).append(text(block)).append('\n');
            }
        }
        if (Boolean.getBoolean("golden.accept")) {
            Files.writeString(PAGE, page);
        }

        assertThat(page.toString()).isEqualTo(Repository.read(PAGE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    @DisplayName("is easy to read, names no article and no rule, and fits on one A4")
    void plain(String golden) {
        Example example = Example.of(golden);
        List<String> texts =
                example.letter().stream().map(PersonLetterTest::text).toList();

        List<String> sentences = texts.stream()
                .flatMap(text -> Readability.sentences(text).stream())
                .toList();
        assertThat(Readability.score(example.language(), sentences)).isGreaterThanOrEqualTo(LEAST_SCORE);
        assertThat(texts)
                .noneMatch(text -> Pattern.compile("\\b[A-Z]{3}-\\d|\\b(Wi|Bi|Ri|Awb) \\d|art\\.")
                        .matcher(text)
                        .find());
        assertThat(texts.stream()
                        .mapToInt(text -> 2 + text.length() / CHARACTERS_OF_A_LINE)
                        .sum())
                .isLessThanOrEqualTo(MOST_LINES_OF_A4);
    }

    @Test
    @DisplayName("is addressed to the person, and says that it is no decision of DUO")
    void addressed() {
        CommandRun run =
                CommandRun.assess("example-elip.json", "--as-of", "2018-02-03", "--format", "letter", "--lang", "nl");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("<main class=\"letter\">", "U moet uiterlijk op", "geen besluit van DUO", "Wat doet u eerst?")
                .doesNotContain("example-elip", "<script");
    }

    @Test
    @DisplayName("is not written to somebody who died, and has no what-if and no questions")
    void refused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("died.json");
        Files.writeString(file, """
                {"permit": "FAMILY", "obligedFrom": "2016-03-01", "diedOn": "2018-05-01"}""");
        CommandRun died =
                CommandRun.of("assess", file.toString(), "--as-of", "2018-05-01", "--format", "letter", "--lang", "en");
        CommandRun before =
                CommandRun.of("assess", file.toString(), "--as-of", "2018-04-30", "--format", "letter", "--lang", "en");
        CommandRun questions =
                CommandRun.of("assess", file.toString(), "--as-of", "2018-04-30", "--format", "letter", "--questions");

        assertThat(died.status()).isEqualTo(2);
        assertThat(died.err()).contains("No letter can be written").doesNotContain("2018");
        assertThat(before.status()).as(before.err()).isZero();
        assertThat(questions.status()).isEqualTo(2);
    }
}

package io.github.termijn.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.examples.Repository;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** To accept a change of the page, run the tests of this module with {@code -Dgolden.accept=true} and read the difference. */
@DisplayName("The recipes")
class RecipesTest {

    private static final Path PAGE = Repository.ROOT.resolve("docs/recipes.md");
    private static final Path FOLDER = Repository.MODULE.resolve("src/main/java/io/github/termijn/examples/recipes");

    private static final Map<String, Consumer<String[]>> RECIPES = new LinkedHashMap<>();

    static {
        RECIPES.put("LastDayWithLiteracy", LastDayWithLiteracy::main);
        RECIPES.put("CoronaRounds", CoronaRounds::main);
        RECIPES.put("YearAbroad", YearAbroad::main);
        RECIPES.put("SecondFine", SecondFine::main);
        RECIPES.put("ForgivenessOfLoan", ForgivenessOfLoan::main);
        RECIPES.put("AgiHoursMissing", AgiHoursMissing::main);
        RECIPES.put("FineWithoutDossier", FineWithoutDossier::main);
        RECIPES.put("InstalmentsOfLoan", InstalmentsOfLoan::main);
        RECIPES.put("OpenOutcome", OpenOutcome::main);
        RECIPES.put("InDutch", InDutch::main);
        RECIPES.put("Batch", Batch::main);
        RECIPES.put("BeforeAndAfter", BeforeAndAfter::main);
    }

    /** What each has to print, from the rulebook or by the arithmetic in its own comment. */
    private static final Map<String, List<String>> PRINTED = Map.ofEntries(
            Map.entry(
                    "LastDayWithLiteracy",
                    List.of("Before the decision: 2019-02-28", "After the decision:  2021-02-28")),
            Map.entry("CoronaRounds", List.of("2021-05-20")),
            Map.entry("YearAbroad", List.of("2018-07-13", "DutyEnd[day=2016-06-01, cause=INTERRUPTED]")),
            Map.entry(
                    "SecondFine",
                    List.of("EXAM 1 through 2019-03-27", "OVERRUN, PROVISIONALLY_CULPABLE", "EUR 1250.00")),
            Map.entry("ForgivenessOfLoan", List.of("PARTIAL, 90 %", "EUR 9000.00 forgiven, EUR 1000.00 left")),
            Map.entry("AgiHoursMissing", List.of("480 of 600 hours, 120 missing", "The whole route: FAILS")),
            Map.entry("FineWithoutDossier", List.of("EUR 500.00")),
            Map.entry("InstalmentsOfLoan", List.of("Debt after the run-in: EUR 10089.33")),
            Map.entry("OpenOutcome", List.of("EUR 0.00..EUR 1250.00", "Known exactly: false")),
            Map.entry(
                    "InDutch",
                    List.of("Alle examenonderdelen moeten uiterlijk op 5 mei 2019 zijn behaald: nog 1.066 dagen.")),
            Map.entry("Batch", List.of("1: 2019-01-31", "2: [/obligedFrom: NOT_A_DAY]", "3: 2018-06-14")),
            Map.entry("BeforeAndAfter", List.of("2018-04-12 becomes 2018-09-27")));

    @Test
    @DisplayName("print what the law gives")
    void prints() {
        assertThat(PRINTED).containsOnlyKeys(RECIPES.keySet());
        RECIPES.forEach((name, recipe) ->
                assertThat(String.join("\n", lines(recipe))).as(name).startsWith(String.join("\n", PRINTED.get(name))));
    }

    @Test
    @DisplayName("all stand on the page, with what they print")
    void page() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Recipes

                One question each, answered in a few lines. Each is a program in
                [examples](../examples/src/main/java/io/github/termijn/examples/recipes), compiled and run by the tests of the
                build, which also make this page. They need `termijn-core`; the one for many dossiers needs `termijn-json` too.
                """);
        RECIPES.forEach((name, recipe) -> page.append("\n").append(shown(name, recipe)));
        if (Boolean.getBoolean("golden.accept")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Repository.read(PAGE)).isEqualTo(page.toString());
    }

    @Test
    @DisplayName("are all there are in their folder")
    void complete() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".java", ""))
                            .filter(name -> !name.equals("package-info")))
                    .containsExactlyInAnyOrderElementsOf(RECIPES.keySet());
        }
    }

    private static String shown(String name, Consumer<String[]> recipe) {
        String source = Repository.read(FOLDER.resolve(name + ".java"));
        int comment = source.indexOf("/**");
        int end = source.indexOf("*/");
        String about = source.substring(comment + 3, end)
                .replaceAll("(?m)^ \\* ?", "")
                .replace("<p>", "")
                .strip();
        String code = source.substring(source.indexOf("import "), comment)
                + source.substring(end + 3).replaceFirst(" {4}private \\w+\\(\\) \\{}\n\n", "");
        int titleEnd = (about + "\n").indexOf('\n');
        return "## %s%s\n\n```java\n%s```\n\nprints\n\n```\n%s\n```\n"
                .formatted(
                        about.substring(0, titleEnd).replaceFirst("\\.$", ""),
                        about.substring(titleEnd).stripTrailing(),
                        code,
                        String.join("\n", lines(recipe)));
    }

    private static List<String> lines(Consumer<String[]> recipe) {
        PrintStream standard = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            recipe.accept(new String[0]);
        } finally {
            System.setOut(standard);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}

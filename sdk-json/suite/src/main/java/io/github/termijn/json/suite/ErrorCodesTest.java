package io.github.termijn.json.suite;

import static io.github.termijn.json.suite.Refusals.dossier;
import static io.github.termijn.json.suite.Refusals.extension;
import static io.github.termijn.json.suite.Refusals.fine;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Problem;
import io.github.termijn.dossier.ProblemCode;
import io.github.termijn.json.InputCode;
import io.github.termijn.json.InputProblem;
import io.github.termijn.json.JsonLimits;
import io.github.termijn.json.JsonStyle;
import io.github.termijn.json.RefusedInputException;
import io.github.termijn.testing.Accepted;
import io.github.termijn.text.Explanation;
import io.github.termijn.text.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code with an input that gives it. The table in the documentation is made from it. */
@DisplayName("Every code of a problem")
class ErrorCodesTest {

    /** Codes of a defect, which no input gives. */
    private static final List<InputCode> WITHOUT_INPUT = List.of(InputCode.NOT_READ, InputCode.NOT_ASSESSED);

    /** Codes of an assessment that is read back. No dossier gives them. */
    private static final Set<InputCode> OF_ASSESSMENTS =
            EnumSet.of(InputCode.IMPOSSIBLE_VALUE, InputCode.DOES_NOT_FOLLOW, InputCode.COMPACT_FORM);

    private static final Map<InputCode, byte[]> INPUTS = new EnumMap<>(InputCode.class);

    static {
        input(InputCode.EMPTY, " ");
        input(InputCode.TOO_LARGE, " ".repeat(JsonLimits.DOCUMENT + 1));
        INPUTS.put(InputCode.NOT_UTF_8, dossier(",\"id\":\"é\"").getBytes(StandardCharsets.ISO_8859_1));
        input(InputCode.BYTE_ORDER_MARK, "\uFEFF" + dossier(""));
        input(InputCode.NOT_JSON, "{'permit':'ASYLUM'}");
        input(InputCode.NOT_AN_OBJECT, "[]");
        input(InputCode.TRAILING_CONTENT, dossier("") + "{}");
        input(InputCode.DUPLICATE_PROPERTY, dossier(",\"permit\":\"ASYLUM\""));
        input(InputCode.UNKNOWN_PROPERTY, extension(",\"weeks\":24"));
        input(InputCode.MISSING_PROPERTY, "{\"permit\":\"ASYLUM\"}");
        input(InputCode.NULL_VALUE, dossier(",\"loan\":null"));
        input(InputCode.WRONG_TYPE, fine("\"1250\""));
        input(InputCode.UNKNOWN_CONSTANT, "{\"permit\":\"asylum\",\"obligedFrom\":\"2015-04-13\"}");
        input(InputCode.DUPLICATE_ITEM, dossier(",\"dispensations\":[{\"parts\":[\"ONA\",\"ONA\"]}]"));
        input(InputCode.TOO_MANY_ITEMS, FullLists.dossier("exams", JsonLimits.items("exams") + 1));
        input(InputCode.NOT_A_DAY, "{\"permit\":\"ASYLUM\",\"obligedFrom\":\"2015-02-29\"}");
        input(InputCode.NOT_A_MONTH, dossier(",\"workMonths\":[{\"month\":\"2019-13\",\"hours\":48}]"));
        input(InputCode.NOT_A_LENGTH, dossier(",\"extensions\":[{\"ground\":\"EFFORT\",\"length\":\"24W\"}]"));
        input(InputCode.TOO_MANY_DECIMALS, fine("1250.005"));
        input(InputCode.TOO_LONG, dossier(",\"id\":\"" + "x".repeat(JsonLimits.TEXT + 1) + "\""));
        input(InputCode.TOO_DEEP, dossier(",\"loan\":" + "[".repeat(JsonLimits.DEPTH)));
        input(InputCode.MORE_PROBLEMS, dossier(",\"exams\":[" + "{},".repeat(40) + "{}]"));
    }

    static {
        Assessment assessment = Wi2013.standard()
                .assess(
                        TermijnJson.readDossier("{\"permit\":\"FAMILY\",\"obligedFrom\":\"2022-01-01\"}"),
                        LocalDate.of(2023, 1, 1));
        String json = TermijnJson.write(assessment);
        input(InputCode.IMPOSSIBLE_VALUE, json.replace("\"rule\":\"REG-1\"", "\"rule\":\"TRM-1\""));
        input(InputCode.DOES_NOT_FOLLOW, json.replace("],\"authority\":\"STATUTE\"", "],\"authority\":\"READING\""));
        input(InputCode.COMPACT_FORM, TermijnJson.write(assessment, JsonStyle.COMPACT));
    }

    private static void input(InputCode code, String json) {
        INPUTS.put(code, json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<InputProblem> problems(byte[] input) {
        return problems(() -> TermijnJson.readDossier(input));
    }

    private static List<InputProblem> problemsOf(InputCode code) {
        byte[] input = INPUTS.get(code);
        return OF_ASSESSMENTS.contains(code) ? problems(() -> TermijnJson.readAssessment(input)) : problems(input);
    }

    private static List<InputProblem> problems(Runnable read) {
        try {
            read.run();
            return List.of();
        } catch (RefusedInputException refused) {
            Refusals.assertThatNothingIsRepeated(refused);
            return refused.problems();
        }
    }

    private static InputProblem problem(InputCode code) {
        return problemsOf(code).stream()
                .filter(problem -> problem.code().equals(code.name()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no input gives " + code));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("of form is what its input gives, alone where one thing is wrong")
    void ofForm(InputCode code) {
        if (WITHOUT_INPUT.contains(code)) {
            assertThat(INPUTS).doesNotContainKey(code);
            return;
        }
        List<InputProblem> problems = problemsOf(code);
        boolean isOne = code != InputCode.MORE_PROBLEMS && code != InputCode.TOO_DEEP;
        assertThat(problems).hasSize(isOne ? 1 : code == InputCode.TOO_DEEP ? 2 : JsonLimits.PROBLEMS + 1);
        assertThat(problem(code).code()).isEqualTo(code.name());
    }

    @Test
    @DisplayName("stands in the documentation, with its place, what was expected and its sentences")
    void table() {
        StringBuilder table = new StringBuilder("""
                # Codes of the problems with an input

                Made from the code by its tests. The codes are stable: none changes its meaning or its name. Pointer and
                expected are those of the input that the tests use: a dossier, of the codes that speak of an outcome an assessment. How problems are told is in [json.md](json.md).

                ## Form

                """);
        table.append("| code | pointer | expected | English | Dutch |\n|---|---|---|---|---|\n");
        for (InputCode code : InputCode.values()) {
            InputProblem problem = WITHOUT_INPUT.contains(code) ? InputProblem.of(code) : problem(code);
            table.append(row(problem));
        }
        table.append("""

                ## Facts that cannot be true

                Told when the form is right, each at its own place. A day, length or number that is out of range is told with the
                form already.

                """);
        table.append("| code | English | Dutch |\n|---|---|---|\n");
        for (ProblemCode code : ProblemCode.values()) {
            Problem problem = new Problem("", code);
            table.append("| `%s` | %s | %s |%n"
                    .formatted(
                            code,
                            Explanation.in(Language.EN).problem(problem),
                            Explanation.in(Language.NL).problem(problem)));
        }
        Accepted.assertUnchanged(
                Accepted.ROOT.resolve("docs/json-errors.md"), table.toString().replace(System.lineSeparator(), "\n"));
    }

    private static String row(InputProblem problem) {
        return Stream.of(
                                "`" + problem.code() + "`",
                                problem.pointer().isEmpty() ? "–" : "`" + problem.pointer() + "`",
                                problem.expected(Language.EN).orElse("–"),
                                problem.text(Language.EN),
                                problem.text(Language.NL))
                        .reduce("|", (row, cell) -> row + " " + cell + " |")
                + "\n";
    }

    @Test
    @DisplayName("has a name that the other kind does not have")
    void names() {
        assertThat(Arrays.stream(InputCode.values()).map(Enum::name))
                .doesNotContainAnyElementsOf(
                        Arrays.stream(ProblemCode.values()).map(Enum::name).toList());
    }

    @Test
    @DisplayName("comes with all others of the document, in its order, and facts come when the form is right")
    void allAtOnce() {
        assertThat(problems("""
                        {"permit":"asylum","birthDate":"2016-01-01","oblgedFrom":"2015-04-13",
                         "extensions":[{"ground":"EFFORT","length":24},{"length":"P1W","term":"1"}],
                         "fines":[{"kind":"EXAM","amount":-1.005,"decidedOn":null}]}""".getBytes(StandardCharsets.UTF_8)))
                .extracting(InputProblem::toString)
                .containsExactly(
                        "/permit: UNKNOWN_CONSTANT",
                        ": UNKNOWN_PROPERTY",
                        "/extensions/0/length: WRONG_TYPE",
                        "/extensions/1/term: WRONG_TYPE",
                        "/extensions/1/ground: MISSING_PROPERTY",
                        "/fines/0/amount: TOO_MANY_DECIMALS",
                        "/fines/0/decidedOn: NULL_VALUE",
                        "/obligedFrom: MISSING_PROPERTY");
    }

    @Test
    @DisplayName("says what was expected in the words of JSON")
    void expected() {
        assertThat(problem(InputCode.WRONG_TYPE).expected(Language.EN)).contains("number: euros, at most two decimals");
        assertThat(problem(InputCode.NOT_A_DAY).expected(Language.EN)).contains("string: a day YYYY-MM-DD");
        assertThat(problem(InputCode.UNKNOWN_CONSTANT).expected(Language.EN))
                .contains("string: one of ASYLUM, FAMILY_OF_STATUS_HOLDER, FAMILY, OTHER");
        assertThat(problem(InputCode.EMPTY).expected(Language.EN)).isEqualTo(Optional.of("object"));
        assertThat(problem(InputCode.NOT_JSON).expected(Language.EN)).isEmpty();
    }
}

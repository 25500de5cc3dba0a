package io.github.termijn.json.suite;

import static io.github.termijn.json.suite.Refusals.assertThatNothingIsRepeated;
import static io.github.termijn.json.suite.Refusals.dossier;
import static io.github.termijn.json.suite.Refusals.fine;
import static io.github.termijn.json.suite.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ProblemCode;
import io.github.termijn.json.InputCode;
import io.github.termijn.json.InputProblem;
import io.github.termijn.json.JsonLimits;
import io.github.termijn.json.RefusedInputException;
import io.github.termijn.testing.Sent;
import io.github.termijn.text.Language;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is not a dossier is refused")
class RefusedInputTest {

    @Test
    @DisplayName("with an exception that keeps its problems when it is sent elsewhere")
    void sent() throws IOException {
        RefusedInputException refused = catchThrowableOfType(
                RefusedInputException.class, () -> TermijnJson.readDossier("{\"permit\": 1, \"id\": \"\\u0000\"}"));

        assertThat(refused.problems()).hasSizeGreaterThan(1);
        RefusedInputException copy = Sent.copyOf(refused);
        assertThat(copy.problems()).isEqualTo(refused.problems());
        assertThat(copy.problems())
                .extracting(problem -> problem.expected(Language.EN))
                .isEqualTo(refused.problems().stream()
                        .map(problem -> problem.expected(Language.EN))
                        .toList());
    }

    static Stream<Arguments> asAWhole() {
        return Stream.of(
                arguments("", "EMPTY"),
                arguments(" \n", "EMPTY"),
                arguments("null", "NOT_AN_OBJECT"),
                arguments("[]", "NOT_AN_OBJECT"),
                arguments("\"Fatima\"", "NOT_AN_OBJECT"),
                arguments("31337", "NOT_AN_OBJECT"),
                arguments("Fatima", "NOT_JSON"),
                arguments("<dossier/>", "NOT_JSON"),
                arguments("{", "NOT_JSON"),
                arguments("{\"Jan de Vries\" 1}", "NOT_JSON"),
                arguments("{\"jdevries19870605\"}", "NOT_JSON"),
                arguments("{\"fatima\":{\"loan\":[nul", "UNKNOWN_PROPERTY, NOT_JSON"),
                arguments("{\"loan\":{\"fatima\" 1", "NOT_JSON at /loan"),
                arguments("{'permit':'ASYLUM'}", "NOT_JSON"),
                arguments(dossier("") + " {}", "TRAILING_CONTENT"),
                arguments(dossier("") + " 31337", "TRAILING_CONTENT"),
                arguments(dossier("") + " Fatima", "NOT_JSON"),
                arguments(dossier("") + "}", "NOT_JSON"),
                arguments("{\"x\":" + "[".repeat(2000), "UNKNOWN_PROPERTY, TOO_DEEP"),
                arguments("\uFEFF" + dossier(""), "BYTE_ORDER_MARK"),
                arguments(" ".repeat(1_000_001), "TOO_LARGE"),
                arguments("{\"" + "x".repeat(60_000) + "\":1}", "TOO_LONG"),
                arguments("{}", "MISSING_PROPERTY at /permit, MISSING_PROPERTY at /obligedFrom"));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource
    @DisplayName("as a whole, if it is empty, no JSON, no object, or more than one")
    void asAWhole(String json, String expected) {
        String found = refusal(json).problems().stream()
                .map(problem -> problem.code() + (problem.pointer().isEmpty() ? "" : " at " + problem.pointer()))
                .reduce((left, right) -> left + ", " + right)
                .orElseThrow();
        assertThat(found).isEqualTo(expected);
        assertThatNothingIsRepeated(refusal(json));
    }

    @Test
    @DisplayName("with a message that lists places and codes")
    void message() {
        assertThat(refusal("{}"))
                .hasMessage("Refused input: /permit: MISSING_PROPERTY; /obligedFrom: MISSING_PROPERTY");
    }

    @Test
    @DisplayName("in Dutch and in English")
    void languages() {
        InputProblem form = refusal("{\"permit\":\"Fatima\"}").problems().get(0);
        assertThat(form.text(Language.NL)).isEqualTo("De waarde is geen van de vaste waarden van deze eigenschap.");
        assertThat(form.text(Language.EN)).isEqualTo("The value is none of the constants of this property.");
        InputProblem fact = refusal(fine("-1")).problems().get(0);
        assertThat(fact.code()).isEqualTo(ProblemCode.NEGATIVE.name());
        assertThat(fact.text(Language.NL)).isNotBlank().isNotEqualTo(fact.text(Language.EN));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("with a sentence for each code")
    void texts(InputCode code) {
        for (Language language : Language.values()) {
            assertThat(InputProblem.of(code).text(language)).matches("\\p{Lu}.*\\.");
        }
    }

    @Test
    @DisplayName("if its bytes are no text")
    void bytes() {
        byte[] latin = dossier(",\"id\":\"é\"").getBytes(StandardCharsets.ISO_8859_1);
        byte[] zeros = {0, 0, 0, '{', 0, 0x7f, 0, 0};
        byte[] marked = ("\uFEFF" + dossier("")).getBytes(StandardCharsets.UTF_8);
        byte[] cutOff = {'{', '"', (byte) 0xC3};
        assertThat(code(latin)).isEqualTo("NOT_UTF_8");
        assertThat(code(cutOff)).isEqualTo("NOT_UTF_8");
        assertThat(code(dossier("").getBytes(StandardCharsets.UTF_16))).isEqualTo("NOT_UTF_8");
        assertThat(code(dossier("").getBytes(StandardCharsets.UTF_16LE))).isEqualTo("NOT_JSON");
        assertThat(code(zeros)).isEqualTo("NOT_JSON");
        assertThat(code(marked)).isEqualTo("BYTE_ORDER_MARK");
        assertThat(code(new byte[1_000_001])).isEqualTo("TOO_LARGE");
    }

    @Test
    @DisplayName("but not at its limits: the largest input, longest text and most items are read")
    void limits() throws IOException {
        String full = FullLists.dossier();
        String json = full.substring(0, full.length() - 1) + ",\"id\":\"" + "x".repeat(JsonLimits.TEXT) + "\"}";
        String largest = json + " ".repeat(JsonLimits.DOCUMENT - json.length());
        Dossier dossier = TermijnJson.readDossier(largest);
        assertThat(dossier.exams()).hasSize(JsonLimits.items("exams"));
        assertThat(dossier.fines()).hasSize(JsonLimits.items("fines"));
        assertThat(TermijnJson.readDossier(largest.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(dossier);
        assertThat(TermijnJson.readDossier(new StringReader(largest))).isEqualTo(dossier);
        assertThat(catchThrowableOfType(
                                RefusedInputException.class,
                                () -> TermijnJson.readDossier(new StringReader(largest + " ")))
                        .problems())
                .containsExactly(InputProblem.of(InputCode.TOO_LARGE));
    }

    @Test
    @DisplayName("with all problems up to a hundred, and one more that says there are others")
    void mostProblems() {
        String exams = "{\"part\":\"KNM\",\"on\":\"\",\"passed\":true},".repeat(JsonLimits.PROBLEMS);
        List<InputProblem> most = refusal(dossier(",\"exams\":[" + exams.substring(0, exams.length() - 1) + "]"))
                .problems();
        assertThat(most).hasSize(JsonLimits.PROBLEMS).doesNotContain(InputProblem.of(InputCode.MORE_PROBLEMS));
        assertThat(refusal(dossier(",\"exams\":[" + exams + "{}]")).problems())
                .startsWith(most.toArray(InputProblem[]::new))
                .hasSize(JsonLimits.PROBLEMS + 1)
                .endsWith(InputProblem.of(InputCode.MORE_PROBLEMS));
    }

    private static String code(byte[] bytes) {
        RefusedInputException refusal =
                catchThrowableOfType(RefusedInputException.class, () -> TermijnJson.readDossier(bytes));
        assertThat(refusal.problems()).hasSize(1);
        assertThat(catchThrowableOfType(
                                RefusedInputException.class,
                                () -> TermijnJson.readDossier(new ByteArrayInputStream(bytes)))
                        .problems())
                .isEqualTo(refusal.problems());
        return refusal.problems().get(0).code();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"permit\":", "{\"exams\":[", "{\"exams\":[{\"passed\":", "{\"loan\":{\"drawn\":"})
    @DisplayName("but a stream that cannot be read further is an error of input")
    void unreadable(String start) {
        InputStream rest = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] b, int off, int len) throws IOException {
                throw new IOException("broken");
            }
        };
        InputStream broken =
                new SequenceInputStream(new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)), rest);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> TermijnJson.readDossier(broken))
                .withMessage("broken");
    }
}

package io.github.termijn.json.suite;

import static io.github.termijn.json.suite.Contract.day;
import static io.github.termijn.json.suite.Refusals.dossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.compare.Comparison;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.duty.Suspension;
import io.github.termijn.json.InputCode;
import io.github.termijn.json.InputProblem;
import io.github.termijn.json.JsonLimits;
import io.github.termijn.json.JsonStyle;
import io.github.termijn.json.RefusedInputException;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.text.Explanation;
import io.github.termijn.text.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A mapper of one's own")
class MapperTest {

    /** A type of a caller, with values whose format is the caller's business. */
    public record Mine(String a, List<Integer> b) {}

    /** A type of a caller, with values of the library. */
    public record Request(String name, Dossier dossier, List<FineDecision> fines, Permit permit) {}

    private static final String UNKNOWN_NAME = """
            {"permit":"ASYLUM","obligedFrom":"2015-04-13",
             "exstensions":[{"ground":"ASYLUM_CENTRE","length":"P8W","decidedOn":"2015-11-27"}]}""";

    static Stream<Named<Adapter.Mapper>> mappers() {
        return Adapter.TESTED.taught().entrySet().stream()
                .map(mapper -> Named.of(mapper.getKey(), mapper.getValue()))
                .sorted((one, other) -> one.getName().compareTo(other.getName()));
    }

    /** Reads, and tells what is refused, each problem as {@code pointer: CODE}. */
    private static List<String> problems(Adapter.Mapper mapper, String json, Class<?> type) {
        Throwable refused = catchThrowable(() -> mapper.read(json, type));
        assertThat(refused).as("refusal of %s", json).isInstanceOf(Adapter.TESTED.refusal());
        assertThat(refused).hasNoCause().hasNoSuppressedExceptions();
        List<InputProblem> problems = Adapter.TESTED.problems(refused);
        StringWriter all = new StringWriter();
        refused.printStackTrace(new PrintWriter(all));
        problems.forEach(problem ->
                all.append(problem.toMap(JsonStyle.FULL.in(Language.NL)).toString()));
        assertThat(all.toString()).doesNotContain(Refusals.PERSONAL);
        return problems.stream().map(InputProblem::toString).toList();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    @DisplayName("never loses an extension that is misspelt: unknown names are refused whatever the mapper tolerates")
    void misspeltExtension(Adapter.Mapper mapper) {
        assertThat(problems(mapper, UNKNOWN_NAME, Dossier.class)).containsExactly(": UNKNOWN_PROPERTY");
        assertThat(problems(Adapter.TESTED.lenient(), UNKNOWN_NAME, Dossier.class))
                .containsExactly(": UNKNOWN_PROPERTY");
    }

    @Test
    @DisplayName("finds the module as a service")
    void service() {
        assertThat(Adapter.TESTED.isFound()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    @DisplayName("reads and writes a dossier as the library does")
    void dossierOf(Adapter.Mapper mapper) throws Exception {
        assertThat(mapper.read(Contract.JSON, Dossier.class)).isEqualTo(Contract.DOSSIER);
        assertThat(mapper.readTree(Contract.JSON, Dossier.class)).isEqualTo(Contract.DOSSIER);
        assertThat(mapper.write(Contract.DOSSIER)).isEqualTo(TermijnJson.write(Contract.DOSSIER));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    @DisplayName("writes an assessment as the library does")
    void assessment(Adapter.Mapper mapper) throws Exception {
        Assessment assessment = Wi2013.standard().assess(Contract.DOSSIER, day("2021-01-01"));
        assertThat(mapper.write(assessment)).isEqualTo(TermijnJson.write(assessment));
        assertThat(mapper.write(assessment, JsonStyle.FULL.in(Language.EN)))
                .isEqualTo(TermijnJson.write(assessment, JsonStyle.FULL.in(Language.EN)))
                .contains("\"text\":\""
                        + Explanation.in(Language.EN)
                                .text(assessment.generalFindings().get(0)) + "\"");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    @DisplayName("reads and writes facts and constants within a type of the caller")
    void within(Adapter.Mapper mapper) throws Exception {
        String json = mapper.write(Map.of("fines", Contract.DOSSIER.fines()));
        assertThat(json).isEqualTo("""
                        {"fines":[{"kind":"EXAM","amount":1250.00,"decidedOn":"2017-12-05","finalOn":"2018-01-17"}]}""");
        String fines = Trees.of(json).get("fines").toString();
        assertThat(mapper.read(fines, FineDecision[].class)).containsExactlyElementsOf(Contract.DOSSIER.fines());
        Request request = mapper.read(
                "{\"name\":\"x\",\"dossier\":" + Contract.JSON + ",\"fines\":" + fines + ",\"permit\":\"FAMILY\"}",
                Request.class);
        assertThat(request).isEqualTo(new Request("x", Contract.DOSSIER, Contract.DOSSIER.fines(), Permit.FAMILY));
        assertThat(mapper.read(mapper.write(request), Request.class)).isEqualTo(request);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    @DisplayName(
            "refuses within a type of the caller, with pointers from the value on and nothing of the document around it")
    void refusedWithin(Adapter.Mapper mapper) {
        String json = "{\"name\":\"Fatima\",\"dossier\":{\"permit\":\"Fatima\"},\"fines\":[],\"permit\":\"FAMILY\"}";
        assertThat(problems(mapper, json, Request.class))
                .containsExactly("/permit: UNKNOWN_CONSTANT", "/obligedFrom: MISSING_PROPERTY");
        assertThat(problems(mapper, "[{\"kind\":\"EXAM\",\"amount\":1.005,\"decidedOn\":\"x\"}]", FineDecision[].class))
                .containsExactly("/amount: TOO_MANY_DECIMALS", "/decidedOn: NOT_A_DAY");
        assertThat(problems(mapper, "\"Fatima\"", Permit.class)).containsExactly(": UNKNOWN_CONSTANT");
    }

    /** Every dossier of the tests of strictness in which something is wrong, as far as it is JSON at all. */
    static Stream<String> refused() {
        List<String> all = new ArrayList<>();
        RefusedValueTest.inOneValue().forEach(row -> all.add((String) row.get()[0]));
        all.add(FullLists.dossier("exams", JsonLimits.items("exams") + 1));
        all.add(dossier(",\"id\":\"" + "x".repeat(JsonLimits.TEXT + 1) + "\""));
        all.add(dossier(",\"loan\":" + "[".repeat(JsonLimits.DEPTH) + "]".repeat(JsonLimits.DEPTH)));
        all.add(dossier(",\"loan\":[nul Fatima"));
        all.add("{\"permit\":\"asylum\",\"fatima\":1,\"extensions\":[{\"ground\":\"EFFORT\",\"length\":24}]}");
        all.add(dossier(",\"birthDate\":\"2016-05-17\""));
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("refused")
    @DisplayName(
            "that tolerates all it can refuses what the library refuses, with the same problems, and repeats nothing")
    void asStrict(String json) {
        List<String> expected;
        try {
            TermijnJson.readDossier(json);
            throw new AssertionError("not refused: " + json);
        } catch (RefusedInputException e) {
            expected = e.problems().stream().map(InputProblem::toString).toList();
        }
        if (expected.contains("/fines/0/amount: TOO_LONG")) {
            return; // how long a number can be is a limit of the stream
        }
        assertThat(problems(Adapter.TESTED.lenient(), json, Dossier.class)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    @DisplayName("refuses values in a tree too; of what a tree has lost, as a name written twice, nothing can be said")
    void trees(Adapter.Mapper mapper) {
        Throwable refused = catchThrowable(() -> mapper.readTree("{\"permit\":\"Fatima\",\"loan\":[]}", Dossier.class));
        assertThat(refused).isInstanceOf(Adapter.TESTED.refusal());
        assertThat(Adapter.TESTED.problems(refused))
                .extracting(InputProblem::toString)
                .containsExactly("/permit: UNKNOWN_CONSTANT", "/loan: WRONG_TYPE", "/obligedFrom: MISSING_PROPERTY");
        assertThat(Adapter.TESTED.problems(refused))
                .allSatisfy(problem -> assertThat(problem.line()).isEmpty());
    }

    @Test
    @DisplayName("never names a class of the library, nor reads one, where a mapper names classes")
    void noClasses() throws Exception {
        Adapter.Mapper naming = Adapter.TESTED.namingClasses();
        assertThat(naming.write(Contract.DOSSIER)).isEqualTo(TermijnJson.write(Contract.DOSSIER));
        assertThat(naming.read(Contract.JSON, Dossier.class)).isEqualTo(Contract.DOSSIER);
        assertThat(problems(naming, "[\"io.github.termijn.dossier.Dossier\",{}]", Dossier.class))
                .containsExactly(": WRONG_TYPE");
    }

    @Test
    @DisplayName("tells line and column of a problem, where it reads a text")
    void lines() {
        String json = "{\n  \"permit\": \"asylum\",\n  \"obligedFrom\": \"2015-04-13\",\n  \"unknown\": 1\n}";
        Throwable refused = catchThrowable(() -> Adapter.TESTED.lenient().read(json, Dossier.class));
        List<InputProblem> problems = Adapter.TESTED.problems(refused);
        assertThat(problems).extracting(InputProblem::line).containsExactly(OptionalLong.of(2), OptionalLong.of(4));
        assertThat(problems).extracting(InputProblem::column).containsExactly(OptionalInt.of(13), OptionalInt.of(3));
        assertThat(Refusals.refusal(json).problems())
                .extracting(problem -> problem.toMap(JsonStyle.FULL))
                .isEqualTo(problems.stream()
                        .map(problem -> problem.toMap(JsonStyle.FULL))
                        .toList());
    }

    @Test
    @DisplayName("does not change the formats of other types")
    void otherTypes() throws Exception {
        Mine mine = new Mine("x", List.of(1));
        Adapter.Mapper taught = Adapter.TESTED.taught().get("registered");
        assertThat(taught.write(mine)).isEqualTo(Adapter.TESTED.untaught().write(mine));
    }

    @Test
    @DisplayName("writes problems, with their sentence if a language is asked; without the module as a map, just so")
    void problemsAsJson() throws Exception {
        InputProblem problem = Refusals.refusal("{\"permit\":\"ASYLUM\",\"obligedFrom\":\"2015-04-13\",\"id\":1}")
                .problems()
                .get(0);
        String expected = """
                {"pointer":"/id","code":"WRONG_TYPE","expected":"string","line":1,"column":52,\
                "text":"The value is not of the JSON type of this property."}""";
        JsonStyle style = JsonStyle.FULL.in(Language.EN);
        assertThat(Adapter.TESTED.lenient().write(problem, style)).isEqualTo(expected);
        assertThat(Adapter.TESTED.untaught().write(problem.toMap(style))).isEqualTo(expected);
        assertThat(Adapter.TESTED.lenient().write(InputProblem.of(InputCode.EMPTY)))
                .isEqualTo("{\"pointer\":\"\",\"code\":\"EMPTY\"}");
    }

    @Test
    @DisplayName("refuses to write an amount that is not in euro, and a type that has no form")
    void noForm() {
        FineDecision fine = FineDecision.of(TermKind.EXAM, Money.parse("USD 1250.00"), day("2017-12-05"));
        assertThat(catchThrowable(() -> Adapter.TESTED.lenient().write(fine)))
                .isInstanceOf(Adapter.TESTED.refusal())
                .hasMessageStartingWith("An amount that is not in euro");
        assertThat(catchThrowable(() -> Adapter.TESTED.lenient().write(Wi2013.standard())))
                .isInstanceOf(Adapter.TESTED.refusal())
                .hasMessageStartingWith("io.github.termijn.Wi2013 has no form in JSON");
    }

    @Test
    @DisplayName("writes a rule by its id, and bounds as they are")
    void singleValues() throws Exception {
        Adapter.Mapper mapper = Adapter.TESTED.lenient();
        LocalDate day = day("2018-04-12");
        assertThat(mapper.write(List.of(Rule.TRM_1))).isEqualTo("[\"TRM-1\"]");
        assertThat(mapper.write(Bounds.exactly(day))).isEqualTo("\"2018-04-12\"");
        assertThat(mapper.write(Bounds.atLeast(day))).isEqualTo("{\"atLeast\":\"2018-04-12\"}");
    }

    @Test
    @DisplayName("reads a small value that is a record, of which only what is optional may be left out")
    void records() throws Exception {
        Adapter.Mapper mapper = Adapter.TESTED.lenient();
        Suspension open = new Suspension(day("2016-01-01"), Optional.empty(), day("2016-02-01"));
        String json = "{\"from\":\"2016-01-01\",\"decidedOn\":\"2016-02-01\"}";
        assertThat(mapper.write(open)).isEqualTo(json);
        assertThat(mapper.read(json, Suspension.class)).isEqualTo(open);
        assertThat(problems(mapper, "{\"through\":\"x\",\"decidedOn\":\"2016-02-01\"}", Suspension.class))
                .containsExactly("/through: NOT_A_DAY", "/from: MISSING_PROPERTY");
    }

    @Test
    @DisplayName("refuses to read what is for output only: a comparison")
    void comparisons() {
        Assessment assessment = Wi2013.standard().assess(Contract.DOSSIER, day("2021-01-01"));
        Comparison comparison = Comparison.of(assessment, assessment);
        assertThat(catchThrowable(() -> Adapter.TESTED.lenient().read(TermijnJson.write(comparison), Comparison.class)))
                .isInstanceOf(Adapter.TESTED.refusal())
                .hasMessageContaining("is not read");
    }

    @Test
    @DisplayName("without the module fails to read, and writes nothing of a person: no value of an outcome, at most {}")
    void untaught() {
        Adapter.Mapper untaught = Adapter.TESTED.untaught();
        assertThat(catchThrowable(() -> untaught.read(Contract.JSON, Dossier.class)))
                .isInstanceOf(Adapter.TESTED.refusal());
        for (Object value :
                new Object[] {Contract.DOSSIER, Wi2013.standard().assess(Contract.DOSSIER, day("2021-01-01"))}) {
            String written;
            try {
                written = untaught.write(value);
            } catch (Exception e) {
                assertThat(e).isInstanceOf(Adapter.TESTED.refusal());
                continue;
            }
            assertThat(written).isEqualTo("{}");
        }
    }
}

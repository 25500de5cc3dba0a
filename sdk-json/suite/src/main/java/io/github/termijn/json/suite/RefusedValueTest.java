package io.github.termijn.json.suite;

import static io.github.termijn.json.suite.Refusals.dossier;
import static io.github.termijn.json.suite.Refusals.extension;
import static io.github.termijn.json.suite.Refusals.fine;
import static io.github.termijn.json.suite.Refusals.permit;
import static io.github.termijn.json.suite.Refusals.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is wrong in a dossier is refused")
class RefusedValueTest {

    static Stream<Arguments> inOneValue() {
        return Stream.of(
                // names
                arguments(dossier(",\"oblgedFrom\":\"1987-06-05\""), ": UNKNOWN_PROPERTY"),
                arguments(dossier(",\"copyOf\":{}"), ": UNKNOWN_PROPERTY"),
                arguments(dossier(",\"addExams\":{}"), ": UNKNOWN_PROPERTY"),
                arguments(dossier(",\"initBits\":0"), ": UNKNOWN_PROPERTY"),
                arguments(dossier(",\"Fatima\":1"), ": UNKNOWN_PROPERTY"),
                arguments(dossier(",\"jdevries19870605\":1"), ": UNKNOWN_PROPERTY"),
                arguments(dossier(",\"fatima\":{}"), ": UNKNOWN_PROPERTY"),
                arguments(dossier(",\"fatima\":1,\"fatima\":2"), ": UNKNOWN_PROPERTY"),
                arguments(extension(",\"fatima\":{\"jdevries19870605\":[]}"), "/extensions/0: UNKNOWN_PROPERTY"),
                // a name that the format has elsewhere is repeated
                arguments(extension(",\"passed\":true"), "/extensions/0/passed: UNKNOWN_PROPERTY"),
                arguments(dossier(",\"drawn\":1"), "/drawn: UNKNOWN_PROPERTY"),
                arguments(dossier(",\"123456782\":1"), ": UNKNOWN_PROPERTY"),
                arguments(extension(",\"Jan de Vries\":1"), "/extensions/0: UNKNOWN_PROPERTY"),
                arguments(extension(",\"a/b~c\":1"), "/extensions/0: UNKNOWN_PROPERTY"),
                arguments(dossier(",\"id\":\"Fatima\",\"id\":\"Fatima\""), "/id: DUPLICATE_PROPERTY"),
                arguments(extension(",\"ground\":\"EFFORT\""), "/extensions/0/ground: DUPLICATE_PROPERTY"),
                arguments("{\"permit\":\"ASYLUM\"}", "/obligedFrom: MISSING_PROPERTY"),
                arguments(
                        dossier(",\"extensions\":[{\"ground\":\"EFFORT\"}]"), "/extensions/0/length: MISSING_PROPERTY"),
                arguments(
                        dossier(",\"exams\":[{\"part\":\"KNM\",\"on\":\"2016-01-01\",\"passed\":true},"
                                + "{\"part\":\"KNM\",\"on\":\"2016-01-01\"}]"),
                        "/exams/1/passed: MISSING_PROPERTY"),
                // types
                arguments(dossier(",\"id\":31337"), "/id: WRONG_TYPE"),
                arguments(dossier(",\"id\":3.1337"), "/id: WRONG_TYPE"),
                arguments(dossier(",\"id\":true"), "/id: WRONG_TYPE"),
                arguments(dossier(",\"id\":{}"), "/id: WRONG_TYPE"),
                arguments(dossier(",\"id\":[\"Fatima\"]"), "/id: WRONG_TYPE"),
                arguments(dossier(",\"extensions\":{}"), "/extensions: WRONG_TYPE"),
                arguments(dossier(",\"extensions\":\"\""), "/extensions: WRONG_TYPE"),
                arguments(dossier(",\"extensions\":[[]]"), "/extensions/0: WRONG_TYPE"),
                arguments(dossier(",\"extensions\":[\"Fatima\"]"), "/extensions/0: WRONG_TYPE"),
                arguments(dossier(",\"extensions\":[\"\"]"), "/extensions/0: WRONG_TYPE"),
                arguments(dossier(",\"extensions\":[31337]"), "/extensions/0: WRONG_TYPE"),
                arguments(dossier(",\"loan\":[]"), "/loan: WRONG_TYPE"),
                arguments(dossier(",\"loan\":\"\""), "/loan: WRONG_TYPE"),
                arguments(dossier(",\"loan\":false"), "/loan: WRONG_TYPE"),
                arguments(dossier(",\"diedOn\":20170102"), "/diedOn: WRONG_TYPE"),
                arguments(dossier(",\"diedOn\":[2017,1,2]"), "/diedOn: WRONG_TYPE"),
                arguments(dossier(",\"dispensations\":[{\"parts\":\"ONA\"}]"), "/dispensations/0/parts: WRONG_TYPE"),
                arguments(dossier(",\"dispensations\":[{\"parts\":[7]}]"), "/dispensations/0/parts/0: WRONG_TYPE"),
                arguments(dossier(",\"dispensations\":[{\"ground\":0}]"), "/dispensations/0/ground: WRONG_TYPE"),
                arguments(extension(",\"term\":\"1\""), "/extensions/0/term: WRONG_TYPE"),
                arguments(extension(",\"term\":\"\""), "/extensions/0/term: WRONG_TYPE"),
                arguments(extension(",\"term\":1.0"), "/extensions/0/term: WRONG_TYPE"),
                arguments(extension(",\"term\":1.5"), "/extensions/0/term: WRONG_TYPE"),
                arguments(extension(",\"term\":true"), "/extensions/0/term: WRONG_TYPE"),
                arguments(fine("\"31337\""), "/fines/0/amount: WRONG_TYPE"),
                arguments(fine("\"\""), "/fines/0/amount: WRONG_TYPE"),
                arguments(fine("\"EUR 1250.00\""), "/fines/0/amount: WRONG_TYPE"),
                arguments(fine("[1250]"), "/fines/0/amount: WRONG_TYPE"),
                arguments(fine("{\"amount\":1250,\"currency\":\"USD\"}"), "/fines/0/amount: WRONG_TYPE"),
                arguments(fine("1250,\"objectionPending\":\"true\""), "/fines/0/objectionPending: WRONG_TYPE"),
                arguments(fine("1250,\"objectionPending\":1"), "/fines/0/objectionPending: WRONG_TYPE"),
                arguments(fine("1250,\"objectionPending\":\"\""), "/fines/0/objectionPending: WRONG_TYPE"),
                arguments(
                        dossier(",\"exams\":[{\"part\":\"KNM\",\"on\":\"2016-01-01\",\"passed\":0}]"),
                        "/exams/0/passed: WRONG_TYPE"),
                arguments(
                        dossier(",\"courses\":[{\"kind\":\"LITERACY\",\"from\":\"2016-01-01\",\"hours\":\"320\"}]"),
                        "/courses/0/hours: WRONG_TYPE"),
                // null
                arguments(dossier(",\"id\":null"), "/id: NULL_VALUE"),
                arguments(permit("null"), "/permit: NULL_VALUE"),
                arguments("{\"permit\":\"ASYLUM\",\"obligedFrom\":null}", "/obligedFrom: NULL_VALUE"),
                arguments(dossier(",\"loan\":null"), "/loan: NULL_VALUE"),
                arguments(dossier(",\"exams\":null"), "/exams: NULL_VALUE"),
                arguments(dossier(",\"exams\":[null]"), "/exams/0: NULL_VALUE"),
                arguments(
                        dossier(",\"exams\":[{\"part\":\"KNM\",\"on\":\"2016-01-01\",\"passed\":null}]"),
                        "/exams/0/passed: NULL_VALUE"),
                arguments(dossier(",\"dispensations\":[{\"parts\":[null]}]"), "/dispensations/0/parts/0: NULL_VALUE"),
                arguments(extension(",\"term\":null"), "/extensions/0/term: NULL_VALUE"),
                arguments(fine("null"), "/fines/0/amount: NULL_VALUE"),
                // constants
                arguments(permit("\"Fatima\""), "/permit: UNKNOWN_CONSTANT"),
                arguments(permit("\"asylum\""), "/permit: UNKNOWN_CONSTANT"),
                arguments(permit("\" ASYLUM \""), "/permit: UNKNOWN_CONSTANT"),
                arguments(permit("\"\""), "/permit: UNKNOWN_CONSTANT"),
                arguments(permit("\" \""), "/permit: UNKNOWN_CONSTANT"),
                arguments(permit("\"0\""), "/permit: UNKNOWN_CONSTANT"),
                arguments(permit("0"), "/permit: WRONG_TYPE"),
                arguments(permit("true"), "/permit: WRONG_TYPE"),
                arguments(permit("[\"ASYLUM\"]"), "/permit: WRONG_TYPE"),
                arguments(
                        dossier(",\"dispensations\":[{\"parts\":[\"ona\"]}]"),
                        "/dispensations/0/parts/0: UNKNOWN_CONSTANT"),
                // numbers
                arguments(fine("1250.005"), "/fines/0/amount: TOO_MANY_DECIMALS"),
                arguments(fine("1250.000"), "/fines/0/amount: TOO_MANY_DECIMALS"),
                arguments(fine("1e-3"), "/fines/0/amount: TOO_MANY_DECIMALS"),
                arguments(fine("1e999999999"), "/fines/0/amount: NUMBER_OUT_OF_RANGE"),
                arguments(fine("1e99999999999"), "/fines/0/amount: NUMBER_OUT_OF_RANGE"),
                arguments(fine("1e-99999999999"), "/fines/0/amount: NUMBER_OUT_OF_RANGE"),
                arguments(fine("1000000000.00"), "/fines/0/amount: NUMBER_OUT_OF_RANGE"),
                arguments(fine("-1000000000"), "/fines/0/amount: NUMBER_OUT_OF_RANGE"),
                arguments(fine("1e-999999999"), "/fines/0/amount: NUMBER_OUT_OF_RANGE"),
                arguments(fine("1" + "0".repeat(30)), "/fines/0/amount: NUMBER_OUT_OF_RANGE"),
                arguments(fine("1" + "0".repeat(2000)), "/fines/0/amount: TOO_LONG"),
                arguments(extension(",\"term\":99999999999"), "/extensions/0/term: NUMBER_OUT_OF_RANGE"),
                arguments(fine("NaN"), "/fines/0/amount: NOT_JSON"),
                arguments(fine("01250"), "/fines/0/amount: NOT_JSON"));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource
    @DisplayName("with the place and the code of what is wrong")
    void inOneValue(String json, String expected) {
        assertThat(problems(json)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017-02-29",
                "2017-13-01",
                "2017-00-01",
                "2017-1-2",
                "20170102",
                "02-01-2017",
                "2017-01-02T00:00:00",
                "2017-01-02Z",
                " 2017-01-02",
                "+12017-01-02",
                "-2017-01-02",
                "Fatima",
                ""
            })
    @DisplayName("for a day that does not exist or is written otherwise")
    void days(String day) {
        assertThat(problems(dossier(",\"diedOn\":\"" + day + "\""))).containsExactly("/diedOn: NOT_A_DAY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-13", "2017-1", "2017", "2017-01-02", "+12017-01", "Fatima", ""})
    @DisplayName("for a month that does not exist or is written otherwise")
    void months(String month) {
        assertThat(problems(dossier(",\"workMonths\":[{\"hours\":1,\"month\":\"" + month + "\"}]")))
                .containsExactly("/workMonths/0/month: NOT_A_MONTH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"24W", "P", "P24", "PT24H", "P1.5W", "p24w", "P+1W", "24 weeks", " P24W", "Fatima", ""})
    @DisplayName("for a length that is written otherwise")
    void lengths(String length) {
        assertThat(problems(dossier(",\"extensions\":[{\"ground\":\"EFFORT\",\"length\":\"" + length + "\"}]")))
                .containsExactly("/extensions/0/length: NOT_A_LENGTH");
    }

    @ParameterizedTest
    @CsvSource({"1899-12-31, false", "1900-01-01, true", "2199-12-31, true", "2200-01-01, false", "9999-12-31, false"})
    @DisplayName("for a day before 1900 or after 2199")
    void dayOutOfRange(String day, boolean isInRange) {
        String json = dossier(",\"notifiedOn\":\"" + day + "\"");
        if (isInRange) {
            assertThat(TermijnJson.readDossier(json).notifiedOn()).contains(Contract.day(day));
        } else {
            assertThat(problems(json)).containsExactly("/notifiedOn: DAY_OUT_OF_RANGE");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "P10Y, true",
        "P10Y1M, false",
        "P120M, true",
        "P121M, false",
        "P3660D, true",
        "P3661D, false",
        "P522W, true",
        "P523W, false",
        "P10Y3660D, true",
        "P99999999999D, false"
    })
    @DisplayName("for a length of more than 120 months or 3660 days")
    void lengthOutOfRange(String length, boolean isInRange) {
        String json = dossier(",\"extensions\":[{\"ground\":\"EFFORT\",\"length\":\"" + length + "\"}]");
        if (isInRange) {
            assertThat(TermijnJson.readDossier(json).extensions()).hasSize(1);
        } else {
            assertThat(problems(json)).containsExactly("/extensions/0/length: LENGTH_OUT_OF_RANGE");
        }
    }

    @Test
    @DisplayName("with every fact that cannot be true, each at its place")
    void impossible() {
        assertThat(problems("""
                        {"id":"Fatima","permit":"ASYLUM","obligedFrom":"2015-04-13",
                         "birthDate":"2016-01-01",
                         "extensions":[{"ground":"EFFORT","length":"P-1W"},{"ground":"EFFORT","length":"P1W","term":-31337}],
                         "courses":[{"kind":"LITERACY","from":"2017-06-01","through":"2017-05-31","hours":-31337}],
                         "fines":[{"kind":"EXAM","amount":-31337,"decidedOn":"2017-12-05"}],
                         "loan":{"drawn":-0.01}}"""))
                .containsExactly(
                        "/obligedFrom: BEFORE_BIRTH",
                        "/extensions/0/length: NEGATIVE",
                        "/extensions/1/term: NEGATIVE",
                        "/courses/0/through: ENDS_BEFORE_IT_BEGINS",
                        "/courses/0/hours: NEGATIVE",
                        "/fines/0/amount: NEGATIVE",
                        "/loan/drawn: NEGATIVE");
    }
}

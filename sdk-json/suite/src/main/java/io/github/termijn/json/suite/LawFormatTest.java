package io.github.termijn.json.suite;

import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.json.InputProblem;
import io.github.termijn.json.JsonLimits;
import io.github.termijn.json.JsonSchema;
import io.github.termijn.json.RefusedInputException;
import io.github.termijn.law.Amendment;
import io.github.termijn.law.Dated;
import io.github.termijn.law.ExamLaw;
import io.github.termijn.law.FineLaw;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Parameter;
import io.github.termijn.law.TermLaw;
import io.github.termijn.text.Language;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The JSON of an amended law")
public class LawFormatTest {

    private static final Set<Parameter<?>> NO_VALUES =
            Set.of(ExamLaw.CORE_PARTS, ExamLaw.LABOUR_MARKET_PART, ExamLaw.PARTICIPATION_PART);
    private static final LocalDate LATE = day("2190-01-01");

    static Stream<Parameter<?>> parameters() {
        return LawBook.parameters().stream().filter(parameter -> !NO_VALUES.contains(parameter));
    }

    /** The law with one parameter that has, from a day on which nothing changes, what it had before. */
    private static <T> LawBook amended(Parameter<T> parameter) {
        Dated<T> standard = parameter.standard();
        return LawBook.standard().with(parameter, standard.thenFrom(LATE, standard.on(LATE.minusDays(1))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parameters")
    @DisplayName("gives back every parameter as it was, and is as the schema says")
    void everyParameter(Parameter<?> parameter) {
        LawBook law = amended(parameter);

        String json = TermijnJson.write(law);

        assertThat(TermijnJson.readLawBook(json)).isEqualTo(law);
        assertThat(Trees.of(json).fieldNames()).toIterable().containsExactly(parameter.name());
        assertThat(Schemas.errors(JsonSchema.AMENDMENTS, json)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("gives back every known amendment")
    void everyAmendment(Amendment amendment) {
        LawBook law = LawBook.standard().with(amendment);

        assertThat(TermijnJson.readLawBook(TermijnJson.write(law))).isEqualTo(law);
    }

    @Test
    @DisplayName("of the law as it is has nothing")
    void standard() {
        assertThat(TermijnJson.write(LawBook.standard())).isEqualTo("{}");
        assertThat(TermijnJson.readLawBook("{}")).isEqualTo(LawBook.standard());
    }

    @Test
    @DisplayName("amends from a day: before it, and in all that is not named, the law is as it is")
    void fromADay() {
        LawBook law = TermijnJson.readLawBook(
                "{\"countedCourses\":[{\"from\":\"2023-01-01\",\"value\":[\"NT2\"]}],\"pvtFine\":[{\"value\":0}]}");

        assertThat(law.on(FineLaw.COUNTED_COURSES, day("2022-12-31")))
                .isEqualTo(LawBook.standard().on(FineLaw.COUNTED_COURSES, day("2022-12-31")));
        assertThat(law.on(FineLaw.COUNTED_COURSES, day("2023-01-01"))).hasToString("[NT2]");
        assertThat(law.on(FineLaw.PVT_FINE, LocalDate.MIN)).isEqualTo(Money.zero(CurrencyUnit.EUR));
        assertThat(law.amended()).containsExactly(FineLaw.COUNTED_COURSES, FineLaw.PVT_FINE);
    }

    @Test
    @DisplayName("takes a table of reductions that is not public, and rates of years")
    void supplied() {
        LawBook law = TermijnJson.readLawBook(
                "{\"reduction\":[{\"value\":[0,0.2,0.4]}],\"interestRates\":[{\"value\":{\"2027\":2.5}}]}");

        assertThat(law.amendments()).containsEntry("reduction", "Optional[[0, 0.2, 0.4]]");
        assertThat(law.amendments()).containsEntry("interestRates", "{2027=2.5}");
        assertThat(TermijnJson.readLawBook(TermijnJson.write(law))).isEqualTo(law);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("is refused with the place of what the law does not have, or cannot be")
    @CsvSource(delimiter = '|', textBlock = """
                {"examterm":[{"value":"P3Y"}]}                                                 | : UNKNOWN_PROPERTY
                {"coreParts":[{"value":["KNM"]}]}                                              | : UNKNOWN_PROPERTY
                {"newTermAnchor":[{"value":"NEVER"}]}                                          | /newTermAnchor/0/value: UNKNOWN_CONSTANT
                {"newTermAnchor":"FINE_DECISION"}                                              | /newTermAnchor: WRONG_TYPE
                {"examTerm":[{"value":"3 years"}]}                                             | /examTerm/0/value: NOT_A_LENGTH
                {"examTerm":[{"value":"P-1Y"}]}                                                | /examTerm/0/value: IMPOSSIBLE_VALUE
                {"examTerm":[{"value":"P11Y"}]}                                                | /examTerm/0/value: LENGTH_OUT_OF_RANGE
                {"pvtFine":[{"value":-0.01}]}                                                  | /pvtFine/0/value: IMPOSSIBLE_VALUE
                {"workHours":[{"value":10001}]}                                                | /workHours/0/value: IMPOSSIBLE_VALUE
                {"mostInstalments":[{"value":0}]}                                              | /mostInstalments/0/value: IMPOSSIBLE_VALUE
                {"hourBorders":[{"value":[150]}]}                                              | /hourBorders/0/value: IMPOSSIBLE_VALUE
                {"fineAmounts":[{"value":[[1,1,1],[1,1,1],[1,1,1]]}]}                          | /fineAmounts/0/value: IMPOSSIBLE_VALUE
                {"reduction":[{"value":[0.2,0.1]}]}                                            | /reduction/0/value: IMPOSSIBLE_VALUE
                {"interestRates":[{"value":{"soon":1}}]}                                       | /interestRates/0/value: IMPOSSIBLE_VALUE
                {"pvtFine":[]}                                                                 | /pvtFine: IMPOSSIBLE_VALUE
                {"pvtFine":[{"from":"2020-01-01","value":1},{"value":2}]}                      | /pvtFine: IMPOSSIBLE_VALUE
                {"pvtFine":[{"from":"2020-01-01","value":1},{"from":"2020-01-01","value":2}]}  | /pvtFine: IMPOSSIBLE_VALUE
                {"pvtFine":[{"from":"2020-01-01"}]}                                            | /pvtFine/0/value: MISSING_PROPERTY
                """)
    void refused(String json, String problem) {
        assertThat(problems(json)).containsExactly(problem == null ? "" : problem);
    }

    private static List<String> problems(String json) {
        try {
            TermijnJson.readLawBook(json);
            return List.of();
        } catch (RefusedInputException e) {
            return e.problems().stream().map(InputProblem::toString).toList();
        }
    }

    @Test
    @DisplayName("tells all problems at once, and what is possible")
    void allAtOnce() {
        String json =
                "{\"pvtFine\":[{\"value\":-1}],\"lastDay\":[{\"value\":\"SOON\"}],\"hourBorders\":[{\"value\":[1]}]}";

        assertThat(problems(json)).hasSize(3);
        assertThatThrownBy(() -> TermijnJson.readLawBook("{\"lastDay\":[{\"value\":\"SOON\"}]}"))
                .isInstanceOfSatisfying(
                        RefusedInputException.class,
                        e -> assertThat(e.problems().get(0).expected(Language.EN))
                                .contains("string: one of IN_TIME, TOO_LATE"));
    }

    @Test
    @DisplayName("has at most so many steps")
    void limits() {
        String step = "{\"value\":1}";

        assertThat(problems("{\"pvtFine\":[" + (step + ",").repeat(JsonLimits.LAW_ITEMS) + step + "]}"))
                .containsExactly("/pvtFine: TOO_MANY_ITEMS");
    }

    @Test
    @DisplayName(
            "is not written where a value is gone on days on which the law has one, and of parts that are no value")
    void noLaw() {
        LawBook gone = LawBook.standard().with(TermLaw.EXAM_TERM, Dated.from(day("2020-01-01"), Period.ofYears(4)));
        LawBook parts = amended(ExamLaw.CORE_PARTS);

        assertThatThrownBy(() -> TermijnJson.write(gone)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TermijnJson.write(parts)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("shows in every finding of an amended rule, and in no other; what is written is read back")
    void inFindings() {
        LawBook law =
                LawBook.standard().with(Interpretation.NEW_TERM_ANCHOR, Interpretation.NewTermAnchor.FINE_DECISION);
        Assessment assessment = Wi2013.with(law)
                .assess(
                        TermijnJson.readDossier("{\"permit\":\"ASYLUM\",\"obligedFrom\":\"2013-12-02\",\"fines\":"
                                + "[{\"kind\":\"EXAM\",\"amount\":500,\"decidedOn\":\"2017-10-12\"}]}"),
                        day("2018-01-01"));
        String json = TermijnJson.write(assessment);

        List<JsonNode> findings = Trees.of(json).findParents("verdict").stream()
                .filter(finding -> finding.has("values"))
                .toList();
        assertThat(findings).anyMatch(finding -> finding.has("amended"));
        assertThat(findings)
                .allMatch(finding -> finding.has("amended")
                        == List.of("FIN-8", "PVT-2")
                                .contains(finding.get("rule").textValue()));
        assertThat(Schemas.errors(JsonSchema.ASSESSMENT, json)).isEmpty();
        assertThat(TermijnJson.readAssessment(json)).isEqualTo(assessment);
    }
}

package io.github.termijn.json.suite;

import static io.github.termijn.json.suite.Contract.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExamAttempt;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.Loan;
import io.github.termijn.json.JsonStyle;
import io.github.termijn.law.Citation;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import io.github.termijn.text.Language;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An assessment in JSON")
class AssessmentFormatTest {

    private static final Dossier EXTENDED = obliged("2015-04-13")
            .addExtensions(ExtensionDecision.of(Ground.ASYLUM_CENTRE, Period.ofWeeks(24), day("2015-11-27")))
            .build();

    private static JsonNode assess(Dossier dossier, String asOf) {
        return Trees.of(TermijnJson.write(Wi2013.standard().assess(dossier, day(asOf))));
    }

    private static Dossier.Builder obliged(String from) {
        return Dossier.builder().permit(Permit.ASYLUM).obligedFrom(day(from));
    }

    private static JsonNode extended() {
        return assess(EXTENDED, "2018-11-22");
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    @DisplayName("has the current term with its last day and status")
    void currentTerm() {
        JsonNode term = extended().get("currentTerm");
        assertThat(term.get("kind").textValue()).isEqualTo("EXAM");
        assertThat(term.get("ordinal").intValue()).isZero();
        assertThat(term.get("start").textValue()).isEqualTo("2015-04-13");
        assertThat(term.get("firstLastDay").textValue()).isEqualTo("2018-04-12");
        assertThat(term.get("lastDay").textValue()).isEqualTo("2018-09-27");
        assertThat(term.get("status").textValue()).isEqualTo("OVERRUN");
    }

    @Test
    @DisplayName("has whose fault an overrun is and what it costs")
    void fine() {
        assertThat(extended().at("/currentTerm/culpability").textValue()).isEqualTo("PROVISIONALLY_CULPABLE");
        assertThat(extended().at("/currentTerm/fine/amount")).hasToString("1250.0");
        assertThat(TermijnJson.write(Wi2013.standard().assess(EXTENDED, day("2018-11-22"))))
                .contains("\"amount\":1250.00,");
    }

    @Test
    @DisplayName("has the steps of a term, with the rule by its id")
    void extensions() {
        JsonNode extension = extended().at("/terms/0/extensions/0");
        assertThat(extension.get("ground").textValue()).isEqualTo("ASYLUM_CENTRE");
        assertThat(extension.get("rule").textValue()).isEqualTo("EXT-4");
        assertThat(extension.get("on").textValue()).isEqualTo("2015-11-27");
        assertThat(extension.get("length").textValue()).isEqualTo("P24W");
        assertThat(extension.get("lastDay").textValue()).isEqualTo("2018-09-27");
    }

    @Test
    @DisplayName("has a finding with its rule, statement, verdict, day, authority, citations and named values")
    void finding() {
        Finding finding = Wi2013.standard()
                .assess(EXTENDED, day("2018-11-22"))
                .terms()
                .get(0)
                .findings()
                .get(0);
        JsonNode json = extended().at("/terms/0/findings/0");
        assertThat(names(json))
                .containsExactly("rule", "statement", "verdict", "on", "authority", "citations", "values");
        assertThat(json.get("rule").textValue()).isEqualTo("TRM-1");
        assertThat(json.get("statement").textValue()).isEqualTo("STARTS");
        assertThat(json.get("verdict").textValue()).isEqualTo("HOLDS");
        assertThat(json.get("on").textValue()).isEqualTo("2015-04-13");
        assertThat(json.get("authority").textValue())
                .isEqualTo(finding.authority().name());
        assertThat(json.get("citations"))
                .extracting(JsonNode::textValue)
                .containsExactlyElementsOf(
                        finding.citations().stream().map(Citation::text).toList())
                .contains("Wi art. 7(1)");
        assertThat(json.get("values"))
                .hasToString("{\"start\":\"2015-04-13\",\"length\":\"P3Y\",\"lastDay\":\"2018-04-12\"}");
    }

    @Test
    @DisplayName("has values of a finding that are lists and constants")
    void listOfConstants() {
        assertThat(extended().at("/progress/findings/0/values/parts"))
                .hasToString("[\"READING\",\"LISTENING\",\"WRITING\",\"SPEAKING\",\"KNM\"]");
    }

    @Test
    @DisplayName("begins with its summary if a language was asked, in full and compact; without a language it has none")
    void summary() {
        Assessment assessment = Wi2013.standard().assess(EXTENDED, day("2018-11-22"));
        for (JsonStyle style : List.of(JsonStyle.FULL, JsonStyle.COMPACT)) {
            JsonNode json = Trees.of(TermijnJson.write(assessment, style.in(Language.EN)));
            assertThat(names(json).get(0)).isEqualTo("summary");
            assertThat(names(json.at("/summary/0"))).containsExactly("part", "verdict", "text", "rules");
            assertThat(json.at("/summary/0/part").textValue()).isEqualTo("UNTIL_WHEN");
            assertThat(json.at("/summary/0/text").textValue())
                    .startsWith("All exam parts had to be passed by 27 September 2018.");
            assertThat(json.get("summary"))
                    .hasSize(assessment.summary(Language.EN).sentences().size());
        }
        assertThat(names(extended())).doesNotContain("summary");
    }

    @Test
    @DisplayName("has its receipt, with the day as text")
    void receipt() {
        JsonNode receipt = extended().get("receipt");
        assertThat(names(receipt)).containsExactly("version", "lawBook", "amendments", "asOf");
        assertThat(receipt.get("asOf").textValue()).isEqualTo("2018-11-22");
        assertThat(receipt.get("amendments").isObject()).isTrue();
    }

    @Test
    @DisplayName("has open points and authority for each outcome, and all findings with their subjects only")
    void outcomes() {
        JsonNode assessment = extended();
        assertThat(names(assessment))
                .contains("generalFindings", "openPoints", "authority")
                .doesNotContain("findings");
        assertThat(names(assessment.get("progress"))).contains("findings", "openPoints", "authority");
        assertThat(names(assessment.at("/terms/0"))).contains("findings", "openPoints", "authority");
    }

    @Test
    @DisplayName("has no property for a question, and none for what is absent")
    void nothingElse() {
        JsonNode assessment = extended();
        assertThat(names(assessment)).doesNotContain("dutyEnd", "explain");
        assertThat(names(assessment.at("/progress/parts/0")))
                .contains("part", "status", "attempts")
                .doesNotContain("doneOn", "allAttempts");
        assertThat(assessment.get("participationTerms")).isEmpty();
    }

    @Test
    @DisplayName("has how the duty ended")
    void dutyEnd() {
        JsonNode assessment =
                assess(obliged("2015-04-13").naturalisedOn(day("2017-01-02")).build(), "2018-11-22");
        assertThat(assessment.get("dutyEnd")).hasToString("{\"day\":\"2017-01-02\",\"cause\":\"NATURALISED\"}");
    }

    /** A family migrant, fulfilled on 20-4-2022, with a debt of € 150: ten instalments of € 15 at 0 %. */
    private static JsonNode repayment() {
        Dossier.Builder dossier = Dossier.builder()
                .permit(Permit.FAMILY)
                .obligedFrom(day("2017-01-02"))
                .loan(Loan.builder()
                        .debtAtRunIn(Money.of(CurrencyUnit.EUR, 150))
                        .build());
        for (Part part : Part.values()) {
            if (part.isExam()) {
                dossier.addExams(ExamAttempt.of(part, day("2022-04-20"), true));
            }
        }
        return assess(dossier.build(), "2022-05-01").get("repayment");
    }

    @Test
    @DisplayName("has the repayment with its run-in, both days included, and every instalment")
    void schedule() {
        JsonNode repayment = repayment();
        assertThat(repayment.at("/start/trigger").textValue()).isEqualTo("2022-04-20");
        assertThat(repayment.at("/start/firstInstalment").textValue()).isEqualTo("2022-11-01");
        assertThat(repayment.at("/start/runIn")).hasToString("{\"from\":\"2022-04-21\",\"through\":\"2022-10-20\"}");
        JsonNode schedule = repayment.get("schedule");
        assertThat(schedule.get("runIn")).hasToString("{\"from\":\"2022-04-21\",\"through\":\"2022-10-20\"}");
        assertThat(schedule.get("debt").decimalValue()).isEqualByComparingTo("150");
        assertThat(schedule.get("monthly").decimalValue()).isEqualByComparingTo("15");
        assertThat(schedule.get("instalments")).hasSize(10);
        assertThat(schedule.at("/instalments/9/dueOn").textValue()).isEqualTo("2023-08-01");
        assertThat(names(schedule.at("/instalments/0")))
                .containsExactly("number", "dueOn", "amount", "interest", "balance");
        assertThat(schedule.at("/instalments/9/balance").decimalValue()).isEqualByComparingTo("0");
        assertThat(schedule.get("findings")).isNotEmpty();
        assertThat(names(schedule)).contains("openPoints", "authority");
    }

    @Test
    @DisplayName("has the findings of the repayment once, with start, debt and schedule")
    void findingsOfTheParts() {
        JsonNode repayment = repayment();
        assertThat(names(repayment)).contains("generalFindings", "openPoints").doesNotContain("findings", "reduced");
        assertThat(repayment.at("/generalFindings/0/statement").textValue()).isEqualTo("END_OF_TERMS_IS_NO_END");
        assertThat(repayment.at("/start/findings/0/rule").textValue()).isEqualTo("REP-1");
        assertThat(names(repayment.at("/start")))
                .containsExactlyInAnyOrder(
                        "trigger", "runInThrough", "firstInstalment", "runIn", "findings", "openPoints", "authority");
    }

    @Test
    @DisplayName("has a claim with its standing, its conditions, and bounds for what is open")
    void claim() {
        Dossier dossier = obliged("2015-04-13")
                .addCircumstances(Circumstance.of(CircumstanceKind.ASYLUM_CENTRE, day("2015-04-13"), day("2016-04-12")))
                .build();
        JsonNode claim = assess(dossier, "2018-01-01").at("/claims/0");
        assertThat(claim.get("ground").textValue()).isEqualTo("ASYLUM_CENTRE");
        assertThat(claim.get("standing").textValue()).isEqualTo("AVAILABLE");
        assertThat(claim.get("conditions")).isNotEmpty();
        assertThat(names(claim.get("length"))).startsWith("atLeast");
    }

    @Test
    @DisplayName("has the next steps, each with its rule, from when and by when it is possible, and what is missing")
    void guidance() {
        JsonNode guidance = assess(obliged("2015-04-13").build(), "2018-02-01").get("guidance");
        JsonNode step = guidance.at("/steps/0");
        assertThat(step.get("kind").textValue()).isEqualTo("START");
        assertThat(step.get("rule").textValue()).isEqualTo("SIG-4");
        assertThat(step.get("from").textValue()).isEqualTo("2018-02-01");
        assertThat(step.get("by").textValue()).isEqualTo("2018-04-12");
        assertThat(step.at("/missing/0/values/number").intValue()).isEqualTo(6);
        assertThat(guidance.get("signals"))
                .extracting(signal -> signal.get("kind").textValue() + " "
                        + signal.get("verdict").textValue())
                .containsExactly("ELIP FAILS", "ONA_TAKES_LONGER HOLDS", "TERM_ENDS_SOON HOLDS");
    }

    @Test
    @DisplayName("shows a day that is open as an object with bounds, never as one day")
    void open() {
        Dossier dossier = obliged("2015-04-13")
                .addCircumstances(Circumstance.builder()
                        .kind(CircumstanceKind.INTERRUPTION)
                        .from(day("2017-01-01"))
                        .build())
                .build();
        JsonNode assessment = assess(dossier, "2017-03-01");
        JsonNode lastDay = assessment.at("/currentTerm/lastDay");
        assertThat(lastDay.isObject()).isTrue();
        assertThat(names(lastDay)).startsWith("atLeast");
        assertThat(day(lastDay.get("atLeast").textValue())).isAfterOrEqualTo(day("2018-04-12"));
        assertThat(assessment.get("openPoints")).isNotEmpty();
    }

    @Test
    @DisplayName("of a person under another act has the act, and no current term")
    void otherAct() {
        JsonNode assessment = assess(obliged("2022-01-01").build(), "2023-01-01");
        assertThat(assessment.get("act").textValue()).isEqualTo("WI_2021");
        assertThat(names(assessment)).doesNotContain("currentTerm", "progress");
        assertThat(assessment.get("terms").isArray()).isTrue();
        assertThat(assessment.get("terms")).isEmpty();
        assertThat(assessment.at("/generalFindings/0/rule").textValue()).isEqualTo("REG-1");
    }
}

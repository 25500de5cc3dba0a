package io.github.termijn.json.suite;

import static io.github.termijn.json.suite.Contract.day;
import static io.github.termijn.json.suite.Contract.euro;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExamScheme;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.Income;
import io.github.termijn.dossier.LanguageInterview;
import io.github.termijn.dossier.LearnabilityTest;
import io.github.termijn.dossier.Loan;
import io.github.termijn.dossier.MedicalFinding;
import io.github.termijn.dossier.MinimumWage;
import io.github.termijn.dossier.NationalityGroup;
import io.github.termijn.dossier.Relation;
import io.github.termijn.dossier.RepaymentDecision;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.dossier.WorkMonth;
import io.github.termijn.dossier.WorkPeriod;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Household;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.time.YearMonth;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A dossier in JSON")
class DossierFormatTest {

    private static Dossier.Builder minimal() {
        return Dossier.builder().permit(Permit.ASYLUM).obligedFrom(day("2015-04-13"));
    }

    private static Dossier read(String properties) {
        return TermijnJson.readDossier("{\"permit\":\"ASYLUM\",\"obligedFrom\":\"2015-04-13\"," + properties + "}");
    }

    @Test
    @DisplayName("of the contract is read into its values")
    void contract() {
        assertThat(TermijnJson.readDossier(Contract.JSON)).isEqualTo(Contract.DOSSIER);
    }

    @Test
    @DisplayName("is the same from text, bytes, a stream and a reader")
    void sources() throws IOException {
        byte[] bytes = Contract.JSON.getBytes(StandardCharsets.UTF_8);
        assertThat(TermijnJson.readDossier(bytes)).isEqualTo(Contract.DOSSIER);
        assertThat(TermijnJson.readDossier(new ByteArrayInputStream(bytes))).isEqualTo(Contract.DOSSIER);
        assertThat(TermijnJson.readDossier(new StringReader(Contract.JSON))).isEqualTo(Contract.DOSSIER);
    }

    @Test
    @DisplayName("is read to the end of its stream, which is left open")
    void stream() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream in = new ByteArrayInputStream(Contract.JSON.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        TermijnJson.readDossier(in);
        assertThat(in.read()).isEqualTo(-1);
        assertThat(closed).isFalse();
    }

    @Test
    @DisplayName("is written with its properties in the order of the core")
    void written() {
        assertThat(TermijnJson.write(Contract.DOSSIER)).isEqualTo("""
                        {"id":"case-17","permit":"ASYLUM","obligedFrom":"2014-02-24","notifiedOn":"2014-03-10",\
                        "municipalRegistration":"2014-05-01",\
                        "extensions":[{"ground":"ASYLUM_CENTRE","length":"P24W","decidedOn":"2014-09-01"}],\
                        "extensionRequests":[],\
                        "circumstances":[{"kind":"INTERRUPTION","from":"2016-06-01","through":"2016-08-31","relation":"SELF"}],\
                        "exams":[{"part":"READING","on":"2016-05-10","passed":false,"scheme":"A2"}],\
                        "courses":[{"kind":"INTEGRATION","from":"2014-06-01","through":"2015-12-31","hours":320,\
                        "certified":true,"proven":true}],\
                        "fines":[{"kind":"EXAM","amount":1250.00,"decidedOn":"2017-12-05","finalOn":"2018-01-17"}],\
                        "notices":[],"refusals":[],\
                        "exemptions":[{"kind":"AGI","decidedOn":"2019-06-01","parts":[]}],\
                        "dispensations":[{"parts":["ONA"],"ground":"WORK","decidedOn":"2020-02-01"}],\
                        "workMonths":[],"workPeriods":[],"askedAndNone":[],\
                        "loan":{"drawn":8428.55,"appliedOn":"2014-04-01"},\
                        "incomes":[],"minimumWages":[]}""");
    }

    @Test
    @DisplayName("needs no more than permit and first day")
    void smallest() {
        Dossier dossier = TermijnJson.readDossier("{\"permit\":\"ASYLUM\",\"obligedFrom\":\"2015-04-13\"}");
        assertThat(dossier).isEqualTo(minimal().build());
    }

    @Test
    @DisplayName("takes what is not given as the core does")
    void defaults() {
        Dossier dossier = read("""
                "exams":[{"part":"KNM","on":"2016-05-10","passed":true}],
                "circumstances":[{"kind":"ILLNESS","from":"2016-01-01"}],
                "courses":[{"kind":"LITERACY","from":"2016-01-01"}]
                """);
        assertThat(dossier.exams().get(0).scheme()).isEqualTo(ExamScheme.A2);
        assertThat(dossier.circumstances().get(0).relation()).isEqualTo(Relation.SELF);
        assertThat(dossier.courses().get(0).proven()).isTrue();
        assertThat(dossier.courses().get(0).certified()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is read from {1} and written as {2}")
    @CsvSource({
        "P24W, P24W, P24W",
        "P168D, P168D, P24W",
        "P7D, P1W, P1W",
        "P8D, P1W1D, P8D",
        "P0D, P0D, P0D",
        "P2Y, P2Y, P2Y",
        "P1Y7D, P1Y1W, P1Y7D",
        "P2M7D, P2M7D, P2M7D",
        "P18M, P18M, P18M",
    })
    @DisplayName("has lengths as weeks if they are whole weeks, else as years, months and days")
    void lengths(Period length, String read, String written) {
        Dossier dossier = minimal()
                .addExtensions(ExtensionDecision.of(Ground.EFFORT, length, day("2016-01-01")))
                .build();
        assertThat(read("\"extensions\":[{\"ground\":\"EFFORT\",\"length\":\"" + read
                        + "\",\"decidedOn\":\"2016-01-01\"}]"))
                .isEqualTo(dossier);
        assertThat(TermijnJson.write(dossier)).contains("\"length\":\"" + written + "\"");
    }

    @ParameterizedTest(name = "{1} is read from {0} and written as {1}")
    @CsvSource({"1250, 1250.00", "1250.0, 1250.00", "1250.00, 1250.00", "0, 0.00", "0.05, 0.05", "1.25e3, 1250.00"})
    @DisplayName("has amounts as a number of euros with two decimals")
    void amounts(String read, String written) {
        Dossier dossier = minimal()
                .addFines(FineDecision.of(TermKind.EXAM, euro(written), day("2018-12-05")))
                .build();
        assertThat(read("\"fines\":[{\"kind\":\"EXAM\",\"amount\":" + read + ",\"decidedOn\":\"2018-12-05\"}]"))
                .isEqualTo(dossier);
        assertThat(TermijnJson.write(dossier)).contains("\"amount\":" + written + ",");
    }

    @ParameterizedTest(name = "{1} is read from {0} and written as {1}")
    @CsvSource({"320, 320", "320.5, 320.5", "320.50, 320.5", "3.2e2, 320", "0.0000001, 0.0000001"})
    @DisplayName("has hours as a plain number, without zeros after the decimals")
    void hours(String read, String written) {
        Dossier dossier = minimal()
                .addCourses(Course.builder()
                        .kind(CourseKind.INTEGRATION)
                        .from(day("2016-01-01"))
                        .hours(new BigDecimal(written))
                        .build())
                .build();
        assertThat(read("\"courses\":[{\"kind\":\"INTEGRATION\",\"from\":\"2016-01-01\",\"hours\":" + read + "}]"))
                .isEqualTo(dossier);
        assertThat(TermijnJson.write(dossier)).contains("\"hours\":" + written + ",");
    }

    @Test
    @DisplayName("has the parts of a dispensation as a list, none of them for a full one")
    void parts() {
        assertThat(read("\"dispensations\":[{\"parts\":[\"KNM\",\"ONA\"]},{\"parts\":[],\"ground\":\"WORK\"},{}]")
                        .dispensations())
                .extracting(dispensation -> Set.copyOf(dispensation.parts()))
                .containsExactly(Set.of(Part.KNM, Part.ONA), Set.of(), Set.of());
    }

    @Test
    @DisplayName("has a month as year and month")
    void month() {
        Dossier dossier = minimal()
                .addWorkMonths(WorkMonth.of(YearMonth.of(2019, 5), new BigDecimal("48")))
                .build();
        assertThat(read("\"workMonths\":[{\"month\":\"2019-05\",\"hours\":48}]"))
                .isEqualTo(dossier);
        assertThat(TermijnJson.write(dossier)).contains("\"month\":\"2019-05\",\"hours\":48,");
    }

    @Test
    @DisplayName("names what an exemption rests on")
    void exemptionFacts() {
        Dossier dossier = minimal()
                .medicalFinding(MedicalFinding.of(day("2019-05-01"), MedicalFinding.Conclusion.CANNOT_PREPARE))
                .learnabilityTest(LearnabilityTest.of(day("2019-05-02"), false))
                .languageInterview(LanguageInterview.of(day("2019-05-03"), true))
                .registeredSince(day("2014-01-06"))
                .addWorkPeriods(
                        WorkPeriod.of(day("2015-01-05"), day("2016-01-04")),
                        WorkPeriod.builder()
                                .from(day("2017-01-02"))
                                .voluntary(true)
                                .build())
                .nationalityGroup(NationalityGroup.TURKISH)
                .schoolAgeResidenceYears(3)
                .integratedAsLongTermResident(false)
                .schoolDutyThrough(day("2014-07-31"))
                .build();

        assertThat(read("""
                        "medicalFinding":{"on":"2019-05-01","conclusion":"CANNOT_PREPARE"},\
                        "learnabilityTest":{"on":"2019-05-02","capable":false},\
                        "languageInterview":{"on":"2019-05-03","passed":true},\
                        "registeredSince":"2014-01-06",\
                        "workPeriods":[{"from":"2015-01-05","through":"2016-01-04"},{"from":"2017-01-02","voluntary":true}],\
                        "nationalityGroup":"TURKISH","schoolAgeResidenceYears":3,"integratedAsLongTermResident":false,"schoolDutyThrough":"2014-07-31\"""")).isEqualTo(dossier);
    }

    @Test
    @DisplayName("has the loan with what was decided about it, incomes and wages by year")
    void loan() {
        Dossier dossier = minimal()
                .loan(Loan.builder()
                        .debtAtFulfilment(euro("10000.00"))
                        .firstPaymentOn(day("2016-09-20"))
                        .repayment(RepaymentDecision.builder()
                                .decidedOn(day("2024-04-16"))
                                .finalOn(day("2024-05-29"))
                                .build())
                        .build())
                .household(Household.SINGLE_PARENT)
                .addIncomes(Income.of(2016, euro("14200.00")))
                .addMinimumWages(MinimumWage.of(2018, euro("19000.00")))
                .build();
        String json = """
                "loan":{"firstPaymentOn":"2016-09-20","debtAtFulfilment":10000.00,\
                "repayment":{"decidedOn":"2024-04-16","finalOn":"2024-05-29"}},\
                "incomes":[{"year":2016,"debtor":14200.00}],\
                "minimumWages":[{"year":2018,"amount":19000.00}],"household":"SINGLE_PARENT\"""";
        assertThat(read(json)).isEqualTo(dossier);
        assertThat(TermijnJson.write(dossier)).contains(json);
    }

    @Test
    @DisplayName("names the term of an extension by its number")
    void term() {
        assertThat(read("\"extensions\":[{\"ground\":\"EFFORT\",\"length\":\"P24W\",\"term\":1,\"of\":\"BOTH\"}]")
                        .extensions()
                        .get(0)
                        .term())
                .contains(1);
    }
}

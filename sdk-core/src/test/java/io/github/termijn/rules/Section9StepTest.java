package io.github.termijn.rules;

import static io.github.termijn.rules.Section5Facts.SIX;
import static io.github.termijn.rules.Section5Facts.afterCorona;
import static io.github.termijn.rules.Section5Facts.deciding;
import static io.github.termijn.rules.Section5Facts.decision;
import static io.github.termijn.rules.Section5Facts.extending;
import static io.github.termijn.rules.Section5Facts.failed;
import static io.github.termijn.rules.Section5Facts.five;
import static io.github.termijn.rules.Section5Facts.passed;
import static io.github.termijn.rules.Section5Facts.six;
import static io.github.termijn.rules.Section9Facts.by;
import static io.github.termijn.rules.Section9Facts.guidance;
import static io.github.termijn.rules.Section9Facts.kinds;
import static io.github.termijn.rules.Section9Facts.on;
import static io.github.termijn.rules.Section9Facts.step;
import static io.github.termijn.testing.Dossiers.allPassed;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.obligedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.ExtensionRequest;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.dossier.WorkMonth;
import io.github.termijn.guidance.Guidance;
import io.github.termijn.guidance.GuidanceStatement;
import io.github.termijn.guidance.NextStep;
import io.github.termijn.guidance.StepKind;
import io.github.termijn.guidance.Urgency;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Interpretation.LastDay;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.procedure.GroundKind;
import io.github.termijn.term.TermStatement;
import io.github.termijn.testing.Law;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exam term of {@code six()} has 27-3-2018 as its last day, that of {@code five()} 27-3-2017. */
@Law(Rule.SIG_4)
@DisplayName("Section 9: next steps for exam, term and fine")
class Section9StepTest {

    private static final String RUNNING = "2016-09-01";

    /** Somebody with a failed attempt at reading who passed as many of the other parts, ONA last. */
    private static Dossier.Builder passedParts(int number) {
        List<Part> others = SIX.subList(1, SIX.size());
        return six().addAllExams(failed(1, List.of(Part.READING)))
                .addAllExams(passed(others.subList(0, number), "2016-05-01"));
    }

    @DisplayName(
            "SIG-4: inactive, so start; three or more missing, so lessons and guidance; one or two, so exam training")
    @ParameterizedTest(name = "{0} of 6 parts passed: {1}, {2} missing")
    @CsvSource({"0, LESSONS_AND_GUIDANCE, 6", "3, LESSONS_AND_GUIDANCE, 3", "4, EXAM_TRAINING, 2", "5, EXAM_TRAINING, 1"
    })
    void help(int passed, StepKind kind, int missing) {
        NextStep step = step(kind, guidance(passedParts(passed), RUNNING));
        assertThat(step.from()).isEqualTo(on(RUNNING));
        assertThat(step.by()).isEqualTo(by("2018-03-27"));
        Finding parts = step.missing().get(0);
        assertThat(parts.statement()).isEqualTo(GuidanceStatement.PARTS_MISSING);
        assertThat(parts.namedValues().get("number")).isEqualTo(missing);
        assertThat((List<?>) parts.namedValues().get("parts")).hasSize(missing);
    }

    @DisplayName("SIG-4: who never tried a part makes a start; one attempt and it is lessons and guidance")
    @Test
    void start() {
        assertThat(kinds(guidance(six(), RUNNING))).contains(StepKind.START);
        assertThat(kinds(guidance(passedParts(0), RUNNING))).doesNotContain(StepKind.START);
    }

    @DisplayName("SIG-4: only ONA missing gives ONA alone, no exam training; nothing missing gives no step")
    @Test
    void onlyOna() {
        Dossier.Builder dossier = six().addAllExams(passed(SIX.subList(0, 5), "2016-05-01"));
        assertThat(step(StepKind.START_ONA, guidance(dossier, RUNNING)).findings())
                .extracting(Finding::statement)
                .contains(GuidanceStatement.ONLY_ONA_MISSING);
        assertThat(kinds(guidance(dossier, RUNNING))).doesNotContain(StepKind.EXAM_TRAINING);
        assertThat(guidance(dossier.addAllExams(allPassed("2016-06-01", Part.ONA)), RUNNING)
                        .steps())
                .isEmpty();
    }

    @Law({Rule.SIG_2, Rule.SIG_4})
    @DisplayName(
            "SIG-2: ONA has to begin 12 weeks before the end; after that day the step says that the time is too short")
    @ParameterizedTest(name = "as of {0}: at the latest {1}")
    @CsvSource({"2018-01-03, 2018-01-03, false", "2018-01-04, -, true", "2018-03-27, -, true", "2018-03-28, -, false"})
    void ona(String asOf, String begin, boolean tooLate) {
        NextStep step = step(StepKind.START_ONA, guidance(six(), asOf));
        assertThat(step.by()).isEqualTo(by(begin));
        assertThat(step.findings().stream()
                        .anyMatch(finding -> finding.statement() == GuidanceStatement.TOO_LITTLE_TIME))
                .isEqualTo(tooLate);
    }

    @DisplayName("SIG-4: an exam step has the last day of the running term; once that has passed it has none")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2018-03-27, 2018-03-27", "2018-03-28, -"})
    void lastDay(String asOf, String last) {
        assertThat(step(StepKind.START, guidance(six(), asOf)).by()).isEqualTo(by(last));
    }

    @Law({Rule.SIG_4, Rule.TRM_2})
    @DisplayName("TRM-2, switch: where the last day itself is too late, the step ends on the day before it")
    @Test
    void lastDayTooLate() {
        LawBook law = LawBook.standard().with(Interpretation.LAST_DAY, LastDay.TOO_LATE);
        assertThat(step(StepKind.START, guidance(law, six(), RUNNING)).by()).isEqualTo(by("2018-03-26"));
        assertThat(step(StepKind.START, guidance(law, six(), "2018-03-27")).by())
                .isEqualTo(by("-"));
    }

    @Law(Rule.PVT_1)
    @DisplayName("PVT-1: the participation statement is to be signed by the last day of its own term")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2021-03-01, 2022-02-28", "2022-02-28, 2022-02-28", "2022-03-01, -"})
    void participation(String asOf, String last) {
        // Registered on 1-3-2021: the term of one year ends on 28-2-2022.
        Dossier.Builder dossier = afterCorona().municipalRegistration(day("2021-03-01"));
        assertThat(step(StepKind.SIGN_PARTICIPATION_STATEMENT, guidance(dossier, asOf))
                        .by())
                .isEqualTo(by(last));
        assertThat(kinds(guidance(dossier.participationSignedOn(day("2021-03-01")), asOf)))
                .doesNotContain(StepKind.SIGN_PARTICIPATION_STATEMENT);
    }

    @Law(Rule.FIN_12)
    @DisplayName("FIN-12: object and pay through the 42nd day after the decision, and not after it")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2017-12-05, true", "2018-01-16, true", "2018-01-17, false"})
    void fine(String asOf, boolean possible) {
        // 5-12-2017 + 42 days = 16-1-2018
        Guidance guidance = guidance(five().addFines(decision(1250, "2017-12-05")), asOf);
        for (StepKind kind : List.of(StepKind.OBJECT, StepKind.PAY)) {
            assertThat(kinds(guidance).contains(kind)).as("%s", kind).isEqualTo(possible);
            if (possible) {
                assertThat(step(kind, guidance).by()).isEqualTo(by("2018-01-16"));
            }
        }
    }

    @Law(Rule.FIN_12)
    @DisplayName(
            "FIN-12: no objection to a final decision or while one is pending; nothing to pay of a fine of nothing")
    @Test
    void fineSettled() {
        String asOf = "2018-01-10";
        Dossier.Builder isFinal = five().addFines(
                        deciding(1250, "2017-12-05").finalOn(day("2018-01-10")).build());
        assertThat(kinds(guidance(isFinal, asOf))).contains(StepKind.PAY).doesNotContain(StepKind.OBJECT);
        assertThat(kinds(guidance(isFinal, "2018-01-09"))).contains(StepKind.OBJECT);
        Dossier.Builder pending = five().addFines(
                        deciding(1250, "2017-12-05").objectionPending(true).build());
        assertThat(kinds(guidance(pending, asOf))).contains(StepKind.PAY).doesNotContain(StepKind.OBJECT);
        assertThat(kinds(guidance(five().addFines(decision(0, "2017-12-05")), asOf)))
                .contains(StepKind.OBJECT)
                .doesNotContain(StepKind.PAY);
    }

    @Law(Rule.FIN_11)
    @DisplayName(
            "FIN-11: a paused fine of a status holder can be objected to through 20-8-2025; from 9-7-2025 reviewed")
    @ParameterizedTest(name = "as of {0}, final on {1}: object {2}, review {3}")
    @CsvSource(textBlock = """
            # not known to be final: the fixed day to object is known from 9-7-2025, review open until 18-2-2026
            2025-07-08, -,          false, no
            2025-07-09, -,          true,  OPEN
            2025-08-20, -,          true,  OPEN
            2025-08-21, -,          false, OPEN
            2026-02-18, -,          false, HOLDS
            # not final yet
            2025-07-09, 2026-01-01, true,  HOLDS
            # recorded as final before 21-8-2025: that counts as 21-8-2025; from then no review until the judgment of 18-2-2026
            2025-07-09, 2024-09-01, true,  HOLDS
            2025-08-20, 2024-09-01, true,  HOLDS
            2025-08-21, 2024-09-01, false, no
            2026-02-17, 2024-09-01, false, no
            2026-02-18, 2024-09-01, false, HOLDS
            """)
    void statusHolder(String asOf, String finalOn, boolean object, String review) {
        // Term 1-2-2021 … 31-1-2024, fined on 1-6-2024, while fines of status holders were not collected.
        FineDecision.Builder fine = deciding(1250, "2024-06-01");
        if (!finalOn.equals("-")) {
            fine.finalOn(day(finalOn));
        }
        Dossier.Builder dossier = afterCorona()
                .permit(Permit.ASYLUM)
                .participationSignedOn(day("2021-03-01"))
                .municipalRegistration(day("2021-02-01"))
                .addFines(fine.build());
        Guidance guidance = guidance(dossier, asOf);
        assertThat(kinds(guidance).contains(StepKind.OBJECT)).isEqualTo(object);
        assertThat(kinds(guidance)).doesNotContain(StepKind.PAY);
        if (object) {
            assertThat(step(StepKind.OBJECT, guidance).by()).isEqualTo(by("2025-08-20"));
        }
        assertThat(kinds(guidance).contains(StepKind.ASK_FOR_REVIEW)).isEqualTo(!review.equals("no"));
        if (!review.equals("no")) {
            assertThat(step(StepKind.ASK_FOR_REVIEW, guidance).findings().get(0).verdict())
                    .isEqualTo(Verdict.valueOf(review));
        }
    }

    @Law({Rule.TRM_7, Rule.SIG_3})
    @DisplayName(
            "TRM-7: an extension that can be had is requested from six months before the end; a request hides the step")
    @ParameterizedTest(name = "as of {0}: possible from {1}")
    @CsvSource({"2016-09-27, 2016-09-28", "2016-09-28, 2016-09-28", "2016-09-29, 2016-09-29"})
    void extension(String asOf, String from) {
        // 300 hours and two attempts at each of the five parts: EXT-7.
        Dossier.Builder dossier =
                five().addCourses(Section5Facts.hours("300")).addAllExams(failed(2, Section5Facts.FIVE));
        NextStep step = step(StepKind.REQUEST_EXTENSION, guidance(dossier, asOf));
        assertThat(step.from()).isEqualTo(on(from));
        assertThat(step.by()).as("there is no last day for a request").isEmpty();
        assertThat(step.missing()).isEmpty();
        assertThat(step.findings().get(0).namedValues())
                .containsEntry("ground", Ground.EFFORT)
                .containsEntry("lastDay", day("2019-03-27"));
        assertThat(kinds(guidance(
                        dossier.addExtensionRequests(ExtensionRequest.of(Ground.EFFORT, day("2016-09-01"))), asOf)))
                .doesNotContain(StepKind.REQUEST_EXTENSION);
    }

    @Law({Rule.TRM_7, Rule.SIG_3})
    @DisplayName("TRM-7: DUO's own day is told beside the window, while it is ahead and another day than the window's")
    @ParameterizedTest(name = "{0} longer, as of {1}: from {2}, DUO''s day told {3}")
    @CsvSource(textBlock = """
            # 28-3-2014 + 2 years 6 months = 28-9-2016; 28-3-2017 + 84 days - 6 months = 20-12-2016
            P84D, 2016-09-27, 2016-12-20, true
            P84D, 2016-09-28, 2016-12-20, false
            P0D,  2016-09-27, 2016-09-28, false
            """)
    void frontOffice(String longer, String asOf, String from, boolean told) {
        Dossier.Builder dossier =
                five().addCourses(Section5Facts.hours("300")).addAllExams(failed(2, Section5Facts.FIVE));
        if (!longer.equals("P0D")) {
            dossier.addExtensions(
                    extending(Ground.ASYLUM_CENTRE, longer, "2014-10-01").build());
        }
        NextStep step = step(StepKind.REQUEST_EXTENSION, guidance(dossier, asOf));
        assertThat(step.from()).isEqualTo(on(from));
        assertThat(step.findings().stream()
                        .filter(finding -> finding.statement() == TermStatement.FRONT_OFFICE_FROM)
                        .<Object>map(finding -> finding.values().get(0)))
                .isEqualTo(told ? List.of(day("2016-09-28")) : List.of());
    }

    @Law({Rule.TRM_7, Rule.EXT_8})
    @DisplayName("TRM-7: for education DUO uses the window itself: no other day is told")
    @Test
    void frontOfficeForEducation() {
        // 28-3-2019 + 84 days - 6 months = 20-12-2018; 28-3-2016 + 2 years 6 months = 28-9-2018
        Dossier.Builder dossier = obligedFrom("2016-03-28")
                .addExtensions(
                        extending(Ground.ASYLUM_CENTRE, "P84D", "2016-10-01").build())
                .addCircumstances(Circumstance.builder()
                        .kind(CircumstanceKind.EDUCATION)
                        .from(day("2017-09-01"))
                        .build());
        NextStep step = step(StepKind.REQUEST_EXTENSION, guidance(dossier, "2018-08-01"));
        assertThat(step.findings().get(0).namedValues()).containsEntry("ground", Ground.EDUCATION);
        assertThat(step.from()).isEqualTo(on("2018-12-20"));
        assertThat(step.findings()).extracting(Finding::statement).doesNotContain(TermStatement.FRONT_OFFICE_FROM);
    }

    @Law({Rule.TRM_7, Rule.TRM_8})
    @DisplayName("TRM-7, TRM-8: an extension of a new term is requested from six months before the end of that term")
    @Test
    void extensionOfANewTerm() {
        // Exam term of afterCorona() … 31-1-2024; the new one … 31-1-2026, exclusive end 1-2-2026, window from
        // 1-8-2025.
        Dossier.Builder dossier = afterCorona()
                .municipalRegistration(day("2021-02-01"))
                .participationSignedOn(day("2021-03-01"))
                .addFines(decision(1250, "2024-06-01"))
                .addCircumstances(Circumstance.builder()
                        .kind(CircumstanceKind.CHILDBIRTH)
                        .from(day("2024-09-01"))
                        .build());
        assertThat(step(StepKind.REQUEST_EXTENSION, guidance(dossier, "2025-01-01"))
                        .from())
                .isEqualTo(on("2025-08-01"));
    }

    @Law(Rule.EXT_7)
    @DisplayName("EXT-7: with one hour or one attempt too few there is no extension to request")
    @Test
    void noExtension() {
        assertThat(kinds(guidance(
                        five().addCourses(Section5Facts.hours("299")).addAllExams(failed(2, Section5Facts.FIVE)),
                        "2016-10-01")))
                .doesNotContain(StepKind.REQUEST_EXTENSION);
    }

    @Law(Rule.LOA_5)
    @DisplayName("LOA-5: in 2022 partial forgiveness is to be requested; not before, not after, and not twice")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2021-12-31, false", "2022-01-01, true", "2022-12-31, true", "2023-01-01, false"})
    void forgiveness(String asOf, boolean proposed) {
        // The last part was passed on 1-5-2018, within six months after 27-3-2018.
        Dossier.Builder dossier = Section7Facts.doneBut(Section7Facts.early(), 1, "2018-05-01");
        assertThat(kinds(guidance(dossier, asOf)).contains(StepKind.REQUEST_FORGIVENESS))
                .isEqualTo(proposed);
        dossier.loan(
                Section7Facts.loan().forgivenessRequestedOn(day("2021-12-01")).build());
        assertThat(kinds(guidance(dossier, asOf))).doesNotContain(StepKind.REQUEST_FORGIVENESS);
    }

    @Law(Rule.EXM_5)
    @DisplayName("EXM-5: enough months of work for a dispensation from ONA can be used; one month fewer cannot")
    @ParameterizedTest(name = "{0} months")
    @CsvSource({"6, true", "5, false"})
    void workDispensation(int months, boolean available) {
        Dossier.Builder dossier = six();
        for (int i = 1; i <= months; i++) {
            dossier.addWorkMonths(WorkMonth.of(YearMonth.of(2019, i), new BigDecimal("48")));
        }
        assertThat(kinds(guidance(dossier, "2019-08-01")).contains(StepKind.REQUEST_WORK_DISPENSATION))
                .isEqualTo(available);
        dossier.workDispensationRequestedOn(day("2019-07-15"));
        assertThat(kinds(guidance(dossier, "2019-08-01")))
                .as("requested once is enough")
                .doesNotContain(StepKind.REQUEST_WORK_DISPENSATION);
    }

    @Law(Rule.REG_3)
    @DisplayName(
            "REG-3: once the duty has ended no step is about exams; the days of a fine stay; after death only to object")
    @Test
    void ended() {
        Dossier.Builder dossier = five().addFines(decision(1250, "2017-12-05")).naturalisedOn(day("2017-12-20"));
        assertThat(kinds(guidance(dossier, "2018-01-10"))).containsExactly(StepKind.OBJECT, StepKind.PAY);
        assertThat(kinds(guidance(dossier.diedOn(day("2018-01-05")).naturalisedOn(Optional.empty()), "2018-01-10")))
                .as("who inherits can object to the fine")
                .containsExactly(StepKind.OBJECT);
    }

    @DisplayName(
            "The steps stand in the order in which they press: a step whose last day has passed comes after the others")
    @Test
    void withoutLastDayComesLast() {
        // The statement was to be signed by 28-2-2022, ONA is to be begun by 9-11-2023, the exam is to be done by
        // 31-1-2024.
        Dossier.Builder dossier = afterCorona().municipalRegistration(day("2021-03-01"));
        assertThat(kinds(guidance(dossier, "2022-02-28")))
                .containsExactly(StepKind.SIGN_PARTICIPATION_STATEMENT, StepKind.START_ONA, StepKind.START);
        assertThat(kinds(guidance(dossier, "2022-03-01")))
                .containsExactly(StepKind.START_ONA, StepKind.START, StepKind.SIGN_PARTICIPATION_STATEMENT);
    }

    @Law({Rule.SIG_7, Rule.PRC_4})
    @DisplayName("SIG-7: an objection comes before a step whose last day is open, however early that may be")
    @Test
    void objectionFirst() {
        // PVT: 340 on 1-6-2020, to object by 13-7-2020 (1-6 + 42 days); whether the new PVT term is set is open.
        Dossier.Builder pvt = obligedFrom("2018-01-15")
                .permit(Permit.ASYLUM)
                .municipalRegistration(day("2018-02-01"))
                .addFines(FineDecision.of(TermKind.PVT, Money.of(CurrencyUnit.EUR, 340), day("2020-06-01")));
        NextStep first = guidance(pvt, "2020-06-15").steps().get(0);
        assertThat(first.kind()).isEqualTo(StepKind.OBJECT);
        assertThat(first.by()).isEqualTo(by("2020-07-13"));
        // Fined on 30-5-2019, more than two years after 27-3-2017: the last day of the new term is open.
        Guidance exam = guidance(five().addFines(decision(1250, "2019-05-30")), "2019-06-15");
        assertThat(exam.steps().get(0).by()).isEqualTo(by("2019-07-11"));
        assertThat(step(StepKind.START, exam).urgency()).isEqualTo(Urgency.OPEN_LAST_DAY);
    }

    @Law({Rule.SIG_7, Rule.TRM_10})
    @DisplayName(
            "SIG-7: a fine that lost its basis is to be withdrawn, after its period too; never is there no step known")
    @Test
    void withoutBasis() {
        // Term 5-3-2016 … 4-3-2019, all passed on 27-8-2019, fined on 18-6-2019; 36 weeks decided later make
        // 11-11-2019.
        Dossier.Builder dossier = obligedFrom("2016-03-05")
                .permit(Permit.ASYLUM)
                .addAllExams(passed(SIX, "2019-08-27"))
                .addExtensions(ExtensionDecision.builder()
                        .ground(Ground.ASYLUM_CENTRE)
                        .length(Period.ofWeeks(36))
                        .decidedOn(day("2020-02-03"))
                        .term(0)
                        .build())
                .addFines(decision(600, "2019-06-18"));
        NextStep review = step(StepKind.ASK_FOR_REVIEW, guidance(dossier, "2020-03-01"));
        assertThat(review.urgency()).isEqualTo(Urgency.TAKES_AWAY);
        assertThat(review.findings()).extracting(Finding::statement).contains(GroundKind.WITHOUT_BASIS);
    }

    @Law(Rule.SIG_7)
    @DisplayName(
            "SIG-7: how a step presses goes by its last day: a first day that is open makes a certain last day no less so")
    @ParameterizedTest(name = "first day {0}, last day {1}: {2}")
    @CsvSource({
        "OPEN, HOLDS, CERTAIN_LAST_DAY",
        "HOLDS, OPEN, OPEN_LAST_DAY",
        "OPEN, OPEN, OPEN_LAST_DAY",
        "HOLDS, HOLDS, CERTAIN_LAST_DAY"
    })
    void pressesByItsLastDay(Verdict first, Verdict last, Urgency urgency) {
        Bounds<LocalDate> from = Bounds.exactly(day("2019-02-01"));
        Bounds<LocalDate> by = Bounds.exactly(day("2019-03-04"));
        NextStep step = new NextStep.Builder()
                .kind(StepKind.START)
                .from(from)
                .by(by)
                .addFindings(
                        Finding.of(first, GuidanceStatement.FROM, day("2019-01-01"), from),
                        Finding.of(last, GuidanceStatement.BY, day("2019-01-01"), by))
                .build();

        assertThat(step.urgency()).isEqualTo(urgency);
    }

    @Law({Rule.SIG_7, Rule.CUL_2})
    @DisplayName(
            "SIG-7: an extension that would remove the overrun comes before what is to be paid, one that would not after it")
    @ParameterizedTest(name = "stay through {0}: {1}")
    @CsvSource({"2016-12-20, TAKES_AWAY", "2016-05-20, WITHOUT_LAST_DAY"})
    void extensionThatRemoves(String through, Urgency urgency) {
        // Last day 4-3-2019, fined on 18-6-2019. EXT-4 gives at the most the stay, in whole four weeks: 291 days make
        // 308, to
        // 6-1-2020; 77 days make 84, to 27-5-2019.
        Dossier.Builder dossier = obligedFrom("2016-03-05")
                .permit(Permit.ASYLUM)
                .addCircumstances(Circumstance.builder()
                        .kind(CircumstanceKind.ASYLUM_CENTRE)
                        .from(day("2016-03-05"))
                        .through(day(through))
                        .build())
                .addFines(decision(1250, "2019-06-18"));
        Guidance guidance = guidance(dossier, "2019-07-01");
        assertThat(step(StepKind.REQUEST_EXTENSION, guidance).urgency()).isEqualTo(urgency);
        assertThat(kinds(guidance)).startsWith(StepKind.OBJECT);
    }

    @Law(Rule.SIG_8)
    @DisplayName("SIG-8: told until the duty has ended, in whatever way")
    @Test
    void consequences() {
        assertThat(guidance(five(), RUNNING).consequences())
                .extracting(Finding::statement)
                .containsExactly(GuidanceStatement.NOT_FULFILLED);
        assertThat(guidance(five().naturalisedOn(day("2016-01-01")), RUNNING).consequences())
                .isEmpty();
    }

    @DisplayName("The steps stand in the order in which they press: by last day, then without one")
    @Test
    void order() {
        Dossier.Builder dossier = five().addFines(decision(1250, "2017-12-05"))
                .addCourses(Section5Facts.hours("600"))
                .addAllExams(failed(3, Section5Facts.FIVE));
        assertThat(kinds(guidance(dossier, "2018-01-10")))
                .containsExactly(
                        StepKind.OBJECT, // by 16-1-2018
                        StepKind.REQUEST_EXTENSION, // EXT-7: with it the overrun of the first term is gone
                        StepKind.PAY, // by 16-1-2018
                        StepKind.LESSONS_AND_GUIDANCE, // by 27-3-2019, the last day of the new term
                        StepKind.COMPLETE_EFFORT_EXEMPTION);
    }
}

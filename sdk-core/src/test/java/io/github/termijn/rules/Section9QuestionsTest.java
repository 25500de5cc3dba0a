package io.github.termijn.rules;

import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.euro;
import static io.github.termijn.testing.Dossiers.passed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Questions;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.AskedAndNone;
import io.github.termijn.dossier.AskedFact;
import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Loan;
import io.github.termijn.dossier.RepaymentDecision;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.dossier.WorkPeriod;
import io.github.termijn.guidance.Question;
import io.github.termijn.guidance.QuestionStatement;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.testing.Law;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SIG-6: what to ask. */
@Law(Rule.SIG_6)
@DisplayName("Section 9: what to ask")
class Section9QuestionsTest {

    /** A status holder of 28 March 2014: the exam term ends on 27 March 2017. */
    private static Dossier.Builder statusHolder() {
        return Dossier.builder().permit(Permit.ASYLUM).obligedFrom(day("2014-03-28"));
    }

    private static Dossier.Builder fined() {
        return statusHolder().addFines(FineDecision.of(TermKind.EXAM, euro(1250), day("2018-05-30")));
    }

    private static List<Question> asked(Dossier.Builder dossier, String asOf) {
        return Wi2013.standard().questions(dossier.build(), day(asOf)).questions();
    }

    private static Optional<Question> asked(AskedFact fact, Dossier.Builder dossier, String asOf) {
        return asked(dossier, asOf).stream()
                .filter(question -> question.fact() == fact)
                .findFirst();
    }

    @Test
    @DisplayName("SIG-6: of somebody who was fined, what can take the fine away is asked first")
    void fineFirst() {
        List<Question> questions = asked(fined(), "2018-06-15");

        assertThat(questions.get(0).stake()).isEqualTo(QuestionStatement.FINE);
        assertThat(questions).extracting(Question::stake).isSorted();
        assertThat(asked(AskedFact.ASYLUM_CENTRE, fined(), "2018-06-15").orElseThrow())
                .satisfies(question -> assertThat(question.stake()).isEqualTo(QuestionStatement.FINE))
                .satisfies(question -> assertThat(question.rule()).isEqualTo(Rule.EXT_4));
    }

    @Test
    @DisplayName("SIG-6: a question says what stands now and how far an answer could go, and all of it is open")
    void howFar() {
        Question question =
                asked(AskedFact.ASYLUM_CENTRE, fined(), "2018-06-15").orElseThrow();
        Finding fine = question.findings().get(1);

        assertThat(fine.values()).hasToString("[EUR 1250.00, EUR 0.00..EUR 1250.00]");
        assertThat(question.findings())
                .filteredOn(each -> each.statement() == QuestionStatement.LAST_DAY)
                .extracting(each -> each.values().toString())
                // if nothing is granted it stays; at most the whole stay, 1,541 days, rounded up to 56 times 28 days
                .containsExactly("[EXAM, 2017-03-27, 2017-03-27..2021-07-12]");
        assertThat(question.findings()).extracting(Finding::verdict).containsOnly(Verdict.OPEN);
        assertThat(question.proofs()).isNotEmpty();
    }

    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2014-03-27, false", "2014-05-22, false", "2014-05-23, true", "2017-03-28, true"})
    @DisplayName(
            "SIG-6: a stay in an asylum centre is asked for once it can be longer than 56 days, from 28 March 2014")
    void fromTheDuty(String asOf, boolean isAsked) {
        assertThat(asked(AskedFact.ASYLUM_CENTRE, statusHolder(), asOf).isPresent())
                .isEqualTo(isAsked);
    }

    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2024-03-27, false", "2024-03-28, true"})
    @DisplayName("SIG-6: years of work are asked for from ten years after the duty began on 28 March 2014")
    void yearsOfWork(String asOf, boolean isAsked) {
        assertThat(asked(AskedFact.WORK_PERIODS, statusHolder(), asOf).isPresent())
                .isEqualTo(isAsked);
    }

    @Test
    @DisplayName("SIG-6: what is recorded is not asked")
    void recorded() {
        Dossier.Builder stayed = statusHolder()
                .addCircumstances(
                        Circumstance.of(CircumstanceKind.ASYLUM_CENTRE, day("2014-03-28"), day("2014-06-01")));

        assertThat(asked(AskedFact.ASYLUM_CENTRE, stayed, "2016-01-01")).isEmpty();
        assertThat(asked(AskedFact.ASYLUM_CENTRE, statusHolder(), "2016-01-01")).isPresent();
    }

    @ParameterizedTest(name = "answered no on {0}, as of {1}: asked {2}")
    @CsvSource({"2016-01-01, 2016-02-26, false", "2016-01-01, 2016-02-27, true", "2016-01-02, 2016-01-01, true"})
    @DisplayName(
            "SIG-6: an answer no holds for the days up to its own: from 2 January on there can be 57 others on 27 February")
    void answeredNo(String no, String asOf, boolean isAsked) {
        Dossier.Builder dossier = statusHolder().addAskedAndNone(AskedAndNone.of(AskedFact.ASYLUM_CENTRE, day(no)));

        assertThat(asked(AskedFact.ASYLUM_CENTRE, dossier, asOf).isPresent()).isEqualTo(isAsked);
    }

    @Test
    @DisplayName("SIG-6: a fact without days that was answered with no is not asked again")
    void answeredForGood() {
        Dossier.Builder dossier =
                statusHolder().addAskedAndNone(AskedAndNone.of(AskedFact.NATIONALITY_GROUP, day("2016-01-01")));

        assertThat(asked(AskedFact.NATIONALITY_GROUP, dossier, "2016-12-31")).isEmpty();
        assertThat(asked(AskedFact.NATIONALITY_GROUP, statusHolder(), "2016-12-31"))
                .isPresent();
    }

    @Test
    @DisplayName("SIG-6: the last day of a term that was done in time is at stake no more")
    void doneInTime() {
        Dossier.Builder done = statusHolder()
                .addAllExams(Stream.of(Part.READING, Part.LISTENING, Part.WRITING, Part.SPEAKING, Part.KNM)
                        .map(part -> passed(part, "2016-06-01"))
                        .toList());

        assertThat(asked(done, "2016-12-31"))
                .extracting(Question::stake)
                .doesNotContain(QuestionStatement.LAST_DAY, QuestionStatement.FINE);
    }

    private static Dossier.Builder finedFamily(FineDecision.Builder fine) {
        return Dossier.builder()
                .permit(Permit.FAMILY)
                .obligedFrom(day("2014-03-28"))
                .addFines(fine.kind(TermKind.EXAM)
                        .amount(euro(1250))
                        .decidedOn(day("2018-05-30"))
                        .build());
    }

    @Test
    @DisplayName(
            "SIG-6: when a fine was notified is asked where nobody objected: one that was not final on 1 January 2022"
                    + " has the lower maximum")
    void notification() {
        FineDecision.Builder uncontested = FineDecision.builder().noObjection(true);

        assertThat(asked(AskedFact.NOTIFICATION, finedFamily(uncontested), "2022-02-01"))
                .hasValueSatisfying(question -> assertThat(question.stake()).isEqualTo(QuestionStatement.FINE));
        assertThat(asked(AskedFact.NOTIFICATION, finedFamily(uncontested.notifiedOn(day("2018-06-01"))), "2022-02-01"))
                .isEmpty();
    }

    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2025-07-08, false", "2025-07-09, true", "2026-02-17, true", "2026-02-18, false"})
    @DisplayName("SIG-6: whether a status holder objected to the decision on repayment is asked while finality decides"
            + " whether it can be reviewed: from 9 July 2025 until 18 February 2026")
    void finalityOfTheRepayment(String asOf, boolean isAsked) {
        Dossier.Builder dossier = statusHolder()
                .loan(Loan.builder()
                        .drawn(euro(5000))
                        .repayment(RepaymentDecision.of(day("2019-03-01")))
                        .build());

        assertThat(asked(AskedFact.NO_OBJECTION, dossier, asOf).isPresent()).isEqualTo(isAsked);
    }

    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2024-03-27, false", "2024-03-28, true"})
    @DisplayName(
            "SIG-6: who worked for five years is asked since when he is registered, ten years after the duty began")
    void yearsRegistered(String asOf, boolean isAsked) {
        Dossier.Builder worked = statusHolder().addWorkPeriods(WorkPeriod.of(day("2017-01-01"), day("2023-12-31")));

        assertThat(asked(AskedFact.REGISTERED_SINCE, worked, asOf).isPresent()).isEqualTo(isAsked);
        assertThat(asked(AskedFact.REGISTERED_SINCE, statusHolder(), asOf)).isEmpty();
    }

    @Test
    @DisplayName("SIG-6: how much was drawn is asked also where a loan is recorded without it")
    void drawn() {
        Dossier.Builder loan =
                statusHolder().loan(Loan.builder().appliedOn(day("2014-05-01")).build());

        assertThat(asked(AskedFact.LOAN, loan, "2016-01-01")).isPresent();
        assertThat(asked(
                        AskedFact.LOAN,
                        loan.loan(Loan.builder().drawn(euro(500)).build()),
                        "2016-01-01"))
                .isEmpty();
    }

    @Test
    @DisplayName("SIG-6: who is under another act is asked nothing")
    void anotherAct() {
        Questions questions = Wi2013.standard()
                .questions(
                        Dossier.builder()
                                .permit(Permit.ASYLUM)
                                .obligedFrom(day("2022-03-28"))
                                .id("a")
                                .build(),
                        day("2023-01-01"));

        assertThat(questions.questions()).isEmpty();
        assertThat(questions.id()).contains("a");
    }
}

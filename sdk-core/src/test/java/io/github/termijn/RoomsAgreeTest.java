package io.github.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.NationalityGroup;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.exam.PartStatus;
import io.github.termijn.exemption.AgiOutcome;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.FineState;
import io.github.termijn.fine.Overrun;
import io.github.termijn.guidance.NextStep;
import io.github.termijn.guidance.StepKind;
import io.github.termijn.law.Part;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.loan.Forgiveness;
import io.github.termijn.loan.ForgivenessKind;
import io.github.termijn.term.Claim;
import io.github.termijn.term.TermStatus;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What one room finds reaches every other: sentences about an assessment as a whole, for anybody on any day.
 *
 * <p>A longer run: {@code mvn -pl sdk-core test -Dtest='Rooms*Test' -Djqwik.tries.default=20000}.
 */
@Label("Rooms agree: what one finds reaches the others")
class RoomsAgreeTest {

    @Provide
    Arbitrary<Dossier> anybody() {
        return Dossiers.underTheAct();
    }

    @Provide
    Arbitrary<LocalDate> anyDay() {
        return Dossiers.days();
    }

    @Law({Rule.REG_4, Rule.VRS_1, Rule.FIN_1, Rule.PVT_2, Rule.CUL_2, Rule.LOA_4})
    @Property
    @Label("REG-4: who is not obliged by a ground without a day has no determined fine, blame or forgiveness")
    void notObliged(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        Dossier european = Dossier.builder()
                .copyOf(dossier)
                .nationalityGroup(NationalityGroup.EU_EEA_SWISS)
                .nationalitySince(Optional.empty())
                .dispensations(dossier.dispensations().stream()
                        .filter(dispensation -> !dispensation.isFinal())
                        .toList())
                .pensionAgeOn(Optional.empty())
                .build();
        Assessment assessment = assess(european, asOf);

        for (AssessedTerm term : terms(assessment)) {
            assertThat(term.status()).isNotIn(TermStatus.OVERRUN, TermStatus.COMPLETED_LATE);
            assertThat(term.culpability()).isEmpty();
        }
        assertThat(terms(assessment).stream().flatMap(term -> term.fine().stream()))
                .noneMatch(RoomsAgreeTest::isDetermined);
        boolean late = assessment.terms().get(0).status() == TermStatus.OPEN;
        if (late) {
            assertThat(assessment.forgiveness().stream()).noneMatch(RoomsAgreeTest::isDetermined);
        }
        // the day until which one can object, or appeal, comes before all: after it the right is lost
        assertThat(assessment.guidance().orElseThrow().steps().stream()
                        .filter(step -> step.kind() != StepKind.OBJECT && step.kind() != StepKind.APPEAL)
                        .limit(1))
                .allMatch(step -> step.kind() == StepKind.HAVE_DUTY_CHECKED
                        || assessment.dutyEnd().isPresent());
    }

    @Law({Rule.FIN_8, Rule.TRM_9, Rule.LOA_4})
    @Property
    @Label("FIN-8: a term that is open has no determined fine, forgiveness or new term")
    void openTerm(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        Assessment assessment = assess(dossier, asOf);
        for (List<AssessedTerm> chain : List.of(assessment.terms(), assessment.participationTerms())) {
            for (AssessedTerm term : chain) {
                if (term.status() == TermStatus.OPEN) {
                    assertThat(term.fine().stream()).noneMatch(RoomsAgreeTest::isDetermined);
                    assertThat(chain.stream().skip(term.ordinal() + 1))
                            .noneMatch(next -> next.existence() == Verdict.HOLDS);
                }
                if (term.existence() == Verdict.OPEN) {
                    assertThat(term.fine().stream()).noneMatch(RoomsAgreeTest::isDetermined);
                    assertThat(assessment.currentTerm()).isNotEqualTo(Optional.of(term));
                }
            }
        }
        if (assessment.terms().get(0).status() == TermStatus.OPEN) {
            assertThat(assessment.forgiveness().stream()).noneMatch(RoomsAgreeTest::isDetermined);
        }
    }

    @Law({Rule.REG_3, Rule.SIG_4, Rule.TRM_7, Rule.FIN_12, Rule.LOA_5})
    @Property
    @Label("SIG-4: a step never proposes what another room has ruled out")
    void steps(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        Assessment assessment = assess(dossier, asOf);
        for (NextStep step : assessment.guidance().orElseThrow().steps()) {
            assertThat(isRuledOut(step, assessment))
                    .as("%s is ruled out", step.kind())
                    .isFalse();
        }
    }

    private static boolean isRuledOut(NextStep step, Assessment assessment) {
        LocalDate asOf = assessment.receipt().asOf();
        boolean over = assessment.dutyEnd().isPresent();
        boolean died = assessment
                .dutyEnd()
                .filter(end -> end.cause() == DutyEnd.Cause.DIED)
                .isPresent();
        boolean contests = step.kind() == StepKind.OBJECT
                || step.kind() == StepKind.APPEAL
                || step.kind() == StepKind.COMPLETE_OBJECTION
                || step.kind() == StepKind.ASK_FOR_REVIEW;
        return (died && !contests)
                || switch (step.kind()) {
                    case HAVE_DUTY_CHECKED ->
                        terms(assessment).stream()
                                .noneMatch(term -> term.doubt().isPresent()
                                        || term.laterStart().isPresent());
                    case OBJECT, APPEAL, COMPLETE_OBJECTION, ASK_FOR_REVIEW ->
                        assessment.procedure().orElseThrow().decisions().isEmpty();
                    case PAY -> fines(assessment).noneMatch(fine -> fine.state() == FineState.DECIDED);
                    case REQUEST_FORGIVENESS ->
                        assessment
                                .forgiveness()
                                .filter(RoomsAgreeTest::isPossible)
                                .isEmpty();
                    case SIGN_PARTICIPATION_STATEMENT -> over || !isOpen(assessment, Part.PVT);
                    case START_ONA -> over || !isOpen(assessment, Part.ONA);
                    case EXAM_TRAINING, LESSONS_AND_GUIDANCE, START ->
                        over
                                || assessment
                                        .progress()
                                        .orElseThrow()
                                        .openExamParts()
                                        .isEmpty();
                    case REQUEST_EXTENSION ->
                        assessment.claims().stream()
                                .noneMatch(claim -> claim.standing() != Claim.Standing.NOT_MET
                                        && canBeExtended(term(assessment, claim)));
                    case REQUEST_WORK_DISPENSATION -> over || !isOpen(assessment, Part.ONA);
                    case REQUEST_EFFORT_EXEMPTION, COMPLETE_EFFORT_EXEMPTION ->
                        over
                                || assessment
                                        .exemptions()
                                        .orElseThrow()
                                        .agi()
                                        .map(AgiOutcome::parts)
                                        .orElse(List.of())
                                        .isEmpty();
                    case REQUEST_MEDICAL_EXEMPTION,
                            HAVE_LANGUAGE_INTERVIEW,
                            REQUEST_INTEGRATION_EXEMPTION,
                            CHECK_SUFFICIENT_INTEGRATION,
                            RECORD_HOURS -> over;
                    case FOLLOW_INFORMAL_LESSONS ->
                        assessment
                                .dutyEnd()
                                .filter(end -> end.cause() == DutyEnd.Cause.EXEMPTED)
                                .isEmpty();
                }
                || step.from().atLeast().isBefore(asOf);
    }

    /** What was done in time, or ended before it was late, gains nothing by more time. */
    private static boolean canBeExtended(AssessedTerm term) {
        return term.status() != TermStatus.COMPLETED_IN_TIME && term.status() != TermStatus.ENDED;
    }

    private static AssessedTerm term(Assessment assessment, Claim claim) {
        return terms(assessment).stream()
                .filter(term -> term.kind() == claim.kind() && term.ordinal() == claim.term())
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOpen(Assessment assessment, Part part) {
        return assessment
                .progress()
                .orElseThrow()
                .part(part)
                .filter(progress -> progress.status() == PartStatus.OPEN)
                .isPresent();
    }

    private static boolean isPossible(Forgiveness forgiveness) {
        return forgiveness.kind() != ForgivenessKind.NONE
                || forgiveness.percentage().atMost().filter(most -> most == 0).isPresent();
    }

    private static boolean isDetermined(FineOutcome fine) {
        return fine.amount().filter(amount -> amount.atLeast().isPositive()).isPresent();
    }

    private static boolean isDetermined(Forgiveness forgiveness) {
        return forgiveness.kind() == ForgivenessKind.FULL || forgiveness.kind() == ForgivenessKind.PARTIAL;
    }

    private static List<AssessedTerm> terms(Assessment assessment) {
        return Stream.concat(assessment.terms().stream(), assessment.participationTerms().stream())
                .toList();
    }

    private static Stream<FineOutcome> fines(Assessment assessment) {
        Stream<FineOutcome> ofTerms = terms(assessment).stream()
                .flatMap(
                        term -> Stream.concat(term.formerOverruns().stream().map(Overrun::fine), term.fine().stream()));
        return Stream.concat(ofTerms, assessment.unattributedFines().stream());
    }

    private static Assessment assess(Dossier dossier, LocalDate asOf) {
        return Wi2013.standard().assess(dossier, asOf);
    }
}

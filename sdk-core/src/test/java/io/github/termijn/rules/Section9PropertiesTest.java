package io.github.termijn.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.termijn.AssessedTerm;
import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.compare.Comparison;
import io.github.termijn.compare.Difference;
import io.github.termijn.compare.Difference.Topic;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.exemption.AgiOutcome;
import io.github.termijn.exemption.AgiResult;
import io.github.termijn.exemption.Exemptions;
import io.github.termijn.guidance.Guidance;
import io.github.termijn.guidance.NextStep;
import io.github.termijn.guidance.Signal;
import io.github.termijn.guidance.SignalKind;
import io.github.termijn.guidance.StepKind;
import io.github.termijn.guidance.Urgency;
import io.github.termijn.law.Amendment;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.loan.Forgiveness;
import io.github.termijn.term.TermStatus;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** What holds for everybody on every day. */
@Label("Section 9: properties of guidance, amendments and comparisons")
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class Section9PropertiesTest {

    /** The steps that remain when the duty has ended. */
    private static final Set<StepKind> AFTER_THE_DUTY = EnumSet.of(
            StepKind.HAVE_DUTY_CHECKED,
            StepKind.OBJECT,
            StepKind.APPEAL,
            StepKind.PAY,
            StepKind.COMPLETE_OBJECTION,
            StepKind.ASK_FOR_REVIEW,
            StepKind.REQUEST_FORGIVENESS,
            StepKind.REQUEST_EXTENSION,
            StepKind.FOLLOW_INFORMAL_LESSONS);

    /** What an exemption for demonstrated effort gives, from worst to best for the person. */
    private static final List<AgiResult> EFFORT =
            List.of(AgiResult.NOT_MET_AS_STANDARD_CASE, AgiResult.OPEN, AgiResult.MET);

    @Provide
    Arbitrary<Dossier> anybody() {
        return Dossiers.underTheAct();
    }

    @Provide
    Arbitrary<LocalDate> anyDay() {
        return Dossiers.days();
    }

    private static Assessment assess(LawBook law, Dossier dossier, LocalDate asOf) {
        return Wi2013.with(law).assess(dossier, asOf);
    }

    private static Guidance guidance(Dossier dossier, LocalDate asOf) {
        return Wi2013.standard().assess(dossier, asOf).guidance().orElseThrow();
    }

    @Law({Rule.SIG_7, Rule.PRC_4})
    @Property
    @Label(
            "SIG-7: every right that stands open is among the steps with its last day, before every other step, the soonest first")
    void noRightIsLost(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        Assessment assessment = Wi2013.standard().assess(dossier, asOf);
        List<NextStep> steps = assessment.guidance().orElseThrow().steps();
        List<LocalDate> rights = assessment.procedure().orElseThrow().decisions().stream()
                .flatMap(decision -> decision.through().stream())
                .sorted()
                .toList();

        assertThat(steps.stream().limit(rights.size()))
                .allMatch(step -> step.kind() == StepKind.OBJECT || step.kind() == StepKind.APPEAL)
                .map(step -> step.by().orElseThrow().exact().orElseThrow())
                .isEqualTo(rights);
        assertThat(steps.stream().skip(rights.size()))
                .noneMatch(step -> step.kind() == StepKind.OBJECT || step.kind() == StepKind.APPEAL);
    }

    @Law(Rule.SIG_7)
    @Property
    @Label(
            "SIG-7: among steps that press equally none stands before one with an earlier last day; before a certain last day stands"
                    + " only what loses a right, or takes a fine away or ends the duty, which has no last day itself")
    void soonestFirst(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        List<NextStep> steps = guidance(dossier, asOf).steps();
        assertThat(steps).isSortedAccordingTo((one, other) -> one.urgency().compareTo(other.urgency()));
        for (Urgency urgency : Urgency.values()) {
            List<NextStep> equal =
                    steps.stream().filter(step -> step.urgency() == urgency).toList();
            assertThat(equal.stream()
                            .flatMap(step -> step.by().stream())
                            .map(days -> days.atLeast())
                            .toList())
                    .as("%s", urgency)
                    .isSorted();
        }
        assertThat(steps.stream().filter(step -> step.urgency() == Urgency.TAKES_AWAY))
                .as("what takes something away has no last day that another step could miss")
                .allMatch(step -> step.by().isEmpty());
    }

    @Law(Rule.SIG_7)
    @Property
    @Label("SIG-7: a step within a term that is open says so, and one with a certain last day rests on no open term")
    void openTerms(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        Assessment assessment = Wi2013.standard().assess(dossier, asOf);
        AssessedTerm exam = assessment.terms().get(assessment.terms().size() - 1);
        boolean sure = exam.existence() == Verdict.HOLDS
                && exam.doubt().isEmpty()
                && exam.status() != TermStatus.OPEN
                && exam.lastDay().isExact();
        Set<StepKind> withinTheExamTerm =
                EnumSet.of(StepKind.START_ONA, StepKind.EXAM_TRAINING, StepKind.LESSONS_AND_GUIDANCE, StepKind.START);
        assertThat(assessment.guidance().orElseThrow().steps().stream()
                        .filter(step -> withinTheExamTerm.contains(step.kind())
                                && step.by().isPresent()))
                .allMatch(step -> (step.urgency() == Urgency.CERTAIN_LAST_DAY) == sure)
                .allMatch(step -> step.openPoints().isEmpty() == sure);
    }

    @Law(Rule.SIG_8)
    @Property
    @Label("SIG-8: what it means for residence and naturalisation is told once, until the duty has ended")
    void consequences(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        Assessment assessment = Wi2013.standard().assess(dossier, asOf);
        assertThat(assessment.guidance().orElseThrow().findings().stream()
                        .filter(finding -> finding.rule() == Rule.SIG_8))
                .hasSize(assessment.dutyEnd().isEmpty() ? 1 : 0);
    }

    @Law(Rule.SIG_4)
    @Property
    @Label("No step lies in the past: it is possible today or later, and its last day has not passed before it begins")
    void neverTooLate(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        for (NextStep step : guidance(dossier, asOf).steps()) {
            assertThat(step.from().atLeast()).as("%s", step).isAfterOrEqualTo(asOf);
            step.by()
                    .map(days -> days.atLeast())
                    .ifPresent(by -> assertThat(by)
                            .as("%s", step)
                            .isAfterOrEqualTo(step.from().atLeast()));
            assertThat(step.rule()).isEqualTo(step.findings().get(0).rule());
        }
    }

    @Law({Rule.SIG_4, Rule.AGI_1})
    @Property
    @Label("An exemption that only waits for its day can be requested on that day, if nothing happens until then")
    void possibleOnItsDay(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        Dossier known = dossier.knownOn(asOf);
        for (NextStep step : guidance(known, asOf).steps()) {
            Optional<LocalDate> day = step.from().exact().filter(from -> from.isAfter(asOf));
            boolean lasts = day.isPresent()
                    && Wi2013.standard().assess(known, day.get()).dutyEnd().isEmpty();
            if (lasts && step.kind() == StepKind.REQUEST_EFFORT_EXEMPTION) {
                assertThat(guidance(known, day.get()).steps())
                        .as("%s", step)
                        .anyMatch(then -> then.kind() == step.kind()
                                && then.from().equals(step.from())
                                && then.missing().isEmpty());
            }
        }
    }

    @Law(Rule.SIG_4)
    @Property
    @Label("A step that is possible today can be found again tomorrow, unless its last day was today")
    void doesNotVanish(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        Dossier known = dossier.knownOn(asOf);
        LocalDate tomorrow = asOf.plusDays(1);
        Assume.that(Wi2013.standard().assess(known, tomorrow).dutyEnd().isEmpty());
        List<StepKind> then = Section9Facts.kinds(guidance(known, tomorrow));
        Set<StepKind> lasting = EnumSet.of(
                StepKind.START,
                StepKind.EXAM_TRAINING,
                StepKind.LESSONS_AND_GUIDANCE,
                StepKind.START_ONA,
                StepKind.SIGN_PARTICIPATION_STATEMENT);
        assertThat(guidance(known, asOf).steps().stream().map(NextStep::kind).filter(lasting::contains))
                .allMatch(then::contains);
    }

    @Law({Rule.REG_3, Rule.SIG_4})
    @Property
    @Label("Once the duty has ended no step is about exams or exemptions, and no signal is given")
    void nothingAfterTheDuty(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        Assessment assessment = Wi2013.standard().assess(dossier, asOf);
        Assume.that(assessment.dutyEnd().isPresent());
        Guidance guidance = assessment.guidance().orElseThrow();
        assertThat(guidance.steps()).allMatch(step -> AFTER_THE_DUTY.contains(step.kind()));
        assertThat(guidance.signals()).allMatch(signal -> signal.verdict() == Verdict.FAILS);
    }

    @Law({Rule.SIG_1, Rule.SIG_2, Rule.SIG_3})
    @Property
    @Label("There is one signal of each kind, and it is open exactly when it has open points")
    void signals(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        List<Signal> signals = guidance(dossier, asOf).signals();
        assertThat(signals).extracting(Signal::kind).containsExactly(SignalKind.values());
        assertThat(signals)
                .allSatisfy(signal -> assertThat(signal.openPoints().isEmpty())
                        .as("%s", signal)
                        .isEqualTo(signal.verdict() != Verdict.OPEN));
    }

    @Law(Rule.SIG_4)
    @Property
    @Label("The order of steps does not depend on the order in which exams and courses are listed")
    void stableOrder(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        Dossier reversed = new Dossier.Builder()
                .copyOf(dossier)
                .exams(reversed(dossier.exams()))
                .courses(reversed(dossier.courses()))
                .build();
        assertThat(guidance(reversed, asOf).steps())
                .extracting(NextStep::kind, NextStep::from, NextStep::by)
                .isEqualTo(guidance(dossier, asOf).steps().stream()
                        .map(step -> tuple(step.kind(), step.from(), step.by()))
                        .toList());
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    @Law(Rule.SIG_5)
    @Property
    @Label("An assessment compared with itself differs in nothing; the other way round the sides change places")
    void comparison(
            @ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate one, @ForAll("anyDay") LocalDate other) {
        Assessment first = Wi2013.standard().assess(dossier, one);
        assertThat(Comparison.of(first, Wi2013.standard().assess(dossier, one)).isEmpty())
                .isTrue();
        Assessment second = Wi2013.standard().assess(dossier, other);
        assertThat(Comparison.of(second, first).differences())
                .containsExactlyInAnyOrderElementsOf(Comparison.of(first, second).differences().stream()
                        .map(difference -> new Difference(
                                difference.topic(),
                                difference.about(),
                                /* one= */ difference.other(),
                                /* other= */ difference.one(),
                                /* onlyInOne= */ difference.onlyInOther(),
                                /* onlyInOther= */ difference.onlyInOne()))
                        .toList());
    }

    @Law({Rule.SIG_5, Rule.SIG_1})
    @Property
    @Label("A wider ELIP window takes no signal away and changes nothing else")
    void widerWindow(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        Comparison comparison = whatIf(Amendment.ELIP_TWELVE_MONTHS, dossier, asOf);
        assertThat(comparison.differences()).allSatisfy(difference -> {
            assertThat(difference.topic()).isEqualTo(Topic.SIGNAL);
            assertThat(difference.about()).containsExactly(SignalKind.ELIP);
            assertThat(difference.one()).isNotEqualTo(Optional.of(Verdict.HOLDS));
            assertThat(difference.other()).isNotEqualTo(Optional.of(Verdict.FAILS));
        });
    }

    @Law({Rule.SIG_5, Rule.AGI_1, Rule.AGI_3})
    @Property
    @Label("Asking less for demonstrated effort makes nobody worse off and touches no term, fine or loan")
    void lessEffort(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        for (Amendment amendment :
                List.of(Amendment.LEARNABILITY_TEST_ALONE, Amendment.THREE_ATTEMPTS_FROM_THE_START)) {
            Assessment standard = assess(LawBook.standard(), dossier, asOf);
            Assessment amended = assess(LawBook.standard().with(amendment), dossier, asOf);
            assertThat(Comparison.of(standard, amended).differences())
                    .extracting(Difference::topic)
                    .allMatch(EnumSet.of(Topic.EFFORT_EXEMPTION, Topic.GROUND, Topic.STEP)::contains);
            assertThat(effort(amended)).as("%s", amendment).isGreaterThanOrEqualTo(effort(standard));
        }
    }

    private static int effort(Assessment assessment) {
        return assessment
                .exemptions()
                .flatMap(Exemptions::agi)
                .map(AgiOutcome::result)
                .map(EFFORT::indexOf)
                .orElse(-1);
    }

    @Law({Rule.SIG_5, Rule.LOA_2})
    @Property
    @Label(
            "Forgiveness for family migrants makes nobody worse off and changes nothing but forgiveness and what is paid back")
    void moreForgiveness(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        Assessment standard = assess(LawBook.standard(), dossier, asOf);
        Assessment amended = assess(LawBook.standard().with(Amendment.FORGIVENESS_FOR_FAMILY), dossier, asOf);
        assertThat(Comparison.of(standard, amended).differences())
                .extracting(Difference::topic)
                .allMatch(EnumSet.of(Topic.FORGIVENESS, Topic.REPAYMENT, Topic.GROUND, Topic.STEP)::contains);
        Optional<Bounds<Integer>> before = standard.forgiveness().map(Forgiveness::percentage);
        Optional<Bounds<Integer>> after = amended.forgiveness().map(Forgiveness::percentage);
        before.ifPresent(percentage -> {
            assertThat(after.orElseThrow().atLeast()).isGreaterThanOrEqualTo(percentage.atLeast());
            assertThat(after.orElseThrow().atMost().orElseThrow())
                    .isGreaterThanOrEqualTo(percentage.atMost().orElseThrow());
        });
    }

    private static Comparison whatIf(Amendment amendment, Dossier dossier, LocalDate asOf) {
        return Comparison.of(
                assess(LawBook.standard(), dossier, asOf),
                assess(LawBook.standard().with(amendment), dossier, asOf));
    }
}

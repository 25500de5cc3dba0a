package io.github.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.FactLimits;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.ImpossibleDossierException;
import io.github.termijn.dossier.Loan;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.FineStatement;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Dated;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.Parameter;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import io.github.termijn.law.Verdict;
import io.github.termijn.loan.Entitlement;
import io.github.termijn.loan.Forgiveness;
import io.github.termijn.loan.LoanStatement;
import io.github.termijn.loan.Recovery;
import io.github.termijn.term.TermStatement;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.text.Explanation;
import io.github.termijn.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What holds for every assessment, whatever its subject. Two assessments say the same when they have the same findings
 * and the same standing of each term: every result derives from those.
 */
@Label("What holds for every assessment")
class AssessmentPropertiesTest {

    /** All days on which the law changes: of a value, of a rule, or the reference day of a corona round. */
    private static final List<LocalDate> CHANGES = Stream.of(
                    LawBook.parameters().stream().flatMap(parameter -> parameter.standard().changes().stream()),
                    Stream.of(Rule.values())
                            .flatMap(rule -> Stream.of(
                                            rule.authorities().changes().stream(),
                                            rule.inForceFrom().stream(),
                                            rule.inForceThrough().stream())
                                    .flatMap(Function.identity())))
            .flatMap(Function.identity())
            .distinct()
            .sorted()
            .toList();

    /**
     * Rules that look past the as-of day by their own words: an unknown day of application takes the highest cap there ever
     * was (LOA-1), a clause without transitional law leaves the time before it open (LOA-2), and a repayment that has yet to
     * begin begins under the law of the day that triggers it (REP-1).
     */
    private static final Set<Rule> REACH_BACK = EnumSet.of(Rule.LOA_1, Rule.LOA_2, Rule.REP_1);

    @Provide
    Arbitrary<Dossier> anybody() {
        return Dossiers.any();
    }

    @Provide
    Arbitrary<LocalDate> anyDay() {
        return Dossiers.days();
    }

    @Property
    @Label("An assessment is made from the facts alone: a second one, of a copy, is the same")
    void idempotent(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        Dossier copy = Dossier.builder().copyOf(dossier).build();

        assertThat(assess(copy, asOf)).isEqualTo(assess(dossier, asOf));
    }

    @Provide
    Arbitrary<LocalDate> dayOfTheRange() {
        return Arbitraries.oneOf(
                Dossiers.days(),
                Dates.dates().between(FactLimits.FIRST_DAY, FactLimits.LAST_DAY),
                Dates.dates().between(FactLimits.LAST_DAY.minusYears(3), FactLimits.LAST_DAY));
    }

    @Property
    @Label(
            "Whatever is derived of an accepted dossier never fails: on any day of the range, with a gap that runs there, with "
                    + "facts that are equal without a day to come")
    void neverFails(
            @ForAll("anybody") Dossier dossier,
            @ForAll("dayOfTheRange") LocalDate gap,
            @ForAll("dayOfTheRange") LocalDate asOf) {
        Course.Builder course = Course.builder().kind(CourseKind.INTEGRATION).from(gap);
        Dossier accepted = possible(Dossier.builder()
                        .copyOf(dossier)
                        .addCircumstances(Circumstance.builder()
                                .kind(CircumstanceKind.INTERRUPTION)
                                .from(gap)
                                .build())
                        .addCourses(course.through(gap).build())
                        .addCourses(course.through(FactLimits.LAST_DAY).build()))
                .orElse(dossier);

        for (LocalDate day : List.of(asOf, gap, FactLimits.FIRST_DAY, FactLimits.LAST_DAY)) {
            assertThat(assess(accepted, day).explain(Language.EN)).isNotEmpty();
            assertThat(accepted.knownOn(day).knownOn(day)).isEqualTo(accepted.knownOn(day));
        }
    }

    @ParameterizedTest(name = "from {0}")
    @ValueSource(strings = {"2018-06-01", "2198-12-31", "2199-01-01", "2199-12-31"})
    @DisplayName("A gap that runs at the end of the range is assessed, with a loan whose end depends on it")
    void gapAtTheEnd(String from) {
        Dossier dossier = Dossiers.obligedFrom("2016-02-01")
                .addCircumstances(Circumstance.builder()
                        .kind(CircumstanceKind.INTERRUPTION)
                        .from(LocalDate.parse(from))
                        .build())
                .loan(Loan.builder()
                        .appliedOn(LocalDate.parse("2016-03-01"))
                        .grantedOn(LocalDate.parse("2016-04-01"))
                        .firstPaymentOn(LocalDate.parse("2016-05-01"))
                        .build())
                .build();

        for (LocalDate day : List.of(LocalDate.parse(from), FactLimits.LAST_DAY)) {
            assertThat(assess(dossier, day).entitlement()).isPresent();
        }
    }

    /**
     * Extensions of one day are applied as listed (TRM-5), and so are undated ones; of two fines of a kind on one day the
     * first listed belongs to the latest overrun (FIN-8). There the order has a meaning, and those dossiers are left out.
     */
    @Property
    @Label("The order in which facts are listed does not matter, but for extensions and fines of one day")
    void orderOfFacts(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf, @ForAll Random random) {
        Assume.that(areDistinct(dossier.extensions(), ExtensionDecision::decidedOn));
        Assume.that(areDistinct(dossier.fines(), fine -> List.of(fine.kind(), fine.decidedOn())));
        Dossier shuffled = Dossier.builder()
                .copyOf(dossier)
                .extensions(shuffled(dossier.extensions(), random))
                .extensionRequests(shuffled(dossier.extensionRequests(), random))
                .circumstances(shuffled(dossier.circumstances(), random))
                .exams(shuffled(dossier.exams(), random))
                .courses(shuffled(dossier.courses(), random))
                .fines(shuffled(dossier.fines(), random))
                .exemptions(shuffled(dossier.exemptions(), random))
                .dispensations(shuffled(dossier.dispensations(), random))
                .workMonths(shuffled(dossier.workMonths(), random))
                .workPeriods(shuffled(dossier.workPeriods(), random))
                .incomes(shuffled(dossier.incomes(), random))
                .minimumWages(shuffled(dossier.minimumWages(), random))
                .build();

        assertSame(assess(shuffled, asOf), assess(dossier, asOf));
    }

    @Property
    @Label("Facts of after the as-of day change nothing, however many there are")
    void laterFacts(
            @ForAll("anybody") Dossier dossier, @ForAll("anybody") Dossier other, @ForAll("anyDay") LocalDate asOf) {
        Dossier.Builder more = Dossier.builder().copyOf(dossier);
        other.exams().stream().filter(exam -> exam.on().isAfter(asOf)).forEach(more::addExams);
        other.courses().stream().filter(course -> course.from().isAfter(asOf)).forEach(more::addCourses);
        other.fines().stream().filter(fine -> fine.decidedOn().isAfter(asOf)).forEach(more::addFines);
        other.extensions().stream()
                .filter(extension -> isAfter(extension.decidedOn(), asOf))
                .forEach(more::addExtensions);
        other.exemptions().stream()
                .filter(exemption -> isAfter(exemption.decidedOn(), asOf))
                .forEach(more::addExemptions);
        other.dispensations().stream()
                .filter(dispensation -> isAfter(dispensation.decidedOn(), asOf))
                .forEach(more::addDispensations);
        other.circumstances().stream()
                .filter(circumstance -> circumstance.from().isAfter(asOf))
                .forEach(more::addCircumstances);
        other.workPeriods().stream().filter(work -> work.from().isAfter(asOf)).forEach(more::addWorkPeriods);
        Optional<Dossier> together = possible(more);
        Assume.that(together.isPresent());

        assertThat(assess(together.orElseThrow(), asOf)).isEqualTo(assess(dossier, asOf));
    }

    /** An undated extension counts from the last day of its term, and a running gap grows: both are news of their own. */
    @Property
    @Label("Being later, over days without a new fact or a new law, changes no finding of before")
    void laterDays(
            @ForAll("anybody") Dossier dossier,
            @ForAll("anyDay") LocalDate asOf,
            @ForAll @IntRange(min = 1, max = 400) int days) {
        LocalDate later = asOf.plusDays(days);
        Assume.that(dossier.knownOn(later).equals(dossier.knownOn(asOf)));
        Assume.that(dossier.extensions().stream()
                .allMatch(extension -> extension.decidedOn().isPresent()));
        Assume.that(dossier.knownOn(asOf).circumstances().stream()
                .map(Circumstance::through)
                .allMatch(Optional::isPresent));
        Assume.that(dossier.fines().stream()
                .map(FineDecision::finalOn)
                .flatMap(Optional::stream)
                .noneMatch(day -> isBetween(day, asOf, later)));
        Assume.that(CHANGES.stream().noneMatch(day -> isBetween(day, asOf, later)));

        assertThat(assess(dossier, later).findings())
                .containsAll(assess(dossier, asOf).findings().stream()
                        .filter(finding -> finding.on().isBefore(asOf))
                        .toList());
    }

    @Property
    @Label("What the law becomes after the as-of day changes nothing, unless a rule reaches back")
    void laterLaw(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        Assume.that(!dossier.obligedFrom().isAfter(asOf)); // the day of the duty is known before it comes
        LawBook ofThatDay = LawBook.standard();
        for (Parameter<?> parameter : LawBook.parameters()) {
            if (!REACH_BACK.contains(parameter.rule())) {
                ofThatDay = withoutChangesAfter(asOf, ofThatDay, parameter);
            }
        }

        assertSame(
                Wi2013.with(ofThatDay).assess(dossier, asOf), Wi2013.standard().assess(dossier, asOf));
    }

    @Property
    @Label("The text has one line per finding; each last day, recorded fine and share forgiven is among them")
    void textAndResult(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        Assessment assessment = assess(dossier, asOf);
        List<Finding> findings = assessment.findings();

        assertThat(assessment.openPoints().isEmpty())
                .isEqualTo(findings.stream().noneMatch(finding -> finding.verdict() == Verdict.OPEN));
        for (Language language : Language.values()) {
            assertThat(assessment.explain(language))
                    .hasSameSizeAs(findings)
                    .containsExactlyElementsOf(findings.stream()
                            .map(Explanation.in(language)::line)
                            .toList());
        }
        terms(assessment).forEach(term -> {
            assertThat(values(term, TermStatement.LAST_DAY)).containsExactly(List.of(said(term.lastDay())));
            assertThat(values(term, TermStatement.STATUS)).containsExactly(List.of(term.status(), asOf));
            term.fine()
                    .flatMap(FineOutcome::recorded)
                    .ifPresent(fine -> assertThat(values(term.fine().orElseThrow(), FineStatement.RECORDED))
                            .containsExactly(List.of(fine.decidedOn(), fine.amount())));
        });
        assessment
                .forgiveness()
                .ifPresent(forgiveness -> assertThat(Stream.of(LoanStatement.RESULT, LoanStatement.RESULT_LATE)
                                .flatMap(statement -> values(forgiveness, statement).stream()))
                        .containsExactly(List.of(said(forgiveness.percentage()))));
    }

    @Property(tries = 5)
    @Label("Many threads at once give what one gives")
    void threads(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        Assessment alone = assess(dossier, asOf);
        List<String> text = alone.explain(Language.NL);

        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> assess(dossier, asOf))
                        .allMatch(assessment -> assessment.equals(alone)
                                && assessment.explain(Language.NL).equals(text)))
                .isTrue();
    }

    private static Assessment assess(Dossier dossier, LocalDate asOf) {
        return Wi2013.standard().assess(dossier, asOf);
    }

    private static void assertSame(Assessment one, Assessment other) {
        assertThat(one.findings()).containsExactlyInAnyOrderElementsOf(other.findings());
        assertThat(terms(one).map(AssessmentPropertiesTest::standing))
                .containsExactlyElementsOf(
                        terms(other).map(AssessmentPropertiesTest::standing).toList());
        assertThat(one.culpability()).isEqualTo(other.culpability());
        assertThat(one.dutyEnd()).isEqualTo(other.dutyEnd());
        assertThat(one.entitlement().map(Entitlement::lastDay))
                .isEqualTo(other.entitlement().map(Entitlement::lastDay));
        assertThat(one.forgiveness().map(Forgiveness::forgiven))
                .isEqualTo(other.forgiveness().map(Forgiveness::forgiven));
        assertThat(one.recovery().map(Recovery::state))
                .isEqualTo(other.recovery().map(Recovery::state));
        assertThat(besideTheTerms(one)).containsExactlyInAnyOrderElementsOf(besideTheTerms(other));
    }

    /** Exemptions and guidance stand beside the findings of the assessment, and not among them. */
    private static List<Finding> besideTheTerms(Assessment assessment) {
        return Finding.join(
                assessment.exemptions().map(Outcome::findings).orElse(List.of()),
                assessment.guidance().map(Outcome::findings).orElse(List.of()));
    }

    private static List<Object> standing(AssessedTerm term) {
        return List.of(
                term.kind(),
                term.start(),
                term.lastDay(),
                term.status(),
                term.culpability(),
                term.fine().map(FineOutcome::state),
                term.fine().flatMap(FineOutcome::amount));
    }

    private static Stream<AssessedTerm> terms(Assessment assessment) {
        return Stream.concat(assessment.terms().stream(), assessment.participationTerms().stream());
    }

    /** Exact bounds are said as the value that they are. */
    private static Object said(Bounds<?> bounds) {
        return bounds.isExact() ? bounds.atLeast() : bounds;
    }

    private static List<List<Object>> values(Outcome outcome, Statement statement) {
        return outcome.findings().stream()
                .filter(finding -> finding.statement() == statement)
                .map(Finding::values)
                .toList();
    }

    private static <T> LawBook withoutChangesAfter(LocalDate day, LawBook law, Parameter<T> parameter) {
        Dated<T> value = parameter.standard();
        Optional<T> first = value.find(LocalDate.MIN);
        List<LocalDate> changes =
                value.changes().stream().filter(change -> !change.isAfter(day)).toList();
        if (first.isEmpty() && changes.isEmpty()) {
            return law; // it has no value yet, and there is no law book without one
        }
        Dated<T> cut = first.map(Dated::always).orElseGet(() -> Dated.from(changes.get(0), value.on(changes.get(0))));
        for (LocalDate change : changes.subList(first.isPresent() ? 0 : 1, changes.size())) {
            cut = cut.thenFrom(change, value.on(change));
        }
        return law.with(parameter, cut);
    }

    private static <T> List<T> shuffled(Collection<T> facts, Random random) {
        List<T> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static <T> boolean areDistinct(List<T> facts, Function<T, Object> key) {
        Set<Object> keys = facts.stream().map(key).collect(Collectors.toCollection(HashSet::new));
        return keys.size() == facts.size();
    }

    private static Optional<Dossier> possible(Dossier.Builder dossier) {
        try {
            return Optional.of(dossier.build());
        } catch (ImpossibleDossierException e) {
            return Optional.empty();
        }
    }

    private static boolean isAfter(Optional<LocalDate> day, LocalDate other) {
        return day.filter(other::isBefore).isPresent();
    }

    /** After the first day, up to and including the last. */
    private static boolean isBetween(LocalDate day, LocalDate first, LocalDate last) {
        return day.isAfter(first) && !day.isAfter(last);
    }
}

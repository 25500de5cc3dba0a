package io.github.termijn.rules;

import static io.github.termijn.rules.Section5Facts.FIVE;
import static io.github.termijn.rules.Section5Facts.SIX;
import static io.github.termijn.rules.Section5Facts.STANDARD;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.termijn.AssessedTerm;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExamAttempt;
import io.github.termijn.exam.HoursOfKind;
import io.github.termijn.exam.PartAttempts;
import io.github.termijn.fine.ComputedFine;
import io.github.termijn.fine.FineFacts;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.FineStatement;
import io.github.termijn.fine.FineTest;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Interpretation.CountingDay;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.testing.Law;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fine from counted facts, without a dossier. */
@Law({Rule.FIN_3, Rule.FIN_4, Rule.FIN_5, Rule.FIN_6, Rule.FIN_7, Rule.FIN_11})
@DisplayName("Section 5: the fine from counted hours, attempts and parts")
class Section5CountedFactsTest {

    /** What somebody did in the first term: hours by kind of course, attempts by part, and the parts passed at the last of them. */
    record Effort(
            Permit permit,
            LocalDate obligedFrom,
            Map<CourseKind, Integer> hours,
            Map<Part, Integer> attempts,
            Map<Part, Boolean> passed) {

        Dossier dossier() {
            Dossier.Builder dossier = Dossier.builder().permit(permit).obligedFrom(obligedFrom);
            hours.forEach((kind, number) -> dossier.addCourses(Course.builder()
                    .kind(kind)
                    .from(obligedFrom)
                    .through(obligedFrom.plusDays(100))
                    .hours(BigDecimal.valueOf(number))
                    .certified(true)
                    .build()));
            attempts.forEach((part, times) -> {
                for (int i = 1; i <= times; i++) {
                    boolean last = i == times && passed.get(part);
                    dossier.addExams(ExamAttempt.of(part, obligedFrom.plusDays(200L + i), last));
                }
            });
            return dossier.build();
        }

        FineFacts facts(LocalDate lastDay, LocalDate decidedOn) {
            FineFacts.Builder facts = FineFacts.builder()
                    .permit(permit)
                    .obligedFrom(obligedFrom)
                    .lastDay(lastDay)
                    .decidedOn(decidedOn);
            hours.forEach((kind, number) -> facts.addHours(HoursOfKind.of(kind, BigDecimal.valueOf(number))));
            int done = 0;
            for (Part part : attempts.keySet()) {
                if (isPassed(part)) {
                    done++;
                } else {
                    facts.addOpenParts(PartAttempts.of(part, attempts.get(part), 0));
                }
            }
            return facts.partsDone(done).build();
        }

        private boolean isPassed(Part part) {
            return passed.get(part) && attempts.get(part) > 0;
        }

        boolean allPassed() {
            return attempts.keySet().stream().allMatch(this::isPassed);
        }
    }

    @Property(tries = 300)
    @Label(
            "FIN-3 to FIN-7, FIN-11: the fine of a dossier is that of the facts counted in it, and an extension that could be had"
                    + " leaves it open down to nothing")
    void sameAsTheDossier(@ForAll("efforts") Effort effort, @ForAll @IntRange(min = 1, max = 1700) int days) {
        LocalDate asOf = effort.obligedFrom().plusYears(3).plusDays(days);
        Optional<AssessedTerm> late = Wi2013.standard().assess(effort.dossier(), asOf).terms().stream()
                .filter(term -> term.fine().isPresent())
                .findFirst();
        assertThat(late.isPresent() && effort.allPassed()).isFalse();
        late.ifPresent(term -> {
            FineOutcome fine = term.fine().orElseThrow();
            ComputedFine counted =
                    FineTest.exam(STANDARD, effort.facts(term.lastDay().exact().orElseThrow(), asOf));

            boolean removable =
                    fine.openPoints().stream().anyMatch(each -> each.statement() == FineStatement.CLAIM_WOULD_REMOVE);
            assertThat(fine.computed())
                    .isEqualTo(
                            removable
                                    ? counted.amount()
                                            .map(amount -> Bounds.between(
                                                    euro(0), amount.atMost().orElseThrow()))
                                    : counted.amount());
            assertThat(fine.findings()).containsAll(counted.findings());
        });
    }

    @Property(tries = 300)
    @Label("FIN-3 to FIN-5: an hour or an attempt more never raises the fine")
    void moreEffort(
            @ForAll("efforts") Effort effort,
            @ForAll("kinds") CourseKind kind,
            @ForAll("languageParts") Part part,
            @ForAll("decisionDays") LocalDate decidedOn) {
        Map<CourseKind, Integer> hours = new EnumMap<>(effort.hours());
        hours.merge(kind, 1, Integer::sum);
        Map<Part, Integer> attempts = new EnumMap<>(effort.attempts());
        if (!effort.isPassed(part)) {
            attempts.merge(part, 1, Integer::sum);
        }
        Map<Part, Boolean> passed = new EnumMap<>(effort.passed());
        passed.put(part, effort.isPassed(part));
        Effort more = new Effort(effort.permit(), effort.obligedFrom(), hours, attempts, passed);
        LocalDate lastDay = effort.obligedFrom().plusYears(3).minusDays(1);
        Bounds<Money> before =
                FineTest.exam(STANDARD, effort.facts(lastDay, decidedOn)).orNothing();
        Bounds<Money> after =
                FineTest.exam(STANDARD, more.facts(lastDay, decidedOn)).orNothing();

        assertThat(after.atLeast()).isLessThanOrEqualTo(before.atLeast());
        assertThat(after.atMost().orElseThrow())
                .isLessThanOrEqualTo(before.atMost().orElseThrow());
    }

    @Provide
    Arbitrary<Effort> efforts() {
        Arbitrary<LocalDate> begin = Dates.dates().between(LocalDate.of(2013, 1, 1), LocalDate.of(2021, 12, 31));
        Arbitrary<List<Integer>> hours =
                Arbitraries.integers().between(0, 320).list().ofSize(3);
        Arbitrary<List<Integer>> attempts =
                Arbitraries.integers().between(0, 3).list().ofSize(6);
        Arbitrary<List<Boolean>> passed =
                Arbitraries.of(true, false, false).list().ofSize(6);
        return Combinators.combine(Arbitraries.of(Permit.class), begin, hours, attempts, passed)
                .as((permit, from, hoursOfKind, times, done) -> {
                    Map<CourseKind, Integer> byKind = new EnumMap<>(CourseKind.class);
                    byKind.put(CourseKind.INTEGRATION, hoursOfKind.get(0));
                    byKind.put(CourseKind.NT2, hoursOfKind.get(1));
                    byKind.put(CourseKind.LITERACY, hoursOfKind.get(2));
                    Map<Part, Integer> byPart = new EnumMap<>(Part.class);
                    Map<Part, Boolean> passes = new EnumMap<>(Part.class);
                    for (Part part : from.isBefore(LocalDate.of(2015, 1, 1)) ? FIVE : SIX) {
                        byPart.put(part, times.get(byPart.size()));
                        passes.put(part, done.get(passes.size()));
                    }
                    return new Effort(permit, from, byKind, byPart, passes);
                });
    }

    @Provide
    Arbitrary<CourseKind> kinds() {
        return Arbitraries.of(CourseKind.INTEGRATION, CourseKind.NT2, CourseKind.LITERACY);
    }

    @Provide
    Arbitrary<Part> languageParts() {
        return Arbitraries.of(FIVE);
    }

    @Provide
    Arbitrary<LocalDate> decisionDays() {
        return Dates.dates().between(LocalDate.of(2016, 1, 1), LocalDate.of(2026, 12, 31));
    }

    /** Obliged from 1-3-2016, six parts, none done; the last day is 28-2-2019. */
    private static FineFacts.Builder nothingDone(int hours, int attempts) {
        FineFacts.Builder facts = FineFacts.builder()
                .permit(Permit.OTHER)
                .obligedFrom(day("2016-03-01"))
                .lastDay(day("2019-02-28"))
                .decidedOn(day("2019-06-03"))
                .addHours(HoursOfKind.of(CourseKind.INTEGRATION, BigDecimal.valueOf(hours)));
        SIX.forEach(part -> facts.addOpenParts(PartAttempts.of(part, attempts, 0)));
        return facts;
    }

    @DisplayName("FIN-3: each cell of the table, both sides of each border")
    @ParameterizedTest(name = "{0} hours, every part attempted {1} times: {2}")
    @CsvSource(nullValues = "none", textBlock = """
            149, 0, 1250
            150, 0, 875
            299, 0, 875
            300, 0, 500
            149, 1, 1000
            150, 1, 625
            299, 1, 625
            300, 1, 250
            149, 2, 750
            150, 2, 375
            299, 2, 375
            300, 2, none
            """)
    void table(int hours, int attempts, Integer euros) {
        Optional<Bounds<Money>> amount =
                FineTest.exam(STANDARD, nothingDone(hours, attempts).build()).amount();

        assertThat(amount).isEqualTo(Optional.ofNullable(euros).map(number -> Bounds.exactly(euro(number))));
    }

    @Test
    @DisplayName(
            "FIN-6: obliged from 1-3-2014, 200 hours, one part of five done, the others attempted once: 625 × 4/5 is 500")
    void lowered() {
        FineFacts.Builder facts = FineFacts.builder()
                .permit(Permit.FAMILY)
                .obligedFrom(day("2014-03-01"))
                .lastDay(day("2018-08-31"))
                .decidedOn(day("2018-12-03"))
                .addHours(HoursOfKind.of(CourseKind.INTEGRATION, new BigDecimal(200)))
                .partsDone(1);
        FIVE.subList(1, 5).forEach(part -> facts.addOpenParts(PartAttempts.of(part, 1, 0)));

        assertThat(FineTest.exam(STANDARD, facts.build()).amount()).contains(Bounds.exactly(euro(500)));
    }

    @DisplayName("FIN-11: a status holder is fined until 3-2-2025, perhaps until 8-7-2025, then no more")
    @ParameterizedTest(name = "decided on {0}: at least {1}, at most {2}")
    @CsvSource(nullValues = "none", textBlock = """
            2025-02-03, 1250, 1250
            2025-02-04, 0, 1250
            2025-07-08, 0, 1250
            2025-07-09, none, none
            """)
    void statusHolder(LocalDate decidedOn, Integer least, Integer most) {
        FineFacts facts =
                nothingDone(0, 0).permit(Permit.ASYLUM).decidedOn(decidedOn).build();
        Optional<Bounds<Money>> amount = FineTest.exam(STANDARD, facts).amount();

        assertThat(amount)
                .isEqualTo(Optional.ofNullable(least).map(number -> Bounds.between(euro(number), euro(most))));
    }

    @Test
    @DisplayName(
            "FIN-4: counted through the last day of the term; by the other reading through the day of the decision")
    void countedThrough() {
        LocalDate lastDay = day("2019-02-28");
        LocalDate decidedOn = day("2019-06-03");

        assertThat(FineTest.countedThrough(STANDARD, lastDay, decidedOn)).isEqualTo(lastDay);
        assertThat(FineTest.countedThrough(
                        STANDARD.with(Interpretation.COUNTING_DAY, CountingDay.FINE_DECISION), lastDay, decidedOn))
                .isEqualTo(decidedOn);
    }

    @Test
    @DisplayName(
            "refuses a part or a kind of course that is there twice, the participation statement, and less than no parts")
    void refused() {
        List<FineFacts.Builder> impossible = new ArrayList<>();
        impossible.add(nothingDone(0, 0).addOpenParts(PartAttempts.of(Part.READING, 1, 0)));
        impossible.add(nothingDone(0, 0).addOpenParts(PartAttempts.of(Part.PVT, 0, 0)));
        impossible.add(nothingDone(0, 0).addHours(HoursOfKind.of(CourseKind.INTEGRATION, BigDecimal.ONE)));
        impossible.add(nothingDone(0, 0).partsDone(-1));

        assertThat(impossible)
                .allSatisfy(facts -> assertThatIllegalArgumentException().isThrownBy(facts::build));
    }

    @DisplayName("refuses less than no attempts")
    @ParameterizedTest(name = "{0} at the integration exam, {1} at NT2")
    @CsvSource({"-1, 0", "0, -1"})
    void negativeAttempts(int attempts, int nt2Attempts) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartAttempts.of(Part.READING, attempts, nt2Attempts));
    }
}

package io.github.termijn.rules;

import static io.github.termijn.rules.Section8Facts.LAW;
import static io.github.termijn.rules.Section8Facts.bounds;
import static io.github.termijn.rules.Section8Facts.only;
import static io.github.termijn.rules.Section8Facts.same;
import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.LanguageInterview;
import io.github.termijn.dossier.WorkPeriod;
import io.github.termijn.exemption.Criterion;
import io.github.termijn.exemption.CriterionKind;
import io.github.termijn.exemption.ExemptionStatement;
import io.github.termijn.exemption.SufficientIntegration;
import io.github.termijn.law.Authority;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.testing.Law;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Law(Rule.AVI_1)
@DisplayName("Section 8, AVI-1: sufficiently integrated")
class Section8IntegrationTest {

    private static final List<WorkPeriod> SIXTY_MONTHS = List.of(WorkPeriod.of(day("2016-03-01"), day("2021-02-28")));
    private static final Optional<LocalDate> SINCE_2013 = Optional.of(day("2013-03-01"));

    private static SufficientIntegration test(
            Optional<LocalDate> since, List<WorkPeriod> work, Optional<Boolean> interview, LocalDate day) {
        return SufficientIntegration.of(
                LAW, since, work, interview.map(passed -> LanguageInterview.of(day, passed)), day);
    }

    private static Criterion registration(LocalDate since, LocalDate day) {
        return only(
                test(Optional.of(since), SIXTY_MONTHS, Optional.of(true), day).criteria(), CriterionKind.REGISTRATION);
    }

    private static Criterion work(List<WorkPeriod> work, LocalDate day) {
        return only(test(SINCE_2013, work, Optional.of(true), day).criteria(), CriterionKind.WORK);
    }

    @DisplayName("AVI-1: all three conditions; one that is missing is enough to miss it")
    @ParameterizedTest(name = "asked on {0}, at work through {1}, interview passed {2}: {3}")
    @CsvSource({
        "2023-03-01, 2021-02-28, true, HOLDS",
        "2023-02-28, 2021-02-28, true, FAILS",
        "2023-03-01, 2021-02-27, true, FAILS",
        "2023-03-01, 2021-02-28, false, FAILS"
    })
    void allThree(LocalDate day, LocalDate lastDayOfWork, boolean passed, Verdict verdict) {
        List<WorkPeriod> work = List.of(WorkPeriod.of(day("2016-03-01"), lastDayOfWork));

        assertThat(test(SINCE_2013, work, Optional.of(passed), day).verdict()).isEqualTo(verdict);
    }

    @DisplayName("AVI-1: ten years after the day of registration, on that day and not the day before")
    @ParameterizedTest(name = "registered since {0}: from {1}")
    @CsvSource({
        "2013-03-01, 2023-03-01",
        "2012-02-29, 2022-03-01", // no leap day in 2022
        "2012-02-28, 2022-02-28",
        "2014-12-31, 2024-12-31"
    })
    void tenYears(LocalDate since, LocalDate from) {
        assertThat(registration(since, from).verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(registration(since, from).metFrom()).contains(from);
        assertThat(registration(since, from.minusDays(1)).verdict()).isEqualTo(Verdict.FAILS);
        assertThat(registration(since, from.minusDays(1)).missing()).matches(actual -> same(actual, bounds("1")));
    }

    @DisplayName("AVI-1: 60 months of work, paid or voluntary, need not be continuous; each month counts once")
    @ParameterizedTest(name = "{0} – {1} and {2} – {3}: {4} months")
    @CsvSource({
        "2010-01-01, 2014-12-31, 2014-12-31, 2014-12-31, 60", // inside the other
        "2010-01-01, 2012-12-31, 2015-01-01, 2016-12-31, 60", // with a pause
        "2010-01-01, 2012-12-31, 2012-01-01, 2014-12-31, 60", // 36 + 36, 12 twice
        "2010-01-01, 2012-12-31, 2012-01-01, 2014-12-30, 59",
        "2010-01-01, 2012-08-15, 2012-08-16, 2014-12-31, 60", // one follows on the other
        "2010-01-01, 2012-06-30, 2014-01-01, 2016-06-30, 60", // 30 + 30
        "2010-01-31, 2010-03-01, 2012-01-31, 2012-02-28, 1" // 31-1 + 1 month is 1-3: 1 month and 1 day; 0 months
    })
    void countedOnce(LocalDate from, LocalDate through, LocalDate otherFrom, LocalDate otherThrough, String months) {
        List<WorkPeriod> work = List.of(
                WorkPeriod.of(from, through),
                WorkPeriod.builder()
                        .from(otherFrom)
                        .through(otherThrough)
                        .voluntary(true)
                        .build());
        Criterion criterion = work(work, day("2023-06-01"));

        assertThat(criterion.present().atLeast()).isEqualByComparingTo(months);
        assertThat(criterion.required()).isEqualByComparingTo("60");
    }

    @DisplayName("AVI-1: a month less than five years is not enough, whatever days are left over in one period")
    @ParameterizedTest(name = "from 2-3-2015 through {0}: {1}, missing {2}")
    @CsvSource({"2020-03-01, HOLDS, 0", "2020-02-29, FAILS, 1", "2020-02-01, FAILS, 1", "2020-01-31, FAILS, 2"})
    void onePeriod(LocalDate through, Verdict verdict, String missing) {
        Criterion criterion = work(List.of(WorkPeriod.of(day("2015-03-02"), through)), day("2023-06-01"));

        assertThat(criterion.verdict()).isEqualTo(verdict);
        assertThat(criterion.missing()).matches(actual -> same(actual, bounds(missing)), missing);
    }

    @DisplayName("AVI-1: days left over in two periods may make a month: what hangs on them is open")
    @Test
    void daysLeftOver() {
        // 29 months and 15 days, 30 months and 20 days
        Criterion criterion = work(
                List.of(
                        WorkPeriod.of(day("2010-01-01"), day("2012-06-15")),
                        WorkPeriod.of(day("2014-01-01"), day("2016-07-20"))),
                day("2023-06-01"));

        assertThat(criterion.present()).matches(actual -> same(actual, bounds("59..60")));
        assertThat(criterion.missing()).matches(actual -> same(actual, bounds("0..1")));
        assertThat(criterion.verdict()).isEqualTo(Verdict.OPEN);
    }

    @DisplayName("AVI-1: whole months leave no days over; days of one period alone never make a month more")
    @ParameterizedTest(name = "36 months, and from 1-1-2015 through {0}: {1} months")
    @CsvSource({"2016-11-30, 59", "2016-12-30, 59", "2016-12-31, 60"})
    void nothingLeftOver(LocalDate through, String months) {
        Criterion criterion = work(
                List.of(WorkPeriod.of(day("2010-01-01"), day("2012-12-31")), WorkPeriod.of(day("2015-01-01"), through)),
                day("2023-06-01"));

        assertThat(criterion.present()).matches(actual -> same(actual, bounds(months)), months);
    }

    @DisplayName("AVI-1: how days left over add up is a reading; whole months are the text itself")
    @ParameterizedTest(name = "second period through {0}: {1}")
    @CsvSource({"2014-07-20, READING", "2014-06-30, STATUTE"})
    void daysLeftOverAreAReading(LocalDate through, Authority authority) {
        // 29 months and 15 days before; 30 months with or without 20 days
        Criterion criterion = work(
                List.of(WorkPeriod.of(day("2008-01-01"), day("2010-06-15")), WorkPeriod.of(day("2012-01-01"), through)),
                day("2015-09-01"));

        assertThat(criterion.authority()).isEqualTo(authority);
    }

    @DisplayName("AVI-1: work that lasts counts through the day of the question, that day included")
    @ParameterizedTest(name = "asked on {0}: {1}")
    @CsvSource({"2021-02-27, FAILS", "2021-02-28, HOLDS"})
    void runningWork(LocalDate day, Verdict verdict) {
        List<WorkPeriod> running =
                List.of(WorkPeriod.builder().from(day("2016-03-01")).build());

        assertThat(work(running, day).verdict()).isEqualTo(verdict);
    }

    @DisplayName("AVI-1: what is not known is open: registration, work, interview")
    @Test
    void unknown() {
        LocalDate day = day("2023-06-01");

        assertThat(test(Optional.empty(), SIXTY_MONTHS, Optional.of(true), day)).satisfies(outcome -> {
            assertThat(outcome.verdict()).isEqualTo(Verdict.OPEN);
            assertThat(outcome.earliestDay()).isEmpty();
        });
        assertThat(test(SINCE_2013, List.of(), Optional.of(true), day).verdict())
                .isEqualTo(Verdict.OPEN);
        assertThat(test(SINCE_2013, SIXTY_MONTHS, Optional.empty(), day).openPoints())
                .extracting(Finding::statement)
                .containsExactly(ExemptionStatement.LANGUAGE_INTERVIEW_UNKNOWN);
        assertThat(test(Optional.empty(), List.of(), Optional.of(false), day).verdict())
                .as("one that is not met decides")
                .isEqualTo(Verdict.FAILS);
    }

    @DisplayName("AVI-1: a registration or an interview of a later day is not known yet")
    @Test
    void later() {
        LocalDate day = day("2023-06-01");
        SufficientIntegration outcome = SufficientIntegration.of(
                LAW, SINCE_2013, SIXTY_MONTHS, Optional.of(LanguageInterview.of(day.plusDays(1), true)), day);

        assertThat(outcome.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(SufficientIntegration.of(
                                LAW, SINCE_2013, SIXTY_MONTHS, Optional.of(LanguageInterview.of(day, true)), day)
                        .verdict())
                .isEqualTo(Verdict.HOLDS);
        assertThat(registration(day.plusDays(1), day).verdict()).isEqualTo(Verdict.OPEN);
        assertThat(registration(day, day).verdict()).isEqualTo(Verdict.FAILS);
    }

    @DisplayName("AVI-1: from 1-8-2013; the day before there were no criteria and it is open")
    @Test
    void firstDay() {
        Optional<LocalDate> since = Optional.of(day("2000-01-01"));
        List<WorkPeriod> work = List.of(WorkPeriod.of(day("2001-01-01"), day("2010-12-31")));

        assertThat(test(since, work, Optional.of(true), day("2013-07-31")).verdict())
                .isEqualTo(Verdict.OPEN);
        assertThat(test(since, work, Optional.of(true), day("2013-07-31")).criteria())
                .isEmpty();
        assertThat(test(since, work, Optional.of(true), day("2013-08-01")).verdict())
                .isEqualTo(Verdict.HOLDS);
    }

    @DisplayName("AVI-1: the earliest day on which registration and work are long enough, if the work goes on")
    @ParameterizedTest(name = "registered since {0}, at work {1} – {2}, asked on 1-6-2020: {3}")
    @CsvSource({
        "2013-03-01, 2016-03-01, , 2023-03-01", // the registration decides
        "2008-01-01, 2016-03-01, , 2021-02-28", // the work decides
        "2005-01-01, 2010-01-01, 2013-12-31, 2021-06-01", // 48 months, 12 more from 2-6-2020
        "2005-01-01, 2010-01-01, 2014-12-31, 2020-06-01" // both already long enough
    })
    void earliestDay(LocalDate since, LocalDate from, LocalDate through, LocalDate earliest) {
        WorkPeriod work = WorkPeriod.builder()
                .from(from)
                .through(Optional.ofNullable(through))
                .build();

        assertThat(test(Optional.of(since), List.of(work), Optional.empty(), day("2020-06-01"))
                        .earliestDay())
                .contains(earliest);
    }

    @Provide
    Arbitrary<List<WorkPeriod>> periods() {
        Arbitrary<LocalDate> from = Dates.dates().between(LocalDate.of(2008, 1, 1), LocalDate.of(2019, 12, 31));
        return Combinators.combine(from, Arbitraries.integers().between(0, 900))
                .as((first, days) -> WorkPeriod.of(first, first.plusDays(days)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2013, 8, 1), LocalDate.of(2026, 12, 31));
    }

    @Label("AVI-1: a period that lies in another, the order, and a period cut in two change nothing")
    @Property
    void sameWork(@ForAll("periods") List<WorkPeriod> work, @ForAll Random random, @ForAll("days") LocalDate day) {
        List<WorkPeriod> other = new ArrayList<>(work);
        WorkPeriod one = other.get(random.nextInt(other.size()));
        LocalDate last = one.through().orElseThrow();
        other.add(WorkPeriod.of(one.from(), one.from()));
        if (last.isAfter(one.from())) {
            other.remove(one);
            other.add(WorkPeriod.of(one.from(), one.from()));
            other.add(WorkPeriod.of(one.from().plusDays(1), last));
        }
        Collections.shuffle(other, random);

        assertThat(work(other, day).present()).isEqualTo(work(work, day).present());
    }

    @Label("AVI-1: more work never makes it worse")
    @Property
    void moreWork(
            @ForAll("periods") List<WorkPeriod> work,
            @ForAll("periods") List<WorkPeriod> more,
            @ForAll("days") LocalDate day) {
        List<WorkPeriod> all = new ArrayList<>(work);
        all.addAll(more);
        Criterion before = work(work, day);

        if (before.verdict() == Verdict.HOLDS) {
            assertThat(work(all, day).verdict()).isEqualTo(Verdict.HOLDS);
        }
    }

    @Label(
            "AVI-1: the months reported missing, worked from the next day, meet the criterion; a day less does not surely")
    @Property
    void missingMonths(@ForAll("periods") List<WorkPeriod> work, @ForAll("days") LocalDate day) {
        LocalDate earliest = test(Optional.of(LocalDate.of(1990, 1, 1)), work, Optional.empty(), day)
                .earliestDay()
                .orElseThrow();
        boolean working = work.stream()
                .anyMatch(period -> !period.from().isAfter(day)
                        && !period.through().orElseThrow().isBefore(day));
        List<WorkPeriod> known = new ArrayList<>();
        work.stream()
                .filter(period -> !period.from().isAfter(day))
                .map(period -> WorkPeriod.of(
                        period.from(),
                        period.through().orElseThrow().isAfter(day)
                                ? day
                                : period.through().orElseThrow()))
                .forEach(known::add);
        List<WorkPeriod> goingOn = new ArrayList<>(known);
        goingOn.add(WorkPeriod.builder().from(working ? day : day.plusDays(1)).build());

        assertThat(work(goingOn, earliest).verdict()).isEqualTo(Verdict.HOLDS);
        if (earliest.isAfter(day)) {
            assertThat(work(goingOn, earliest.minusDays(1)).verdict()).isNotEqualTo(Verdict.HOLDS);
        }
    }

    @Label("AVI-1: on the earliest day with the work going on everything but the interview is met, the day before not")
    @Property
    void earliestIsEarliest(
            @ForAll("days") LocalDate since, @ForAll("days") LocalDate from, @ForAll("days") LocalDate day) {
        List<WorkPeriod> running = List.of(WorkPeriod.builder().from(from).build());
        SufficientIntegration asked = test(Optional.of(since), running, Optional.of(true), day);
        asked.earliestDay()
                .filter(earliest -> earliest.isAfter(day) && !from.isAfter(day))
                .ifPresent(earliest -> {
                    assertThat(test(Optional.of(since), running, Optional.of(true), earliest)
                                    .verdict())
                            .isEqualTo(Verdict.HOLDS);
                    assertThat(test(Optional.of(since), running, Optional.of(true), earliest.minusDays(1))
                                    .verdict())
                            .isEqualTo(Verdict.FAILS);
                });
    }

    @Test
    @DisplayName(
            "AVI-1: the registration in days: ten years to 1-3-2023 are 3,652, and one day is missing on 28-2-2023")
    void registrationInDays() {
        Criterion criterion = registration(day("2013-03-01"), day("2023-02-28"));

        // ten years with the leap days of 2016 and 2020
        assertThat(criterion.required()).isEqualByComparingTo(new BigDecimal(10 * 365 + 2));
        assertThat(criterion.present()).matches(actual -> same(actual, bounds("3651")));
    }

    @DisplayName(
            "AVI-1: work after the day asked for does not count: not what began later, nor the rest of what goes on")
    @Test
    void laterWork() {
        // 1-3-2016 through 28-2-2021 are 60 months; on 31-1-2021 there are 59, whatever the record says of later.
        List<WorkPeriod> work = List.of(
                WorkPeriod.of(day("2016-03-01"), day("2021-02-28")),
                WorkPeriod.of(day("2022-01-01"), day("2023-12-31")));
        Criterion criterion = work(work, day("2021-01-31"));

        assertThat(criterion.present()).isEqualTo(Bounds.exactly(BigDecimal.valueOf(59)));
        assertThat(criterion.verdict()).isEqualTo(Verdict.FAILS);
    }
}

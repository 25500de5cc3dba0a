package io.github.termijn.examples.population;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Background;
import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.exam.PartProgress;
import io.github.termijn.exam.ProgressGroup;
import io.github.termijn.examples.text.Completions;
import io.github.termijn.fine.FineStatement;
import io.github.termijn.law.Part;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName(
        "The synthetic population: the library derives from raw facts what was meant and what the report publishes")
final class PopulationTest {

    private static final long SEED = 1;
    private static final Map<Long, List<Found>> FOUND = new ConcurrentHashMap<>();

    /** A person, and what the library finds. */
    private record Found(SyntheticPerson person, Intent outcome) {

        Group group() {
            return Group.of(person.registered().permit());
        }

        Cohorts cohorts() {
            return Cohorts.of(person.registered().obligedFrom().getYear());
        }

        Background background() {
            return person.registered().background().orElseThrow();
        }

        String country() {
            return background().birthCountry().orElseThrow();
        }

        boolean isFined() {
            return outcome.fined().isPositive();
        }

        boolean isZero() {
            return outcome.decisions() > 0 && !isFined();
        }

        boolean has(Culpability status) {
            return outcome.culpability().equals(Optional.of(status));
        }

        boolean isNear() {
            return outcome.progress() == ProgressGroup.ONE_OR_TWO_TO_GO;
        }

        long failures() {
            return person.registered().exams().stream()
                    .filter(exam -> !exam.passed())
                    .count();
        }
    }

    private static List<Found> all(long seed) {
        return FOUND.computeIfAbsent(
                seed,
                from -> Population.of(from, Population.REPORTED)
                        .map(person -> new Found(person, found(person.registered())))
                        .toList());
    }

    private static long count(long seed, Predicate<Found> which) {
        return all(seed).stream().filter(which).count();
    }

    /** What the library finds, in the words of the intent. */
    private static Intent found(Dossier dossier) {
        Assessment assessment = Wi2013.standard().assess(dossier, PublishedMargins.REFERENCE_DAY);
        Set<Part> done = assessment.progress().orElseThrow().parts().stream()
                .filter(part -> part.status().isDone())
                .map(PartProgress::part)
                .collect(Collectors.toSet());
        return new Intent(
                assessment.progress().orElseThrow().group().orElseThrow(),
                done,
                assessment.culpability(),
                reason(assessment),
                Money.total(
                        CurrencyUnit.EUR,
                        dossier.fines().stream().map(FineDecision::amount).toList()),
                dossier.fines().size(),
                Completions.lastTerm(assessment).orElseThrow().lastDay().exact().orElseThrow());
    }

    private static Optional<Ground> reason(Assessment assessment) {
        return assessment.culpability().filter(Culpability.NOT_CULPABLE::equals).isEmpty()
                ? Optional.empty()
                : assessment.terms().stream()
                        .flatMap(term -> term.formerOverruns().stream())
                        .max(Comparator.comparing(overrun -> overrun.lastDay().atLeast()))
                        .stream()
                        .flatMap(overrun -> overrun.findings().stream())
                        .filter(finding -> finding.statement() == FineStatement.EXTENDED_PAST_IT)
                        .map(finding -> (Ground) finding.values().get(0))
                        .findFirst();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {SEED, 2016, -7})
    @DisplayName("Person by person: progress, parts, status, reason, fines and last day are those meant")
    void intentIsOutcome(long seed) {
        assertThat(all(seed))
                .hasSize(2893)
                .allSatisfy(found -> assertThat(found.outcome())
                        .as(found.person().registered().id().orElseThrow())
                        .isEqualTo(found.person().intent()));
    }

    @Test
    @DisplayName("The facts of the illustration change no outcome that the report counts")
    void illustrationChangesNothing() {
        assertThat(all(SEED).subList(0, 500))
                .allSatisfy(found -> assertThat(found(found.person().dossier())).isEqualTo(found.outcome()));
    }

    @Test
    @DisplayName("No fact is a status, and none is of after the reference day")
    void factsOnly() {
        assertThat(all(SEED)).allSatisfy(found -> {
            Dossier dossier = found.person().registered();
            assertThat(dossier.fines()).allMatch(fine -> fine.status().isEmpty());
            assertThat(dossier.knownOn(PublishedMargins.REFERENCE_DAY)).isEqualTo(dossier);
        });
    }

    @ParameterizedTest(
            name = "{0}: cohorts {1}/{2}/{3}/{4}, progress {5}/{6}/{7}, status {8}/{9}/{10}, no overrun {11}")
    @CsvSource({
        "ASYLUM,             67, 154, 438, 824, 415, 358, 710, 147, 496, 839, 1",
        "FAMILY_AND_OTHER,  159, 311, 372, 568, 435, 443, 532, 170, 278, 960, 2"
    })
    @DisplayName("Cohorts (appendix 3), progress (table 2) and status (table 4) by group, for several seeds")
    void byGroup(
            Group group,
            int of2013,
            int of2014,
            int of2015,
            int of2016,
            int inactive,
            int near,
            int far,
            int culpable,
            int not,
            int provisional,
            int none) {
        for (long seed : List.of(SEED, 2016L, -7L)) {
            List<Found> found =
                    all(seed).stream().filter(one -> one.group() == group).toList();
            assertThat(found.stream()
                            .collect(Collectors.groupingBy(
                                    one -> one.person()
                                            .registered()
                                            .obligedFrom()
                                            .getYear(),
                                    Collectors.counting())))
                    .containsExactlyInAnyOrderEntriesOf(
                            Map.of(2013, (long) of2013, 2014, (long) of2014, 2015, (long) of2015, 2016, (long) of2016));
            assertThat(found.stream()
                            .collect(Collectors.groupingBy(one -> one.outcome().progress(), Collectors.counting())))
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            ProgressGroup.INACTIVE, (long) inactive,
                            ProgressGroup.ONE_OR_TWO_TO_GO, (long) near,
                            ProgressGroup.THREE_OR_MORE_TO_GO, (long) far));
            assertThat(found.stream()
                            .collect(Collectors.groupingBy(one -> one.outcome().culpability(), Collectors.counting())))
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            Optional.of(Culpability.CULPABLE), (long) culpable,
                            Optional.of(Culpability.NOT_CULPABLE), (long) not,
                            Optional.of(Culpability.PROVISIONALLY_CULPABLE), (long) provisional,
                            Optional.empty(), (long) none));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {SEED, 2016, -7})
    @DisplayName("Fines (section 2.4.2): 1,942 fined, 134 decisions of nothing, 817 without a decision")
    void fines(long seed) {
        assertThat(count(seed, one -> one.isFined() && one.has(Culpability.NOT_CULPABLE)))
                .isEqualTo(349);
        assertThat(count(seed, one -> one.isFined() && !one.has(Culpability.NOT_CULPABLE)))
                .isEqualTo(1593);
        assertThat(count(seed, one -> one.isZero() && one.has(Culpability.NOT_CULPABLE)))
                .isEqualTo(52);
        assertThat(count(seed, one -> one.isZero() && !one.has(Culpability.NOT_CULPABLE)))
                .isEqualTo(82);
        assertThat(count(seed, one -> one.outcome().decisions() == 0 && one.has(Culpability.NOT_CULPABLE)))
                .isEqualTo(373);
        assertThat(count(seed, one -> one.outcome().decisions() == 0 && one.has(Culpability.PROVISIONALLY_CULPABLE)))
                .isEqualTo(441);
        assertThat(count(seed, one -> one.outcome().decisions() == 0 && one.group() == Group.ASYLUM))
                .isEqualTo(629);
        assertThat(count(seed, one -> one.outcome().decisions() == 0)).isEqualTo(817);
        assertThat(Math.round(100.0 * count(seed, one -> one.isFined() && one.group() == Group.ASYLUM) / 1483))
                .isEqualTo(54);
        assertThat(Math.round(100.0 * count(seed, one -> one.isFined() && one.group() != Group.ASYLUM) / 1410))
                .isEqualTo(81);
    }

    @Test
    @DisplayName("Amounts (section 2.4.2, figure 7): 50 to 4,772 euros, mean 1,226, median 1,250; seven shares")
    void amounts() {
        List<Integer> amounts = all(SEED).stream()
                .filter(Found::isFined)
                .map(one -> one.outcome().fined().getAmountMajorInt())
                .sorted()
                .toList();
        assertThat(amounts).hasSize(1942).startsWith(50).endsWith(4772);
        assertThat(Math.round(
                        amounts.stream().mapToInt(amount -> amount).average().orElseThrow()))
                .isEqualTo(1226);
        assertThat(amounts.subList(970, 972)).containsOnly(1250);
        List<Integer> borders = List.of(0, 500, 1000, 1500, 2000, 2500, 3000, 5000);
        List<Long> shares = new java.util.ArrayList<>();
        for (int i = 1; i < borders.size(); i++) {
            int from = borders.get(i - 1);
            int to = borders.get(i);
            shares.add(Math.round(100.0
                    * amounts.stream()
                            .filter(amount -> amount >= from && amount < to)
                            .count()
                    / amounts.size()));
        }
        assertThat(shares).containsExactly(20L, 16L, 39L, 6L, 5L, 12L, 1L);
        assertThat(all(SEED))
                .flatMap(one -> one.person().registered().fines())
                .allMatch(fine -> fine.amount().getAmountMajorInt() <= 1250);
    }

    @Test
    @DisplayName("Reasons (section 2.4.1): minister 526, abroad 83, literacy 70 of 774")
    void reasons() {
        assertThat(count(SEED, one -> one.outcome().reason().isPresent())).isEqualTo(774);
        assertThat(count(SEED, one -> one.outcome().reason().equals(Optional.of(Ground.MINISTER_DECISION))))
                .isEqualTo(526);
        assertThat(count(SEED, one -> one.outcome().reason().equals(Optional.of(Ground.INTERRUPTION))))
                .isEqualTo(83);
        assertThat(count(SEED, one -> one.outcome().reason().equals(Optional.of(Ground.LITERACY))))
                .isEqualTo(70);
    }

    @ParameterizedTest(name = "{0}: passed by {1}, failed {2} times in the mean, {3} in the median")
    @CsvSource({
        "READING,   769, 1.1, 0",
        "LISTENING, 795, 0.7, 0",
        "WRITING,   544, 1.7, 1",
        "SPEAKING,  480, 2.2, 1",
        "KNM,       667, 1.9, 1",
        "ONA,       167, 0.1, 0"
    })
    @DisplayName("Parts (table 3) of the 801 with one or two to go")
    void parts(Part part, int passed, double mean, int median) {
        List<Found> near = all(SEED).stream()
                .filter(Found::isNear)
                .filter(one -> part != Part.ONA || one.cohorts() == Cohorts.LATE)
                .toList();
        assertThat(near).hasSize(part == Part.ONA ? 608 : 801);
        assertThat(near.stream().filter(one -> one.outcome().done().contains(part)))
                .hasSize(passed);
        List<Long> failures = near.stream()
                .map(one -> one.person().registered().exams().stream()
                        .filter(exam -> exam.part() == part && !exam.passed())
                        .count())
                .sorted()
                .toList();
        double exact = failures.stream().mapToLong(times -> times).average().orElseThrow();
        assertThat(Math.round(exact * 10) / 10.0).isEqualTo(mean);
        assertThat(failures.get(failures.size() / 2)).isEqualTo(median);
        assertThat(failures.get((failures.size() - 1) / 2)).isEqualTo(median);
    }

    @Test
    @DisplayName(
            "Section 2.3.2: 89 + 322 with one part to go, of whom 233 only ONA; 104 + 286 with two; 215 + 635 inactive")
    void progressByCohorts() {
        assertThat(count(SEED, one -> isOpen(one, Cohorts.EARLY, 1))).isEqualTo(89);
        assertThat(count(SEED, one -> isOpen(one, Cohorts.LATE, 1))).isEqualTo(322);
        assertThat(count(SEED, one -> isOpen(one, Cohorts.EARLY, 2))).isEqualTo(104);
        assertThat(count(SEED, one -> isOpen(one, Cohorts.LATE, 2))).isEqualTo(286);
        assertThat(count(
                        SEED,
                        one -> isOpen(one, Cohorts.LATE, 1)
                                && !one.outcome().done().contains(Part.ONA)))
                .isEqualTo(233);
        assertThat(count(
                        SEED,
                        one -> one.outcome().progress() == ProgressGroup.INACTIVE && one.cohorts() == Cohorts.EARLY))
                .isEqualTo(215);
    }

    private static boolean isOpen(Found one, Cohorts cohorts, int parts) {
        return one.cohorts() == cohorts && one.outcome().done().size() == (cohorts == Cohorts.EARLY ? 5 : 6) - parts;
    }

    @Test
    @DisplayName(
            "Section 2.3.2: the 1,242 with three or more to go failed 9 times in the mean, 7 in the median, 479 over ten times, at most 60")
    void failuresOfMore() {
        List<Long> failures = all(SEED).stream()
                .filter(one -> one.outcome().progress() == ProgressGroup.THREE_OR_MORE_TO_GO)
                .map(Found::failures)
                .sorted()
                .toList();
        assertThat(failures).hasSize(1242).endsWith(60L);
        assertThat(Math.round(
                        failures.stream().mapToLong(times -> times).average().orElseThrow()))
                .isEqualTo(9);
        assertThat(failures.subList(620, 622)).containsOnly(7L);
        assertThat(failures.stream().filter(times -> times > 10)).hasSize(479);
    }

    @Test
    @DisplayName("Courses (section 2.3.1): 1,840 persons, 1,266 of asylum; countries and ages (section 2.2)")
    void background() {
        assertThat(count(SEED, one -> !one.person().registered().courses().isEmpty()))
                .isEqualTo(1840);
        assertThat(count(
                        SEED,
                        one -> one.group() == Group.ASYLUM
                                && !one.person().registered().courses().isEmpty()))
                .isEqualTo(1266);
        assertThat(count(SEED, one -> one.country().equals("SY"))).isEqualTo(511);
        assertThat(count(SEED, one -> one.country().equals("MA"))).isEqualTo(337);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {SEED, 2016, -7})
    @DisplayName("Nobody became obliged as a child")
    void adults(long seed) {
        assertThat(all(seed))
                .allMatch(one -> one.person().registered().obligedFrom().getYear()
                                - one.background().birthYear().orElseThrow()
                        >= 18);
    }

    @Test
    @DisplayName("With more persons the same quotas come again, drawn anew; fewer are the first of them")
    void blocks() {
        List<SyntheticPerson> two =
                Population.of(SEED, 2L * Population.REPORTED + 3).toList();
        assertThat(two).hasSize(2 * 2893 + 3);
        assertThat(two.subList(0, 2893)).isEqualTo(Population.of(SEED, 2893).toList());
        assertThat(Population.of(SEED, 10).toList()).isEqualTo(two.subList(0, 10));
        assertThat(two.subList(2893, 2 * 2893))
                .extracting(person -> person.intent().culpability())
                .containsExactlyInAnyOrderElementsOf(two.subList(0, 2893).stream()
                        .map(person -> person.intent().culpability())
                        .toList());
        assertThat(two.get(2893).registered()).isNotEqualTo(two.get(0).registered());
        assertThat(two).extracting(person -> person.registered().id()).doesNotHaveDuplicates();
    }
}

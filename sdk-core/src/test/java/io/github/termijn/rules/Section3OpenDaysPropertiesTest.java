package io.github.termijn.rules;

import static io.github.termijn.rules.Section3Facts.between;
import static io.github.termijn.rules.Section3Facts.day;
import static io.github.termijn.rules.Section3Facts.fine;
import static io.github.termijn.rules.Section3Facts.obligedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.ExtensionScope;
import io.github.termijn.dossier.Ground;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Rule;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.term.Claim;
import io.github.termijn.term.Term;
import io.github.termijn.term.Timeline;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** What is open goes through a term as a range: it gives what each of its days gives, one after the other. */
@Law({Rule.TRM_5, Rule.TRM_6, Rule.FIN_8, Rule.COR_5})
@Label("Section 3: open days beside every day that they can be")
class Section3OpenDaysPropertiesTest {

    private static final LocalDate OBLIGED_FROM = LocalDate.of(2017, 11, 1);

    private static Timeline timeline(Dossier dossier, LocalDate asOf) {
        LawBook law = LawBook.standard();
        return Timeline.of(law, dossier, ExamProgress.of(law, dossier, asOf), asOf);
    }

    private static Bounds<LocalDate> hull(Stream<Bounds<LocalDate>> days) {
        return days.reduce(Bounds::hull).orElseThrow();
    }

    /** Reference days of corona rounds, the border of the fifth round and the day of a late decision, and days around them. */
    @Provide
    Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> borders = Combinators.combine(
                        Arbitraries.of(
                                day("2020-03-13"),
                                day("2020-05-12"),
                                day("2020-07-01"),
                                day("2020-09-01"),
                                day("2021-01-13"),
                                day("2021-07-13"),
                                day("2020-02-29")),
                        Arbitraries.integers().between(-1, 1))
                .as(LocalDate::plusDays);
        Arbitrary<LocalDate> any = Arbitraries.integers().between(30, 1400).map(OBLIGED_FROM::plusDays);
        return Arbitraries.frequencyOf(Tuple.of(1, borders), Tuple.of(1, any));
    }

    @Provide
    Arbitrary<List<ExtensionDecision>> decisions() {
        Arbitrary<Period> lengths = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 200).map(Period::ofDays),
                Arbitraries.integers().between(1, 9).map(Period::ofMonths));
        return Combinators.combine(days(), lengths, Arbitraries.of(ExtensionScope.values()))
                .as((decidedOn, length, scope) -> ExtensionDecision.builder()
                        .ground(Ground.ILLNESS)
                        .length(length)
                        .decidedOn(decidedOn)
                        .of(scope)
                        .build())
                .list()
                .uniqueElements()
                .ofMaxSize(3);
    }

    @Property(tries = 60)
    @Label("TRM-6: a gap that still runs gives both first terms what all of its possible last days give")
    void runningGap(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 360) int soFar,
            @ForAll("decisions") List<ExtensionDecision> decisions) {
        LocalDate asOf = from.plusDays(soFar);
        Dossier.Builder facts = obligedFrom(OBLIGED_FROM.toString())
                .municipalRegistration(OBLIGED_FROM)
                .extensions(decisions);
        // first day + 1 year ≥ the day after the last day
        LocalDate longest = TermArithmetic.lastDay(TermArithmetic.plus(from, Period.ofYears(1)));
        Dossier runs = facts.circumstances(List.of(Section3Facts.gapSince(from.toString())))
                .build()
                .knownOn(asOf);
        List<Timeline> each = asOf.datesUntil(longest.plusDays(1))
                .map(last -> facts.circumstances(List.of(Circumstance.of(CircumstanceKind.INTERRUPTION, from, last)))
                        .extensions(runs.extensions())
                        .build())
                .map(dossier -> timeline(dossier, asOf))
                .toList();
        Timeline open = timeline(runs, asOf);
        for (Function<Timeline, Term> first : List.<Function<Timeline, Term>>of(
                timeline -> timeline.examTerms().get(0),
                timeline -> timeline.participationTerms().get(0))) {
            assertThat(first.apply(open).lastDay())
                    .isEqualTo(hull(
                            each.stream().map(timeline -> first.apply(timeline).lastDay())));
        }
    }

    @Law({Rule.EXT_6, Rule.COR_5})
    @Property(tries = 15)
    @Label("3a: a claim of open length gives the last days that a decision of each of its lengths gives")
    void openClaim(@ForAll("days") LocalDate asOf, @ForAll("decisions") List<ExtensionDecision> decisions) {
        Dossier facts = obligedFrom("2016-06-01")
                .extensions(decisions)
                .addCourses(Course.builder()
                        .kind(CourseKind.LITERACY)
                        .from(day("2016-07-01"))
                        .build())
                .build()
                .knownOn(asOf);
        Claim claim = timeline(facts, asOf).claims().stream()
                .filter(each -> each.ground() == Ground.LITERACY)
                .findFirst()
                .orElseThrow();
        Term term = timeline(facts, asOf).examTerms().get(0);
        LocalDate end = term.lastDay().exact().orElseThrow().plusDays(1);
        int most = Math.toIntExact(ChronoUnit.DAYS.between(end, TermArithmetic.plus(end, Period.ofYears(2))));
        Bounds<LocalDate> each = hull(IntStream.rangeClosed(0, most)
                .mapToObj(days -> ExtensionDecision.builder()
                        .ground(Ground.LITERACY)
                        .length(Period.ofDays(days))
                        .decidedOn(asOf)
                        .of(ExtensionScope.EXAM)
                        .build())
                .map(decision ->
                        Dossier.builder().copyOf(facts).addExtensions(decision).build())
                .map(dossier -> timeline(dossier, asOf).examTerms().get(0).lastDay()));
        assertThat(claim.lastDayIfGranted()).contains(each);
    }

    @Example
    @Label(
            "FIN-8: two fines, each decided after its new term can have ended, leave start and end of the last term open")
    void twoLateFines() {
        // First term 1-2-2013 - 31-1-2016. Fined 5-2-2018: two years from its end are over on 1-2-2018, two from the
        // day after
        // the decision on 6-2-2020. Fined 1-3-2022: it began between these days and ends between 1-2-2020 and 2-3-2024
        // without
        // corona rounds; the latest end takes rounds 1 to 4, ten months, and not the fifth (it ends after 13-7-2021).
        List<Term> terms = Section3Facts.assess(
                        obligedFrom("2013-02-01").addFines(fine(1250, "2018-02-05"), fine(1250, "2022-03-01")),
                        "2023-07-01")
                .terms()
                .stream()
                .map(Term.class::cast)
                .toList();
        assertThat(terms)
                .extracting(Term::start)
                .containsExactly(
                        between("2013-02-01", "2013-02-01"),
                        between("2016-02-01", "2016-02-01"),
                        between("2018-02-01", "2020-02-06"));
        assertThat(terms)
                .extracting(Term::lastDay)
                .containsExactly(
                        between("2016-01-31", "2016-01-31"),
                        between("2018-01-31", "2020-02-05"),
                        between("2020-01-31", "2025-01-01"));
    }
}

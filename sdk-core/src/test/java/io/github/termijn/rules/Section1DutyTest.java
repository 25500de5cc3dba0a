package io.github.termijn.rules;

import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.dispensed;
import static io.github.termijn.testing.Dossiers.interruption;
import static io.github.termijn.testing.Dossiers.obligedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Dispensation;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.NationalityGroup;
import io.github.termijn.duty.Duty;
import io.github.termijn.duty.DutyDoubt;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.duty.DutyEnd.Cause;
import io.github.termijn.duty.Interruption;
import io.github.termijn.duty.NotObliged;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Section 1: who is obliged, when record and grounds say different things (REG-3, REG-4, TRM-6). */
class Section1DutyTest {

    private static final LawBook LAW = LawBook.standard();
    private static final LocalDate FIRST = day("2014-06-01");
    private static final LocalDate LAST = day("2017-05-31");

    private static Duty duty(Dossier dossier, LocalDate asOf) {
        Dossier known = dossier.knownOn(asOf);
        return Duty.of(LAW, known, ExamProgress.of(LAW, known, asOf), asOf);
    }

    // Properties

    @Provide
    Arbitrary<Dossier> anybody() {
        return Dossiers.underTheAct();
    }

    @Law(Rule.REG_4)
    @Label(
            "REG-4: record and grounds contradict each other about a term exactly if a ground stands on each of its days")
    @Property(tries = 300)
    void everyDay(@ForAll("anybody") Dossier dossier, @ForAll("spans") Span span) {
        LocalDate first = dossier.obligedFrom();
        LocalDate last = first.plusDays(span.days());
        // a nationality from a later day ends the duty; the state pension age does too: both are the business of REG-3
        Dossier asked = Dossier.builder()
                .copyOf(dossier)
                .pensionAgeOn(Optional.empty())
                .dispensations(dossier.dispensations().stream()
                        .filter(dispensation -> !dispensation.isFinal())
                        .toList())
                .build();
        Duty duty = Duty.of(LAW, asked, ExamProgress.of(LAW, asked, last), last);
        boolean everyDay = first.datesUntil(last.plusDays(1)).allMatch(each -> verdictOn(asked, each) != Verdict.FAILS);
        Optional<LocalDate> firstWithout = first.datesUntil(last.plusDays(1))
                .filter(each -> verdictOn(asked, each) == Verdict.FAILS)
                .findFirst();

        assertThat(duty.doubtOver(first, last).isPresent()).isEqualTo(everyDay);
        assertThat(duty.laterStart(first, last))
                .isEqualTo(firstWithout
                        .filter(each -> !each.equals(first))
                        .filter(each -> duty.end()
                                .filter(end -> !end.day().isAfter(each))
                                .isEmpty()));
    }

    private static Verdict verdictOn(Dossier dossier, LocalDate day) {
        return NotObliged.of(LAW, dossier, day).verdict();
    }

    record Span(int days) {}

    @Provide
    Arbitrary<Span> spans() {
        return Arbitraries.integers().between(0, 90).map(Span::new);
    }

    @Law(Rule.TRM_6)
    @Label("TRM-6: joined or not, gaps have the same days in all")
    @Property(tries = 300)
    void sameDays(@ForAll("anybody") Dossier dossier) {
        LocalDate asOf = Dossiers.LAST;
        long recorded = dossier.circumstances().stream()
                .filter(circumstance -> circumstance.kind() == CircumstanceKind.INTERRUPTION)
                .mapToLong(gap -> daysOf(gap.from(), gap.through().orElse(asOf)))
                .sum();

        assertThat(Interruption.of(dossier).stream()
                        .mapToLong(gap -> daysOf(gap.from(), gap.through().orElse(asOf)))
                        .sum())
                .isEqualTo(recorded);
    }

    private static long daysOf(LocalDate from, LocalDate through) {
        return ChronoUnit.DAYS.between(from, through) + 1;
    }

    // The whole term

    private static Arguments person(String who, String said, UnaryOperator<Dossier.Builder> facts) {
        return Arguments.of(who, said, facts);
    }

    /** What is said of somebody obliged from 1-6-2014 about the term through 31-5-2017: nothing, or what stands on all of it. */
    static Stream<Arguments> wholeTerm() {
        return Stream.of(
                person("nothing known", "NOTHING", dossier -> dossier),
                person("EU nationality without a day", "HOLDS", Section1DutyTest::eu),
                person("EU nationality since the first day", "HOLDS", eu("2014-06-01")),
                person("EU nationality since the second day", "NOTHING", eu("2014-06-02")),
                person("eight school years", "HOLDS", dossier -> dossier.schoolAgeResidenceYears(8)),
                person("seven school years", "NOTHING", dossier -> dossier.schoolAgeResidenceYears(7)),
                person("long-term resident", "HOLDS", dossier -> dossier.integratedAsLongTermResident(true)),
                person("under 16 on the last day", "HOLDS", dossier -> dossier.birthDate(day("2001-06-01"))),
                person("16 on the last day", "NOTHING", dossier -> dossier.birthDate(day("2001-05-31"))),
                person(
                        "school duty through the last day",
                        "HOLDS",
                        dossier -> dossier.schoolDutyThrough(day("2017-05-31"))),
                person(
                        "school duty through the day before",
                        "NOTHING",
                        dossier -> dossier.schoolDutyThrough(day("2017-05-30"))),
                person(
                        "school duty, then education on the next day",
                        "HOLDS",
                        dossier ->
                                dossier.schoolDutyThrough(day("2015-07-31")).addCircumstances(education("2015-08-01"))),
                person(
                        "school duty, then education a day later",
                        "NOTHING",
                        dossier ->
                                dossier.schoolDutyThrough(day("2015-07-31")).addCircumstances(education("2015-08-02"))),
                person(
                        "Turkish, no status holder",
                        "HOLDS",
                        dossier -> dossier.nationalityGroup(NationalityGroup.TURKISH)),
                person(
                        "Turkish status holder",
                        "OPEN",
                        dossier -> dossier.permit(Permit.ASYLUM).nationalityGroup(NationalityGroup.TURKISH)),
                person("another treaty", "OPEN", dossier -> dossier.nationalityGroup(NationalityGroup.OTHER_TREATY)),
                person(
                        "another treaty, and under 16 at first",
                        "HOLDS",
                        dossier -> dossier.nationalityGroup(NationalityGroup.OTHER_TREATY)
                                .birthDate(day("2000-01-01"))),
                person(
                        "EU nationality, finally dispensed on the last day",
                        "NOTHING",
                        dossier -> eu(dossier).addDispensations(dispensed("2017-05-31"))),
                person(
                        "EU nationality, finally dispensed a day late",
                        "HOLDS",
                        dossier -> eu(dossier).addDispensations(dispensed("2017-06-01"))));
    }

    private static Dossier.Builder eu(Dossier.Builder dossier) {
        return dossier.nationalityGroup(NationalityGroup.EU_EEA_SWISS);
    }

    private static UnaryOperator<Dossier.Builder> eu(String since) {
        return dossier -> eu(dossier).nationalitySince(day(since));
    }

    private static Circumstance education(String from) {
        return Circumstance.builder()
                .kind(CircumstanceKind.EDUCATION)
                .from(day(from))
                .build();
    }

    @Law({Rule.REG_4, Rule.VRS_1})
    @DisplayName("REG-4: which grounds stand on the whole of a term, with the days before and after it")
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("wholeTerm")
    void wholeTerm(String who, String said, UnaryOperator<Dossier.Builder> facts) {
        Optional<DutyDoubt> doubt =
                duty(facts.apply(obligedFrom(FIRST)).build(), day("2018-01-01")).doubtOver(FIRST, LAST);

        assertThat(doubt.map(each -> each.contradicted() ? "HOLDS" : "OPEN").orElse("NOTHING"))
                .isEqualTo(said);
        doubt.ifPresent(each -> assertThat(each.grounds()).isNotEmpty());
    }

    // The first days

    @Law({Rule.REG_4, Rule.VRS_1})
    @DisplayName("REG-4: a ground that stands on the first days only: the term may start on the first day without one")
    @ParameterizedTest(name = "school duty through {0}, education {1} – {2}: may start on {3}")
    @CsvSource({
        "2014-05-31, , , ",
        "2014-06-01, , , 2014-06-02",
        "2015-07-31, , , 2015-08-01",
        "2015-07-31, 2015-08-01, 2016-07-31, 2016-08-01",
        "2015-07-31, 2015-08-02, 2016-07-31, 2015-08-01",
        "2017-05-30, , , 2017-05-31",
        "2017-05-31, , , "
    })
    void laterStart(LocalDate through, LocalDate from, LocalDate last, LocalDate start) {
        Dossier.Builder dossier = obligedFrom(FIRST).schoolDutyThrough(through);
        if (from != null) {
            dossier.addCircumstances(Circumstance.builder()
                    .kind(CircumstanceKind.EDUCATION)
                    .from(from)
                    .through(last)
                    .build());
        }

        assertThat(duty(dossier.build(), day("2018-01-01")).laterStart(FIRST, LAST))
                .isEqualTo(Optional.ofNullable(start));
    }

    // A ground that begins later

    @Law({Rule.REG_3, Rule.REG_4})
    @DisplayName(
            "REG-3: a nationality that begins after the first day ends the duty on its first day; before, REG-4 has it")
    @ParameterizedTest(name = "EU nationality since {0}: ended on {1}")
    @CsvSource({", ", "2014-06-01, ", "2014-06-02, 2014-06-02", "2017-06-01, 2017-06-01"})
    void nationalityEnds(LocalDate since, LocalDate ended) {
        Dossier dossier = obligedFrom(FIRST)
                .nationalityGroup(NationalityGroup.EU_EEA_SWISS)
                .nationalitySince(Optional.ofNullable(since))
                .build();

        assertThat(duty(dossier, day("2018-01-01")).end())
                .isEqualTo(Optional.ofNullable(ended).map(on -> new DutyEnd(on, Cause.NATIONALITY)));
    }

    @Law({Rule.REG_3, Rule.REG_4})
    @DisplayName(
            "REG-3: where it is open whether a nationality takes somebody out, it is open from its first day whether the duty ended")
    @ParameterizedTest(name = "asked about {0}: {1}")
    @CsvSource({"2015-12-31, false", "2016-01-01, true", "2017-01-01, true"})
    void nationalityMayEnd(LocalDate asked, boolean open) {
        Dossier dossier = obligedFrom(FIRST)
                .nationalityGroup(NationalityGroup.OTHER_TREATY)
                .nationalitySince(day("2016-01-01"))
                .build();
        Duty duty = duty(dossier, day("2018-01-01"));

        assertThat(duty.end()).isEmpty();
        assertThat(duty.mayHaveEndedBy(asked)).isEqualTo(open);
    }

    // Several ends on one day

    @Law({Rule.REG_3, Rule.EXM_6})
    @DisplayName(
            "EXM-6: of several ends on one day fulfilment counts first, then dispensation, exemption, pension age, and the rest")
    @ParameterizedTest(name = "first of those from {0} on: {0}")
    @CsvSource({"DISPENSED", "PENSION_AGE", "NATIONALITY", "NATURALISED", "RESIDENCE_LOST", "INTERRUPTED", "DIED"})
    void order(Cause first) {
        LocalDate on = day("2016-03-01");
        Dossier.Builder dossier = obligedFrom(FIRST).diedOn(on);
        if (first.compareTo(Cause.INTERRUPTED) <= 0) {
            dossier.diedOn(day("2018-05-01")).addCircumstances(interruption("2016-03-01", "2017-12-31"));
        }
        if (first.compareTo(Cause.RESIDENCE_LOST) <= 0) {
            dossier.residenceLostOn(on);
        }
        if (first.compareTo(Cause.NATURALISED) <= 0) {
            dossier.naturalisedOn(on);
        }
        if (first.compareTo(Cause.NATIONALITY) <= 0) {
            dossier.nationalityGroup(NationalityGroup.EU_EEA_SWISS).nationalitySince(on);
        }
        if (first.compareTo(Cause.PENSION_AGE) <= 0) {
            dossier.pensionAgeOn(on);
        }
        if (first.compareTo(Cause.DISPENSED) <= 0) {
            dossier.addDispensations(Dispensation.builder().decidedOn(on).build());
        }

        assertThat(duty(dossier.build(), day("2018-01-01")).end()).contains(new DutyEnd(on, first));
    }

    // Gaps that touch

    @Law({Rule.TRM_6, Rule.REG_3})
    @DisplayName("TRM-6: gaps that touch are one, also for the year; a day at home makes two")
    @ParameterizedTest(name = "1-1-2016 – {0} and {1} – {2}: ended {3}")
    @CsvSource({
        "2016-06-30, 2016-07-01, 2017-02-28, true",
        "2016-06-30, 2016-07-01, 2016-12-31, false", // exactly a year
        "2016-06-30, 2016-07-01, 2017-01-01, true",
        "2016-06-30, 2016-07-02, 2017-02-28, false"
    })
    void touching(String through, String from, String last, boolean ended) {
        Dossier dossier = obligedFrom("2015-03-01")
                .addCircumstances(interruption(from, last), interruption("2016-01-01", through))
                .build();

        assertThat(duty(dossier, day("2018-07-01")).end())
                .isEqualTo(ended ? Optional.of(new DutyEnd(day("2016-01-01"), Cause.INTERRUPTED)) : Optional.empty());
    }

    @Law(Rule.TRM_6)
    @DisplayName("TRM-6: a gap that touches one that runs runs too, from the first day of both")
    @Test
    void touchesARunningOne() {
        Dossier dossier = obligedFrom("2015-03-01")
                .addCircumstances(interruption("2016-01-01", "2016-06-30"))
                .addCircumstances(Circumstance.builder()
                        .kind(CircumstanceKind.INTERRUPTION)
                        .from(day("2016-07-01"))
                        .build())
                .build();

        assertThat(Interruption.of(dossier)).containsExactly(new Interruption(day("2016-01-01"), Optional.empty()));
    }
}

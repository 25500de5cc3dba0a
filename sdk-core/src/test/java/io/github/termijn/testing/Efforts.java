package io.github.termijn.testing;

import static io.github.termijn.testing.Dossiers.euro;

import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Dispensation;
import io.github.termijn.dossier.DispensationGround;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExemptionDecision;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.Loan;
import io.github.termijn.dossier.RepaymentDecision;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.time.api.Dates;

/**
 * Dossiers of people who made an effort and borrowed: hours and attempts around the borders of the law, parts passed around the
 * last day. A dossier with any mixture of facts seldom comes there.
 */
public final class Efforts {

    private static final String[] BORDERS = {"149", "149.9", "150", "299", "299.9", "300", "599", "600", "900"};

    /** Days that not every year or month has: from them years and months are counted otherwise. */
    private static final List<LocalDate> SELDOM_DAYS = Stream.of(
                    "2016-02-29", "2020-02-29", "2014-08-31", "2017-03-31", "2018-11-30", "2019-08-31")
            .map(LocalDate::parse)
            .toList();

    /** The days on which a value of the law changes, the days before them, and seldom days. */
    private static final List<LocalDate> BORDER_DAYS = Stream.concat(
                    LawBook.parameters().stream()
                            .flatMap(value -> LawBook.standard().value(value).changes().stream())
                            .flatMap(day -> Stream.of(day.minusDays(1), day)),
                    SELDOM_DAYS.stream())
            .distinct()
            .sorted()
            .toList();

    private Efforts() {}

    /** Days between two days, both included: one in four is a border of the law or a seldom day. */
    public static Arbitrary<LocalDate> days(LocalDate first, LocalDate last) {
        List<LocalDate> borders = BORDER_DAYS.stream()
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .toList();
        return Arbitraries.frequencyOf(
                Tuple.of(3, Dates.dates().between(first, last)), Tuple.of(1, Arbitraries.of(borders)));
    }

    /** People of any first day under the act. */
    public static Arbitrary<Dossier> any() {
        Arbitrary<LocalDate> firstDays = days(LocalDate.of(2013, 1, 1), LocalDate.of(2021, 12, 31));
        return Combinators.combine(
                        firstDays.flatMap(day -> Arbitraries.of(Permit.values())
                                .map(permit ->
                                        Person.obligedFrom(day).with(permit).signsTheStatement(day.plusMonths(6)))),
                        Arbitraries.of(BORDERS),
                        Arbitraries.of(CourseKind.INTEGRATION, CourseKind.NT2, CourseKind.LITERACY),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(-200, 220),
                        loans(),
                        Arbitraries.integers().between(0, 9))
                .as(Efforts::dossier)
                .withoutEdgeCases();
    }

    private static Dossier dossier(
            Person person,
            String hours,
            CourseKind kind,
            int attempts,
            int passed,
            int daysLate,
            Loan loan,
            int course) {
        List<Part> parts = person.examParts();
        LocalDate done = person.lastDayOfThreeYears().plusDays(daysLate);
        int inTime = Math.min(passed, parts.size());
        boolean all = passed % 2 == 0;
        return person.attends(kind, hours)
                .attends(CourseKind.INTEGRATION, "200")
                .failsEveryPart(attempts)
                .passes(parts.subList(0, inTime), person.obligedFrom().plusMonths(20))
                .passes(all ? parts.subList(inTime, parts.size()) : List.of(), done)
                .after(dossier -> dossier.loan(loan))
                .after(dossier -> happens(dossier, course, done))
                .dossier();
    }

    /** What else happens, to some: a fine, an exemption, time after the fine, dispensations, the loss of the status. */
    private static void happens(Dossier.Builder dossier, int course, LocalDate on) {
        LocalDate day = on.plusDays(250);
        switch (course) {
            case 0 -> dossier.addFines(FineDecision.of(TermKind.EXAM, euro(1300), day));
            case 1 -> dossier.addFines(FineDecision.of(TermKind.EXAM, euro(500), day));
            case 2 ->
                dossier.addFines(FineDecision.builder()
                        .kind(TermKind.EXAM)
                        .amount(euro(500))
                        .decidedOn(day)
                        .status(Culpability.NOT_CULPABLE)
                        .build());
            case 3 -> dossier.addExemptions(ExemptionDecision.of(ExemptionKind.MEDICAL, day));
            case 4 -> dossier.addExemptions(ExemptionDecision.of(ExemptionKind.AGI, day));
            case 5 ->
                dossier.addFines(FineDecision.of(TermKind.EXAM, euro(750), day))
                        .addExtensions(ExtensionDecision.builder()
                                .ground(Ground.MINISTER_DECISION)
                                .length(Period.ofYears(2))
                                .decidedOn(day.plusDays(30))
                                .term(0)
                                .build());
            case 6 -> dossier.addDispensations(education(on.minusDays(700)), education(on.minusDays(300)));
            case 7 -> dossier.asylumWithdrawnOn(on.minusDays(100)).residenceLostOn(on.minusDays(100));
            default -> {}
        }
    }

    /** A temporary dispensation of some months. */
    private static Dispensation education(LocalDate from) {
        return Dispensation.builder()
                .ground(DispensationGround.EDUCATION)
                .decidedOn(from)
                .from(from)
                .through(from.plusDays(200))
                .build();
    }

    private static Arbitrary<Loan> loans() {
        Arbitrary<LocalDate> days = days(LocalDate.of(2018, 1, 1), LocalDate.of(2025, 12, 31));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 10_000),
                        days.optional(0.2),
                        days.map(Efforts::finalDecision).optional(0.3))
                .as((debt, request, decision) -> Loan.builder()
                        .debtAtFulfilment(euro(debt))
                        .debtAtRunIn(euro(debt))
                        .specialCircumstancesRequestedOn(request)
                        .repayment(decision)
                        .build());
    }

    private static RepaymentDecision finalDecision(LocalDate decidedOn) {
        return RepaymentDecision.builder()
                .decidedOn(decidedOn)
                .finalOn(decidedOn.plusDays(43))
                .build();
    }
}

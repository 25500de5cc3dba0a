package io.github.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Dispensation;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExemptionDecision;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.ExtensionScope;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.ImpossibleDossierException;
import io.github.termijn.dossier.Loan;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.Overrun;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.loan.Entitlement;
import io.github.termijn.loan.Forgiveness;
import io.github.termijn.loan.Recovery;
import io.github.termijn.term.Claim;
import io.github.termijn.term.TermStatus;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.testing.Law;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Two assessments beside each other: what one more fact, or one more day, may and may not change in any room. */
@Label("Rooms agree: one more fact, one more day")
class RoomsBesideFactsTest {

    @Provide
    Arbitrary<Dossier> anybody() {
        return Dossiers.underTheAct();
    }

    @Provide
    Arbitrary<LocalDate> anyDay() {
        return Dossiers.days();
    }

    // Open facts

    @Law({Rule.TRM_5, Rule.FIN_4, Rule.LOA_3})
    @Property
    @Label("What is open while a fact is missing holds whatever the fact turns out to be, in every room")
    void completed(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf, @ForAll Random random) {
        Dossier known = dossier.knownOn(asOf);
        List<Dossier> completions = Completion.all(known, asOf, random);
        Assume.that(!completions.isEmpty());
        Assessment open = assess(known, asOf);
        for (Dossier completed : completions) {
            assertContains(open, assess(completed, asOf));
        }
    }

    private static void assertContains(Assessment open, Assessment completed) {
        assertContains(open.terms(), completed.terms());
        assertContains(open.participationTerms(), completed.participationTerms());
        both(open.forgiveness(), completed.forgiveness(), (one, other) -> {
            assertContains(one.percentage(), other.percentage());
            assertContains(one.forgiven(), other.forgiven());
        });
        both(open.entitlement(), completed.entitlement(), (one, other) -> {
            assertContains(one.maximum(), other.maximum());
            assertContains(one.lastDay(), other.lastDay());
        });
    }

    /** A chain that is shorter or longer than the other says so by an open existence. */
    private static void assertContains(List<AssessedTerm> open, List<AssessedTerm> completed) {
        for (AssessedTerm term : open) {
            Optional<AssessedTerm> same =
                    completed.stream().skip(term.ordinal()).findFirst();
            if (same.isEmpty()) {
                assertThat(term.existence()).isEqualTo(Verdict.OPEN);
                continue;
            }
            AssessedTerm other = same.get();
            assertContains(term.lastDay(), other.lastDay());
            if (term.status() != TermStatus.OPEN) {
                assertThat(other.status()).isEqualTo(term.status());
            }
            both(term.fine(), other.fine(), (one, two) -> {
                both(one.amount(), two.amount(), (a, b) -> {
                    assertContains(a, b);
                });
            });
        }
    }

    private static <T> void both(Optional<T> one, Optional<T> other, BiConsumer<T, T> check) {
        if (one.isPresent() && other.isPresent()) {
            check.accept(one.get(), other.get());
        }
    }

    private static <T extends Comparable<? super T>> void assertContains(Bounds<T> open, Bounds<T> value) {
        assertThat(open.hull(value)).isEqualTo(open);
    }

    /** Fills in one fact that is missing, in each way that it can be missing. */
    private static final class Completion {

        static List<Dossier> all(Dossier known, LocalDate asOf, Random random) {
            List<Dossier> completions = new ArrayList<>();
            LocalDate first = known.obligedFrom();
            LocalDate any = asOf.isAfter(first)
                    ? first.plusDays(random.nextInt((int) (asOf.toEpochDay() - first.toEpochDay()) + 1))
                    : first;
            for (int i = 0; i < known.courses().size(); i++) {
                Course course = known.courses().get(i);
                if (course.hours().isEmpty()) {
                    Course filled = Course.builder()
                            .copyOf(course)
                            .hours(BigDecimal.valueOf(random.nextInt(700)))
                            .build();
                    add(completions, known, dossier -> dossier.courses(replaced(known.courses(), course, filled)));
                }
                if (course.certified().isEmpty()) {
                    Course filled = Course.builder()
                            .copyOf(course)
                            .certified(random.nextBoolean())
                            .build();
                    add(completions, known, dossier -> dossier.courses(replaced(known.courses(), course, filled)));
                }
            }
            for (FineDecision fine : known.fines()) {
                if (fine.finalOn().isEmpty() && fine.objectionPending().isEmpty()) {
                    FineDecision filled = FineDecision.builder()
                            .copyOf(fine)
                            .finalOn(fine.decidedOn().plusDays(random.nextInt(1000)))
                            .build();
                    add(completions, known, dossier -> dossier.fines(replaced(known.fines(), fine, filled)));
                    FineDecision pending = FineDecision.builder()
                            .copyOf(fine)
                            .objectionPending(true)
                            .build();
                    add(completions, known, dossier -> dossier.fines(replaced(known.fines(), fine, pending)));
                }
            }
            for (Dispensation dispensation : known.dispensations()) {
                if (dispensation.decidedOn().isEmpty()) {
                    Dispensation filled = Dispensation.builder()
                            .copyOf(dispensation)
                            .decidedOn(any)
                            .build();
                    add(
                            completions,
                            known,
                            dossier -> dossier.dispensations(replaced(known.dispensations(), dispensation, filled)));
                }
            }
            for (ExemptionDecision exemption : known.exemptions()) {
                if (exemption.decidedOn().isEmpty()) {
                    ExemptionDecision filled = ExemptionDecision.builder()
                            .copyOf(exemption)
                            .decidedOn(any)
                            .build();
                    add(
                            completions,
                            known,
                            dossier -> dossier.exemptions(replaced(known.exemptions(), exemption, filled)));
                }
            }
            if (known.municipalRegistration().isEmpty()) {
                add(completions, known, dossier -> dossier.municipalRegistration(any));
            }
            known.loan()
                    .filter(loan -> loan.appliedOn().isEmpty())
                    .ifPresent(loan -> add(
                            completions,
                            known,
                            dossier -> dossier.loan(
                                    Loan.builder().copyOf(loan).appliedOn(any).build())));
            // grantedOn stays out: LOA-3 does not say what a first payment means while the day of the grant is unknown
            return completions;
        }

        private static void add(List<Dossier> all, Dossier known, UnaryOperator<Dossier.Builder> fact) {
            possible(fact.apply(Dossier.builder().copyOf(known))).ifPresent(all::add);
        }
    }

    private static <T> List<T> replaced(List<T> facts, T fact, T other) {
        return facts.stream().map(each -> each.equals(fact) ? other : each).toList();
    }

    // Facts

    @Law(Rule.TRM_5)
    @Property
    @Label("A fact that is written twice is refused, in every list")
    void twice(@ForAll("anybody") Dossier dossier) {
        Stream<Optional<Dossier.Builder>> twice = Stream.of(
                again(dossier, dossier.extensions(), Dossier.Builder::addExtensions),
                again(dossier, dossier.extensionRequests(), Dossier.Builder::addExtensionRequests),
                again(dossier, dossier.circumstances(), Dossier.Builder::addCircumstances),
                again(dossier, dossier.exams(), Dossier.Builder::addExams),
                again(dossier, dossier.courses(), Dossier.Builder::addCourses),
                again(dossier, dossier.fines(), Dossier.Builder::addFines),
                again(dossier, dossier.exemptions(), Dossier.Builder::addExemptions),
                again(dossier, dossier.dispensations(), Dossier.Builder::addDispensations),
                again(dossier, dossier.workMonths(), Dossier.Builder::addWorkMonths),
                again(dossier, dossier.workPeriods(), Dossier.Builder::addWorkPeriods),
                again(dossier, dossier.incomes(), Dossier.Builder::addIncomes),
                again(dossier, dossier.minimumWages(), Dossier.Builder::addMinimumWages));
        twice.flatMap(Optional::stream)
                .forEach(builder -> assertThatThrownBy(builder::build).isInstanceOf(ImpossibleDossierException.class));
    }

    private static <T> Optional<Dossier.Builder> again(
            Dossier dossier, List<T> facts, BiConsumer<Dossier.Builder, T> add) {
        Dossier.Builder builder = Dossier.builder().copyOf(dossier);
        facts.stream().limit(1).forEach(fact -> add.accept(builder, fact));
        return facts.isEmpty() ? Optional.empty() : Optional.of(builder);
    }

    /**
     * The exceptions are those of the rules: a corona record ends all rounds (EXT-10), a recorded interruption replaces the
     * lengthening by law (TRM-6), a longer term can miss the fifth round (COR-5), and a decision without a day counts from the
     * last day that the term has without it, so that on a longer term it does not count yet (TRM-5).
     */
    @Law({Rule.TRM_5, Rule.TRM_10, Rule.COR_5})
    @Property
    @Label("TRM-5: a recorded extension never gives the term that it names an earlier last day")
    void neverEarlier(
            @ForAll("anybody") Dossier dossier,
            @ForAll("anyDay") LocalDate asOf,
            @ForAll("grounds") Ground ground,
            @ForAll @IntRange(max = 800) int days) {
        LocalDate from = dossier.obligedFrom();
        Assume.that(!asOf.isBefore(from));
        Dossier known = dossier.knownOn(asOf);
        Assume.that(
                known.extensions().stream().allMatch(each -> each.decidedOn().isPresent()));
        ExtensionDecision decision = ExtensionDecision.builder()
                .ground(ground)
                .length(Period.ofDays(days))
                .decidedOn(asOf)
                .of(ExtensionScope.EXAM)
                .term(0)
                .build();
        Dossier with = Dossier.builder().copyOf(known).addExtensions(decision).build();
        Bounds<LocalDate> before = assess(known, asOf).terms().get(0).lastDay();
        Bounds<LocalDate> after = assess(with, asOf).terms().get(0).lastDay();

        assertThat(after.atLeast()).isAfterOrEqualTo(before.atLeast());
        assertThat(after.atMost().orElse(LocalDate.MAX))
                .isAfterOrEqualTo(before.atMost().orElse(LocalDate.MAX));
    }

    @Provide
    Arbitrary<Ground> grounds() {
        return net.jqwik.api.Arbitraries.of(Ground.values())
                .filter(ground -> ground != Ground.CORONA && ground != Ground.INTERRUPTION);
    }

    @Law({Rule.TRM_5, Rule.TRM_7, Rule.TRM_10})
    @Property
    @Label("3a: a claim shows the last day that the same decision would give if it were recorded")
    void granted(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        Dossier known = dossier.knownOn(asOf);
        Assessment assessment = assess(known, asOf);
        for (Claim claim : assessment.claims()) {
            if (claim.lastDayIfGranted().isPresent()) {
                Bounds<Period> length = claim.length().orElseThrow();
                Stream.concat(Stream.of(length.atLeast()), length.atMost().stream())
                        .forEach(each -> {
                            ExtensionDecision decision = ExtensionDecision.builder()
                                    .ground(claim.ground())
                                    .length(each)
                                    .decidedOn(asOf)
                                    .of(claim.kind() == TermKind.EXAM ? ExtensionScope.EXAM : ExtensionScope.PVT)
                                    .term(claim.term())
                                    .build();
                            Dossier.Builder builder =
                                    Dossier.builder().copyOf(known).addExtensions(decision);
                            possible(builder).ifPresent(with -> {
                                List<AssessedTerm> chain = claim.kind() == TermKind.EXAM
                                        ? assess(with, asOf).terms()
                                        : assess(with, asOf).participationTerms();
                                assertContains(
                                        claim.lastDayIfGranted().orElseThrow(),
                                        chain.get(claim.term()).lastDay());
                            });
                        });
            }
        }
    }

    // Days

    /**
     * A border is a day of a finding or of the law: from it, or after it as a last day, something can change. A gap and a
     * temporary dispensation that still last are news of every day (TRM-6, VRS-3): those dossiers are left out.
     */
    @Law({Rule.TRM_9, Rule.REG_2})
    @Property
    @Label("Between two borders nothing changes: those of the findings, of the facts and of the law")
    void betweenBorders(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf, @ForAll Random random) {
        Dossier known = dossier.knownOn(asOf);
        Assume.that(
                known.circumstances().stream().allMatch(each -> each.through().isPresent()));
        Assume.that(known.dispensations().stream()
                .noneMatch(each -> each.isTemporary() && each.through().isEmpty()));
        TreeSet<LocalDate> borders = new TreeSet<>(CHANGES);
        everything(assess(dossier, asOf))
                .forEach(finding -> finding.values().forEach(value -> addDays(borders, value)));
        borders.remove(asOf); // findings name the as-of day itself
        borders.addAll(borders.stream().map(day -> day.plusDays(1)).toList());
        LocalDate next = asOf.plusDays(1);
        LocalDate change = Optional.ofNullable(borders.higher(next)).orElse(next.plusDays(2000));
        int quiet = Math.toIntExact(ChronoUnit.DAYS.between(next, change)) - 1;
        Assume.that(quiet > 0);
        LocalDate later = next.plusDays(1 + random.nextInt(quiet));
        Assume.that(dossier.knownOn(later).equals(known));
        assertThat(standing(assess(dossier, later))).isEqualTo(standing(assess(dossier, next)));
    }

    private static final Collection<LocalDate> CHANGES = Stream.concat(
                    LawBook.parameters().stream().flatMap(parameter -> parameter.standard().changes().stream()),
                    Stream.of(Rule.values())
                            .flatMap(rule -> Stream.of(
                                            rule.authorities().changes().stream(),
                                            rule.inForceFrom().stream(),
                                            rule.inForceThrough().stream())
                                    .flatMap(Function.identity())))
            .toList();

    private static void addDays(Set<LocalDate> days, Object value) {
        if (value instanceof LocalDate day) {
            days.add(day);
        } else if (value instanceof Optional<?> present) {
            present.ifPresent(each -> addDays(days, each));
        } else if (value instanceof Bounds<?> bounds) {
            addDays(days, bounds.atLeast());
            bounds.atMost().ifPresent(each -> addDays(days, each));
        } else if (value instanceof Collection<?> many) {
            many.forEach(each -> addDays(days, each));
        }
    }

    private static List<Finding> everything(Assessment assessment) {
        List<Finding> all = new ArrayList<>(assessment.findings());
        assessment.claims().forEach(claim -> all.addAll(claim.findings()));
        Stream.of(assessment.exemptions(), assessment.guidance(), assessment.workDispensation())
                .flatMap(Optional::stream)
                .forEach(outcome -> all.addAll(((Outcome) outcome).findings()));
        return all;
    }

    private static List<Object> standing(Assessment assessment) {
        List<Object> standing = new ArrayList<>();
        Stream.concat(assessment.terms().stream(), assessment.participationTerms().stream())
                .forEach(term -> standing.add(List.of(
                        term.kind(),
                        term.start(),
                        term.lastDay(),
                        term.existence(),
                        term.status(),
                        term.culpability(),
                        term.fine().map(FineOutcome::state),
                        term.fine().flatMap(FineOutcome::amount),
                        term.formerOverruns().stream().map(Overrun::culpability).toList())));
        standing.add(assessment.dutyEnd());
        standing.add(assessment.forgiveness().map(Forgiveness::percentage));
        standing.add(assessment.entitlement().map(Entitlement::lastDay));
        standing.add(assessment.entitlement().map(Entitlement::state));
        standing.add(assessment.recovery().map(Recovery::state));
        return standing;
    }

    private static Optional<Dossier> possible(Dossier.Builder dossier) {
        try {
            return Optional.of(dossier.build());
        } catch (ImpossibleDossierException e) {
            return Optional.empty();
        }
    }

    private static Assessment assess(Dossier dossier, LocalDate asOf) {
        return Wi2013.standard().assess(dossier, asOf);
    }
}

package io.github.termijn.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Rule;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.term.Claim;
import io.github.termijn.term.Extension;
import io.github.termijn.term.Term;
import io.github.termijn.term.Timeline;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * What holds for every term of section 3. The last as-of day of most properties lies before the first corona round: COR-5
 * takes a round from a term that ends a day too late, so that there an extension can shorten a term.
 */
@Label("Section 3: properties of terms")
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
class Section3TermPropertiesTest {

    private static final LocalDate BEFORE_CORONA = LocalDate.of(2020, 3, 12);

    /** Grounds that neither replace an interruption nor switch off rounds. */
    private static final List<Ground> PLAIN = List.of(
            Ground.ILLNESS,
            Ground.BEREAVEMENT,
            Ground.CHILDBIRTH,
            Ground.ASYLUM_CENTRE,
            Ground.EFFORT,
            Ground.SPECIAL_CIRCUMSTANCES,
            Ground.MINISTER_DECISION);

    @Provide
    Arbitrary<LocalDate> starts() {
        return daysBetween(LocalDate.of(2013, 1, 1), LocalDate.of(2016, 12, 31));
    }

    @Provide
    Arbitrary<LocalDate> decisionDays() {
        return daysBetween(LocalDate.of(2013, 1, 1), BEFORE_CORONA);
    }

    private static Arbitrary<LocalDate> daysBetween(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private Arbitrary<ExtensionDecision> decisions(Arbitrary<Period> lengths) {
        return Combinators.combine(Arbitraries.of(PLAIN), lengths, decisionDays())
                .as(ExtensionDecision::of);
    }

    private static Arbitrary<Period> anyLength() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 60).map(Period::ofWeeks),
                Arbitraries.integers().between(0, 400).map(Period::ofDays),
                Arbitraries.integers().between(0, 24).map(Period::ofMonths),
                Combinators.combine(
                                Arbitraries.integers().between(0, 11),
                                Arbitraries.integers().between(0, 40))
                        .as((months, days) -> Period.of(0, months, days)));
    }

    @Provide
    Arbitrary<ExtensionDecision> anyDecision() {
        return decisions(anyLength());
    }

    @Provide
    Arbitrary<List<ExtensionDecision>> anyDecisions() {
        return anyDecision().list().uniqueElements().ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<ExtensionDecision>> weekDecisions() {
        return decisions(Arbitraries.integers().between(0, 60).map(Period::ofWeeks))
                .list()
                .uniqueElements()
                .ofMinSize(2)
                .ofMaxSize(5);
    }

    /** Closed gaps of less than a year that do not overlap. */
    @Provide
    Arbitrary<List<Circumstance>> gaps() {
        return Combinators.combine(
                        decisionDays(),
                        Arbitraries.integers().between(0, 300).list().ofMaxSize(4))
                .as((first, lengths) -> {
                    List<Circumstance> gaps = new ArrayList<>();
                    LocalDate from = first;
                    for (int length : lengths) {
                        LocalDate through = from.plusDays(length);
                        gaps.add(Circumstance.of(CircumstanceKind.INTERRUPTION, from, through));
                        from = through.plusDays(1 + length / 2);
                    }
                    return gaps.stream()
                            .filter(gap ->
                                    gap.through().filter(BEFORE_CORONA::isAfter).isPresent())
                            .toList();
                });
    }

    @Provide
    Arbitrary<Dossier> anybody() {
        return Dossiers.underTheAct();
    }

    @Provide
    Arbitrary<LocalDate> anyDay() {
        return Dossiers.days();
    }

    private static Dossier dossier(LocalDate start, List<Circumstance> gaps, List<ExtensionDecision> decisions) {
        return Section3Facts.obligedFrom(start)
                .addAllCircumstances(gaps)
                .addAllExtensions(decisions)
                .build();
    }

    private static Assessment assess(Dossier dossier, LocalDate asOf) {
        return Wi2013.standard().assess(dossier, asOf);
    }

    private static Timeline timeline(Dossier dossier, LocalDate asOf) {
        Dossier known = dossier.knownOn(asOf);
        LawBook law = LawBook.standard();
        return Timeline.of(law, known, ExamProgress.of(law, known, asOf), asOf);
    }

    private static Term firstTerm(Dossier dossier, LocalDate asOf) {
        return timeline(dossier, asOf).examTerms().get(0);
    }

    private static LocalDate lastDay(Dossier dossier) {
        return Section3Facts.lastDay(firstTerm(dossier, BEFORE_CORONA));
    }

    @Law({Rule.TRM_5, Rule.TRM_6})
    @Label("TRM-5: an extension never shortens a term")
    @Property
    void extensionNeverShortens(
            @ForAll("starts") LocalDate start,
            @ForAll("gaps") List<Circumstance> gaps,
            @ForAll("anyDecisions") List<ExtensionDecision> decisions,
            @ForAll("anyDecision") ExtensionDecision more) {
        List<ExtensionDecision> all = new ArrayList<>(decisions);
        all.add(more);
        assertThat(lastDay(dossier(start, gaps, all)))
                .isAfterOrEqualTo(TermArithmetic.lastDay(TermArithmetic.plus(start, Period.ofYears(3))))
                .isAfterOrEqualTo(lastDay(dossier(start, gaps, decisions)));
    }

    @Law(Rule.TRM_6)
    @Label("TRM-6: an interruption of at most a year never shortens a term")
    @Property
    void interruptionNeverShortens(
            @ForAll("starts") LocalDate start,
            @ForAll("gaps") List<Circumstance> gaps,
            @ForAll("anyDecisions") List<ExtensionDecision> decisions) {
        assertThat(lastDay(dossier(start, gaps, decisions)))
                .isAfterOrEqualTo(lastDay(dossier(start, List.of(), decisions)));
    }

    @Law(Rule.TRM_5)
    @Label("TRM-5: the order in which extensions in weeks are listed does not matter for the last day")
    @Property
    void orderOfWeeks(
            @ForAll("starts") LocalDate start,
            @ForAll("gaps") List<Circumstance> gaps,
            @ForAll("weekDecisions") List<ExtensionDecision> decisions,
            @ForAll Random random) {
        List<ExtensionDecision> shuffled = new ArrayList<>(decisions);
        Collections.shuffle(shuffled, random);
        assertThat(lastDay(dossier(start, gaps, shuffled))).isEqualTo(lastDay(dossier(start, gaps, decisions)));
    }

    @Law(Rule.TRM_5)
    @Label("TRM-5: extensions in weeks and days add up exactly")
    @Property
    void weeksAddUp(@ForAll("starts") LocalDate start, @ForAll("weekDecisions") List<ExtensionDecision> decisions) {
        int days = decisions.stream()
                .mapToInt(decision -> Math.toIntExact(
                        ChronoUnit.DAYS.between(LocalDate.EPOCH, LocalDate.EPOCH.plus(decision.length()))))
                .sum();
        LocalDate end = TermArithmetic.plus(start, Period.ofYears(3));
        assertThat(lastDay(dossier(start, List.of(), decisions))).isEqualTo(end.plusDays(days - 1L));
    }

    @Law({Rule.TRM_3, Rule.TRM_5})
    @Label("TRM-5: each extension starts from the end that the one before it gave")
    @Property
    void chained(
            @ForAll("starts") LocalDate start,
            @ForAll("gaps") List<Circumstance> gaps,
            @ForAll("anyDecisions") List<ExtensionDecision> decisions) {
        Term term = firstTerm(dossier(start, gaps, decisions), BEFORE_CORONA);
        LocalDate end = TermArithmetic.plus(start, Period.ofYears(3));
        for (Extension extension : term.extensions()) {
            end = TermArithmetic.plus(end, extension.length().exact().orElseThrow());
            assertThat(extension.lastDay()).isEqualTo(Bounds.exactly(end.minusDays(1)));
        }
        assertThat(term.lastDay()).isEqualTo(Bounds.exactly(end.minusDays(1)));
        assertThat(term.extensions().stream().filter(extension -> extension.ground() != Ground.INTERRUPTION))
                .hasSize(decisions.size());
    }

    @Law(Rule.TRM_5)
    @Label("TRM-5: being later over days without events changes no term but its status")
    @Property
    void laterChangesNothing(
            @ForAll("starts") LocalDate start,
            @ForAll("gaps") List<Circumstance> gaps,
            @ForAll("anyDecisions") List<ExtensionDecision> decisions,
            @ForAll @IntRange(max = 1600) int days) {
        // After the last corona round and its reference day nothing happens any more.
        Dossier dossier = dossier(start, gaps, decisions);
        LocalDate quiet = LocalDate.of(2021, 1, 13);
        Term early = firstTerm(dossier, quiet);
        Term late = firstTerm(dossier, quiet.plusDays(days));
        assertThat(late.lastDay()).isEqualTo(early.lastDay());
        assertThat(late.extensions()).isEqualTo(early.extensions());
        assertThat(late.requestFrom()).isEqualTo(early.requestFrom());
        Term before = firstTerm(dossier, BEFORE_CORONA);
        assertThat(lastDay(dossier)).isEqualTo(Section3Facts.lastDay(before));
    }

    @Law(Rule.TRM_5)
    @Label("TRM-5: facts after the as-of day do not matter")
    @Property(tries = 100)
    void laterFacts(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        assertThat(assess(dossier, asOf)).isEqualTo(assess(dossier.knownOn(asOf), asOf));
    }

    @Provide
    Arbitrary<Circumstance> claimable() {
        Arbitrary<CircumstanceKind> kinds =
                Arbitraries.of(CircumstanceKind.class).filter(kind -> kind != CircumstanceKind.INTERRUPTION);
        return Combinators.combine(
                        kinds,
                        decisionDays(),
                        Arbitraries.integers().between(0, 800),
                        Arbitraries.of(true, false).optional())
                .as((kind, from, days, authorised) -> Circumstance.builder()
                        .kind(kind)
                        .from(from)
                        .through(from.plusDays(days))
                        .medicalAuthorisation(authorised)
                        .build());
    }

    @Law({Rule.EXT_1, Rule.EXT_2, Rule.EXT_3, Rule.EXT_4, Rule.EXT_8, Rule.EXT_9})
    @Label("3a: a circumstance that can be claimed never moves a term, nor changes its status")
    @Property(tries = 100)
    void claimNeverMoves(
            @ForAll("anybody") Dossier dossier,
            @ForAll("claimable") Circumstance more,
            @ForAll("anyDay") LocalDate asOf) {
        Dossier.Builder builder = Dossier.builder().copyOf(dossier);
        LocalDate ended = more.through().orElse(more.from());
        Assume.that(
                dossier.birthDate().filter(born -> !born.isBefore(more.from())).isEmpty());
        Assume.that(dossier.diedOn().filter(died -> !died.isAfter(ended)).isEmpty());
        Assume.that(!dossier.circumstances().contains(more));
        // an education after a known school duty is a ground against the duty too (REG-4)
        Assume.that(more.kind() != CircumstanceKind.EDUCATION
                || dossier.schoolDutyThrough().isEmpty());
        Timeline with = timeline(builder.addCircumstances(more).build(), asOf);
        Timeline without = timeline(dossier, asOf);
        assertThat(with.examTerms()).isEqualTo(without.examTerms());
        assertThat(with.participationTerms()).isEqualTo(without.participationTerms());
        assertThat(with.fines()).isEqualTo(without.fines());
        assertThat(with.dutyEnd()).isEqualTo(without.dutyEnd());
    }

    @Law({Rule.EXT_0, Rule.TRM_5})
    @Label("3a: a claim is available or open only with a length, and never gives a last day before the term's own")
    @Property
    void grantedNeverEarlier(
            @ForAll("starts") LocalDate start,
            @ForAll("gaps") List<Circumstance> gaps,
            @ForAll("claimable") Circumstance one,
            @ForAll("claimable") Circumstance other,
            @ForAll("decisionDays") LocalDate asOf) {
        Assume.that(!one.equals(other));
        Dossier dossier = Section3Facts.obligedFrom(start)
                .addAllCircumstances(gaps)
                .addCircumstances(one, other)
                .build();
        Timeline timeline = timeline(dossier, asOf);
        LocalDate lastDay = timeline.examTerms().get(0).lastDay().atLeast();
        assertThat(timeline.claims()).allSatisfy(claim -> {
            boolean met = claim.standing() != Claim.Standing.NOT_MET;
            assertThat(claim.length().isPresent()).isEqualTo(met);
            assertThat(claim.lastDayIfGranted().isPresent()).isEqualTo(met);
            claim.lastDayIfGranted()
                    .ifPresent(granted -> assertThat(granted.atLeast()).isAfterOrEqualTo(lastDay));
        });
    }

    @Law({Rule.TRM_5, Rule.EXT_4})
    @Label("3a: whatever length within its bounds is decided, the last day lies within the bounds that the claim tells")
    @Property
    void grantedWithinItsBounds(
            @ForAll("starts") LocalDate start,
            @ForAll("gaps") List<Circumstance> gaps,
            @ForAll("claimable") Circumstance one,
            @ForAll("decisionDays") LocalDate asOf,
            @ForAll @IntRange(max = 1000) int share) {
        Dossier dossier = Section3Facts.obligedFrom(start)
                .addAllCircumstances(gaps)
                .addCircumstances(one)
                .build();
        Timeline timeline = timeline(dossier, asOf);
        Bounds<LocalDate> lastDay = timeline.examTerms().get(0).lastDay();
        Assume.that(lastDay.isExact());
        LocalDate end = lastDay.atLeast().plusDays(1);
        for (Claim claim : timeline.claims()) {
            Optional<Period> longest = claim.length().flatMap(Bounds::atMost);
            if (claim.kind() == TermKind.EXAM && longest.isPresent()) {
                Period shortest = claim.length().orElseThrow().atLeast();
                long least = ChronoUnit.DAYS.between(end, TermArithmetic.plus(end, shortest));
                long most = ChronoUnit.DAYS.between(end, TermArithmetic.plus(end, longest.get()));
                int days = (int) (least + share * (most - least) / 1000);
                Dossier decided = Dossier.builder()
                        .copyOf(dossier)
                        .addExtensions(ExtensionDecision.of(claim.ground(), Period.ofDays(days), asOf))
                        .build();
                Bounds<LocalDate> told = claim.lastDayIfGranted().orElseThrow();
                Bounds<LocalDate> then =
                        timeline(decided, asOf).examTerms().get(0).lastDay();
                assertThat(then.atLeast()).isAfterOrEqualTo(told.atLeast());
                assertThat(then.atMost().orElseThrow())
                        .isBeforeOrEqualTo(told.atMost().orElseThrow());
            }
        }
    }

    @Law(Rule.TRM_6)
    @Label("TRM-6: the bounds of a running gap contain the result for every last day it can get")
    @Property
    void boundsContainEveryResult(
            @ForAll("starts") LocalDate start,
            @ForAll("anyDecisions") List<ExtensionDecision> decisions,
            @ForAll @IntRange(max = 1500) int after,
            @ForAll @IntRange(max = 364) int known,
            @ForAll @IntRange(max = 364) int more) {
        LocalDate from = start.plusDays(after);
        LocalDate asOf = from.plusDays(known);
        LocalDate through = asOf.plusDays(more);
        Assume.that(through.isBefore(from.plusYears(1)) && through.isBefore(BEFORE_CORONA));
        // Decisions of after the as-of day are another matter.
        List<ExtensionDecision> taken = decisions.stream()
                .filter(decision ->
                        decision.decidedOn().filter(day -> !day.isAfter(asOf)).isPresent())
                .toList();
        Circumstance running = Circumstance.builder()
                .kind(CircumstanceKind.INTERRUPTION)
                .from(from)
                .build();
        Circumstance over = Circumstance.of(CircumstanceKind.INTERRUPTION, from, through);
        Bounds<LocalDate> open =
                firstTerm(dossier(start, List.of(running), taken), asOf).lastDay();
        LocalDate closed = Section3Facts.lastDay(firstTerm(dossier(start, List.of(over), taken), through));
        assertThat(closed).isBetween(open.atLeast(), open.atMost().orElseThrow());
    }

    @Law(Rule.TRM_3)
    @Label(
            "TRM-3: a later day never gives an earlier result, and a moved day is moved by one day, in the person's favour")
    @Property
    void arithmeticKeepsOrder(
            @ForAll("decisionDays") LocalDate one,
            @ForAll("decisionDays") LocalDate other,
            @ForAll @IntRange(max = 60) int months) {
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;
        Period length = Period.ofMonths(months);
        assertThat(TermArithmetic.plus(earlier, length)).isBeforeOrEqualTo(TermArithmetic.plus(later, length));
        assertThat(TermArithmetic.minus(earlier, length)).isBeforeOrEqualTo(TermArithmetic.minus(later, length));
        // In the person's favour: never before what java.time gives, at most one day after it.
        assertThat(TermArithmetic.plus(one, length))
                .isBetween(one.plus(length), one.plus(length).plusDays(1));
        assertThat(TermArithmetic.minus(one, length))
                .isBetween(one.minus(length), one.minus(length).plusDays(1));
    }

    @Law({Rule.TRM_3, Rule.SIG_1})
    @Label("TRM-3: from the first day within a length of an end on that length reaches it, and from no day before")
    @Property
    void firstDayWithin(
            @ForAll("decisionDays") LocalDate end,
            @ForAll @IntRange(max = 24) int months,
            @ForAll @IntRange(max = 45) int days) {
        Period length = Period.of(0, months, days);
        LocalDate first = TermArithmetic.firstDayWithin(length, end);
        assertThat(TermArithmetic.plus(first, length)).isAfterOrEqualTo(end);
        assertThat(TermArithmetic.plus(first.minusDays(1), length)).isBefore(end);
    }
}

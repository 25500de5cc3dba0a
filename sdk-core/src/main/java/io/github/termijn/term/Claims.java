package io.github.termijn.term;

import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.Relation;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.Aspect;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.ExtensionLaw;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.lists.Lists;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Tests, for one term, every ground of extension that is not recorded (rulebook 3a). */
final class Claims {

    private final TermContext context;
    private final LawBook law;
    private final TermChain chain;
    private final TermCalculation calculation;
    private final TermRun run;
    private final ReplacedClaims replaced;
    private final LocalDate asOf;
    private final LocalDate start;
    private final LocalDate lastDay;
    /** What the recorded decisions give, by when this term can begin and which of them are about it. */
    private final Map<Recorded, TermPass> recorded = new HashMap<>();

    private record Recorded(TermSpan span, List<TermEvent.Decision> decisions) {}

    /** What a decision of a length would give: claims of the same length share it, whatever their ground. */
    private final Map<Bounds<Period>, Bounds<LocalDate>> lastDaysIfGranted = new HashMap<>();

    private final List<Claim> claims = new ArrayList<>();

    private Claims(TermContext context, TermChain chain, Term term) {
        TermChain.Link link = chain.links().get(term.ordinal());
        this.context = context;
        this.chain = chain;
        this.law = context.law();
        this.calculation = link.calculation();
        this.run = link.run();
        this.replaced = ReplacedClaims.of(context, link);
        this.asOf = context.asOf();
        this.start = term.start().atLeast();
        this.lastDay = term.lastDay().atMost().orElseThrow();
    }

    /** Returns the claims to a term; none if it was kept or has not begun. */
    static List<Claim> of(TermContext context, TermChain chain, Term term) {
        if (term.lastDay().atMost().isEmpty()) {
            return List.of(); // VRS-3: it waits, or may
        }
        return switch (term.status()) {
            case NOT_STARTED, COMPLETED_IN_TIME, ENDED, SUSPENDED -> List.of();
            case RUNNING, COMPLETED_LATE, OVERRUN, OPEN -> new Claims(context, chain, term).all();
        };
    }

    private List<Claim> all() {
        boolean first = calculation.ordinal() == 0;
        if (!first && context.mostInNewTerm().isEmpty()) {
            return List.of();
        }
        new PeriodClaims(this, context, calculation, run, start, lastDay).all();
        each(CircumstanceKind.BEREAVEMENT, this::bereavement);
        each(CircumstanceKind.CHILDBIRTH, this::childbirth);
        if (first && context.kind() == TermKind.EXAM) {
            literacy();
            new EffortClaim(this, context, lastDay).test();
            each(CircumstanceKind.EDUCATION, this::education);
            context.dossier().notifiedOn().ifPresent(this::lateLetter);
        }
        return claims;
    }

    private void each(CircumstanceKind kind, Consumer<Circumstance> test) {
        List<Circumstance> ofKind =
                Lists.where(context.dossier().circumstances(), circumstance -> circumstance.kind() == kind);
        Lists.sorted(ofKind, Comparator.comparing(Circumstance::from)).forEach(test);
    }

    private void bereavement(Circumstance death) {
        if (isInTerm(death.from()) && !isRecorded(Ground.BEREAVEMENT, death)) {
            Period length = law.on(ExtensionLaw.BEREAVEMENT, asOf);
            List<Finding> conditions = new ArrayList<>();
            conditions.add(Finding.holds(ClaimStatement.DEATH_IN_TERM, asOf, death.from()));
            if (death.relation() == Relation.IN_LAW) {
                conditions.add(Finding.open(ClaimStatement.DEATH_OF_IN_LAW, asOf, death.from()));
            }
            add(Ground.BEREAVEMENT, conditions, Bounds.exactly(length), ClaimStatement.DEATH_LENGTH);
        }
    }

    private void childbirth(Circumstance birth) {
        if (isInTerm(birth.from()) && !isRecorded(Ground.CHILDBIRTH, birth)) {
            Period length = law.on(ExtensionLaw.CHILDBIRTH, asOf);
            List<Finding> conditions = new ArrayList<>();
            conditions.add(Finding.holds(ClaimStatement.BIRTH_IN_TERM, asOf, birth.from()));
            if (birth.relation() != Relation.SELF) {
                conditions.add(Finding.fails(ClaimStatement.GIVES_BIRTH, asOf, birth.from()));
            }
            add(Ground.CHILDBIRTH, conditions, Bounds.exactly(length), ClaimStatement.BIRTH_LENGTH);
        }
    }

    private void literacy() {
        if (isRecorded(Ground.LITERACY)) {
            return;
        }
        context.dossier().courses().stream()
                .filter(course -> course.kind() == CourseKind.LITERACY)
                .map(Course::from)
                .min(Comparator.naturalOrder())
                .ifPresent(from -> {
                    Finding began = Finding.test(!from.isAfter(lastDay), ClaimStatement.LITERACY_COURSE, asOf, from);
                    Bounds<Period> length = Bounds.between(Period.ZERO, law.on(ExtensionLaw.LITERACY_MOST, asOf));
                    add(Ground.LITERACY, List.of(began), length, ClaimStatement.LITERACY_LENGTH);
                });
    }

    private void education(Circumstance enrolment) {
        Optional<Period> most = law.find(ExtensionLaw.EDUCATION_MOST, asOf);
        // VRS-3: the enrolment of a temporary dispensation supports no claim
        boolean dispensed = Lists.any(
                context.suspensions(),
                suspension -> Periods.overlap(
                        suspension.from(), suspension.through(), enrolment.from(), enrolment.through()));
        if (most.isEmpty() || dispensed || isRecorded(Ground.EDUCATION, enrolment)) {
            return;
        }
        boolean began = !enrolment.from().isAfter(lastDay);
        boolean left =
                enrolment.through().filter(last -> last.isBefore(lastDay)).isPresent();
        boolean stillToSee = lastDay.isAfter(asOf) && enrolment.through().isEmpty();
        Object[] values = {enrolment.from(), lastDay};
        Finding enrolled = began && !left && stillToSee
                ? Finding.open(ClaimStatement.ENROLLED_ON_LAST_DAY, asOf, values)
                : Finding.test(began && !left, ClaimStatement.ENROLLED_ON_LAST_DAY, asOf, values);
        Period longest = enrolment
                .through()
                .map(last -> Period.ofDays(daysFrom(enrolment.from(), last)))
                .map(length -> shorter(length, most.get()))
                .orElse(most.get());
        add(Ground.EDUCATION, List.of(enrolled), Bounds.between(Period.ZERO, longest), ClaimStatement.EDUCATION_LENGTH);
    }

    private void lateLetter(LocalDate notifiedOn) {
        if (isRecorded(Ground.LATE_NOTIFICATION)) {
            return;
        }
        int threshold = law.on(ExtensionLaw.LATE_LETTER_THRESHOLD_DAYS, notifiedOn);
        int days = Math.toIntExact(ChronoUnit.DAYS.between(context.dossier().obligedFrom(), notifiedOn));
        Finding late =
                Finding.test(days > threshold, ClaimStatement.LETTER_LATE, notifiedOn, notifiedOn, days, threshold);
        Period least = law.on(ExtensionLaw.LATE_LETTER, notifiedOn);
        boolean isLonger = TermArithmetic.plus(notifiedOn, least).isBefore(notifiedOn.plusDays(days));
        Bounds<Period> length = isLonger && days > law.on(ExtensionLaw.LATE_LETTER_MOST_DAYS, notifiedOn)
                ? Bounds.between(least, Period.ofDays(days))
                : Bounds.exactly(least);
        boolean seen = law.on(ExtensionLaw.LATE_LETTER_SEEN, notifiedOn);
        add(
                Ground.LATE_NOTIFICATION,
                List.of(late.restsOn(seen ? Aspect.EXT_12_SEEN : Aspect.EXT_12_OTHER_YEARS)),
                length,
                ClaimStatement.LETTER_LENGTH);
    }

    /** Adds a claim whose conditions were tested; its length counts only if none of them fails. */
    void add(Ground ground, List<Finding> conditions, Bounds<Period> length, ClaimStatement lengthStatement) {
        LocalDate on = conditions.get(0).on();
        Claim.Builder claim = new Claim.Builder();
        claim.ground(ground).kind(context.kind()).term(calculation.ordinal()).conditions(conditions);
        if (Claim.Standing.of(conditions) != Claim.Standing.NOT_MET) {
            Optional<Period> most = calculation.ordinal() == 0 ? Optional.empty() : context.mostInNewTerm();
            Bounds<Period> within = most.map(cap -> within(length, cap)).orElse(length);
            claim.length(within).lastDayIfGranted(lastDayIfGranted(within));
            claim.addLengthFindings(
                    within.isExact()
                            ? Finding.holds(lengthStatement, on, within)
                            : Finding.open(lengthStatement, on, within));
            most.ifPresent(cap -> claim.addLengthFindings(Finding.holds(ClaimStatement.NEW_TERM_MOST, asOf, cap)));
        }
        claims.add(claim.build());
    }

    private Bounds<Period> within(Bounds<Period> length, Period cap) {
        Period least = shorter(length.atLeast(), cap);
        return Bounds.between(
                least, length.atMost().map(most -> shorter(most, cap)).orElse(cap));
    }

    private Period shorter(Period length, Period other) {
        LocalDate end = lastDay.plusDays(1);
        return TermArithmetic.plus(end, length).isAfter(TermArithmetic.plus(end, other)) ? other : length;
    }

    /** Returns the last day as if the extension were decided on the as-of day, with every length that it can have. */
    private Bounds<LocalDate> lastDayIfGranted(Bounds<Period> length) {
        return lastDaysIfGranted.computeIfAbsent(length, this::computeLastDayIfGranted);
    }

    /** The shortest and the longest can leave other decisions about this term: then either can bound the last day. */
    private Bounds<LocalDate> computeLastDayIfGranted(Bounds<Period> length) {
        TermCalculation ifShortest = chain.ifGranted(calculation.ordinal(), length.atLeast());
        if (length.atMost().isEmpty()) {
            return Bounds.atLeast(lastDayIfGranted(ifShortest, length.atLeast()));
        }
        Bounds<LocalDate> lastDays = lastDays(ifShortest, length);
        return length.isExact()
                ? lastDays
                : lastDays.hull(lastDays(
                        chain.ifGranted(calculation.ordinal(), length.atMost().get()), length));
    }

    /** A length without a bound is tried until nothing can change any more: from there on a longer one gives a later day. */
    private LocalDate lastDayIfGranted(TermCalculation term, Period shortest) {
        LocalDate end = pass(term).ends().least();
        long enough = ChronoUnit.DAYS.between(end, term.beyondAllEvents());
        long least = ChronoUnit.DAYS.between(end, TermArithmetic.plus(end, shortest));
        Period most = Period.ofDays(Math.toIntExact(Math.max(enough, least)));
        return lastDays(term, Bounds.between(shortest, most)).atLeast();
    }

    private Bounds<LocalDate> lastDays(TermCalculation term, Bounds<Period> length) {
        return term.endsIfGranted(pass(term), length).bounds().map(TermArithmetic::lastDay);
    }

    private TermPass pass(TermCalculation term) {
        return recorded.computeIfAbsent(new Recorded(term.span(), term.decisions()), any -> term.passToClaims());
    }

    static int daysFrom(LocalDate first, LocalDate last) {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1;
    }

    private boolean isInTerm(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(lastDay);
    }

    boolean isRecorded(Ground ground) {
        return replaced.contain(ground);
    }

    /** 3a: a recorded decision replaces the claim of its ground; one that carries a period only claims that overlap it. */
    boolean isRecorded(Ground ground, Circumstance circumstance) {
        return replaced.contain(ground, circumstance);
    }
}

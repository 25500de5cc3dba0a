package io.github.termijn.examples.population;

import static io.github.termijn.examples.population.PublishedMargins.REFERENCE_DAY;

import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExamAttempt;
import io.github.termijn.dossier.ExemptionDecision;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.Loan;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Draws the facts of somebody whose duty had ended by the reference day. Of these people only their number by cohort and group is
 * published: how their duty ended and everything else about them is an assumption ({@link Assumptions}).
 */
final class FinishedDraw {

    private final Random random;
    private final Seat seat;
    private final Ending ending;
    private final LocalDate start;
    private final Dossier.Builder dossier;
    private TermClock clock;

    FinishedDraw(Random random, Seat seat) {
        this.random = random;
        this.seat = seat;
        Deck<Ending> endings = Assumptions.ENDINGS.get(seat.group());
        this.ending = endings.cards().get(random.nextInt(endings.size()));
        this.start = LocalDate.ofYearDay(
                seat.year(), 1 + random.nextInt(Year.of(seat.year()).length()));
        this.clock = TermClock.from(start);
        this.dossier = Dossier.builder().permit(seat.permit()).obligedFrom(start);
    }

    Dossier dossier(String id) {
        dossier.id(id);
        LocalDate day = end();
        if (random.nextInt(100) < Assumptions.FINISHED_WITH_COURSE.get(seat.group())) {
            courseUntil(day).ifPresent(dossier::addCourses);
        }
        Dossier registered = dossier.build();
        return registered.courses().isEmpty() ? registered : withLoan(registered, day);
    }

    /** Adds what ended the duty, and returns its day. */
    private LocalDate end() {
        return switch (ending) {
            case IN_TIME -> passAll(between(start.plusDays(Assumptions.FIRST_EXAM_AFTER), clock.end()));
            case EXTENDED -> {
                LocalDate plain = clock.end();
                lengthen();
                yield passAll(between(plain, clock.end()));
            }
            case LATE -> {
                LocalDate plain = clock.end();
                LocalDate fined = plain.plusDays(Assumptions.DECISION_AFTER.draw(random));
                dossier.addFines(FineDecision.of(
                        TermKind.EXAM,
                        euro(Assumptions.FINISHED_FINES.cards().get(random.nextInt(Assumptions.FINISHED_FINES.size()))),
                        fined));
                yield passAll(between(fined.plusDays(1), fined.plusDays(Assumptions.FINISHED_AFTER_FINE)));
            }
            case EFFORT -> {
                LocalDate day = clock.end().plusDays(Assumptions.EXEMPTED_AROUND_END.draw(random));
                tryInVain(day);
                yield exempt(ExemptionKind.AGI, day);
            }
            case MEDICAL -> exempt(ExemptionKind.MEDICAL, somewhere());
            case LEFT -> {
                LocalDate day = somewhere();
                dossier.residenceLostOn(day);
                yield day;
            }
            case DIED -> {
                LocalDate day = somewhere();
                dossier.diedOn(day);
                yield day;
            }
        };
    }

    private LocalDate exempt(ExemptionKind kind, LocalDate day) {
        dossier.addExemptions(ExemptionDecision.of(kind, day));
        return day;
    }

    private void lengthen() {
        Ground ground = Assumptions.EARLIER_GROUNDS.get(random.nextInt(Assumptions.EARLIER_GROUNDS.size()));
        LocalDate day = clock.end().minusDays(Assumptions.DECISION_BEFORE.draw(random));
        int days = Assumptions.LENGTHS.get(ground).draw(random);
        dossier.addExtensions(ExtensionDecision.of(ground, Period.ofDays(days), day));
        clock = clock.lengthened(day, days);
    }

    /** Passes every part, the last one on the day. */
    private LocalDate passAll(LocalDate day) {
        List<Part> parts = new ArrayList<>(ExamPlan.required(seat));
        Part last = parts.get(random.nextInt(parts.size()));
        LocalDate first = start.plusDays(Assumptions.FIRST_EXAM_AFTER);
        List<ExamAttempt> attempts = new ArrayList<>();
        for (Part part : parts) {
            NavigableSet<LocalDate> days =
                    days(1 + random.nextInt(Assumptions.FINISHED_ATTEMPTS), first, day.minusDays(1));
            if (part == last) {
                days.add(day);
            }
            days.forEach(each -> attempts.add(ExamAttempt.of(part, each, each.equals(days.last()))));
        }
        add(attempts);
        return day;
    }

    /** Fails every part often enough for an exemption, before the day. */
    private void tryInVain(LocalDate day) {
        List<ExamAttempt> attempts = new ArrayList<>();
        for (Part part : ExamPlan.required(seat)) {
            days(Assumptions.ATTEMPTS_IN_VAIN, start.plusDays(Assumptions.FIRST_EXAM_AFTER), day.minusDays(1))
                    .forEach(each -> attempts.add(ExamAttempt.of(part, each, false)));
        }
        add(attempts);
    }

    private void add(List<ExamAttempt> attempts) {
        attempts.sort(Comparator.comparing(ExamAttempt::on));
        dossier.addAllExams(attempts);
    }

    private NavigableSet<LocalDate> days(int count, LocalDate first, LocalDate last) {
        long possible = Math.max(1, ChronoUnit.DAYS.between(first, last) + 1);
        NavigableSet<LocalDate> days = new TreeSet<>();
        while (days.size() < Math.min(count, possible)) {
            days.add(first.plusDays(random.nextLong(possible)));
        }
        return days;
    }

    /** A day from the first through the one before the last, and before the reference day. */
    private LocalDate between(LocalDate first, LocalDate last) {
        LocalDate most = last.isBefore(REFERENCE_DAY) ? last : REFERENCE_DAY;
        return first.plusDays(random.nextLong(Math.max(1, ChronoUnit.DAYS.between(first, most))));
    }

    private LocalDate somewhere() {
        return between(start.plusDays(Assumptions.FIRST_EXAM_AFTER), clock.end());
    }

    /** A course ends with the duty; one that would begin later is none. */
    private Optional<Course> courseUntil(LocalDate day) {
        LocalDate from = start.plusDays(Assumptions.FIRST_COURSE_AFTER.draw(random));
        Range kind = ending == Ending.EFFORT ? Assumptions.HOURS_OF_EFFORT : CourseType.INTEGRATION.hours();
        int hours = Math.min(kind.draw(random), Math.toIntExact(ChronoUnit.DAYS.between(from, day)));
        return hours <= 0
                ? Optional.empty()
                : Optional.of(Course.builder()
                        .kind(CourseKind.INTEGRATION)
                        .from(from)
                        .through(from.plusDays(hours))
                        .hours(BigDecimal.valueOf(hours))
                        .certified(true)
                        .build());
    }

    /** The debt on the day on which the duty ended; who of asylum passed within the first term had it forgiven. */
    private Dossier withLoan(Dossier registered, LocalDate day) {
        Dossier lent = new Illustration(random, registered).dossier();
        Loan loan = lent.loan().orElseThrow();
        Loan.Builder owed = Loan.builder().copyOf(loan).debtAtFulfilment(loan.drawn());
        LocalDate decided = day.plusDays(Assumptions.FORGIVEN_AFTER);
        if (seat.permit() == Permit.ASYLUM && ending == Ending.IN_TIME && decided.isBefore(REFERENCE_DAY)) {
            owed.forgivenessDecidedOn(decided).forgivenessGranted(loan.drawn());
        }
        return Dossier.builder().copyOf(lent).loan(owed.build()).build();
    }

    private static Money euro(int amount) {
        return Money.of(CurrencyUnit.EUR, amount);
    }
}

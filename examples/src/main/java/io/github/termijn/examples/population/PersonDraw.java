package io.github.termijn.examples.population;

import static io.github.termijn.examples.population.PublishedMargins.REFERENCE_DAY;

import io.github.termijn.dossier.Background;
import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExamAttempt;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.exam.ProgressGroup;
import io.github.termijn.law.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
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
 * Draws the facts of one person.
 *
 * @param random chance
 * @param seat permit and cohort
 * @param exams parts passed and failed
 * @param settlement how it stands with the terms
 * @param courses the courses followed, in order
 */
record PersonDraw(Random random, Seat seat, ExamPlan exams, Settlement settlement, List<CourseType> courses) {

    SyntheticPerson person(long number, ProgressGroup progress, Background background) {
        TermFacts terms = TermDraw.facts(random, seat, settlement);
        LocalDate start = terms.obligedFrom();
        Dossier registered = Dossier.builder()
                .id(number(number))
                .permit(seat.permit())
                .obligedFrom(start)
                .background(Background.builder()
                        .copyOf(background)
                        .sex(Optional.empty()) // the register has none
                        .build())
                .addAllExams(attempts(start))
                .addAllCourses(courses(start))
                .addAllExtensions(terms.extensions())
                .addAllFines(terms.fines())
                .build();
        Intent intent = new Intent(
                progress,
                exams.passed(),
                settlement.status(),
                settlement.reason(),
                Money.total(
                        CurrencyUnit.EUR,
                        terms.fines().stream().map(FineDecision::amount).toList()),
                terms.fines().size(),
                terms.lastDay());
        Dossier dossier = Dossier.builder()
                .copyOf(new Illustration(random, registered).dossier())
                .background(background)
                .build();
        return new SyntheticPerson(intent, registered, dossier);
    }

    /** Returns the personal number as it is written. */
    static String number(long number) {
        return "%09d".formatted(number);
    }

    /** Each part has its own days; whoever passes does so on the last of them. */
    private List<ExamAttempt> attempts(LocalDate start) {
        LocalDate first = start.plusDays(Assumptions.FIRST_EXAM_AFTER);
        LocalDate last = REFERENCE_DAY.minusDays(Assumptions.LAST_EXAM_BEFORE);
        Range span = new Range(0, Math.toIntExact(ChronoUnit.DAYS.between(first, last)));
        List<ExamAttempt> attempts = new ArrayList<>();
        for (Part part : ExamPlan.required(seat)) {
            boolean passed = exams.passed().contains(part);
            int times = exams.failures().getOrDefault(part, 0) + (passed ? 1 : 0);
            NavigableSet<LocalDate> days = new TreeSet<>();
            while (days.size() < times) {
                days.add(first.plusDays(span.draw(random)));
            }
            days.forEach(day -> attempts.add(ExamAttempt.of(part, day, passed && day.equals(days.last()))));
        }
        attempts.sort(Comparator.comparing(ExamAttempt::on));
        return attempts;
    }

    /** The register knows courses of certified schools only (section 2.3.1 of the report). */
    private List<Course> courses(LocalDate start) {
        List<Course> all = new ArrayList<>();
        LocalDate from = start.plusDays(Assumptions.FIRST_COURSE_AFTER.draw(random));
        for (CourseType type : courses) {
            int hours = type.hours().draw(random);
            LocalDate through = from.plusDays(hours);
            all.add(Course.builder()
                    .kind(type.kind())
                    .from(from)
                    .through(through)
                    .hours(BigDecimal.valueOf(hours))
                    .certified(true)
                    .build());
            from = through.plusDays(1);
        }
        return all;
    }
}

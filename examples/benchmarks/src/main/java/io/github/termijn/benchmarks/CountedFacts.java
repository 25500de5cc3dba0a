package io.github.termijn.benchmarks;

import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExamAttempt;
import io.github.termijn.exam.HoursOfKind;
import io.github.termijn.exam.PartAttempts;
import io.github.termijn.fine.FineFacts;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Part;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * The facts of a fine in the form in which bare Java and the engines decide on them: counted from a dossier on the last day of
 * its term, or taken from what was counted before.
 *
 * @param integrationHours the hours of integration course
 * @param nt2Hours the hours of NT2 course
 * @param literacyHours the hours of literacy course
 * @param fewestAttempts the lowest number of attempts at an open part other than ONA, 99 if none is open
 * @param onaAttempts the attempts at ONA, 99 if it is not open
 * @param partsDone how many exam parts are done
 */
record CountedFacts(
        int integrationHours, int nt2Hours, int literacyHours, int fewestAttempts, int onaAttempts, int partsDone) {

    /** ONA is asked, and equal shares are no more taken off, from this day on. */
    static final LocalDate COHORT = LocalDate.of(2015, 1, 1);

    private static final int NOT_OPEN = 99;
    private static final Part[] PARTS = Part.values();

    static CountedFacts count(Dossier dossier, LocalDate lastDay) {
        int fewest = NOT_OPEN;
        int ona = NOT_OPEN;
        int done = 0;
        for (Part part : PARTS) {
            if (!isRequired(part, dossier.obligedFrom())) {
                continue;
            }
            int attempts = 0;
            boolean passed = false;
            for (ExamAttempt exam : dossier.exams()) {
                if (exam.part() == part && !exam.on().isAfter(lastDay)) {
                    attempts++;
                    passed |= exam.passed();
                }
            }
            if (passed) {
                done++;
            } else if (part == Part.ONA) {
                ona = attempts;
            } else {
                fewest = Math.min(fewest, attempts);
            }
        }
        return new CountedFacts(
                hours(dossier, CourseKind.INTEGRATION, lastDay),
                hours(dossier, CourseKind.NT2, lastDay),
                hours(dossier, CourseKind.LITERACY, lastDay),
                fewest,
                ona,
                done);
    }

    static CountedFacts of(FineFacts facts) {
        int fewest = NOT_OPEN;
        int ona = NOT_OPEN;
        for (PartAttempts part : facts.openParts()) {
            if (part.part() == Part.ONA) {
                ona = part.all();
            } else {
                fewest = Math.min(fewest, part.all());
            }
        }
        return new CountedFacts(
                hours(facts, CourseKind.INTEGRATION),
                hours(facts, CourseKind.NT2),
                hours(facts, CourseKind.LITERACY),
                fewest,
                ona,
                facts.partsDone());
    }

    private static int hours(FineFacts facts, CourseKind kind) {
        for (HoursOfKind ofKind : facts.hours()) {
            if (ofKind.kind() == kind) {
                return ofKind.hours().atLeast().intValueExact();
            }
        }
        return 0;
    }

    static boolean isRequired(Part part, LocalDate obligedFrom) {
        return part.isExam() && (part != Part.ONA || !obligedFrom.isBefore(COHORT));
    }

    private static int hours(Dossier dossier, CourseKind kind, LocalDate lastDay) {
        int hours = 0;
        for (Course course : dossier.courses()) {
            if (course.kind() == kind && !course.from().isAfter(lastDay)) {
                hours += course.hours().orElseThrow().intValueExact();
            }
        }
        return hours;
    }

    Map<String, Object> named(Dossier dossier, LocalDate decidedOn) {
        Map<String, Object> named = new HashMap<>();
        named.put("integrationHours", integrationHours);
        named.put("nt2Hours", nt2Hours);
        named.put("literacyHours", literacyHours);
        named.put("fewestAttempts", fewestAttempts);
        named.put("onaAttempts", onaAttempts);
        named.put("partsDone", partsDone);
        named.put("permit", dossier.permit().name());
        named.put("obligedFrom", dossier.obligedFrom());
        named.put("decidedOn", decidedOn);
        return named;
    }
}

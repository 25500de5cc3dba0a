package io.github.termijn.fine;

import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.exam.HoursOfKind;
import io.github.termijn.exam.PartAttempts;
import io.github.termijn.exam.PartProgress;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Interpretation.CountingWindow;
import io.github.termijn.law.LawBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts in a dossier what a fine is computed from: in the whole of it, or since the start of a new term (FIN-9). */
final class DossierFineFacts {

    private DossierFineFacts() {}

    static FineFacts of(LawBook law, Dossier dossier, OverrunFacts overrun, LocalDate lastDay, LocalDate decisionDay) {
        boolean newTerm = overrun.term() > 0;
        CountingWindow window = law.on(Interpretation.COUNTING_WINDOW, decisionDay);
        boolean newTermOnly = newTerm && window == CountingWindow.NEW_TERM;
        LocalDate through = ExamFine.countedThrough(law, lastDay, decisionDay);
        Dossier counted = newTermOnly ? dossier.withAttemptsSince(overrun.start()) : dossier;
        List<Course> courses = newTermOnly ? coursesSince(dossier, overrun.start()) : dossier.courses();
        List<PartProgress> parts = PartProgress.of(law, counted, through);
        int done = 0;
        for (PartProgress part : parts) {
            done += part.part().isExam() && part.status().isDone() ? 1 : 0;
        }
        return FineFacts.builder()
                .permit(dossier.permit())
                .obligedFrom(dossier.obligedFrom())
                .lastDay(lastDay)
                .decidedOn(decisionDay)
                .newTerm(newTerm)
                .hours(HoursOfKind.counted(courses, through))
                .openParts(PartAttempts.open(parts))
                .partsDone(done)
                .build();
    }

    /** FIN-9: the courses of the new term; of one that began before and runs on in it, none to all hours count. */
    private static List<Course> coursesSince(Dossier dossier, LocalDate start) {
        List<Course> since = new ArrayList<>();
        for (Course course : dossier.courses()) {
            boolean over = course.through().filter(last -> last.isBefore(start)).isPresent();
            if (!over) {
                boolean runsOn = course.from().isBefore(start);
                since.add(
                        runsOn
                                ? Course.builder()
                                        .copyOf(course)
                                        .through(Optional.empty())
                                        .build()
                                : course);
            }
        }
        return since;
    }
}

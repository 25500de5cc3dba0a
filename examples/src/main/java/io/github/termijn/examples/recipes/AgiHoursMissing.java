package io.github.termijn.examples.recipes;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.exemption.AgiRoute;
import io.github.termijn.exemption.AgiRouteOutcome;
import io.github.termijn.exemption.Criterion;
import io.github.termijn.exemption.CriterionKind;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Permit;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How many course hours are missing for an exemption because of demonstrated effort (AGI).
 *
 * <p>600 hours are asked, 480 are there.
 */
final class AgiHoursMissing {

    private AgiHoursMissing() {}

    public static void main(String... args) {
        Dossier dossier = Dossier.builder()
                .permit(Permit.ASYLUM)
                .obligedFrom(LocalDate.of(2016, 2, 1))
                .addCourses(Course.builder()
                        .kind(CourseKind.INTEGRATION)
                        .from(LocalDate.of(2016, 3, 1))
                        .through(LocalDate.of(2017, 12, 31))
                        .hours(new BigDecimal(480))
                        .certified(true)
                        .build())
                .build();

        Assessment assessment = Wi2013.standard().assess(dossier, LocalDate.of(2018, 11, 1));
        AgiRouteOutcome route = assessment.effort(AgiRoute.A).orElseThrow();
        Criterion hours = route.criterion(CriterionKind.COURSE_HOURS).orElseThrow();

        System.out.println(hours.present() + " of " + hours.required() + " hours, " + hours.missing() + " missing");
        System.out.println("The whole route: " + route.verdict());
    }
}

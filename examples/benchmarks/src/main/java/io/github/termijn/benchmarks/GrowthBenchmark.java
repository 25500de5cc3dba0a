package io.github.termijn.benchmarks;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExamAttempt;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** How a full assessment grows with the facts: so many attempts, and as many courses. */
public class GrowthBenchmark extends TimedLong {

    private static final List<Part> PARTS =
            Arrays.stream(Part.values()).filter(Part::isExam).toList();

    /** How many attempts, and how many courses. */
    @Param({"10", "100", "1000"})
    public int facts;

    private Dossier dossier;

    /** Makes the dossier: in its three years an attempt and a course of a day each, every few days. */
    @Setup
    public void make() {
        LocalDate obligedFrom = LocalDate.of(2016, 2, 1);
        Dossier.Builder builder = Dossier.builder().permit(Permit.FAMILY).obligedFrom(obligedFrom);
        for (int i = 0; i < facts; i++) {
            LocalDate day = obligedFrom.plusDays(1 + i * 1000L / facts);
            builder.addExams(ExamAttempt.of(PARTS.get(i % PARTS.size()), day, false));
            builder.addCourses(Course.builder()
                    .kind(CourseKind.INTEGRATION)
                    .from(day)
                    .through(day)
                    .hours(BigDecimal.ONE)
                    .certified(true)
                    .build());
        }
        dossier = builder.build();
    }

    /** The full assessment, after the term. */
    @Benchmark
    public Assessment assess() {
        return Wi2013.standard().assess(dossier, LocalDate.of(2019, 6, 1));
    }
}

package io.github.termijn.benchmarks;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.law.TermLaw;
import io.github.termijn.term.Timeline;
import java.time.LocalDate;
import java.time.Period;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** A term with two extensions: as date arithmetic, and as the library works it out with every reason. */
public class TermBenchmark extends Timed {

    private final LawBook law = LawBook.standard();
    private LocalDate start;
    private Period[] extensions;
    private Dossier dossier;
    private ExamProgress progress;

    /** Prepares the simple dossier, and sees that all three agree. */
    @Setup
    public void prepare() {
        start = LocalDate.of(2015, 8, 11);
        extensions = new Period[] {Period.ofDays(28), Period.ofDays(56)};
        dossier = Sample.SIMPLE.dossier();
        progress = ExamProgress.of(law, dossier, Sample.SIMPLE.asOf());
        LocalDate lastDay = timeline().examTerms().get(0).lastDay().exact().orElseThrow();
        if (!bareJava().equals(lastDay) || !arithmetic().equals(lastDay)) {
            throw new IllegalStateException(bareJava() + ", " + arithmetic() + ", " + lastDay);
        }
    }

    /** The floor: {@code java.time} alone. */
    @Benchmark
    public LocalDate bareJava() {
        LocalDate end = start.plusYears(3);
        for (Period extension : extensions) {
            end = end.plus(extension);
        }
        return end.minusDays(1);
    }

    /** The library's arithmetic, with the length of the term from the law. */
    @Benchmark
    public LocalDate arithmetic() {
        LocalDate end = TermArithmetic.plus(start, law.on(TermLaw.EXAM_TERM, start));
        for (Period extension : extensions) {
            end = TermArithmetic.plus(end, extension);
        }
        return TermArithmetic.lastDay(end);
    }

    /** The terms of the dossier with all findings, other ends that were, and every extension that could be asked for. */
    @Benchmark
    public Timeline timeline() {
        return Timeline.of(law, dossier, progress, Sample.SIMPLE.asOf());
    }
}

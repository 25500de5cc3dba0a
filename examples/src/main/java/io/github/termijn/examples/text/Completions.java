package io.github.termijn.examples.text;

import io.github.termijn.AssessedTerm;
import io.github.termijn.Assessment;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.exam.Completion;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exam.PartProgress;
import io.github.termijn.law.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When what has to be done in a kind of term was done. */
public final class Completions {

    private Completions() {}

    /**
     * Returns the day on which it was done, or exempted.
     *
     * @param assessment the outcome
     * @param kind the kind of term
     * @return the day; empty while it is not done
     */
    public static Optional<LocalDate> of(Assessment assessment, TermKind kind) {
        Optional<ExamProgress> progress = assessment.progress();
        return kind == TermKind.EXAM
                ? progress.flatMap(ExamProgress::examCompletion).map(Completion::day)
                : progress.flatMap(parts -> parts.part(Part.PVT)).flatMap(PartProgress::doneOn);
    }

    /**
     * Returns the last exam term, also one of which it is open whether it was set.
     *
     * @param assessment the outcome
     * @return the term; empty under another act
     */
    public static Optional<AssessedTerm> lastTerm(Assessment assessment) {
        List<AssessedTerm> terms = assessment.terms();
        return terms.isEmpty() ? Optional.empty() : Optional.of(terms.get(terms.size() - 1));
    }

    /**
     * Tells whether nothing has to be done any more, so that no more days pass.
     *
     * @param assessment the outcome
     * @param kind the kind of term
     * @return true if it is done or the duty ended
     */
    public static boolean isOver(Assessment assessment, TermKind kind) {
        return assessment.dutyEnd().isPresent() || of(assessment, kind).isPresent();
    }
}

package io.github.termijn.exam;

import io.github.termijn.law.Aspect;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Part;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * One way in which a part was done, or may have been done, on a day or any day. Its reason is made when somebody asks.
 *
 * @param part the part
 * @param status how it was done; undetermined if it only may have been
 * @param day the day on which it was done, at the earliest
 * @param lawDay the day whose law was applied
 * @param statement what is said of it
 * @param aspect the part of a rule that it needs and that stands on weaker ground
 */
record Way(
        Part part,
        PartStatus status,
        LocalDate day,
        LocalDate lawDay,
        ExamStatement statement,
        Optional<Aspect> aspect) {

    /** Of two ways on one day the firmer one is named, whatever the order in which they are listed. */
    static final Comparator<Way> EARLIEST = Comparator.comparing(Way::day)
            .thenComparing(Way::status)
            .thenComparing(way -> way.finding().authority())
            .thenComparing(way -> way.statement().name());

    static Way done(Part part, PartStatus status, LocalDate day, ExamStatement statement) {
        return new Way(part, status, day, day, statement, Optional.empty());
    }

    static Way open(Part part, LocalDate earliest, LocalDate lawDay, ExamStatement statement) {
        return new Way(part, PartStatus.UNDETERMINED, earliest, lawDay, statement, Optional.empty());
    }

    Way restsOn(Aspect needed) {
        return new Way(part, status, day, lawDay, statement, Optional.of(needed));
    }

    boolean isSure() {
        return status.isDone();
    }

    /** Tells whether an exemption may have done it, which fulfils nothing (EXM-6). */
    boolean mayBeExemption() {
        return statement == ExamStatement.EXEMPTION_WITHOUT_DAY
                || statement == ExamStatement.INTEGRATED_AND_PARTICIPATION;
    }

    Finding finding() {
        Finding finding = switch (statement) {
            case PART_DONE -> Finding.holds(statement, lawDay, part, status, day);
            case INTEGRATED_AND_PARTICIPATION -> Finding.open(statement, lawDay, day);
            default -> isSure() ? Finding.holds(statement, lawDay, part, day) : Finding.open(statement, lawDay, part);
        };
        return aspect.map(finding::restsOn).orElse(finding);
    }
}

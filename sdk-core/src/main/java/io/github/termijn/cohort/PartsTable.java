package io.github.termijn.cohort;

import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exam.PartProgress;
import io.github.termijn.exam.PartStatus;
import io.github.termijn.law.Part;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * Who passed which part, and how often it was failed, of those with one or two parts to go (table 3).
 *
 * <p>A part counts only for those who must do it: ONA for the cohorts from 2015 (EXM-2). Mean and median are over all of
 * them; who never tried failed no time.
 *
 * @param cells how many persons there are of each kind, a part at a time
 */
public record PartsTable(Tally<Cell> cells) implements Serializable {
    /**
     * Refuses null, by the name of the value.
     *
     * @param cells how many persons there are of each kind, a part at a time
     */
    public PartsTable {
        Objects.requireNonNull(cells, "cells");
    }

    private static final int DECIMALS = 1;

    /**
     * What is told apart.
     *
     * @param part an exam part that has to be done
     * @param status how it stands
     * @param failures how often it was failed
     * @param isOnlyOneToGo whether it is the only exam part that is not done
     */
    public record Cell(Part part, PartStatus status, int failures, boolean isOnlyOneToGo) implements Serializable {
        /**
         * Refuses null, by the name of the value.
         *
         * @param part an exam part that has to be done
         * @param status how it stands
         * @param failures how often it was failed
         * @param isOnlyOneToGo whether it is the only exam part that is not done
         */
        public Cell {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(status, "status");
        }
    }

    static Stream<Cell> cells(AssessedPerson person) {
        return person.isStillObliged()
                ? person.assessment().progress().stream()
                        .filter(progress -> Standing.of(progress.group()) == Standing.ONE_OR_TWO_TO_GO)
                        .flatMap(progress -> cells(person, progress))
                : Stream.empty();
    }

    private static Stream<Cell> cells(AssessedPerson person, ExamProgress progress) {
        List<PartProgress> parts =
                progress.parts().stream().filter(part -> part.part().isExam()).toList();
        long toGo = parts.stream().filter(part -> !part.status().isDone()).count();
        return parts.stream()
                .map(part -> new Cell(
                        part.part(),
                        part.status(),
                        person.failuresAt(part.part()),
                        toGo == 1 && !part.status().isDone()));
    }

    /**
     * Returns a collector that makes this table.
     *
     * @return the collector
     */
    public static Collector<AssessedPerson, ?, PartsTable> collector() {
        return Tally.collector(PartsTable::cells, PartsTable::new);
    }

    /**
     * Adds the persons of another table.
     *
     * @param other the other table
     * @return the sum
     */
    public PartsTable plus(PartsTable other) {
        return new PartsTable(cells.plus(other.cells));
    }

    /**
     * Returns who passed a part in an exam, the state exam NT2 included. Who was dispensed or exempted did not pass it.
     *
     * @param part the part
     * @return how many persons, of those who must do it
     */
    public Share passed(Part part) {
        Objects.requireNonNull(part, "part");
        return share(part, cell -> cell.status() == PartStatus.PASSED);
    }

    /**
     * Returns who has done a part in another way than by an exam: dispensed or exempted.
     *
     * @param part the part
     * @return how many persons, of those who must do it
     */
    public Share doneOtherwise(Part part) {
        Objects.requireNonNull(part, "part");
        return share(part, cell -> cell.status().isDone() && cell.status() != PartStatus.PASSED);
    }

    /**
     * Returns who has only this part to go (alleen dit onderdeel nog).
     *
     * @param part the part
     * @return how many persons, of those with one part to go
     */
    public Share onlyToGo(Part part) {
        Objects.requireNonNull(part, "part");
        Tally<Cell> last = cells.where(Cell::isOnlyOneToGo);
        return new Share(last.where(cell -> cell.part() == part).total(), last.total());
    }

    /**
     * Returns how often a part was failed on average, to one decimal, half up.
     *
     * @param part the part
     * @return the mean; empty if nobody must do it
     */
    public Optional<BigDecimal> meanFailures(Part part) {
        Objects.requireNonNull(part, "part");
        return failures(part).mean(DECIMALS);
    }

    /**
     * Returns the median of how often a part was failed, to one decimal, half up.
     *
     * @param part the part
     * @return the median; empty if nobody must do it
     */
    public Optional<BigDecimal> medianFailures(Part part) {
        Objects.requireNonNull(part, "part");
        return failures(part).median(DECIMALS);
    }

    private Share share(Part part, Predicate<Cell> condition) {
        Tally<Cell> all = of(part);
        return new Share(all.where(condition).total(), all.total());
    }

    private Distribution failures(Part part) {
        return new Distribution(of(part).by(cell -> (long) cell.failures()));
    }

    private Tally<Cell> of(Part part) {
        return cells.where(cell -> cell.part() == part);
    }
}

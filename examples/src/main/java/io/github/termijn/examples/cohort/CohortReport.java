package io.github.termijn.examples.cohort;

import io.github.termijn.Receipt;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * What is said of a population, ready to be written in any format.
 *
 * @param receipt with which library, law and day it was made
 * @param count what was counted
 * @param sheets the tables
 */
public record CohortReport(Receipt receipt, CohortCount count, List<Sheet> sheets) {

    /**
     * Lays out what was counted.
     *
     * @param receipt what all assessments were made with
     * @param count what was counted
     * @param fineClasses where the classes of fines begin, ascending
     * @return the report
     */
    public static CohortReport of(Receipt receipt, CohortCount count, List<Money> fineClasses) {
        Stream<Sheet> standard = new Sheets(count.tables()).all(fineClasses).stream();
        Stream<Sheet> amended = count.whatIfs().stream().flatMap(whatIf -> new WhatIfSheets(whatIf).all().stream());
        return new CohortReport(receipt, count, Stream.concat(standard, amended).toList());
    }
}

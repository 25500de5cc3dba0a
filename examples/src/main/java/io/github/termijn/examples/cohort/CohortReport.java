package io.github.termijn.examples.cohort;

import io.github.termijn.Receipt;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What is said of a population, ready to be written in any format.
 *
 * @param receipt with which library, law and day it was made
 * @param count what was counted
 * @param flow what happened by a later day, if it was asked
 * @param sheets the tables
 */
public record CohortReport(Receipt receipt, CohortCount count, Optional<Flow> flow, List<Sheet> sheets) {

    /** Where the classes of fines begin unless somebody asks for others, in whole euros. The report does not print its own. */
    public static final String FINE_CLASSES = "50,500,1000,1500,2000,2500,3000";

    /**
     * Lays out what was counted, with the usual classes of fines.
     *
     * @param receipt what all assessments were made with
     * @param count what was counted
     * @return the report
     */
    public static CohortReport of(Receipt receipt, CohortCount count) {
        return of(
                receipt,
                count,
                count.flow(),
                Stream.of(FINE_CLASSES.split(","))
                        .map(euro -> Money.of(CurrencyUnit.EUR, new BigDecimal(euro)))
                        .toList());
    }

    /**
     * Lays out what was counted.
     *
     * @param receipt what all assessments were made with
     * @param count what was counted
     * @param flow what happened by a later day, if it was asked
     * @param fineClasses where the classes of fines begin, ascending
     * @return the report
     */
    public static CohortReport of(Receipt receipt, CohortCount count, Optional<Flow> flow, List<Money> fineClasses) {
        Stream<Sheet> between = flow.stream().flatMap(each -> new FlowSheets(each).all().stream());
        Stream<Sheet> standard = new Sheets(count.tables()).all(fineClasses).stream();
        Stream<Sheet> amended = count.whatIfs().stream().flatMap(whatIf -> new WhatIfSheets(whatIf).all().stream());
        return new CohortReport(
                receipt,
                count,
                flow,
                Stream.of(between, standard, amended).flatMap(sheets -> sheets).toList());
    }
}

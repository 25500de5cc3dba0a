package io.github.termijn;

/** What a sentence of a summary answers (onderdeel van de samenvatting), in the order in which it is told. */
public enum SummaryPart {
    /** Until when (tot wanneer): the last day, and whether it was kept. */
    UNTIL_WHEN,
    /** How it stands (hoe het staat): how much is done, or how the duty ended. */
    STANDING,
    /** What it costs (wat het kost): whose fault an overrun is, and the fine. */
    COST,
    /** What is forgiven of the loan (kwijtschelding), and whether the rest is collected. */
    FORGIVENESS,
    /** What to do first, and by when (eerste stap). */
    FIRST_STEP,
    /** How sure the last day is, and why (hoe zeker). */
    CERTAINTY
}

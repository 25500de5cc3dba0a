package io.github.termijn.examples.cohort;

import io.github.termijn.Receipt;
import io.github.termijn.cohort.WhatIfTable;
import io.github.termijn.law.Amendment;

/**
 * An amendment beside the standard law, over a population that was counted.
 *
 * @param amendment the amendment
 * @param receipt what the assessments under it were made with
 * @param table what it changes
 */
public record WhatIf(Amendment amendment, Receipt receipt, WhatIfTable table) {}

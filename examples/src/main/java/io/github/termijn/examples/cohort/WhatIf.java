package io.github.termijn.examples.cohort;

import io.github.termijn.Receipt;
import io.github.termijn.cohort.WhatIfTable;
import io.github.termijn.examples.law.NamedLaw;

/**
 * An amendment beside the standard law, over a population that was counted.
 *
 * @param law the amendment
 * @param receipt what the assessments under it were made with
 * @param table what it changes
 */
public record WhatIf(NamedLaw law, Receipt receipt, WhatIfTable table) {}

/**
 * Two assessments or two laws side by side (vergelijking).
 *
 * <p>{@link io.github.termijn.compare.Comparison} names every outcome in which two assessments differ, with the findings
 * that only one of them has: of one person on two days, under two laws, or before and after a fact. Rules: SIG-5, and any
 * rule of which the outcome is compared. This room uses the root and what lies below it; {@code cohort} uses it.
 */
@NullMarked
package io.github.termijn.compare;

import org.jspecify.annotations.NullMarked;

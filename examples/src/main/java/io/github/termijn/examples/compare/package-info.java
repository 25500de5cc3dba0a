/** Assessments of many persons side by side: of two runs, on two days, or under two laws. */
package io.github.termijn.examples.compare;

package io.github.termijn.examples.population;

/** How far somebody is, as figure 6 and table 2 of the report divide them. */
enum Stage {
    /** No attempt. */
    INACTIVE,
    /** One part to go. */
    ONE_TO_GO,
    /** Two parts to go. */
    TWO_TO_GO,
    /** Three or more parts to go, with an attempt. */
    MORE_TO_GO
}

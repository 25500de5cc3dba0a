/**
 * The Dutch Civic Integration Act 2013 (Wet inburgering 2013) as immutable values and pure functions.
 *
 * <p>Start at {@link io.github.termijn.Wi2013}.
 */
module io.github.termijn.core {
    requires transitive org.joda.money;
    requires transitive org.threeten.extra;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.termijn;
    exports io.github.termijn.cohort;
    exports io.github.termijn.compare;
    exports io.github.termijn.dossier;
    exports io.github.termijn.duty;
    exports io.github.termijn.exam;
    exports io.github.termijn.exemption;
    exports io.github.termijn.fine;
    exports io.github.termijn.guidance;
    exports io.github.termijn.law;
    exports io.github.termijn.loan;
    exports io.github.termijn.procedure;
    exports io.github.termijn.term;
    exports io.github.termijn.text;
}

package io.github.termijn.procedure;

import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import java.util.List;

/** What can be said against a decision (soort grond, PRC-5), each with the rule that gives something else than was decided. */
public enum GroundKind implements Statement {
    /** Above what a fine can be (boven het wettelijk maximum). */
    ABOVE_MAXIMUM(Rule.FIN_1, "amount", "maximum", "less"),
    /** Above what the table gives (boven de tabel). */
    ABOVE_TABLE(Rule.FIN_3, "amount", "computed", "less"),
    /** Parts that were done were not taken into account (behaalde onderdelen). */
    PARTS_PASSED(Rule.FIN_6, "amount", "computed", "less"),
    /** A lower maximum holds (gunstigste recht). */
    LOWER_MAXIMUM(Rule.FIN_7, "amount", "computed", "less"),
    /** So much effort that there is no fine (genoeg uren en pogingen). */
    NO_FINE_FOR_EFFORT(Rule.FIN_13, "amount"),
    /** Hours without proof would lower the fine (uren zonder bewijs). */
    UNPROVEN_HOURS(Rule.AGI_6, "hours", "computed", "less"),
    /** The power to fine had lapsed (bevoegdheid vervallen). */
    POWER_LAPSED(Rule.FIN_12, "decidedOn", "lastDay"),
    /** A fine of an asylum status holder (asielstatushouder). */
    STATUS_HOLDER(Rule.FIN_11, "decidedOn"),
    /** The overrun it was taken for is gone (zonder grondslag). */
    WITHOUT_BASIS(Rule.TRM_10, "decidedOn"),
    /** It belongs to no overrun (geen overschrijding). */
    NOT_ATTRIBUTABLE(Rule.FIN_8, "decidedOn"),
    /** An extension that could be had would remove the overrun (verlenging). */
    EXTENSION(Rule.CUL_2, "ground", "lastDay"),
    /** There may have been no duty (geen inburgeringsplicht). */
    NOT_OBLIGED(Rule.REG_4),
    /** The person died (overlijden). */
    DIED(Rule.FIN_2, "day"),
    /** The permit was refused or withdrawn (verblijfsvergunning). */
    PERMIT_REFUSED(Rule.FIN_2, "day"),
    /** It was nobody's fault (niet verwijtbaar). */
    NOT_CULPABLE(Rule.CUL_5),
    /** The extension that was refused can be had (verlenging toch mogelijk). */
    EXTENSION_DUE(Rule.TRM_7, "ground", "lastDay"),
    /** The criteria of the exemption that was refused are met (ontheffing toch mogelijk). */
    EXEMPTION_DUE(Rule.PRC_5, "kind"),
    /** The dispensation that was refused can be had (vrijstelling toch mogelijk). */
    DISPENSATION_DUE(Rule.VRS_1),
    /** The dispensation from ONA because of work can be had (vrijstelling ONA toch mogelijk). */
    WORK_DISPENSATION_DUE(Rule.EXM_5),
    /** More is forgiven by the rules (kwijtschelding). */
    FORGIVENESS_DUE(Rule.LOA_4, "percentage"),
    /** An asylum status holder owes nothing of the loan (asielstatushouder). */
    LOAN_NOT_DUE(Rule.LOA_10),
    /** The repayment begins later by the rules (latere aanvang). */
    STARTS_LATER(Rule.REP_1, "recorded", "computed"),
    /** The instalment is above what can be paid by income (draagkracht). */
    ABOVE_ABILITY(Rule.REP_5, "ability");

    private final Rule rule;
    private final List<String> fields;

    GroundKind(Rule rule, String... fields) {
        this.rule = rule;
        this.fields = List.of(fields);
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public List<String> fields() {
        return fields;
    }
}

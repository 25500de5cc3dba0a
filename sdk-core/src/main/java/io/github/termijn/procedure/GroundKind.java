package io.github.termijn.procedure;

import static io.github.termijn.law.Field.count;
import static io.github.termijn.law.Field.day;
import static io.github.termijn.law.Field.money;
import static io.github.termijn.law.Field.number;
import static io.github.termijn.law.Field.one;

import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.dossier.Ground;
import io.github.termijn.law.Field;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import java.util.List;

/** What can be said against a decision (soort grond, PRC-5), each with the rule that gives something else than was decided. */
public enum GroundKind implements Statement {
    /** Above what a fine can be (boven het wettelijk maximum). */
    ABOVE_MAXIMUM(Rule.FIN_1, money("amount"), money("maximum"), money("less")),
    /** Above what the table gives (boven de tabel). */
    ABOVE_TABLE(Rule.FIN_3, money("amount"), money("computed"), money("less")),
    /** Parts that were done were not taken into account (behaalde onderdelen). */
    PARTS_PASSED(Rule.FIN_6, money("amount"), money("computed"), money("less")),
    /** A lower maximum holds (gunstigste recht). */
    LOWER_MAXIMUM(Rule.FIN_7, money("amount"), money("computed"), money("less")),
    /** So much effort that there is no fine (genoeg uren en pogingen). */
    NO_FINE_FOR_EFFORT(Rule.FIN_13, money("amount")),
    /** Hours without proof would lower the fine (uren zonder bewijs). */
    UNPROVEN_HOURS(Rule.AGI_6, number("hours"), money("computed"), money("less")),
    /** The power to fine had lapsed (bevoegdheid vervallen). */
    POWER_LAPSED(Rule.FIN_12, day("decidedOn"), day("lastDay")),
    /** A fine of an asylum status holder (asielstatushouder). */
    STATUS_HOLDER(Rule.FIN_11, day("decidedOn")),
    /** The overrun it was taken for is gone (zonder grondslag). */
    WITHOUT_BASIS(Rule.TRM_10, day("decidedOn")),
    /** It belongs to no overrun (geen overschrijding). */
    NOT_ATTRIBUTABLE(Rule.FIN_8, day("decidedOn")),
    /** An extension that could be had would remove the overrun (verlenging). */
    EXTENSION(Rule.CUL_2, one(Ground.class, "ground"), day("lastDay")),
    /** There may have been no duty (geen inburgeringsplicht). */
    NOT_OBLIGED(Rule.REG_4),
    /** The person died (overlijden). */
    DIED(Rule.FIN_2, day("day")),
    /** The permit was refused or withdrawn (verblijfsvergunning). */
    PERMIT_REFUSED(Rule.FIN_2, day("day")),
    /** It was nobody's fault (niet verwijtbaar). */
    NOT_CULPABLE(Rule.CUL_5),
    /** The extension that was refused can be had (verlenging toch mogelijk). */
    EXTENSION_DUE(Rule.TRM_7, one(Ground.class, "ground"), day("lastDay")),
    /** The criteria of the exemption that was refused are met (ontheffing toch mogelijk). */
    EXEMPTION_DUE(Rule.PRC_5, one(ExemptionKind.class, "exemption")),
    /** The dispensation that was refused can be had (vrijstelling toch mogelijk). */
    DISPENSATION_DUE(Rule.VRS_1),
    /** The dispensation from ONA because of work can be had (vrijstelling ONA toch mogelijk). */
    WORK_DISPENSATION_DUE(Rule.EXM_5),
    /** More is forgiven by the rules (kwijtschelding). */
    FORGIVENESS_DUE(Rule.LOA_4, count("percentage")),
    /** An asylum status holder owes nothing of the loan (asielstatushouder). */
    LOAN_NOT_DUE(Rule.LOA_10),
    /** The repayment begins later by the rules (latere aanvang). */
    STARTS_LATER(Rule.REP_1, day("recordedStart"), day("computedStart")),
    /** The instalment is above what can be paid by income (draagkracht). */
    ABOVE_ABILITY(Rule.REP_5, money("ability"));

    private final Rule rule;
    private final List<Field> fields;

    GroundKind(Rule rule, Field... fields) {
        this.rule = rule;
        this.fields = List.of(fields);
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public List<Field> fields() {
        return fields;
    }
}

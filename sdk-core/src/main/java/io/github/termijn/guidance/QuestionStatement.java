package io.github.termijn.guidance;

import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import java.util.List;

/** What is asked, and what the answer could change (vragen en wat ervan afhangt, SIG-6). In the order of their weight. */
public enum QuestionStatement implements Statement {
    /** Something is to be asked. */
    ASKED(Rule.SIG_6, "fact"),
    /** The fines could be lower, or gone. */
    FINE(Rule.SIG_6, "now", "then"),
    /** More, or less, could be forgiven. */
    FORGIVENESS(Rule.SIG_6, "now", "then"),
    /** There may be no duty, or it may end. */
    DUTY(Rule.SIG_6),
    /** A term could end on another day. */
    LAST_DAY(Rule.SIG_6, "kind", "now", "then"),
    /** A term could stand otherwise. */
    STATUS(Rule.SIG_6),
    /** An exemption or dispensation could be had. */
    EXEMPTION(Rule.SIG_6, "kind"),
    /** Another amount could be borrowed. */
    ENTITLEMENT(Rule.SIG_6, "now", "then"),
    /** Another amount could have to be paid back. */
    REPAYMENT(Rule.SIG_6);

    private final Rule rule;
    private final List<String> fields;

    QuestionStatement(Rule rule, String... fields) {
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

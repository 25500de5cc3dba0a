package io.github.termijn.guidance;

import static io.github.termijn.law.Field.count;
import static io.github.termijn.law.Field.day;
import static io.github.termijn.law.Field.money;
import static io.github.termijn.law.Field.one;

import io.github.termijn.dossier.AskedFact;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.Field;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import java.util.List;

/** What is asked, and what the answer could change (vragen en wat ervan afhangt, SIG-6). In the order of their weight. */
public enum QuestionStatement implements Statement {
    /** Something is to be asked. */
    ASKED(Rule.SIG_6, one(AskedFact.class, "fact")),
    /** The fines could be lower, or gone. */
    FINE(Rule.SIG_6, money("fineNow"), money("fineThen")),
    /** More, or less, could be forgiven. */
    FORGIVENESS(Rule.SIG_6, count("percentageNow"), count("percentageThen")),
    /** There may be no duty, or it may end. */
    DUTY(Rule.SIG_6),
    /** A term could end on another day. */
    LAST_DAY(Rule.SIG_6, one(TermKind.class, "kind"), day("lastDayNow"), day("lastDayThen")),
    /** A term could stand otherwise. */
    STATUS(Rule.SIG_6),
    /** An exemption could be had. */
    EXEMPTION(Rule.SIG_6, one(ExemptionKind.class, "exemption")),
    /** The dispensation from ONA because of work could be had. */
    WORK_DISPENSATION(Rule.SIG_6),
    /** Another amount could be borrowed. */
    ENTITLEMENT(Rule.SIG_6, money("availableNow"), money("availableThen")),
    /** Another amount could have to be paid back. */
    REPAYMENT(Rule.SIG_6);

    private final Rule rule;
    private final List<Field> fields;

    QuestionStatement(Rule rule, Field... fields) {
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

package io.github.termijn.procedure;

import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import java.util.List;

/** What this room can find (bevindingen over de procedure). */
public enum ProcedureStatement implements Statement {
    /** By when is decided on a request for more time. */
    EXTENSION_DECIDED_BY(Rule.TRM_7, "ground", "requestedOn", "day"),
    /** By when is decided on another request. */
    DECIDED_BY(Rule.PRC_3, "request", "requestedOn", "day");

    private final Rule rule;
    private final List<String> fields;

    ProcedureStatement(Rule rule, String... fields) {
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

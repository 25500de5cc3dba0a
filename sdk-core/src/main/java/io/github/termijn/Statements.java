package io.github.termijn;

import io.github.termijn.duty.DutyStatement;
import io.github.termijn.exam.ExamStatement;
import io.github.termijn.exemption.ExemptionStatement;
import io.github.termijn.fine.FineStatement;
import io.github.termijn.guidance.GuidanceStatement;
import io.github.termijn.guidance.QuestionStatement;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import io.github.termijn.loan.LoanStatement;
import io.github.termijn.loan.RepaymentStatement;
import io.github.termijn.procedure.GroundKind;
import io.github.termijn.procedure.ProcedureStatement;
import io.github.termijn.term.ClaimStatement;
import io.github.termijn.term.TermStatement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** All that findings can say (bevindingen), of every room. A statement is told from any other by its rule and its name. */
public final class Statements {

    private static final List<Statement> ALL = Stream.<Statement[]>of(
                    RegimeStatement.values(),
                    ExamStatement.values(),
                    DutyStatement.values(),
                    TermStatement.values(),
                    ClaimStatement.values(),
                    FineStatement.values(),
                    LoanStatement.values(),
                    RepaymentStatement.values(),
                    ExemptionStatement.values(),
                    ProcedureStatement.values(),
                    GroundKind.values(),
                    GuidanceStatement.values(),
                    QuestionStatement.values())
            .flatMap(Stream::of)
            .toList();

    private record Key(Rule rule, String name) {}

    private static final Map<Key, Statement> BY_KEY = byKey();

    private Statements() {}

    private static Map<Key, Statement> byKey() {
        Map<Key, Statement> byKey = new HashMap<>();
        ALL.forEach(statement -> byKey.put(new Key(statement.rule(), statement.name()), statement));
        return byKey;
    }

    /**
     * Returns every statement.
     *
     * @return the statements, room by room
     */
    public static List<Statement> all() {
        return ALL;
    }

    /**
     * Returns a statement.
     *
     * @param rule the rule that it rests on
     * @param name the name of the constant
     * @return the statement; empty if the rule has none of this name
     */
    public static Optional<Statement> of(Rule rule, String name) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(name, "name");
        return Optional.ofNullable(BY_KEY.get(new Key(rule, name)));
    }
}

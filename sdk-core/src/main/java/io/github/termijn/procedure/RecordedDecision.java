package io.github.termijn.procedure;

import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A recorded decision with its days and what can be said against it (besluit, met termijnen en gronden; section 6a). */
@Value.Immutable
public interface RecordedDecision extends Outcome {

    /**
     * Returns its number among the decisions of the person.
     *
     * @return 1 for the first, by the days of the decisions
     */
    int number();

    /**
     * Returns what was decided.
     *
     * @return the kind
     */
    DecisionKind kind();

    /**
     * Returns the day of the decision.
     *
     * @return the day
     */
    LocalDate decidedOn();

    /**
     * Returns what the grounds are for on the as-of day.
     *
     * @return the route
     */
    Route route();

    /**
     * Returns the last day of that route.
     *
     * @return the day, included; empty if it has none
     */
    Optional<LocalDate> through();

    /**
     * Returns since when the decision is final (onherroepelijk, PRC-4).
     *
     * @return the day, which may still come; empty while something is pending, or if not known
     */
    Optional<LocalDate> finalFrom();

    /**
     * Returns the days of the decision: objection, appeal, the decisions on them, payment, finality.
     *
     * @return the findings in the order of the procedure, open where a fact is missing
     */
    List<Finding> days();

    /**
     * Returns what can be said against it.
     *
     * @return the grounds, the strongest first; empty is an outcome too, see {@link #remarks()}
     */
    List<ObjectionGround> grounds();

    /**
     * Returns what was tested without result, and what is always named beside the grounds and never computed.
     *
     * @return the findings
     */
    List<Finding> remarks();

    /**
     * Returns all findings.
     *
     * @return those of the days, the grounds, and the remarks
     */
    @Override
    @Value.Lazy
    default List<Finding> findings() {
        List<Finding> all = new ArrayList<>(days());
        grounds().forEach(ground -> all.addAll(ground.findings()));
        all.addAll(remarks());
        return List.copyOf(all);
    }

    /** Builds a decision. */
    class Builder extends ImmutableRecordedDecision.Builder {}
}

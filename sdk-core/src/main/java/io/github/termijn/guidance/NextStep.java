package io.github.termijn.guidance;

import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.lists.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Something that can be done (stap), from when, until when, and what is missing for it.
 *
 * <p>A step is possible on its first day. It is an offer, no duty: who has no chance of passing every part, for example, is
 * for the person and the desk to judge.
 */
@Value.Immutable
public interface NextStep extends Outcome {

    /** What is found of the days of a step, beside why it is here. */
    Set<GuidanceStatement> DAYS = Set.of(
            GuidanceStatement.FROM,
            GuidanceStatement.BY,
            GuidanceStatement.FROM_IF_OBLIGED,
            GuidanceStatement.BY_IF_OBLIGED);

    /**
     * Returns what can be done.
     *
     * @return the kind of step
     */
    StepKind kind();

    /**
     * Returns the rule that the step rests on.
     *
     * @return the rule of its first finding
     */
    default Rule rule() {
        return findings().get(0).rule();
    }

    /**
     * Returns from which day it is possible.
     *
     * @return the day, included: the as-of day or later
     */
    Bounds<LocalDate> from();

    /**
     * Returns by which day it must be done, or is too late for its purpose.
     *
     * @return the day, included: not before {@link #from}; empty if there is no last day, or it has passed already
     */
    Optional<Bounds<LocalDate>> by();

    /**
     * Returns how the step presses (SIG-7).
     *
     * @return the first class that fits
     */
    default Urgency urgency() {
        if (kind() == StepKind.OBJECT || kind() == StepKind.APPEAL) {
            return Urgency.A_RIGHT_IS_LOST;
        } else if (takesAway()) {
            return Urgency.TAKES_AWAY;
        } else if (by().isEmpty()) {
            return Urgency.WITHOUT_LAST_DAY;
        }
        boolean open = Lists.any(openPoints(), NextStep::isLastDay);
        return open ? Urgency.OPEN_LAST_DAY : Urgency.CERTAIN_LAST_DAY;
    }

    private static boolean isFirstDay(Finding finding) {
        return finding.statement() == GuidanceStatement.FROM
                || finding.statement() == GuidanceStatement.FROM_IF_OBLIGED;
    }

    private static boolean isLastDay(Finding finding) {
        return finding.statement() == GuidanceStatement.BY || finding.statement() == GuidanceStatement.BY_IF_OBLIGED;
    }

    private boolean takesAway() {
        boolean possible = !Lists.any(findings(), NextStep::isFirstDay);
        return possible
                && switch (kind()) {
                    case HAVE_DUTY_CHECKED,
                            COMPLETE_OBJECTION,
                            ASK_FOR_REVIEW,
                            REQUEST_MEDICAL_EXEMPTION,
                            REQUEST_INTEGRATION_EXEMPTION,
                            REQUEST_EFFORT_EXEMPTION,
                            REQUEST_WORK_DISPENSATION,
                            HAVE_LANGUAGE_INTERVIEW,
                            RECORD_HOURS -> true;
                    case REQUEST_EXTENSION ->
                        Lists.any(
                                findings(),
                                finding -> finding.statement() == GuidanceStatement.EXTENSION_REMOVES_OVERRUN);
                    default -> false;
                };
    }

    /**
     * Returns what is still missing, with its numbers.
     *
     * @return the findings that fail or are open, but for the days of the step
     */
    default List<Finding> missing() {
        return Lists.where(
                findings(), finding -> finding.verdict() != Verdict.HOLDS && !DAYS.contains(finding.statement()));
    }

    /**
     * Returns the finding that says why the step is here, then what it needs, then its days: from when if that is later
     * than today, and by when if it has a last day.
     *
     * @return the findings
     */
    @Override
    List<Finding> findings();

    /** Builds a step. */
    class Builder extends ImmutableNextStep.Builder {}
}

package io.github.termijn.exemption;

import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.Verdict;
import java.util.List;
import org.immutables.value.Value;

/**
 * Hints that somebody is not obliged at all (niet inburgeringsplichtig, rule VRS-1), from the facts that are known. They
 * end no term: a recorded dispensation does.
 */
@Value.Immutable
public interface NotObliged extends Outcome {

    /**
     * Returns the grounds of which something is known.
     *
     * @return a finding for each: it holds, fails or is open; grounds of which no fact is known are not among them
     */
    @Override
    List<Finding> findings();

    /**
     * Returns whether a ground is there.
     *
     * @return holds if one ground holds, else open if one is open, else fails: no ground is known
     */
    default Verdict verdict() {
        List<Verdict> verdicts = findings().stream().map(Finding::verdict).toList();
        if (verdicts.contains(Verdict.HOLDS)) {
            return Verdict.HOLDS;
        }
        return verdicts.contains(Verdict.OPEN) ? Verdict.OPEN : Verdict.FAILS;
    }

    /** Builds an outcome. */
    class Builder extends ImmutableNotObliged.Builder {}
}

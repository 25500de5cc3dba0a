package io.github.termijn.law;

import java.math.BigDecimal;
import java.util.List;

/**
 * By what share a fine is lowered for exam parts that are done (verlaging boete, FIN-6).
 *
 * <p>The table of the executive agency for duties that began from 2015 is not public. Who has it supplies it:
 *
 * <pre>{@code
 * LawBook law = LawBook.standard().with(FineLaw.REDUCTION, Optional.of(ReductionTable.of(shares)));
 * }</pre>
 *
 * <p>Without it a fine of somebody with parts done is open.
 */
public final class ReductionTable {

    private final List<BigDecimal> shares;

    private ReductionTable(List<BigDecimal> shares) {
        this.shares = shares;
    }

    /**
     * Creates a table.
     *
     * @param shares the share taken off, from 0 to 1 included, by the number of exam parts done: the first for none,
     *     which takes nothing off; more parts never take off less
     * @return the table
     * @throws IllegalArgumentException if there are no shares, the first is not 0, one is outside 0 to 1, or one is below
     *     the one before it
     */
    public static ReductionTable of(List<BigDecimal> shares) {
        if (shares.isEmpty() || shares.get(0).signum() != 0) {
            throw new IllegalArgumentException("The first share, for no parts done, must be 0");
        }
        BigDecimal before = BigDecimal.ZERO;
        for (BigDecimal share : shares) {
            if (share.compareTo(before) < 0 || share.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException("Shares must rise from 0 to at most 1");
            }
            before = share;
        }
        return new ReductionTable(List.copyOf(shares));
    }

    /**
     * Returns the share taken off.
     *
     * @param partsDone the number of exam parts done; beyond the end of the table its last share holds
     * @return a share from 0 to 1
     * @throws IllegalArgumentException if the number is negative
     */
    public BigDecimal share(int partsDone) {
        if (partsDone < 0) {
            throw new IllegalArgumentException("The number of parts done cannot be negative");
        }
        return shares.get(Math.min(partsDone, shares.size() - 1));
    }

    /**
     * Returns the shares.
     *
     * @return the shares by the number of parts done, from 0
     */
    public List<BigDecimal> shares() {
        return shares;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReductionTable that && shares.equals(that.shares);
    }

    @Override
    public int hashCode() {
        return shares.hashCode();
    }

    /** Returns the shares in order: {@code [0, 0.2, 0.4]}. */
    @Override
    public String toString() {
        return shares.toString();
    }
}

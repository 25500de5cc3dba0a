package io.github.termijn.loan;

import io.github.termijn.law.Bounds;

/**
 * How many percent are forgiven, on the way to the result.
 *
 * @param percentage from 0 to 100, or its bounds
 * @param pending whether the duty can still be done in time or a little late
 */
record Share(Bounds<Integer> percentage, boolean pending) {

    static final int ALL = 100;

    static Share of(int percentage) {
        return new Share(Bounds.exactly(percentage), false);
    }

    static Share open(int atMost) {
        return new Share(Bounds.between(0, atMost), false);
    }

    static Share pending(int atMost) {
        return new Share(Bounds.between(0, atMost), atMost > 0);
    }

    int least() {
        return percentage.atLeast();
    }

    int most() {
        return percentage.atMost().orElseThrow();
    }

    Share upToAll() {
        return new Share(Bounds.between(least(), ALL), pending);
    }

    Share downToNothing() {
        return new Share(Bounds.between(0, most()), pending);
    }

    /** Returns the widest of two shares that depend on a fact not known; pending if both are. */
    Share hull(Share other) {
        return new Share(percentage.hull(other.percentage), pending && other.pending);
    }

    /** Returns the better of two shares that both are due. */
    Share better(Share other) {
        return new Share(
                Bounds.between(Math.max(least(), other.least()), Math.max(most(), other.most())),
                pending && other.pending);
    }

    ForgivenessKind kind() {
        if (!percentage.isExact()) {
            return pending ? ForgivenessKind.PENDING : ForgivenessKind.OPEN;
        }
        return switch (least()) {
            case 0 -> ForgivenessKind.NONE;
            case ALL -> ForgivenessKind.FULL;
            default -> ForgivenessKind.PARTIAL;
        };
    }
}

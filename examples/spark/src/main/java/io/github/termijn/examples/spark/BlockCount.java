package io.github.termijn.examples.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Counts the rows of one block of a file, in their order, while they are read. */
final class BlockCount implements Serializable {

    /** So many refusals of a block are kept with their reason; a broken file must not fill the memory. All are counted. */
    static final int KEPT = 100;

    private static final long serialVersionUID = 1L;

    private final ArrayList<Refusal> refusals = new ArrayList<>();
    private long rows;
    private long assessed;
    private long refused;

    /**
     * A row or person that was refused.
     *
     * @param row its number in the block; the first is 1
     * @param reason every problem, without any value of the person
     * @param isByNumber whether its number says where it stands; else the reason does
     */
    record Refusal(long row, String reason, boolean isByNumber) implements Serializable {}

    /** Counts a row that has no dossier: a blank line. */
    void addBlank() {
        rows++;
    }

    void addAssessed() {
        rows++;
        assessed++;
    }

    void addRefused(String reason, boolean isByNumber) {
        rows++;
        refused++;
        if (refusals.size() < KEPT) {
            refusals.add(new Refusal(rows, reason, isByNumber));
        }
    }

    /** Returns the number of all rows, with those that have no dossier. */
    long rows() {
        return rows;
    }

    long assessed() {
        return assessed;
    }

    long refused() {
        return refused;
    }

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }
}

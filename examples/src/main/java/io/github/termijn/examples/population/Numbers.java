package io.github.termijn.examples.population;

import io.github.termijn.law.CoronaRound;
import io.github.termijn.law.ExtensionLaw;
import io.github.termijn.law.FineLaw;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.TermLaw;
import java.time.Period;
import java.util.List;

/** The numbers of the law that plausible facts need, from where they stand. */
final class Numbers {

    private static final LawBook LAW = LawBook.standard();

    /** The most that one fine can be, in whole euros. */
    static final int MOST_PER_FINE =
            LAW.on(FineLaw.MAXIMUM, PublishedMargins.REFERENCE_DAY).getAmountMajorInt();

    static final Period EXAM_TERM = LAW.on(TermLaw.EXAM_TERM, PublishedMargins.REFERENCE_DAY);

    static final Period NEW_TERM = LAW.on(TermLaw.NEW_EXAM_TERM, PublishedMargins.REFERENCE_DAY);

    static final List<CoronaRound> CORONA = ExtensionLaw.CORONA_ROUNDS.stream()
            .map(round -> LAW.on(round, PublishedMargins.REFERENCE_DAY))
            .toList();

    private Numbers() {}
}

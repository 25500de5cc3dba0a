package io.github.termijn.examples.population;

import io.github.termijn.law.Part;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How often parts are failed, and which parts are open together (section 2.3.2 and table 3 of the report).
 *
 * <p>Exact: open parts, the mean of table 3 to one decimal and its median; of the 1,242 with three or more to go the median 7,
 * the most 60 and the 479 that failed more than ten times; their mean rounds to 9. The shapes of the distributions are
 * assumptions.
 */
final class ExamQuotas {

    /** Open together with one other part that is not ONA: 182 persons with two to go. */
    static final Deck<List<Part>> PAIRS = Deck.of(120, List.of(Part.WRITING, Part.SPEAKING))
            .and(20, List.of(Part.WRITING, Part.KNM))
            .and(22, List.of(Part.SPEAKING, Part.KNM))
            .and(8, List.of(Part.READING, Part.WRITING))
            .and(8, List.of(Part.READING, Part.SPEAKING))
            .and(2, List.of(Part.LISTENING, Part.SPEAKING))
            .and(2, List.of(Part.LISTENING, Part.KNM));

    /** Open alone, or together with ONA. */
    static final Deck<Part> SINGLES = Deck.of(109, Part.WRITING)
            .and(169, Part.SPEAKING)
            .and(90, Part.KNM)
            .and(16, Part.READING)
            .and(2, Part.LISTENING);

    /** How often each part is failed by those with one or two to go. */
    static final Map<Part, Deck<Integer>> FAILURES = new EnumMap<>(Map.of(
            Part.READING, counted(410, 190, 90, 45, 25, 15, 10, 8, 5, 3),
            Part.LISTENING, counted(510, 160, 60, 35, 15, 10, 6, 5),
            Part.WRITING, counted(380, 110, 100, 60, 70, 25, 20, 0, 20, 0, 10, 0, 0, 0, 0, 6),
            Part.SPEAKING, counted(333, 110, 110, 70, 60, 30, 20, 0, 20, 0, 34, 0, 0, 0, 0, 14),
            Part.KNM, counted(355, 120, 110, 65, 55, 25, 20, 0, 20, 0, 20, 0, 0, 0, 0, 11),
            Part.ONA, counted(560, 38, 10)));

    /** How often those with three or more to go failed in all. */
    static final Deck<Integer> FAILURES_OF_MORE = counted(
                    40, 75, 85, 85, 85, 85, 85, 100, 45, 40, 38, 100, 80, 60, 50, 40)
            .and(35, 16)
            .and(30, 18)
            .and(25, 20)
            .and(15, 22)
            .and(15, 25)
            .and(10, 28)
            .and(7, 30)
            .and(5, 35)
            .and(3, 40)
            .and(2, 50)
            .and(2, 60);

    private ExamQuotas() {}

    /** The counts of 0, 1, 2 and so on. */
    private static Deck<Integer> counted(int... counts) {
        Deck<Integer> deck = new Deck<>(List.of());
        for (int value = 0; value < counts.length; value++) {
            deck = deck.and(counts[value], value);
        }
        return deck;
    }
}

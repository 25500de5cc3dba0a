package io.github.termijn.examples.recipes;

import io.github.termijn.Wi2013;
import io.github.termijn.compare.Comparison;
import io.github.termijn.compare.Difference;
import io.github.termijn.compare.Difference.Topic;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.law.Permit;
import java.time.LocalDate;
import java.time.Period;

/**
 * What a decision changes, and why: the same person before and after it.
 *
 * <p>12 April 2018 and 24 weeks is 27 September 2018.
 */
final class BeforeAndAfter {

    private BeforeAndAfter() {}

    public static void main(String... args) {
        Dossier.Builder facts = Dossier.builder().permit(Permit.ASYLUM).obligedFrom(LocalDate.of(2015, 4, 13));
        Dossier before = facts.build();
        Dossier after = facts.addExtensions(
                        ExtensionDecision.of(Ground.ASYLUM_CENTRE, Period.ofWeeks(24), LocalDate.of(2015, 11, 27)))
                .build();
        LocalDate asOf = LocalDate.of(2017, 6, 1);

        Comparison comparison = Comparison.of(
                Wi2013.standard().assess(before, asOf), Wi2013.standard().assess(after, asOf));

        for (Difference difference : comparison.differences()) {
            if (difference.topic() == Topic.LAST_DAY) {
                System.out.println(difference.one(LocalDate.class).orElseThrow() + " becomes "
                        + difference.other(LocalDate.class).orElseThrow());
                difference.onlyInOther().forEach(System.out::println);
            }
        }
    }
}

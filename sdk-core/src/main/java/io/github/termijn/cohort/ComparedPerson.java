package io.github.termijn.cohort;

import io.github.termijn.Assessment;
import io.github.termijn.compare.Comparison;
import io.github.termijn.law.Act;
import java.util.Objects;

/**
 * One person under the standard law and under an amended one, on the same day (persoon onder twee wetten, SIG-5).
 *
 * @param standard the person as the law is
 * @param amended the assessment of the same facts under the amended law
 */
public record ComparedPerson(AssessedPerson standard, Assessment amended) {
    /**
     * Refuses null, by the name of the value.
     *
     * @param standard the person as the law is
     * @param amended the assessment of the same facts under the amended law
     */
    public ComparedPerson {
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(amended, "amended");
    }

    boolean isUnderTheAct() {
        return standard.assessment().act() == Act.WI_2013;
    }

    Comparison comparison() {
        return Comparison.of(standard.assessment(), amended);
    }
}

package io.github.termijn.law;

import java.time.Period;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Changes of the law that were recommended or discussed, for what-if studies (wat als, SIG-5). None of them is law.
 *
 * <p>Example: {@code LawBook.standard().with(Amendment.ELIP_TWELVE_MONTHS)}. The receipt of an assessment made with it names
 * the parameters that differ. Any other number is tried with {@link LawBook#with(Parameter, Object)}.
 */
public enum Amendment {
    /**
     * Exemption on the learnability test alone, without the 2½ years and the 600 hours (leerbaarheidstoets zonder termijn en
     * uren). Recommended in paragraph 6.3 of the report.
     */
    LEARNABILITY_TEST_ALONE(law -> law.with(
                    ExemptionLaw.AGI_LITERACY_WAIT,
                    law.value(ExemptionLaw.AGI_LITERACY_WAIT).map(wait -> Period.ZERO))
            .with(
                    ExemptionLaw.AGI_LITERACY_HOURS,
                    law.value(ExemptionLaw.AGI_LITERACY_HOURS).map(hours -> 0))),

    /**
     * Data about the ELIP group from twelve months before the end of the term (ELIP twaalf maanden). Recommended in paragraph
     * 6.3 of the report for the window; with the same use of the loan it is also the practice of the letters of 2021.
     */
    ELIP_TWELVE_MONTHS(law -> law.with(SignalLaw.ELIP_WINDOW, Period.ofMonths(12))),

    /**
     * Forgiveness of the loan for family migrants too, on the terms of the forgiveness group (kwijtschelding voor
     * gezinsmigranten).
     */
    FORGIVENESS_FOR_FAMILY(law -> law.with(
            LoanLaw.FORGIVENESS_GROUP,
            law.value(LoanLaw.FORGIVENESS_GROUP)
                    .map(group -> Stream.concat(group.stream(), Stream.of(Permit.FAMILY))
                            .distinct()
                            .toList()))),

    /**
     * Three instead of four attempts at every open part also for decisions from before 1 April 2023 (drie pogingen van het
     * begin af), for studies of what the change of that day did.
     */
    THREE_ATTEMPTS_FROM_THE_START(law -> law.with(
            ExemptionLaw.AGI_ATTEMPTS, law.value(ExemptionLaw.AGI_ATTEMPTS).map(attempts -> 3)));

    private final UnaryOperator<LawBook> change;

    Amendment(UnaryOperator<LawBook> change) {
        this.change = change;
    }

    LawBook amend(LawBook law) {
        return change.apply(law);
    }
}

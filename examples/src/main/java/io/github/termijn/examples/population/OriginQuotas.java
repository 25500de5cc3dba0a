package io.github.termijn.examples.population;

import static io.github.termijn.dossier.Sex.FEMALE;
import static io.github.termijn.dossier.Sex.MALE;

import io.github.termijn.dossier.Sex;
import java.util.Map;

/**
 * How sex, country and age class go together (section 2.2 and appendix 3 of the report).
 *
 * <p>Exact: persons by country; men and women by group, of asylum also by cohort; women from Morocco (52.8 %), the United States
 * (58.8 %) and Afghanistan (43 %); about 77 % men from Syria, Eritrea and Ethiopia; 359 Syrians of 2016 (43.6 %); 198 of asylum
 * younger than 25, of whom 157 from Syria and Eritrea (79.3 %); of the next class 73.4 % from Syria, Eritrea and Ethiopia, of the
 * three classes after that 36.7, 40.0 and 50.0 % from Syria. The sizes of these classes, China as half women, all other divisions
 * and the classes of the others are assumptions: the figures of the report are drawn without numbers.
 */
final class OriginQuotas {

    static final String SYRIA = "SY";
    static final String ERITREA = "ER";
    static final String ETHIOPIA = "ET";

    private static final Range YOUNG = new Range(24, 24);
    private static final Range FROM_25 = new Range(25, 34);
    private static final Range FROM_35 = new Range(35, 44);
    private static final Range FROM_45 = new Range(45, 54);
    private static final Range FROM_55 = new Range(55, 64);

    /** Of asylum; the Syrians among them are laid on the cohorts first. */
    static final Deck<Origin> ASYLUM = of(393, 118, SYRIA)
            .plus(of(221, 66, ERITREA))
            .plus(of(170, 51, ETHIOPIA))
            .plus(of(47, 20, "IR"))
            .plus(of(41, 18, "IQ"))
            .plus(of(33, 25, "AF"))
            .plus(of(35, 17, "SO"))
            .plus(of(31, 12, "SD"))
            .plus(of(128, 57, Assumptions.OTHER_COUNTRY));

    static final Deck<Origin> FAMILY_AND_OTHER = of(159, 178, "MA")
            .plus(of(85, 85, "CN"))
            .plus(of(40, 57, "US"))
            .plus(of(8, 54, "TH"))
            .plus(of(12, 37, "BR"))
            .plus(of(8, 40, "PH"))
            .plus(of(235, 412, Assumptions.OTHER_COUNTRY));

    /** Men and women from Syria by cohort: those of 2016 are published together. */
    static final Map<Sex, Map<Integer, Integer>> SYRIANS = Map.of(
            MALE, Map.of(2013, 4, 2014, 28, 2015, 85, 2016, 276), FEMALE, Map.of(2013, 1, 2014, 8, 2015, 26, 2016, 83));

    /** Age classes of asylum by country. */
    static final Map<String, Deck<Range>> AGES = Map.of(
            SYRIA, ages(90, 217, 128, 50, 26),
            ERITREA, ages(67, 170, 35, 11, 4),
            ETHIOPIA, ages(10, 170, 28, 9, 4));

    static final Deck<Range> AGES_OF_OTHER_ASYLUM = ages(31, 202, 158, 55, 18);

    static final Deck<Range> AGES_OF_FAMILY_AND_OTHER = ages(60, 340, 540, 300, 170);

    private OriginQuotas() {}

    private static Deck<Origin> of(int men, int women, String country) {
        return Deck.of(men, new Origin(MALE, country)).and(women, new Origin(FEMALE, country));
    }

    private static Deck<Range> ages(int young, int from25, int from35, int from45, int from55) {
        return Deck.of(young, YOUNG)
                .and(from25, FROM_25)
                .and(from35, FROM_35)
                .and(from45, FROM_45)
                .and(from55, FROM_55);
    }

    /** Nobody became obliged as a child: the youngest class is of the last cohort only. */
    static boolean isAdult(Range age, int year) {
        return age.most() >= leastAge(year);
    }

    /** The least age on the reference day of who was of age in the year in which the duty began. */
    static int leastAge(int year) {
        return PublishedMargins.REFERENCE_DAY.getYear() - year + Assumptions.OF_AGE;
    }
}

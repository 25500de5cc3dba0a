package io.github.termijn.cohort;

import java.util.Optional;
import java.util.stream.Stream;

/** How old somebody is, in the classes of figures 6 and 7 of appendix 3 (leeftijdsklasse). */
public enum AgeClass {
    /** Younger than 25 years (18 tot 25). */
    UNDER_25(25),
    /** 25 through 34 years (25 tot 35). */
    UNDER_35(35),
    /** 35 through 44 years (35 tot 45). */
    UNDER_45(45),
    /** 45 through 54 years (45 tot 55). */
    UNDER_55(55),
    /** 55 years or older (55 en ouder). */
    OVER_54(Integer.MAX_VALUE),
    /** Not known. */
    UNKNOWN(0);

    /** The first age above it. */
    private final int below;

    AgeClass(int below) {
        this.below = below;
    }

    static AgeClass of(Optional<Integer> age) {
        return age.map(AgeClass::ofYears).orElse(UNKNOWN);
    }

    private static AgeClass ofYears(int age) {
        return Stream.of(values()).filter(each -> age < each.below).findFirst().orElse(OVER_54);
    }
}

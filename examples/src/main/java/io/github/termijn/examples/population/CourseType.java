package io.github.termijn.examples.population;

import io.github.termijn.law.CourseKind;

/** A course as section 2.3.1 of the report tells them apart, with the hours it is assumed to take. */
enum CourseType {
    /** Literacy. */
    LITERACY(CourseKind.LITERACY, new Range(100, 800)),
    /** Integration. */
    INTEGRATION(CourseKind.INTEGRATION, new Range(60, 700)),
    /** Dutch as a second language. */
    NT2(CourseKind.NT2, new Range(60, 400)),
    /** Orientation on the labour market. */
    ONA(CourseKind.ONA, new Range(20, 60)),
    /** Knowledge of society. */
    KNM(CourseKind.OTHER, new Range(10, 40));

    private final CourseKind kind;
    private final Range hours;

    CourseType(CourseKind kind, Range hours) {
        this.kind = kind;
        this.hours = hours;
    }

    CourseKind kind() {
        return kind;
    }

    Range hours() {
        return hours;
    }
}

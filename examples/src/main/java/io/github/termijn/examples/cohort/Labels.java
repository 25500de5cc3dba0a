package io.github.termijn.examples.cohort;

import io.github.termijn.cohort.CoursesTable.Combination;
import io.github.termijn.cohort.DecidedFinesTable;
import io.github.termijn.cohort.DutyChange;
import io.github.termijn.cohort.DutySource;
import io.github.termijn.cohort.EffortStanding;
import io.github.termijn.cohort.FineClass;
import io.github.termijn.cohort.MigrantGroup;
import io.github.termijn.cohort.OverrunStatus;
import io.github.termijn.cohort.Standing;
import io.github.termijn.examples.text.Shown;
import io.github.termijn.examples.text.Words;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of rows and columns, and figures, as people read them; and the names of rows for programs. */
record Labels(Words words) {

    /** What is counted by and named as a column: the words of the library are for outcomes of one person. */
    private static final Set<Class<?>> COUNTED = Set.of(
            GroupRow.class,
            MigrantGroup.class,
            Standing.class,
            OverrunStatus.class,
            DutySource.class,
            DutyChange.class);

    private static final Set<String> ISO_COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** Returns the name of a row for programs, the same in every language. */
    static String key(Object about) {
        if (about instanceof Enum<?> constant) {
            return constant.name();
        } else if (about instanceof FineClass fines) {
            String from = fines.from().getAmount().toPlainString();
            return from
                    + fines.below()
                            .map(below -> "-" + below.getAmount().toPlainString())
                            .orElse("+");
        } else if (about instanceof Combination courses) {
            return courses.kinds().stream().map(Enum::name).collect(Collectors.joining("+"));
        } else if (about instanceof OriginSheets.Country country) {
            return country.name();
        } else if (about instanceof OriginSheets.Half half) {
            return half.group() + "." + half.sex();
        } else if (about instanceof WhatIfSheets.Reason reason) {
            return reason.topic() + "." + reason.rule();
        } else if (about instanceof WhatIfSheets.Outcome outcome) {
            return outcome.value().name();
        }
        return about.toString();
    }

    String row(Object about) {
        if (about instanceof FineClass fines) {
            return fines.below()
                    .map(below -> words.text("cohort.class", fines.from(), below))
                    .orElseGet(() -> words.text("cohort.class.last", fines.from()));
        } else if (about instanceof Combination courses) {
            return Words.capitalised(courses.kinds().stream().map(words::value).collect(Collectors.joining(", ")));
        } else if (about instanceof OriginSheets.Country country) {
            return country(country.name());
        } else if (about instanceof OriginSheets.Half half) {
            return column(half.group().name()) + ", " + words.text("cohort.sex." + half.sex());
        } else if (about instanceof WhatIfSheets.Reason reason) {
            return Words.capitalised(words.value(reason.topic())) + " ["
                    + reason.rule().id() + "]";
        } else if (about instanceof WhatIfSheets.Outcome outcome) {
            return words.text("cohort.whatIf." + outcome.sheet() + "." + outcome.value());
        } else if (about instanceof EffortStanding effort) {
            return words.text("cohort.whatIf.effort." + effort);
        } else if (about instanceof Enum<?> counted && COUNTED.contains(counted.getDeclaringClass())) {
            return column(key(about));
        } else if (about instanceof Enum<?> constant) {
            return Words.capitalised(words.value(constant));
        }
        return about instanceof Integer ? about.toString() : column(about.toString());
    }

    /** A code of ISO 3166 has a name in the language; another name of a country stays as the record has it. */
    private String country(String name) {
        return ISO_COUNTRIES.contains(name)
                ? new Locale.Builder()
                        .setRegion(name)
                        .build()
                        .getDisplayCountry(words.language().locale())
                : Shown.of(name);
    }

    /** A year is its own name. */
    String column(String key) {
        return YEAR.matcher(key).matches() ? key : words.text("cohort.column." + key, DecidedFinesTable.MINIMUM);
    }

    String figure(Figure figure) {
        if (figure instanceof Figure.Persons persons) {
            return words.text("cohort.count", persons.share().count())
                    + persons.share()
                            .percent()
                            .map(percent -> " (" + percent(percent) + ")")
                            .orElse("");
        } else if (figure instanceof Figure.Count count) {
            return words.text("cohort.count", count.count());
        }
        return ((Figure.Value) figure).value().map(words::value).orElse("–");
    }

    private String percent(BigDecimal percent) {
        return String.format(words.language().locale(), "%.1f%%", percent);
    }
}

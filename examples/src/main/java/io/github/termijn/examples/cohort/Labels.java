package io.github.termijn.examples.cohort;

import io.github.termijn.cohort.DecidedFinesTable;
import io.github.termijn.cohort.DutyChange;
import io.github.termijn.cohort.DutySource;
import io.github.termijn.cohort.EffortStanding;
import io.github.termijn.cohort.FineClass;
import io.github.termijn.cohort.MigrantGroup;
import io.github.termijn.cohort.OverrunStatus;
import io.github.termijn.cohort.Standing;
import io.github.termijn.examples.text.Words;
import java.math.BigDecimal;
import java.util.Set;

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

    String column(String key) {
        return words.text("cohort.column." + key, DecidedFinesTable.MINIMUM);
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

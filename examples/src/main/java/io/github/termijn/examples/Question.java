package io.github.termijn.examples;

import io.github.termijn.text.Language;
import java.time.Clock;
import java.time.LocalDate;
import picocli.CommandLine.Option;

/** What every command asks: for which day, and in which language to answer. */
final class Question {

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The day for which the question is asked, as 2018-12-31. Default: today.")
    private LocalDate asOf;

    @Option(
            names = "--lang",
            paramLabel = "nl|en",
            defaultValue = "nl",
            description = "The language of what is written. Default: ${DEFAULT-VALUE}.")
    private Language language;

    LocalDate day(Clock clock) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }

    Language language() {
        return language;
    }
}

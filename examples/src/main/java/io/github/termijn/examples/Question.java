package io.github.termijn.examples;

import io.github.termijn.text.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every question has: for which day it is asked, and in which language to answer. */
final class Question {

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The day for which the question is asked, as 2018-12-31. Default: today.")
    private LocalDate asOf;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    LocalDate day(Clock clock) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }

    Language language() {
        return Main.language(command);
    }

    /** Returns the language if one was named; JSON has sentences only then. */
    Optional<Language> namedLanguage() {
        boolean isNamed = command.commandLine().getParseResult().hasMatchedOption("--lang")
                || command.root().commandLine().getParseResult().hasMatchedOption("--lang");
        return isNamed ? Optional.of(language()) : Optional.empty();
    }
}

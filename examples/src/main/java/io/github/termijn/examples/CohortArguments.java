package io.github.termijn.examples;

import io.github.termijn.Wi2013;
import io.github.termijn.examples.cohort.CohortQuestion;
import io.github.termijn.examples.law.NamedLaw;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What can be asked of a population beside its tables, on one machine and on many. */
public final class CohortArguments {

    @Option(
            names = "--what-if",
            paramLabel = "FILE",
            completionCandidates = NamedLaw.Known.class,
            description =
                    "Also says what would differ if this were law: a file with amended values, or one of"
                            + " ${COMPLETION-CANDIDATES}. Can be given more than once; each is laid beside the law of the tables.")
    private List<String> amendments = List.of();

    @Option(
            names = "--and",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description =
                    "Also says what happened from the day of the question to this later one, by group and cohort: who"
                            + " fulfilled the duty, was exempted, left or came in, was fined, overran a term.")
    private LocalDate and;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Creates the arguments, to be filled. */
    public CohortArguments() {}

    /**
     * Returns what is asked.
     *
     * @param act the law
     * @param asOf the as-of day
     * @return the question; wrong usage is thrown
     */
    public CohortQuestion asked(Wi2013 act, LocalDate asOf) {
        if (and != null && !and.isAfter(asOf)) {
            throw WrongUsage.of(command, "usage.andIsLater");
        }
        CohortQuestion asked = CohortQuestion.of(act, asOf)
                .under(amendments.stream()
                        .map(given -> LawArguments.named(command, "--what-if", given))
                        .distinct()
                        .toList());
        return later().map(asked::and).orElse(asked);
    }

    /**
     * Returns the later day of a flow.
     *
     * @return the day, if it is asked
     */
    public Optional<LocalDate> later() {
        return Optional.ofNullable(and);
    }
}

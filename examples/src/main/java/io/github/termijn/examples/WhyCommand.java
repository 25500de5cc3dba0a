package io.github.termijn.examples;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.examples.text.WhyText;
import io.github.termijn.examples.why.Asked;
import io.github.termijn.examples.why.Why;
import io.github.termijn.examples.why.WhyJson;
import io.github.termijn.law.Rule;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.joda.money.Money;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says why an outcome is what it is: the findings of a rule, an article, a day or an amount, with what they rest on. */
@Command(
        name = "why",
        sortOptions = false,
        description =
                "Says why: the findings of a rule, an article, a day or an amount of one dossier, with readings, values of"
                        + " the day, sources and tests. Of a day or an amount also the steps before it.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:answered; also that there is no such finding, with the rules that were used",
            "1:the dossier was refused; every problem is on standard error",
            "2:wrong usage, a file that cannot be read, or output that is not taken",
            "70:a defect of this program"
        },
        exitCodeOnExecutionException = Main.DEFECT)
final class WhyCommand implements Callable<Integer> {

    private final Assessing assess;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final DossierArgument input;

    @Mixin
    private Question question;

    @Mixin
    private LawArguments law;

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            converter = RuleConverter.class,
            description = "The rule, as FIN-4. With more than one of these four a finding has to meet all.")
    private Rule rule;

    @Option(
            names = "--article",
            paramLabel = "PLACE",
            description = "An article, as \"Wi 31\" or \"Bi 2.12\", or the number of a judgment.")
    private String article;

    @Option(
            names = "--day",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "A day that the outcome names, as 2018-11-02.")
    private LocalDate day;

    @Option(
            names = "--amount",
            paramLabel = "EUROS",
            converter = AmountConverter.class,
            description = "An amount that the outcome names, as 875 or 20.10.")
    private Money amount;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "Text for people, JSON for programs. Default: ${DEFAULT-VALUE}.")
    private TextOrJson format;

    WhyCommand(Assessing assess, InputStream standardInput, Clock clock) {
        this.assess = assess;
        this.input = new DossierArgument(standardInput);
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (asked().isNothing()) {
            throw WrongUsage.of(spec, "usage.nothingAsked");
        }
        Wi2013 act = law.act();
        return input.read(spec.commandLine().getErr(), question.language(), dossier -> answer(act, dossier));
    }

    private Asked asked() {
        return new Asked(
                Optional.ofNullable(rule),
                Optional.ofNullable(article),
                Optional.ofNullable(day),
                Optional.ofNullable(amount));
    }

    private int answer(Wi2013 act, Dossier dossier) {
        Assessment assessment = assess.assess(act, dossier, question.day(clock));
        Why why = Why.of(assessment, act.law(), asked());
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                switch (format) {
                    case TEXT -> new WhyText(why, question.language()).text();
                    case JSON -> new WhyJson(why, question.language()).text();
                });
        out.flush();
        return CommandLine.ExitCode.OK;
    }
}

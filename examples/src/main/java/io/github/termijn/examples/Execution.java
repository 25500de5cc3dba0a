package io.github.termijn.examples;

import io.github.termijn.examples.output.LostOutputException;
import io.github.termijn.examples.output.Output;
import io.github.termijn.examples.text.Words;
import io.github.termijn.text.Language;
import java.io.PrintWriter;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * How every command line of this program runs: help, complaints and defects in the language asked, without anything of a person,
 * and output that is taken or told to be lost.
 */
public final class Execution {

    private Execution() {}

    /**
     * Prepares a command line.
     *
     * @param command the command, with its subcommands
     * @param out where results go; an {@link Output}, if it is to be told that they are not taken
     * @param err where complaints go
     * @return the same command line, ready to execute
     */
    public static CommandLine of(CommandLine command, PrintWriter out, PrintWriter err) {
        return command.setOut(out)
                .setErr(err)
                .setExpandAtFiles(false) // @FILE would print the file, which is a person's
                .setParameterExceptionHandler(new WrongUsage())
                .setExecutionExceptionHandler(new DefectReport())
                .setExecutionStrategy(Execution::run)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100);
    }

    /** Returns the texts of the help in Dutch, by the keys of picocli; the English stands in the commands themselves. */
    static ResourceBundle dutch() {
        return ResourceBundle.getBundle(Execution.class.getPackageName() + ".help", Language.NL.locale());
    }

    /** Runs what was asked, help too, and looks whether its output was taken. An error is a defect, as an exception is. */
    private static int run(ParseResult asked) {
        CommandLine command = asked.commandSpec().commandLine();
        Language language = AskedLanguage.in(asked.originalArgs());
        boolean isHelp = asked.asCommandLineList().stream().anyMatch(CommandLine::isUsageHelpRequested);
        if (isHelp && language == Language.NL) {
            command.setResourceBundle(dutch());
        }
        try {
            int status = new RunLast().execute(asked);
            command.getOut().flush();
            return status;
        } catch (LostOutputException e) {
            return tell(e, command, language);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof LostOutputException lost) {
                return tell(lost, command, language);
            }
            throw e;
        } catch (Error e) {
            throw new ExecutionException(command, "A defect of this program", e);
        }
    }

    private static int tell(LostOutputException lost, CommandLine command, Language language) {
        PrintWriter err = command.getErr();
        err.println(new Words(language).text("output.lost", String.valueOf(lost.getMessage())));
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }
}

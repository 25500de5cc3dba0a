package io.github.termijn.examples;

import io.github.termijn.text.Language;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line: {@code termijn assess FILE}. */
@Command(
        name = "termijn",
        versionProvider = Version.class,
        description = "Deadlines under the Dutch Civic Integration Act 2013 (Wet inburgering 2013), with every reason.")
public final class Main implements Runnable {

    /** Days are calendar days in the Netherlands. */
    private static final ZoneId THE_NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Shows this help.")
    @SuppressWarnings("unused") // picocli looks at it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Shows the version of the library and the fingerprint of the law.")
    @SuppressWarnings("unused") // picocli looks at it
    private boolean version;

    @Option(
            names = "--lang",
            paramLabel = "nl|en",
            defaultValue = "nl",
            scope = ScopeType.INHERIT,
            description = "The language of what is written, of help and of complaints. Default: ${DEFAULT-VALUE}.")
    private Language language;

    private Main() {}

    /** Returns the language in which a command is asked to answer. */
    static Language language(CommandSpec command) {
        return ((Main) command.root().userObject()).language;
    }

    /**
     * Runs the command line on the streams of the process, always in UTF-8.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        int status = commandLine(System.in, writer(System.out), writer(System.err), Clock.system(THE_NETHERLANDS))
                .execute(args);
        System.exit(status);
    }

    /**
     * Makes the command line.
     *
     * @param in standard input, read when the file is {@code -}
     * @param out where results go
     * @param err where complaints go
     * @param clock tells the day if {@code --as-of} is not given
     * @return the command line, ready to execute
     */
    static CommandLine commandLine(InputStream in, PrintWriter out, PrintWriter err, Clock clock) {
        CommandLine termijn = new CommandLine(new Main());
        termijn.addSubcommand(new AssessCommand(in, clock));
        termijn.addSubcommand(new DeskCommand(clock));
        termijn.addSubcommand(new PopulationCommand());
        termijn.addSubcommand(new CohortCommand(in, clock));
        termijn.addSubcommand(new CompletionCommand());
        return termijn.setOut(out)
                .setErr(err)
                .setExpandAtFiles(false) // @FILE would print the file, which is a person's
                .setParameterExceptionHandler(new WrongUsage())
                .setExecutionExceptionHandler(new DefectReport())
                .setExecutionStrategy(Main::execute)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100);
    }

    /** Help stands in English in the commands themselves, and in Dutch in a bundle. */
    private static int execute(ParseResult parsed) {
        boolean isHelp = parsed.asCommandLineList().stream().anyMatch(CommandLine::isUsageHelpRequested);
        if (isHelp && language(parsed.commandSpec()) == Language.NL) {
            parsed.commandSpec().commandLine().setResourceBundle(dutch());
        }
        return new RunLast().execute(parsed);
    }

    /** Returns the texts of the help in Dutch, by the keys of picocli. */
    static ResourceBundle dutch() {
        return ResourceBundle.getBundle(Main.class.getPackageName() + ".help", Language.NL.locale());
    }

    /** Without a subcommand there is nothing to do: wrong usage. */
    @Override
    public void run() {
        throw WrongUsage.of(spec, "usage.noCommand");
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}

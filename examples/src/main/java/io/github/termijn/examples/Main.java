package io.github.termijn.examples;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line: {@code termijn assess FILE}. */
@Command(
        name = "termijn",
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

    private Main() {}

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
        return termijn.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100);
    }

    /** Without a subcommand there is nothing to do: wrong usage. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a subcommand, for example: termijn assess FILE");
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}

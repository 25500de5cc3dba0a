package io.github.termijn.examples;

import io.github.termijn.Wi2013;
import io.github.termijn.examples.output.Output;
import io.github.termijn.text.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line: {@code termijn assess FILE}. */
@Command(
        name = "termijn",
        versionProvider = Version.class,
        description = "Deadlines under the Dutch Civic Integration Act 2013 (Wet inburgering 2013), with every reason.",
        exitCodeOnExecutionException = Main.DEFECT)
public final class Main implements Runnable {

    /** The exit status after a defect of this program. */
    static final int DEFECT = 70;

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
        int status = DEFECT; // unless it ends: without memory even the error may not be told
        try {
            PrintWriter out = Output.to(new FileOutputStream(FileDescriptor.out));
            PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
            status = commandLine(System.in, out, err, Clock.system(THE_NETHERLANDS))
                    .execute(args);
        } finally {
            System.exit(status);
        }
    }

    /**
     * Makes the command line.
     *
     * @param in standard input, read when the file is {@code -}
     * @param out where results go; an {@link Output}, if it is to be told that they are not taken
     * @param err where complaints go
     * @param clock tells the day if {@code --as-of} is not given
     * @return the command line, ready to execute
     */
    static CommandLine commandLine(InputStream in, PrintWriter out, PrintWriter err, Clock clock) {
        return commandLine(Wi2013::assess, in, out, err, clock);
    }

    /** Makes the command line with another way to assess one dossier. */
    static CommandLine commandLine(Assessing assess, InputStream in, PrintWriter out, PrintWriter err, Clock clock) {
        CommandLine termijn = new CommandLine(new Main());
        termijn.addSubcommand(new AssessCommand(assess, in, clock));
        termijn.addSubcommand(new WhyCommand(assess, in, clock));
        termijn.addSubcommand(new CompareCommand(assess, clock));
        termijn.addSubcommand(new IntakeCommand(in, clock));
        termijn.addSubcommand(new ObjectionCommand(assess, in, clock));
        termijn.addSubcommand(new DeskCommand(assess, clock));
        termijn.addSubcommand(new PopulationCommand());
        termijn.addSubcommand(new CohortCommand(in, clock));
        termijn.addSubcommand(new CompletionCommand());
        return Execution.of(termijn, out, err);
    }

    /** Without a subcommand there is nothing to do: wrong usage. */
    @Override
    public void run() {
        throw WrongUsage.of(spec, "usage.noCommand");
    }
}

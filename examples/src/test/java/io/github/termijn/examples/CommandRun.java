package io.github.termijn.examples;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.examples.output.Output;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.BiFunction;

/**
 * One run of the command line in this process.
 *
 * @param status the exit status
 * @param out what it printed
 * @param err what it complained about
 */
public record CommandRun(int status, String out, String err) {

    /** What the clock says when no as-of day is given. */
    static final LocalDate TODAY = LocalDate.of(2018, 11, 8);

    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    public static CommandRun of(String... args) {
        return withInput("", args);
    }

    static CommandRun withInput(String input, String... args) {
        return run(Wi2013::assess, CLOCK, input, args);
    }

    /** Runs with another way to assess one dossier: one that fails. */
    static CommandRun assessing(BiFunction<Dossier, LocalDate, Assessment> assess, String input, String... args) {
        return run((act, dossier, day) -> assess.apply(dossier, day), CLOCK, input, args);
    }

    /** Runs with another clock. */
    static CommandRun at(Clock clock, String... args) {
        return run(Wi2013::assess, clock, "", args);
    }

    private static CommandRun run(Assessing assess, Clock clock, String input, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.commandLine(assess, stream(input), new PrintWriter(out), new PrintWriter(err), clock)
                .execute(args);
        return new CommandRun(status, out.toString(), err.toString());
    }

    /** Runs with a standard output of its own; what it took is not told. */
    static CommandRun into(OutputStream out, String input, String... args) {
        return into(out, stream(input), args);
    }

    static CommandRun into(OutputStream out, InputStream input, String... args) {
        StringWriter err = new StringWriter();
        int status = Main.commandLine(input, Output.to(out), new PrintWriter(err), CLOCK)
                .execute(args);
        return new CommandRun(status, "", err.toString());
    }

    private static InputStream stream(String input) {
        return new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    }

    static CommandRun assess(String dossier, String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "assess";
        args[1] = Repository.DOSSIERS.resolve(dossier).toString();
        System.arraycopy(options, 0, args, 2, options.length);
        return of(args);
    }
}

package io.github.termijn.examples;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * One run of the command line in this process.
 *
 * @param status the exit status
 * @param out what it printed
 * @param err what it complained about
 */
record CommandRun(int status, String out, String err) {

    /** What the clock says when no as-of day is given. */
    static final LocalDate TODAY = LocalDate.of(2018, 11, 8);

    static CommandRun of(String... args) {
        return withInput("", args);
    }

    static CommandRun withInput(String input, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Clock clock = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        int status = Main.commandLine(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintWriter(out),
                        new PrintWriter(err),
                        clock)
                .execute(args);
        return new CommandRun(status, out.toString(), err.toString());
    }

    static CommandRun assess(String dossier, String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "assess";
        args[1] = Repository.DOSSIERS.resolve(dossier).toString();
        System.arraycopy(options, 0, args, 2, options.length);
        return of(args);
    }
}

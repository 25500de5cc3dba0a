package io.github.termijn.examples;

import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.examples.intake.Intake;
import io.github.termijn.examples.intake.Terminal;
import io.github.termijn.examples.text.RefusalText;
import io.github.termijn.examples.text.UnreadableText;
import io.github.termijn.examples.text.Words;
import io.github.termijn.json.JsonLimits;
import io.github.termijn.json.RefusedInputException;
import io.github.termijn.json.jackson2.TermijnJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a dossier by asking. */
@Command(
        name = "intake",
        sortOptions = false,
        description =
                "Asks what a dossier needs, one question at a time, and keeps FILE after each answer. ? says why something"
                        + " is asked, an empty answer leaves it for later, stop ends.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:everything was asked, or whoever answered stopped; FILE has every answer",
            "1:the dossier to go on with was refused; every problem is on standard error",
            "2:wrong usage, a file that cannot be read or written, or output that is not taken",
            "70:a defect of this program"
        },
        exitCodeOnExecutionException = Main.DEFECT)
final class IntakeCommand implements Callable<Integer> {

    private static final int REFUSED = 1;

    private final InputStream standardInput;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Where the dossier is kept; one that is there is gone on with.")
    private Path file;

    @Option(
            names = "--from",
            paramLabel = "DOSSIER",
            description = "A dossier to begin with; FILE must not be there yet.")
    private Path from;

    @Mixin
    private Question question;

    IntakeCommand(InputStream standardInput, Clock clock) {
        this.standardInput = standardInput;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (from != null && Files.exists(file)) {
            throw WrongUsage.of(spec, "usage.intakeGoesOn");
        }
        Words words = new Words(question.language());
        PrintWriter out = spec.commandLine().getOut();
        Terminal terminal = new Terminal(
                new BufferedReader(new InputStreamReader(standardInput, StandardCharsets.UTF_8)), out, words);
        Optional<Dossier> begun;
        try {
            begun = begun();
        } catch (RefusedInputException e) {
            print(new RefusalText(e.problems(), question.language()).text());
            return REFUSED;
        } catch (IOException e) {
            print(new UnreadableText((from == null ? file : from).toString(), question.language()).text());
            return CommandLine.ExitCode.USAGE;
        }
        try {
            new Intake(Wi2013.standard(), terminal, words, file, question.day(clock)).run(begun);
        } catch (IOException e) {
            print(words.text("intake.notKept") + "\n");
            return CommandLine.ExitCode.USAGE;
        }
        return CommandLine.ExitCode.OK;
    }

    private Optional<Dossier> begun() throws IOException {
        Path begun = from == null ? file : from;
        if (from == null && !Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(begun)) {
            return Optional.of(TermijnJson.readDossier(in.readNBytes(JsonLimits.DOCUMENT + 1)));
        }
    }

    private void print(String text) {
        PrintWriter err = spec.commandLine().getErr();
        err.print(text);
        err.flush();
    }
}

package io.github.termijn.examples;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.examples.text.RefusalText;
import io.github.termijn.examples.text.UnreadableText;
import io.github.termijn.examples.text.Words;
import io.github.termijn.json.JsonLimits;
import io.github.termijn.json.RefusedInputException;
import io.github.termijn.json.jackson2.TermijnJson;
import io.github.termijn.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.ToIntFunction;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** The file with one dossier that a command is about. */
final class DossierArgument {

    /** The exit status when the dossier was refused. */
    static final int REFUSED = 1;

    private final InputStream standardInput;

    @Parameters(paramLabel = "FILE", description = "A dossier in JSON; - reads standard input.")
    private String file;

    DossierArgument(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** Returns the file as it was named. */
    String file() {
        return file;
    }

    /** Opens the file, which may hold more than one dossier. */
    InputStream open() throws IOException {
        return file.equals("-") ? standardInput : Files.newInputStream(Path.of(file));
    }

    /** Reads the dossier and answers; a dossier that is refused, and a file that cannot be read, are told instead. */
    int read(PrintWriter err, Language language, ToIntFunction<Dossier> answer) {
        byte[] json = {};
        Dossier dossier;
        try (InputStream in = open()) {
            json = in.readNBytes(JsonLimits.DOCUMENT + 1);
            dossier = TermijnJson.readDossier(json);
        } catch (RefusedInputException e) {
            err.print(new RefusalText(e.problems(), language).text());
            InputHint.of(json).ifPresent(hint -> err.print(new Words(language).text(hint.key()) + "\n"));
            err.flush();
            return REFUSED;
        } catch (IOException | InvalidPathException e) {
            err.print(new UnreadableText(file, language).text());
            err.flush();
            return CommandLine.ExitCode.USAGE;
        }
        return answer.applyAsInt(dossier);
    }
}

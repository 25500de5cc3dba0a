package io.github.termijn.examples;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.examples.desk.BatchPage;
import io.github.termijn.examples.desk.DossierPage;
import io.github.termijn.examples.desk.Pages;
import io.github.termijn.examples.text.RefusalText;
import io.github.termijn.examples.text.Shown;
import io.github.termijn.examples.text.UnreadableText;
import io.github.termijn.examples.text.Words;
import io.github.termijn.json.RefusedInputException;
import io.github.termijn.json.TermijnJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Assesses dossiers and writes a page for each of them, and one to find them by. */
@Command(
        name = "desk",
        sortOptions = false,
        description = "Assesses dossiers and writes a folder of pages: index.html, and a page for each dossier.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:all assessed",
            "1:a dossier was refused; it stands in the table, its problems on standard error",
            "2:wrong usage, or a file that cannot be read or written",
            "70:a defect of this program"
        },
        exitCodeOnExecutionException = 70)
final class DeskCommand implements Callable<Integer> {

    private static final int REFUSED = 1;
    private static final String BATCH = ".ndjson";

    private final Clock clock;
    private final List<BatchPage.Row> rows = new ArrayList<>();
    private int status = CommandLine.ExitCode.OK;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Dossiers in JSON; a file *.ndjson has one on each line.")
    private List<Path> files;

    @Option(names = "--into", paramLabel = "FOLDER", required = true, description = "Where the pages go.")
    private Path folder;

    @Mixin
    private Question question;

    DeskCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        LocalDate day = question.day(clock);
        Path current = folder;
        try {
            Files.createDirectories(folder);
            for (Path file : files) {
                current = file;
                List<String> dossiers = dossiers(file);
                current = folder;
                for (String json : dossiers) {
                    add(file, json, day);
                }
            }
            Files.writeString(folder.resolve("index.html"), Pages.html(BatchPage.of(rows, day, question.language())));
        } catch (IOException e) {
            String place = current.toString();
            complain(
                    current.equals(folder)
                            ? new Words(question.language()).text("unwritable", Shown.of(place)) + "\n"
                            : new UnreadableText(place, question.language()).text());
            return CommandLine.ExitCode.USAGE;
        }
        return status;
    }

    /** A batch has a dossier on each line. */
    private static List<String> dossiers(Path file) throws IOException {
        String text = Files.readString(file);
        return file.toString().endsWith(BATCH)
                ? text.lines().filter(line -> !line.isBlank()).toList()
                : List.of(text);
    }

    /** A page is named by its place: an id may be no name of a file. */
    private void add(Path file, String json, LocalDate day) throws IOException {
        String name = "%s #%d".formatted(file.getFileName(), rows.size() + 1);
        try {
            Dossier dossier = TermijnJson.readDossier(json);
            Assessment assessment = Wi2013.standard().assess(dossier, day);
            String page = "%04d.html".formatted(rows.size() + 1);
            Files.writeString(
                    folder.resolve(page), Pages.html(DossierPage.of(dossier, assessment, question.language())));
            rows.add(BatchPage.Row.of(assessment.id().orElse(name), page, assessment, question.language()));
        } catch (RefusedInputException e) {
            complain(Shown.of(name) + "\n" + new RefusalText(e.problems(), question.language()).text());
            rows.add(BatchPage.Row.refused(name, question.language()));
            status = REFUSED;
        }
    }

    private void complain(String text) {
        PrintWriter err = spec.commandLine().getErr();
        err.print(text);
        err.flush();
    }
}

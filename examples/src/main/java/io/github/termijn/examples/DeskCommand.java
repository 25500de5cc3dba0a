package io.github.termijn.examples;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.examples.desk.BatchPage;
import io.github.termijn.examples.desk.DossierPage;
import io.github.termijn.examples.desk.ListChanges;
import io.github.termijn.examples.desk.ListedPerson;
import io.github.termijn.examples.desk.Pages;
import io.github.termijn.examples.desk.PersonList;
import io.github.termijn.examples.desk.Print;
import io.github.termijn.examples.output.WholeFolder;
import io.github.termijn.examples.text.QuestionsText;
import io.github.termijn.examples.text.RefusalText;
import io.github.termijn.examples.text.Shown;
import io.github.termijn.examples.text.UnreadableText;
import io.github.termijn.examples.text.UnwrittenText;
import io.github.termijn.examples.text.Words;
import io.github.termijn.json.EachRecord;
import io.github.termijn.json.RefusedInputException;
import io.github.termijn.law.Amendment;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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
        description =
                "Assesses dossiers and writes a folder: index.html, a page for each dossier, and the list as list.csv and"
                        + " list.json.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:all assessed",
            "1:a dossier was refused; it stands in the table, its problems on standard error",
            "2:wrong usage, no list in the folder of --since, a file that cannot be read, or a folder that cannot be written or is"
                    + " refused",
            "70:a defect of this program"
        },
        exitCodeOnExecutionException = Main.DEFECT)
final class DeskCommand implements Callable<Integer> {

    private static final int REFUSED = 1;

    private final Assessing assess;
    private final Clock clock;
    private final List<BatchPage.Row> rows = new ArrayList<>();
    private final List<PersonList.Row> list = new ArrayList<>();
    private int status = CommandLine.ExitCode.OK;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Dossiers in JSON; a file *.ndjson has one on each line.")
    private List<Path> files;

    @Option(
            names = "--into",
            paramLabel = "FOLDER",
            required = true,
            description = "Where the pages go: a new or empty folder.")
    private Path folder;

    @Option(
            names = "--replace",
            description = "FOLDER may also be one that this command wrote before and nobody changed since.")
    private boolean isReplacing;

    @Option(
            names = "--print",
            paramLabel = "short|full",
            defaultValue = "short",
            description = "How much of a page is printed: one sheet for the desk, or all. Default: ${DEFAULT-VALUE}.")
    private Print print;

    @Option(
            names = "--since",
            paramLabel = "FOLDER",
            description =
                    "Also says what changed since the run that wrote this folder, on the first page and standard output.")
    private Path since;

    @Option(
            names = "--separator",
            paramLabel = "semicolon|comma|tab",
            defaultValue = "semicolon",
            description = "What stands between two cells of list.csv. Default: ${DEFAULT-VALUE}.")
    private Separator separator;

    @Option(names = "--bom", description = "list.csv begins with a byte order mark, as some spreadsheets want it.")
    private boolean hasMark;

    /** What stands between two cells. */
    enum Separator {
        /** As spreadsheets in Dutch read it. */
        SEMICOLON(';'),
        /** As spreadsheets in English read it. */
        COMMA(','),
        /** A tab. */
        TAB('\t');

        private final char character;

        Separator(char character) {
            this.character = character;
        }
    }

    @Mixin
    private Question question;

    @Mixin
    private LawArguments law;

    DeskCommand(Assessing assess, Clock clock) {
        this.assess = assess;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        LocalDate day = question.day(clock);
        Wi2013 act = law.act();
        Optional<PersonList> before = before();
        try (WholeFolder whole = WholeFolder.at(folder, spec.name(), isReplacing)) {
            for (Path file : files) {
                try (DossierFile opened = DossierFile.open(file)) {
                    opened.hint().ifPresent(hint -> hint(file, hint));
                    for (Iterator<Supplier<Dossier>> all = opened.dossiers().iterator(); all.hasNext(); ) {
                        add(file, all.next(), act, day, whole.path());
                    }
                } catch (UncheckedIOException e) {
                    complain(new UnreadableText(file.toString(), question.language()).text());
                    return CommandLine.ExitCode.USAGE;
                }
            }
            PersonList now = new PersonList(day, list);
            Optional<ListChanges> changes = before.map(former -> new ListChanges(former, now));
            write(now, changes, act, whole.path());
            whole.complete();
            changes.ifPresent(each -> print(spec.commandLine().getOut(), each.text(new Words(question.language()))));
        } catch (IOException e) {
            complain(new UnwrittenText(folder, e, question.language()).text());
            return CommandLine.ExitCode.USAGE;
        }
        return status;
    }

    private Optional<PersonList> before() {
        if (since == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(PersonList.read(since).orElseThrow(() -> WrongUsage.of(spec, "usage.sinceIsNoList")));
        } catch (IOException e) {
            throw WrongUsage.of(spec, "usage.sinceIsNoList");
        }
    }

    private void write(PersonList now, Optional<ListChanges> changes, Wi2013 act, Path pages) throws IOException {
        BatchPage index = BatchPage.of(rows, changes, act.receipt(now.asOf()), question.language());
        Files.writeString(pages.resolve("index.html"), Pages.linkingStyle(Pages.html(index)));
        Files.writeString(pages.resolve(Pages.STYLE_FILE), Pages.style());
        Files.writeString(pages.resolve(PersonList.JSON), now.json());
        String csv = now.csv(separator.character);
        Files.writeString(pages.resolve(PersonList.CSV), hasMark ? "\uFEFF" + csv : csv);
    }

    /** What comes of one dossier: its page, its row on the page of all, and its row in the list. */
    private record Made(String page, BatchPage.Row row, PersonList.Row listed) {}

    /** A page is named by its place: an id may be no name of a file. */
    private void add(Path file, Supplier<Dossier> reading, Wi2013 act, LocalDate day, Path pages) throws IOException {
        String name = "%s #%d".formatted(file.getFileName(), rows.size() + 1);
        String page = "%04d.html".formatted(rows.size() + 1);
        try {
            Dossier dossier = reading.get();
            Made made = EachRecord.assess(() -> made(dossier, act, day, name, page));
            Files.writeString(pages.resolve(page), Pages.linkingStyle(made.page()));
            rows.add(made.row());
            list.add(made.listed());
        } catch (RefusedInputException e) {
            complain(Shown.of(name) + "\n" + new RefusalText(e.problems(), question.language()).text());
            rows.add(BatchPage.Row.refused(name, question.language()));
            list.add(PersonList.Row.refused(name));
            status = REFUSED;
        }
    }

    private Made made(Dossier dossier, Wi2013 act, LocalDate day, String name, String page) {
        Assessment assessment = assess.assess(act, dossier, day);
        Wi2013 inTwelveMonths = Wi2013.with(act.law().with(Amendment.ELIP_TWELVE_MONTHS));
        QuestionsText asked = new QuestionsText(act.questions(dossier, day), question.language());
        return new Made(
                Pages.html(DossierPage.of(
                        dossier, assessment, Optional.empty(), Optional.of(asked), print, question.language())),
                BatchPage.Row.of(assessment.id().orElse(name), page, assessment, question.language()),
                PersonList.Row.of(name, new ListedPerson(dossier, assessment, inTwelveMonths.guidance(dossier, day))));
    }

    private void hint(Path file, InputHint hint) {
        String key = hint == InputHint.LINES ? "hint.LINES.desk" : hint.key();
        complain(Shown.of(String.valueOf(file.getFileName())) + "\n" + new Words(question.language()).text(key) + "\n");
    }

    private void complain(String text) {
        print(spec.commandLine().getErr(), text);
    }

    private static void print(PrintWriter writer, String text) {
        writer.print(text);
        writer.flush();
    }
}

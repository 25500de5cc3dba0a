package io.github.termijn.examples.register;

import io.github.termijn.dossier.Background;
import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.ImpossibleDossierException;
import io.github.termijn.dossier.Problem;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Permit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes a dossier of the rows of one person, or tells everything that is wrong with them. */
final class PersonReading {

    /** The properties of a dossier that are not named as their column. */
    private static final Map<String, Column> COLUMNS = Map.ofEntries(
            Map.entry("obligedFrom", Column.OBLIGED_FROM),
            Map.entry("permit", Column.GROUP),
            Map.entry("background/birthYear", Column.BIRTH_YEAR),
            Map.entry("background/birthCountry", Column.COUNTRY),
            Map.entry("background/nationality", Column.NATIONALITY),
            Map.entry("exams/part", Column.PART),
            Map.entry("exams/scheme", Column.PART),
            Map.entry("exams/on", Column.DATE),
            Map.entry("courses/from", Column.START),
            Map.entry("courses/through", Column.END),
            Map.entry("courses/hours", Column.ATTENDED_HOURS),
            Map.entry("courses/school", Column.SCHOOL),
            Map.entry("courses/lastInvoiceOn", Column.LAST_INVOICE),
            Map.entry("extensions/length", Column.DAYS),
            Map.entry("extensions/decidedOn", Column.DATE),
            Map.entry("fines/amount", Column.FINE),
            Map.entry("fines/decidedOn", Column.FINE_DATE));

    private static final Background NOTHING_KNOWN = Background.builder().build();

    private final PersonRows rows;
    private final List<RegisterProblem> problems = new ArrayList<>();

    /** The rows of the items in each list of the dossier. */
    private final List<Row> extensionRows = new ArrayList<>();

    private final List<Row> fineRows = new ArrayList<>();

    private PersonReading(PersonRows rows) {
        this.rows = rows;
    }

    /** Reads a person. Whatever is thrown, errors too, becomes the problem of this person: the others go on. */
    static RegisterRecord of(PersonRows rows) {
        try {
            PersonReading reading = new PersonReading(rows);
            reading.checkRows();
            if (!reading.problems.isEmpty()) {
                return new RegisterRecord.Refused(reading.problems);
            }
            List<LocalDate> days = StartDay.of(rows, reading.problems);
            return days.size() > 1
                    ? undated(rows, days)
                    : reading.person(days.stream().findFirst());
        } catch (Throwable defect) {
            Row first = rows.all().findFirst().orElseThrow();
            return new RegisterRecord.Refused(List.of(RegisterProblem.of(first, RegisterCode.NOT_READ)));
        }
    }

    /** A day on which the facts cannot be true is not the day. If there is none, what is wrong is told of the first. */
    private static RegisterRecord undated(PersonRows rows, List<LocalDate> days) {
        List<RegisterRecord> tried = days.stream()
                .map(day -> new PersonReading(rows).person(Optional.of(day)))
                .toList();
        List<RegisterRecord.Person> possible = tried.stream()
                .filter(RegisterRecord.Person.class::isInstance)
                .map(RegisterRecord.Person.class::cast)
                .toList();
        if (possible.isEmpty()) {
            return tried.get(0);
        }
        Row person = rows.of(RegisterFile.PERSONS).get(0);
        return new RegisterRecord.Undated(
                possible.stream().map(RegisterRecord.Person::dossier).toList(),
                RegisterProblem.of(person, Column.COHORT, RegisterCode.START_NOT_KNOWN));
    }

    /** What can be said of rows as a whole. Only if all of them can stand, their cells are read. */
    private void checkRows() {
        rows.all().filter(row -> !row.hasPerson()).forEach(row -> add(row, RegisterCode.NO_PERSON));
        rows.all().filter(row -> row.cells().isEmpty()).forEach(row -> add(row, RegisterCode.WRONG_NUMBER_OF_CELLS));
        List<Row> persons = rows.of(RegisterFile.PERSONS);
        persons.stream().skip(1).forEach(row -> add(row, RegisterCode.DUPLICATE_PERSON));
        if (persons.isEmpty()) {
            rows.all().filter(Row::hasPerson).forEach(row -> add(row, RegisterCode.UNKNOWN_PERSON));
        }
        for (RegisterFile file : RegisterFile.values()) {
            Set<List<String>> seen = new HashSet<>();
            rows.of(file).stream()
                    .filter(row -> file != RegisterFile.PERSONS)
                    .filter(row -> !row.cells().isEmpty() && !seen.add(row.cells()))
                    .forEach(row -> add(row, RegisterCode.DUPLICATE_ROW));
        }
    }

    private RegisterRecord person(Optional<LocalDate> obligedFrom) {
        Row row = rows.of(RegisterFile.PERSONS).get(0);
        Cells cells = new Cells(row, problems);
        Optional<Permit> permit = cells.required(Column.GROUP, cells.code(Column.GROUP, Permit.class));
        Background background = Background.builder()
                .birthYear(cells.year(Column.BIRTH_YEAR))
                .birthCountry(cells.text(Column.COUNTRY))
                .nationality(cells.text(Column.NATIONALITY))
                .build();

        Dossier.Builder dossier = Dossier.builder()
                .id(row.person())
                .background(Optional.of(background).filter(known -> !known.equals(NOTHING_KNOWN)))
                .exams(Attempts.of(rows.of(RegisterFile.EXAMS), problems))
                .courses(rows.of(RegisterFile.COURSES).stream()
                        .flatMap(course -> course(course).stream())
                        .toList());
        readTerms(obligedFrom, dossier);
        Optional<RegisterRecord> person = problems.isEmpty()
                ? build(dossier.obligedFrom(obligedFrom.orElseThrow()).permit(permit.orElseThrow()))
                : Optional.empty();
        return person.orElseGet(() -> new RegisterRecord.Refused(problems));
    }

    private Optional<Course> course(Row row) {
        Cells cells = new Cells(row, problems);
        var kind = cells.required(Column.KIND, cells.code(Column.KIND, CourseKind.class));
        var start = cells.required(Column.START, cells.day(Column.START));
        cells.hours(
                Column.CONTRACT_HOURS); // only to tell what is unreadable: hours of a contract are not hours attended
        Course.Builder course = Course.builder()
                .through(cells.day(Column.END))
                .hours(cells.hours(Column.ATTENDED_HOURS))
                .certified(true)
                .school(cells.text(Column.SCHOOL))
                .lastInvoiceOn(cells.day(Column.LAST_INVOICE));
        return kind.isPresent() && start.isPresent()
                ? Optional.of(course.kind(kind.get()).from(start.get()).build())
                : Optional.empty();
    }

    private void readTerms(Optional<LocalDate> obligedFrom, Dossier.Builder dossier) {
        List<TermRow> terms = rows.of(RegisterFile.TERMS).stream()
                .map(row -> new TermRow(row, problems))
                .toList();
        List<LocalDate> recorded = starts(obligedFrom, terms, TermRow::recordedTerm);
        List<LocalDate> starts = starts(obligedFrom, terms, TermRow::newTerm);
        if (obligedFrom.isPresent()) {
            terms.forEach(term -> term.checkPreviousTerm(recorded, starts));
        }
        for (TermRow term : terms) {
            Optional<ExtensionDecision> extension = term.extension(starts);
            extension.ifPresent(decision -> {
                dossier.addExtensions(decision);
                extensionRows.add(term.row());
            });
            Optional<FineDecision> fine = term.fine();
            fine.ifPresent(decision -> {
                dossier.addFines(decision);
                fineRows.add(term.row());
            });
        }
    }

    private static List<LocalDate> starts(
            Optional<LocalDate> first, List<TermRow> terms, Function<TermRow, Optional<LocalDate>> start) {
        Stream<LocalDate> later = terms.stream()
                .flatMap(term -> start.apply(term).stream())
                .sorted()
                .distinct();
        return Stream.concat(first.stream(), later).toList();
    }

    private Optional<RegisterRecord> build(Dossier.Builder builder) {
        try {
            return Optional.of(new RegisterRecord.Person(builder.build()));
        } catch (ImpossibleDossierException e) {
            e.problems().forEach(problem -> problems.add(placed(problem)));
            return Optional.empty();
        }
    }

    /** Finds the row and the column of a problem of the core: {@code /fines/0/amount} or {@code /obligedFrom}. */
    private RegisterProblem placed(Problem problem) {
        String[] steps = problem.pointer().substring(1).split("/", -1);
        if (steps.length == 1 || steps[0].equals("background")) {
            Row person = rows.of(RegisterFile.PERSONS).get(0);
            return placed(person, problem.pointer().substring(1), problem);
        }
        List<Row> listed = switch (steps[0]) {
            case "exams" -> rows.of(RegisterFile.EXAMS);
            case "courses" -> rows.of(RegisterFile.COURSES);
            case "extensions" -> extensionRows;
            case "fines" -> fineRows;
            default -> throw new IllegalStateException("The register has no " + steps[0]);
        };
        return placed(listed.get(Integer.parseInt(steps[1])), steps[0] + "/" + steps[steps.length - 1], problem);
    }

    private static RegisterProblem placed(Row row, String property, Problem problem) {
        return new RegisterProblem(
                row.file(), row.line(), Optional.ofNullable(COLUMNS.get(property)), problem.code(), List.of());
    }

    private void add(Row row, RegisterCode code) {
        problems.add(RegisterProblem.of(row, code));
    }
}

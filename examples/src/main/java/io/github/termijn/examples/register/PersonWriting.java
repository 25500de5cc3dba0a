package io.github.termijn.examples.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.termijn.dossier.Background;
import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExamAttempt;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.json.jackson2.TermijnJson;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes rows of a person, and reads them back: what does not come back the same is not held by the register.
 *
 * <p>So no fact can be lost, also none that the dossier gets some day.
 */
final class PersonWriting {

    private static final JsonMapper JSON = new JsonMapper();

    private final RegisterRecord.Person person;
    private final List<Row> rows = new ArrayList<>();

    /** The fact that each row is made of; the number of the row is its line. */
    private final List<String> pointers = new ArrayList<>();

    private PersonWriting(RegisterRecord.Person person) {
        this.person = person;
    }

    /**
     * Returns the rows.
     *
     * @throws NotHeldException if they do not hold all facts of the person
     */
    static List<Row> rows(RegisterRecord.Person person) {
        PersonWriting writing = new PersonWriting(person);
        writing.write();
        List<String> notHeld = writing.notHeld();
        if (!notHeld.isEmpty()) {
            throw new NotHeldException(notHeld);
        }
        return writing.rows;
    }

    private void write() {
        Dossier dossier = person.dossier();
        Map<Column, Object> cells = cells();
        cells.put(Column.COHORT, dossier.obligedFrom().getYear());
        cells.put(Column.OBLIGED_FROM, dossier.obligedFrom());
        cells.put(Column.GROUP, dossier.permit());
        put(cells, Column.BIRTH_YEAR, dossier.background().flatMap(Background::birthYear));
        put(cells, Column.COUNTRY, dossier.background().flatMap(Background::birthCountry));
        put(cells, Column.NATIONALITY, dossier.background().flatMap(Background::nationality));
        add(RegisterFile.PERSONS, "", cells);

        List<Integer> numbers = Attempts.numbers(dossier.exams());
        for (int i = 0; i < dossier.exams().size(); i++) {
            add(RegisterFile.EXAMS, "/exams/" + i, cells(dossier.exams().get(i), numbers.get(i)));
        }
        for (int i = 0; i < dossier.courses().size(); i++) {
            add(RegisterFile.COURSES, "/courses/" + i, cells(dossier.courses().get(i)));
        }
        for (int i = 0; i < dossier.extensions().size(); i++) {
            add(
                    RegisterFile.TERMS,
                    "/extensions/" + i,
                    cells(dossier.extensions().get(i)));
        }
        for (int i = 0; i < dossier.fines().size(); i++) {
            add(RegisterFile.TERMS, "/fines/" + i, cells(dossier.fines().get(i)));
        }
    }

    private Map<Column, Object> cells() {
        Map<Column, Object> cells = new EnumMap<>(Column.class);
        put(cells, Column.PERSON, person.dossier().id());
        return cells;
    }

    private Map<Column, Object> cells(ExamAttempt exam, int number) {
        Map<Column, Object> cells = cells();
        cells.put(Column.PART, exam.part());
        cells.put(Column.ATTEMPT, number);
        cells.put(Column.DATE, exam.on());
        cells.put(Column.PASSED, exam.passed());
        return cells;
    }

    private Map<Column, Object> cells(Course course) {
        Map<Column, Object> cells = cells();
        cells.put(Column.KIND, course.kind());
        cells.put(Column.START, course.from());
        put(cells, Column.END, course.through());
        put(cells, Column.SCHOOL, course.school());
        put(cells, Column.LAST_INVOICE, course.lastInvoiceOn());
        put(cells, Column.ATTENDED_HOURS, course.hours().map(hours -> hours.toPlainString()));
        return cells;
    }

    @SuppressWarnings("JavaPeriodGetDays") // years and months are noticed when the row is read back
    private Map<Column, Object> cells(ExtensionDecision extension) {
        Map<Column, Object> cells = cells();
        put(cells, Column.DATE, extension.decidedOn());
        cells.put(Column.DAYS, extension.length().getDays());
        cells.put(Column.REASON, extension.ground());
        if (extension.term().equals(Optional.of(0))) {
            cells.put(Column.PREVIOUS_START, person.dossier().obligedFrom());
            cells.put(Column.NEW_START, person.dossier().obligedFrom());
        }
        return cells;
    }

    private Map<Column, Object> cells(FineDecision fine) {
        Map<Column, Object> cells = cells();
        cells.put(Column.DATE, fine.decidedOn());
        cells.put(Column.FINE, fine.amount().getAmount().toPlainString());
        cells.put(Column.FINE_DATE, fine.decidedOn());
        put(cells, Column.STATUS, fine.status());
        return cells;
    }

    private static void put(Map<Column, Object> cells, Column column, Optional<?> value) {
        value.ifPresent(present -> cells.put(column, present));
    }

    private void add(RegisterFile file, String pointer, Map<Column, Object> cells) {
        List<String> texts = file.columns().stream()
                .map(column -> cells.getOrDefault(column, "").toString())
                .toList();
        rows.add(new Row(file, rows.size(), texts.get(0), texts));
        pointers.add(pointer);
    }

    private List<String> notHeld() {
        PersonRows written = new PersonRows();
        rows.forEach(written::add);
        RegisterRecord read = PersonReading.of(written);
        if (read instanceof RegisterRecord.Refused refused) {
            return refused.problems().stream().map(this::pointer).distinct().toList();
        }
        Set<String> notHeld = new LinkedHashSet<>();
        RegisterRecord.Person same = (RegisterRecord.Person) read; // the day is written, so it is known
        if (!same.dossier().equals(person.dossier())) {
            compare(tree(person.dossier()), tree(same.dossier()), "", notHeld);
        }
        return List.copyOf(notHeld);
    }

    private String pointer(RegisterProblem problem) {
        String pointer = pointers.get((int) problem.row());
        if (!pointer.isEmpty()) {
            return pointer;
        }
        return switch (problem.column().orElse(Column.PERSON)) {
            case COHORT, OBLIGED_FROM -> "/obligedFrom";
            case GROUP -> "/permit";
            case BIRTH_YEAR -> "/background/birthYear";
            case COUNTRY -> "/background/birthCountry";
            case NATIONALITY -> "/background/nationality";
            default -> "/id";
        };
    }

    private static JsonNode tree(Dossier dossier) {
        try {
            return JSON.readTree(TermijnJson.write(dossier));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void compare(JsonNode one, JsonNode other, String at, Set<String> differences) {
        if (one.equals(other)) {
            return;
        }
        if (one.isObject() && other.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            one.fieldNames().forEachRemaining(names::add);
            other.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(one.path(name), other.path(name), at + "/" + name, differences));
        } else if (one.isArray() && other.isArray() && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                compare(one.get(i), other.get(i), at + "/" + i, differences);
            }
        } else {
            differences.add(at);
        }
    }
}

package io.github.termijn.examples.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;

/**
 * Brings the rows of the four files together by personal number.
 *
 * <p>Both ways give the same persons in the same order. A row without a number stands alone, somewhere between them.
 */
final class Join {

    /** Shorter numbers first, then by their characters: 9 before 10, and names of one length as in a dictionary. */
    static final Comparator<String> ORDER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private Join() {}

    /** Reads everything into memory: for files in any order. */
    static Iterator<PersonRows> inMemory(Path folder) throws IOException {
        List<PersonRows> withoutPerson = new ArrayList<>();
        Map<String, PersonRows> persons = new TreeMap<>(ORDER);
        for (RegisterFile file : RegisterFile.values()) {
            try (RowReader reader = RowReader.open(folder, file)) {
                for (Optional<Row> row = reader.next(); row.isPresent(); row = reader.next()) {
                    if (row.get().hasPerson()) {
                        persons.computeIfAbsent(row.get().person(), person -> new PersonRows())
                                .add(row.get());
                    } else {
                        withoutPerson.add(new PersonRows().add(row.get()));
                    }
                }
            }
        }
        withoutPerson.addAll(persons.values());
        return withoutPerson.iterator();
    }

    /** Holds one person at a time: for four files that are sorted. */
    static final class Sorted implements Iterator<PersonRows>, AutoCloseable {

        private final Map<RegisterFile, RowReader> readers = new EnumMap<>(RegisterFile.class);
        private final Map<RegisterFile, Row> heads = new EnumMap<>(RegisterFile.class);
        private final Queue<Row> withoutPerson = new ArrayDeque<>();

        Sorted(Path folder) throws IOException {
            try {
                for (RegisterFile file : RegisterFile.values()) {
                    readers.put(file, RowReader.open(folder, file));
                    advance(file);
                }
            } catch (IOException e) {
                close();
                throw e;
            }
        }

        @Override
        public boolean hasNext() {
            return !heads.isEmpty() || !withoutPerson.isEmpty();
        }

        @Override
        public PersonRows next() {
            Row alone = withoutPerson.poll();
            if (alone != null) {
                return new PersonRows().add(alone);
            }
            String first = heads.values().stream().map(Row::person).min(ORDER).orElseThrow(NoSuchElementException::new);
            try {
                PersonRows person = new PersonRows();
                for (RegisterFile file : RegisterFile.values()) {
                    for (Row head = heads.get(file);
                            head != null && head.person().equals(first);
                            head = heads.get(file)) {
                        person.add(head);
                        advance(file);
                    }
                }
                return person;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Goes to the next row of a file with a person; rows without one can stand between two of a person. */
        private void advance(RegisterFile file) throws IOException {
            RowReader reader = readers.get(file);
            Optional<Row> row = reader.next();
            for (; row.isPresent() && !row.get().hasPerson(); row = reader.next()) {
                withoutPerson.add(row.get());
            }
            row.ifPresentOrElse(head -> heads.put(file, head), () -> heads.remove(file));
        }

        @Override
        public void close() {
            for (RowReader reader : readers.values()) {
                try {
                    reader.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}

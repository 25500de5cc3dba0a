package io.github.termijn.examples.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Brings the rows of the four files together by personal number.
 *
 * <p>Both ways give the same persons in the same order. A row without a number stands alone.
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
            return !heads.isEmpty();
        }

        @Override
        public PersonRows next() {
            Row first = heads.values().stream()
                    .min(Comparator.comparing(Sorted::place, ORDER))
                    .orElseThrow(NoSuchElementException::new);
            try {
                PersonRows person = new PersonRows();
                if (!first.hasPerson()) {
                    advance(first.file());
                    return person.add(first);
                }
                for (RegisterFile file : RegisterFile.values()) {
                    for (Row head = heads.get(file);
                            head != null && head.person().equals(first.person());
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

        /** A row without a person is taken at once, so that it never stands between two rows of a person. */
        private static String place(Row row) {
            return row.hasPerson() ? row.person() : "";
        }

        private void advance(RegisterFile file) throws IOException {
            readers.get(file).next().ifPresentOrElse(row -> heads.put(file, row), () -> heads.remove(file));
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

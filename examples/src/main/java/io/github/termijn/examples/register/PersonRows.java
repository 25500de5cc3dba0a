package io.github.termijn.examples.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All rows with one personal number, or one row without a number; each file's in the order of the file. */
final class PersonRows {

    private final Map<RegisterFile, List<Row>> rows = new EnumMap<>(RegisterFile.class);

    PersonRows add(Row row) {
        rows.computeIfAbsent(row.file(), file -> new ArrayList<>()).add(row);
        return this;
    }

    List<Row> of(RegisterFile file) {
        return rows.getOrDefault(file, List.of());
    }

    Stream<Row> all() {
        return rows.values().stream().flatMap(List::stream);
    }
}

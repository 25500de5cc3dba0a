package io.github.termijn.lawbook;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of a table test as the sentences that its name makes of them. */
final class TableRows {

    private TableRows() {}

    static List<String> of(Method method) {
        String pattern = method.getAnnotation(ParameterizedTest.class).name();
        List<List<String>> rows = rows(method);
        if (rows.isEmpty()) {
            throw new AssertionError(method + " has no rows, or a source that the page of the law does not know");
        }
        return rows.stream().map(row -> sentence(pattern, row)).toList();
    }

    private static List<List<String>> rows(Method method) {
        return Stream.of(csv(method), enums(method), values(method), methods(method))
                .flatMap(List::stream)
                .toList();
    }

    private static List<List<String>> csv(Method method) {
        CsvSource source = method.getAnnotation(CsvSource.class);
        if (source == null) {
            return List.of();
        }
        return Stream.concat(Stream.of(source.value()), source.textBlock().lines())
                .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
                .map(TableRows::cells)
                .toList();
    }

    /** Cells stand between commas; a comma between quotes belongs to the cell. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split(",(?=(?:[^']*'[^']*')*[^']*$)", -1)) {
            String text = cell.strip();
            boolean quoted = text.length() > 1 && text.startsWith("'") && text.endsWith("'");
            cells.add(quoted ? text.substring(1, text.length() - 1).replace("''", "'") : text);
        }
        return cells;
    }

    /** The source of an enum parameter names no class, or that of the parameter. */
    private static List<List<String>> enums(Method method) {
        EnumSource source = method.getAnnotation(EnumSource.class);
        if (source == null) {
            return List.of();
        }
        return Stream.of(method.getParameterTypes()[0].getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .filter(name -> source.names().length == 0
                        || (Arrays.asList(source.names()).contains(name) == (source.mode() == EnumSource.Mode.INCLUDE)))
                .map(List::of)
                .toList();
    }

    private static List<List<String>> values(Method method) {
        ValueSource source = method.getAnnotation(ValueSource.class);
        if (source == null) {
            return List.of();
        }
        return Stream.of(source.ints(), source.longs(), source.strings(), source.booleans(), source.doubles())
                .flatMap(array ->
                        IntStream.range(0, Array.getLength(array)).mapToObj(i -> List.of(Array.get(array, i) + "")))
                .toList();
    }

    private static List<List<String>> methods(Method method) {
        MethodSource source = method.getAnnotation(MethodSource.class);
        if (source == null) {
            return List.of();
        }
        String name = source.value().length == 0 ? method.getName() : source.value()[0];
        Object made;
        try {
            Method factory = method.getDeclaringClass().getDeclaredMethod(name);
            factory.setAccessible(true);
            made = factory.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("No rows from " + name, e);
        }
        Stream<?> rows = made instanceof Collection<?> collection ? collection.stream() : (Stream<?>) made;
        return rows.map(row -> row instanceof Arguments arguments
                        ? Stream.of(arguments.get()).map(String::valueOf).toList()
                        : List.of(row.toString()))
                .toList();
    }

    private static String sentence(String pattern, List<String> cells) {
        String sentence = pattern.matches(".*\\{\\d+}.*") ? pattern : String.join(", ", cells);
        for (int i = 0; i < cells.size(); i++) {
            sentence = sentence.replace("{" + i + "}", cells.get(i).isEmpty() ? "–" : cells.get(i));
        }
        return sentence.replace("''", "'");
    }
}

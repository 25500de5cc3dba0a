package io.github.termijn.lawbook;

import static java.util.stream.Collectors.joining;

import io.github.termijn.law.Dated;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/** The values of the law as text. */
final class Values {

    private final Words words;

    Values(Words words) {
        this.words = words;
    }

    /** Returns the first days of the values in order; the least day where the first value has none. */
    static Stream<LocalDate> days(Dated<?> value) {
        return Stream.concat(value.find(LocalDate.MIN).map(first -> LocalDate.MIN).stream(), value.changes().stream());
    }

    /** Returns a day, or the word for "always" where there is no first day. */
    String since(LocalDate day) {
        return day.equals(LocalDate.MIN)
                ? words.of("always")
                : words.explanation().value(day);
    }

    String text(Object value) {
        if (value instanceof Period || value instanceof Money) {
            return words.explanation().value(value);
        } else if (value instanceof Optional<?> known) {
            return known.map(this::text).orElseGet(() -> words.of("toBeSupplied"));
        } else if (value instanceof Collection<?> none && none.isEmpty()) {
            return words.of("none");
        } else if (value instanceof Collection<?> values) {
            boolean rows = values.stream().anyMatch(Collection.class::isInstance);
            return values.stream().map(this::text).collect(joining(rows ? " / " : ", "));
        } else if (value instanceof Record parts) {
            return Stream.of(parts.getClass().getRecordComponents())
                    .map(part -> part(parts, part))
                    .filter(part -> part.value() != Optional.empty())
                    .map(part -> part.name() + " " + text(part.value()))
                    .collect(joining(", "));
        }
        return value.toString();
    }

    private record Named(String name, Object value) {}

    private static Named part(Record whole, RecordComponent part) {
        try {
            return new Named(part.getName(), part.getAccessor().invoke(whole));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Cannot read " + part, e);
        }
    }
}

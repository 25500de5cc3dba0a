package io.github.termijn.examples.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * A column of a table with a row for each person (kolom). Names and values are the same in every language: days as {@code
 * 2018-12-31}, amounts in euro as {@code 1250.00}, constants by their names; nothing where nothing is known.
 */
public interface PersonColumn {

    /**
     * Returns the name of the constant.
     *
     * @return for example {@code LAST_DAY_FROM}
     */
    String name();

    /**
     * Returns what is said of a person.
     *
     * @param person the person
     * @return the value; empty where nothing is said
     */
    Optional<? extends Object> value(ListedPerson person);

    /**
     * Returns the name of the column.
     *
     * @return for example {@code lastDayFrom}
     */
    default String header() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder header = new StringBuilder(words[0]);
        Stream.of(words)
                .skip(1)
                .forEach(word -> header.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(word, 1, word.length()));
        return header.toString();
    }

    /**
     * Returns what is written of a person.
     *
     * @param person the person
     * @return the value as text; empty where nothing is said
     */
    default Optional<String> of(ListedPerson person) {
        return value(person)
                .map(value -> value instanceof Money money ? money.getAmount().toPlainString() : value.toString());
    }
}

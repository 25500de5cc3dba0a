package io.github.termijn.examples.intake;

import io.github.termijn.examples.text.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Asks for one value at a time, until it is one or nothing is answered. An answer that is not taken is never repeated: it may be a
 * person's.
 */
public final class Terminal {

    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DUTCH =
            DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final BufferedReader in;
    private final PrintWriter out;
    private final Words words;
    private String why = "";

    /**
     * Opens a conversation.
     *
     * @param in where answers come from, a line each
     * @param out where questions go
     * @param words the words of the language
     */
    public Terminal(BufferedReader in, PrintWriter out, Words words) {
        this.in = in;
        this.out = out;
        this.words = words;
    }

    /**
     * Says something.
     *
     * @param text one or more lines
     */
    public void say(String text) {
        out.println(text);
        out.flush();
    }

    /**
     * Sets what is said to who answers with a question mark.
     *
     * @param text why something is asked, and what proves it
     */
    void because(String text) {
        why = text;
    }

    Optional<Boolean> yes(String question) {
        String yes = words.text("intake.yes");
        String no = words.text("intake.no");
        return ask(question + " " + words.text("intake.yesOrNo"), "intake.expected.yes", answer -> {
            String word = answer.toLowerCase(Locale.ROOT);
            if (word.equals(yes) || word.equals(yes.substring(0, 1))) {
                return Optional.of(true);
            }
            return word.equals(no) || word.equals(no.substring(0, 1)) ? Optional.of(false) : Optional.empty();
        });
    }

    Optional<LocalDate> day(String question) {
        return ask(question, "intake.expected.day", answer -> day(answer, ISO).or(() -> day(answer, DUTCH)));
    }

    private static Optional<LocalDate> day(String answer, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(answer, form));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Optional<BigDecimal> number(String question) {
        return ask(question, "intake.expected.number", Terminal::read);
    }

    Optional<Integer> count(String question) {
        return ask(question, "intake.expected.count", Terminal::readCount);
    }

    Optional<Money> amount(String question) {
        return ask(
                question,
                "intake.expected.amount",
                answer -> read(answer).map(number -> Money.of(CurrencyUnit.EUR, number)));
    }

    /** Digits, and after a comma or point two decimals at most: of a thousand separator it could not be told what it is. */
    private static Optional<BigDecimal> read(String answer) {
        return answer.matches("\\d{1,9}([.,]\\d{1,2})?")
                ? Optional.of(new BigDecimal(answer.replace(',', '.')))
                : Optional.empty();
    }

    private static Optional<Integer> readCount(String answer) {
        return read(answer).filter(number -> number.scale() <= 0).map(BigDecimal::intValue);
    }

    /** Asks for one of several, by its number. */
    <E> Optional<E> one(String question, List<E> choices) {
        StringBuilder listed = new StringBuilder(question);
        for (int number = 1; number <= choices.size(); number++) {
            listed.append(System.lineSeparator())
                    .append("  ")
                    .append(number)
                    .append("  ")
                    .append(words.value(choices.get(number - 1)));
        }
        return ask(
                listed.toString(),
                "intake.expected.choice",
                answer -> readCount(answer)
                        .filter(number -> number >= 1 && number <= choices.size())
                        .map(number -> choices.get(number - 1)));
    }

    /** Returns the answer; nothing if the line is empty. Asks again for one that is not taken. */
    private <T> Optional<T> ask(String question, String expected, Function<String, Optional<T>> read) {
        say(question);
        while (true) {
            String answer = line();
            if (answer.isEmpty()) {
                return Optional.empty();
            } else if (answer.equals("?")) {
                say(why);
                continue;
            } else if (answer.equalsIgnoreCase(words.text("intake.stop"))) {
                throw new StoppedException();
            }
            Optional<T> value = read.apply(answer);
            if (value.isPresent()) {
                return value;
            }
            say(words.text(expected));
        }
    }

    private String line() {
        out.print("> ");
        out.flush();
        try {
            String line = in.readLine();
            if (line == null) {
                throw new StoppedException();
            }
            return line.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

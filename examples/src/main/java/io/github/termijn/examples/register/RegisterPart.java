package io.github.termijn.examples.register;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A part of one file of the register, for those who read a file in many parts at once (deel van een registerbestand). Its rows
 * know their lines in the whole file.
 */
public final class RegisterPart implements Iterator<Row> {

    private final RowReader reader;
    private Optional<Row> next;

    private RegisterPart(RowReader reader) throws IOException {
        this.reader = reader;
        this.next = reader.next();
    }

    /**
     * Starts to read a part.
     *
     * @param file the file
     * @param header the first line of the file
     * @param before how many lines of the file are not in the text
     * @param text the first line of the file, then the lines of the part; one that refuses bytes that are not UTF-8
     * @return its rows; they end with an {@link UncheckedIOException} where the file goes on with something that is not a row
     * @throws RefusedRegisterException if the first line does not name the columns of the file, or no row follows where one begins
     * @throws IOException if the text cannot be read
     */
    public static RegisterPart of(RegisterFile file, String header, long before, Reader text) throws IOException {
        return new RegisterPart(RowReader.of(file, Notation.of(header), before, text));
    }

    /**
     * Looks whether a part has the form of its file, up to its end.
     *
     * @param file the file
     * @param header the first line of the file
     * @param before how many lines of the file are not in the text
     * @param text as in {@link #of}
     * @return what refuses the file; nothing if it is in order
     * @throws IOException if the text cannot be read
     */
    public static List<RegisterProblem> check(RegisterFile file, String header, long before, Reader text)
            throws IOException {
        try {
            RegisterPart part = of(file, header, before, text);
            while (part.next.isPresent()) {
                part.next = part.reader.next();
            }
            return List.of();
        } catch (RefusedRegisterException e) {
            return e.problems();
        }
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public Row next() {
        Row row = next.orElseThrow(NoSuchElementException::new);
        try {
            next = reader.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return row;
    }
}

package io.github.termijn.examples.spark;

import io.github.termijn.examples.register.RegisterFile;
import io.github.termijn.examples.register.RegisterPart;
import io.github.termijn.examples.register.RegisterProblem;
import java.io.IOException;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/**
 * How the blocks of one file of the register are read, each by itself: the first line of the file goes before each.
 *
 * @param file the file
 * @param header its first line
 * @param before of each block, by its first byte, how many lines stand before it
 */
record RegisterParts(RegisterFile file, String header, TreeMap<Long, Long> before) implements Serializable {

    /** The columns of a line. */
    static final int LINE = 0;

    static final int BLOCK_START = 1;

    /** What is wrong with a file that has no line at all. */
    List<RegisterProblem> ofNoLines() throws IOException {
        return before.isEmpty() ? RegisterPart.check(file, header, 0, new StringReader("")) : List.of();
    }

    /** What refuses the file, in each block of some lines. */
    Iterator<RegisterProblem> check(Iterator<Row> lines) throws IOException {
        List<RegisterProblem> problems = new ArrayList<>();
        Blocks blocks = new Blocks(lines);
        while (blocks.goOn()) {
            problems.addAll(RegisterPart.check(file, header, linesBefore(blocks.start), text(blocks)));
        }
        return problems.iterator();
    }

    /** The rows of each block of some lines. */
    Iterator<io.github.termijn.examples.register.Row> rows(Iterator<Row> lines) {
        Blocks blocks = new Blocks(lines);
        return new Iterator<>() {
            private RegisterPart part;

            @Override
            public boolean hasNext() {
                try {
                    while (part == null || !part.hasNext()) {
                        if (!blocks.goOn()) {
                            return false;
                        }
                        part = RegisterPart.of(file, header, linesBefore(blocks.start), text(blocks));
                    }
                    return true;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public io.github.termijn.examples.register.Row next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return part.next();
            }
        };
    }

    private boolean isFirst(long start) {
        return start == before.firstKey();
    }

    /** Before all blocks but the first stands the first line of the file, which counts as one of them. */
    private long linesBefore(long start) {
        return isFirst(start) ? 0 : before.get(start) - 1;
    }

    private LinesReader text(Blocks blocks) {
        return new LinesReader(
                blocks.lines(isFirst(blocks.start) ? List.of() : List.of(header.getBytes(StandardCharsets.UTF_8))));
    }

    /** Lines of a partition, block after block. */
    private static final class Blocks {

        private final Iterator<Row> rows;
        private Row head;
        private long start = -1;

        Blocks(Iterator<Row> rows) {
            this.rows = rows;
            advance();
        }

        private void advance() {
            head = rows.hasNext() ? rows.next() : null;
        }

        private boolean isInBlock() {
            return head != null && head.getLong(BLOCK_START) == start;
        }

        /** Goes to the next block, past what was not read of this one. */
        boolean goOn() {
            while (isInBlock()) {
                advance();
            }
            if (head == null) {
                return false;
            }
            start = head.getLong(BLOCK_START);
            return true;
        }

        /** Some lines, then those of the block. */
        Iterator<byte[]> lines(List<byte[]> first) {
            Iterator<byte[]> given = first.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return given.hasNext() || isInBlock();
                }

                @Override
                public byte[] next() {
                    if (given.hasNext()) {
                        return given.next();
                    } else if (!isInBlock()) {
                        throw new NoSuchElementException();
                    }
                    byte[] line = head.getAs(LINE);
                    advance();
                    return line;
                }
            };
        }
    }
}

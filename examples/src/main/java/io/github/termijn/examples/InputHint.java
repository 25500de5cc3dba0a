package io.github.termijn.examples;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an input that is no dossier looks like: somebody meant something else. */
enum InputHint {
    /** A dossier on each line. */
    LINES,
    /** A table in CSV. */
    CSV;

    private static final int BEGINNING = 1 << 13;
    private static final Pattern HEADER = Pattern.compile("\uFEFF?[\\p{L}\"][^{}\\[\\]:]*[;,\\t][^{}\\[\\]:]*");

    /** Says what a text looks like by its first two lines; empty if like nothing else. */
    static Optional<InputHint> of(String text) {
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(2)
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        } else if (HEADER.matcher(lines.get(0)).matches()) {
            return Optional.of(CSV);
        }
        boolean isEach = lines.size() == 2 && lines.get(0).endsWith("}");
        return isEach && lines.stream().allMatch(line -> line.startsWith("{")) ? Optional.of(LINES) : Optional.empty();
    }

    /** Says what bytes look like, as {@link #of(String)}. */
    static Optional<InputHint> of(byte[] bytes) {
        return of(new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.UTF_8));
    }

    /** Says what a stream looks like by what is there of it, without waiting for more, and leaves it where it was. */
    static Optional<InputHint> of(BufferedInputStream in) throws IOException {
        in.mark(BEGINNING);
        byte[] beginning = new byte[BEGINNING];
        int read = in.read(beginning);
        in.reset();
        return of(Arrays.copyOf(beginning, Math.max(read, 0)));
    }

    String key() {
        return "hint." + name();
    }
}

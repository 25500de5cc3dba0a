package io.github.termijn.examples.law;

import io.github.termijn.examples.text.Shown;
import io.github.termijn.json.RefusedInputException;
import io.github.termijn.json.jackson2.TermijnJson;
import io.github.termijn.law.Amendment;
import io.github.termijn.law.LawBook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody amends, by the name of a known amendment or of a file.
 *
 * @param name the name, for programs
 * @param label what people are told: the amendment itself, or the name of the file
 * @param book what is amended
 */
public record NamedLaw(String name, Object label, LawBook book) {

    /**
     * Finds a known amendment, or reads a file.
     *
     * @param given the name of an amendment in any case, or a file with amended values in JSON
     * @return the law
     * @throws RefusedInputException if the file amends what the law does not have, or to what it cannot be
     * @throws IOException if there is no such amendment and the file cannot be read
     */
    public static NamedLaw of(String given) throws IOException {
        Optional<Amendment> known = Arrays.stream(Amendment.values())
                .filter(amendment -> amendment.name().equals(given.toUpperCase(Locale.ROOT)))
                .findFirst();
        return known.isPresent() ? of(known.get()) : ofFile(Path.of(given));
    }

    /**
     * Takes a known amendment.
     *
     * @param amendment the amendment
     * @return the law
     */
    public static NamedLaw of(Amendment amendment) {
        return new NamedLaw(amendment.name(), amendment, LawBook.standard().with(amendment));
    }

    private static NamedLaw ofFile(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String name = Shown.of(String.valueOf(file.getFileName()));
            return new NamedLaw(name, name, TermijnJson.readLawBook(in));
        }
    }

    /** The names of the known amendments, as the help shows them. */
    public static final class Known implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            List<String> names = new ArrayList<>();
            Arrays.stream(Amendment.values())
                    .forEach(each -> names.add(each.name().toLowerCase(Locale.ROOT)));
            return names.iterator();
        }
    }
}

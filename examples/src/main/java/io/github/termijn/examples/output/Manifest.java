package io.github.termijn.examples.output;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What was written into a folder (inhoudsopgave): written itself after all files, so that a folder without its end is seen.
 *
 * <p>It stands in {@link #FILE} as {@code {"writtenBy": "desk", "files": {"0001.html": {"lines": 12, "bytes": 3456, "sha256":
 * "…"}}}}. It has no day and no machine: the same files give the same manifest.
 *
 * @param writtenBy the command or class that wrote the files
 * @param files the files by their names; none if the manifest was not written to its end
 */
public record Manifest(String writtenBy, SortedMap<String, Entry> files) {

    /** The file in the folder. */
    public static final String FILE = "manifest.json";

    private static final Manifest UNFINISHED = new Manifest("", Collections.emptySortedMap());
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int BUFFER = 1 << 16;

    /** Copies the files. */
    public Manifest {
        writtenBy = Optional.ofNullable(writtenBy).orElse("");
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * What a file holds.
     *
     * @param lines its line feeds; of a file in CSV its rows and the first line
     * @param bytes its size
     * @param sha256 its digest, in small letters
     */
    public record Entry(long lines, long bytes, String sha256) {

        /**
         * Looks at a file.
         *
         * @param file the file
         * @return what it holds
         * @throws IOException if it cannot be read
         */
        public static Entry of(Path file) throws IOException {
            MessageDigest digest = digest();
            byte[] buffer = new byte[BUFFER];
            long lines = 0;
            long bytes = 0;
            try (InputStream in = Files.newInputStream(file)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    digest.update(buffer, 0, read);
                    bytes += read;
                    for (int i = 0; i < read; i++) {
                        lines += buffer[i] == '\n' ? 1 : 0;
                    }
                }
            }
            return new Entry(lines, bytes, HexFormat.of().formatHex(digest.digest()));
        }

        private static MessageDigest digest() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java has SHA-256", e);
            }
        }
    }

    /**
     * Begins a folder: until {@link #write} its manifest says that it is not finished.
     *
     * @param folder the folder, without a manifest
     * @throws IOException if it has one, or cannot be written
     */
    public static void begin(Path folder) throws IOException {
        Files.createFile(folder.resolve(FILE));
    }

    /**
     * Looks at files that were written.
     *
     * @param writtenBy who wrote them
     * @param folder where they are
     * @param names their names
     * @return the manifest, not yet written
     * @throws IOException if they cannot be read
     */
    public static Manifest of(String writtenBy, Path folder, Collection<String> names) throws IOException {
        SortedMap<String, Entry> files = new TreeMap<>();
        for (String name : names) {
            files.put(name, Entry.of(folder.resolve(name)));
        }
        return new Manifest(writtenBy, files);
    }

    /**
     * Reads the manifest of a folder.
     *
     * @param folder the folder
     * @return the manifest, without files if it was not written to its end; empty if there is none
     * @throws IOException if it cannot be read
     */
    public static Optional<Manifest> read(Path folder) throws IOException {
        try {
            return Optional.of(MAPPER.readValue(Files.readAllBytes(folder.resolve(FILE)), Manifest.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (JacksonException e) {
            return Optional.of(UNFINISHED);
        }
    }

    /**
     * Writes the manifest: the folder is finished.
     *
     * @param folder where the files are
     * @throws IOException if it cannot be written
     */
    public void write(Path folder) throws IOException {
        byte[] json = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
        Files.write(folder.resolve(FILE), json);
    }

    /**
     * Tells whether a folder holds these files as they were written, and nothing else.
     *
     * @param folder the folder
     * @return true if nothing was added, changed or taken away
     * @throws IOException if it cannot be read
     */
    boolean isAllOf(Path folder) throws IOException {
        List<String> names = names(folder);
        if (!files.keySet().equals(Set.copyOf(names))) {
            return false;
        }
        for (Map.Entry<String, Entry> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                    || !Entry.of(path).equals(file.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** Returns the names in a folder without that of the manifest. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(FILE))
                    .toList();
        }
    }
}

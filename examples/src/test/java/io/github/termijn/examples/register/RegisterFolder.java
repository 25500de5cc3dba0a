package io.github.termijn.examples.register;

import io.github.termijn.examples.Repository;
import io.github.termijn.examples.output.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files of a register under test: made in a folder of their own, read, and taken away. */
final class RegisterFolder implements AutoCloseable {

    static final Path EXAMPLE = Repository.MODULE.resolve("register");

    final Path path;

    RegisterFolder() {
        try {
            path = Files.createTempDirectory("register");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies the files of the example. */
    static RegisterFolder ofExample() {
        RegisterFolder folder = new RegisterFolder();
        for (RegisterFile file : RegisterFile.values()) {
            folder.write(file, Repository.read(EXAMPLE.resolve(file.fileName())));
        }
        return folder;
    }

    static RegisterFolder of(Iterable<RegisterRecord.Person> persons) {
        RegisterFolder folder = new RegisterFolder();
        try (RegisterWriter writer = RegisterWriter.in(folder.path)) {
            for (RegisterRecord.Person person : persons) {
                writer.write(person);
            }
            writer.complete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    /** Writes a file by hand: no manifest says how it was. */
    RegisterFolder write(RegisterFile file, String text) {
        try {
            Files.deleteIfExists(path.resolve(Manifest.FILE));
            Files.writeString(path.resolve(file.fileName()), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    String text(RegisterFile file) {
        return Repository.read(path.resolve(file.fileName()));
    }

    RegisterFolder replace(RegisterFile file, String part, String by) {
        String text = text(file);
        if (!text.contains(part)) {
            throw new IllegalArgumentException("Not in " + file.fileName() + ": " + part);
        }
        return write(file, text.replace(part, by));
    }

    RegisterFolder append(RegisterFile file, String row) {
        return write(file, text(file) + row + "\n");
    }

    Register open() {
        try {
            return Register.open(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<RegisterRecord> read() {
        return read(open());
    }

    static List<RegisterRecord> read(Register register) {
        try (Stream<RegisterRecord> records = register.records()) {
            return records.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the lines of each file without the first. */
    Map<RegisterFile, List<String>> rows() {
        Map<RegisterFile, List<String>> rows = new EnumMap<>(RegisterFile.class);
        for (RegisterFile file : RegisterFile.values()) {
            rows.put(file, text(file).lines().skip(1).toList());
        }
        return rows;
    }

    RegisterFolder withRows(RegisterFile file, List<String> rows) {
        String header = text(file).lines().findFirst().orElseThrow();
        return write(file, header + "\n" + String.join("\n", rows) + "\n");
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

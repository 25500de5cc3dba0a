package io.github.termijn.examples.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.termijn.examples.output.RefusedFolderException.Reason;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A folder that is written as a whole")
class WholeFolderTest {

    @TempDir
    private Path temporary;

    private Path target;
    private Path work;

    @BeforeEach
    void paths() {
        target = temporary.resolve("pages");
        work = temporary.resolve(".pages.termijn");
    }

    private void write(boolean isReplacing, String... files) throws IOException {
        try (WholeFolder whole = WholeFolder.at(target, "test", isReplacing)) {
            for (String file : files) {
                Files.writeString(whole.path().resolve(file), file);
            }
            whole.complete();
        }
    }

    private void assertRefused(Reason reason, boolean isReplacing) throws IOException {
        Map<String, String> before = all();
        assertThatExceptionOfType(RefusedFolderException.class)
                .isThrownBy(() -> write(isReplacing, "other"))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
        assertThat(all()).isEqualTo(before);
    }

    /** Returns all that stands in the folder around the target: links by where they lead, files by their texts. */
    private Map<String, String> all() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(temporary)) {
            for (Path path : paths.toList()) {
                String holds = Files.isSymbolicLink(path)
                        ? "-> " + Files.readSymbolicLink(path)
                        : Files.isDirectory(path) ? "folder" : Files.readString(path);
                all.put(temporary.relativize(path).toString(), holds);
            }
        }
        return all;
    }

    private void assertHolds(String... files) throws IOException {
        assertThat(target.toFile().list()).containsExactlyInAnyOrder(files);
        assertThat(temporary.toFile().list()).containsExactly("pages");
    }

    @Test
    @DisplayName("is made where nothing is, with the folders above it, and leaves nothing beside it")
    void fresh() throws IOException {
        write(false, "a", "b");
        assertHolds("a", "b", "manifest.json");
        try (WholeFolder whole = WholeFolder.at(target.resolve("deeper/still"), "test", false)) {
            whole.complete();
        }
        assertThat(target.resolve("deeper").toFile().list()).containsExactly("still");
    }

    @Test
    @DisplayName("can be an empty folder, and keeps who may read that")
    void empty() throws IOException {
        Files.createDirectory(target);
        boolean isPosix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        if (isPosix) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwx------"));
        }
        write(false, "a");
        assertHolds("a", "manifest.json");
        if (isPosix) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    @DisplayName("is not there before it is complete, and never if it is not completed")
    void incomplete() throws IOException {
        try (WholeFolder whole = WholeFolder.at(target, "test", false)) {
            Files.writeString(whole.path().resolve("a"), "a");
            assertThat(target).doesNotExist();
        }
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    @DisplayName("that was written before is refused; if it is to be replaced, nothing of it stays")
    void replace() throws IOException {
        write(false, "a", "b");
        assertRefused(Reason.WRITTEN_BEFORE, false);
        write(true, "b", "c");
        assertHolds("b", "c", "manifest.json");
    }

    @Test
    @DisplayName("is the old one if its replacement is not completed")
    void incompleteReplacement() throws IOException {
        write(false, "a");
        Map<String, String> old = all();
        try (WholeFolder whole = WholeFolder.at(target, "test", true)) {
            Files.writeString(whole.path().resolve("b"), "b");
        }
        assertThat(all()).isEqualTo(old);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @DisplayName("is refused where something else stands, replacing or not, and that is left as it is")
    void notOurs(boolean isReplacing) throws IOException {
        Files.createDirectory(target);
        Files.writeString(target.resolve("letter"), "dear");
        assertRefused(Reason.NOT_OURS, isReplacing);
        Files.writeString(target.resolve("manifest.json"), "{\"writtenBy\":\"test\",\"files\":{}}");
        assertRefused(Reason.NOT_OURS, isReplacing);
        Files.writeString(target.resolve("manifest.json"), "");
        assertRefused(Reason.NOT_OURS, isReplacing);
    }

    @Test
    @DisplayName("is not replaced if something was added, changed or taken away, or if another wrote it")
    void changed() throws IOException {
        write(false, "a", "b");
        Files.writeString(target.resolve("c"), "c");
        assertRefused(Reason.NOT_OURS, true);
        Files.delete(target.resolve("c"));
        Files.writeString(target.resolve("a"), "A");
        assertRefused(Reason.NOT_OURS, true);
        Files.delete(target.resolve("a"));
        assertRefused(Reason.NOT_OURS, true);
        Files.createDirectory(target.resolve("a"));
        assertRefused(Reason.NOT_OURS, true);
        Files.delete(target.resolve("a"));
        Files.writeString(target.resolve("a"), "a");
        assertThatExceptionOfType(RefusedFolderException.class)
                .isThrownBy(() -> WholeFolder.at(target, "somebody else", true))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NOT_OURS));
        write(true, "d");
        assertHolds("d", "manifest.json");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @DisplayName("is refused behind a symbolic link, also one that leads nowhere, and where a file stands")
    void link(boolean isReplacing) throws IOException {
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.createSymbolicLink(target, elsewhere);
        assertRefused(Reason.LINK, isReplacing);
        Files.delete(target);
        Files.createSymbolicLink(target, temporary.resolve("nowhere"));
        assertRefused(Reason.LINK, isReplacing);
        Files.delete(target);
        Files.writeString(target, "file");
        assertRefused(Reason.NO_FOLDER, isReplacing);
    }

    @Test
    @DisplayName("is not replaced if a file in it became a link")
    void linkInside() throws IOException {
        write(false, "a");
        Path elsewhere = Files.writeString(temporary.resolve("elsewhere"), "a");
        Files.delete(target.resolve("a"));
        Files.createSymbolicLink(target.resolve("a"), elsewhere);
        assertRefused(Reason.NOT_OURS, true);
    }

    @Test
    @DisplayName("is refused to a second run while the first one lives")
    void busy() throws IOException {
        try (WholeFolder first = WholeFolder.at(target, "test", false)) {
            assertRefused(Reason.BUSY, false);
            Files.writeString(first.path().resolve("a"), "a");
            first.complete();
        }
        assertHolds("a", "manifest.json");
    }

    @Test
    @DisplayName("is refused at the end if somebody took its place meanwhile")
    void taken() throws IOException {
        try (WholeFolder whole = WholeFolder.at(target, "test", true)) {
            Files.createDirectory(target);
            Files.writeString(target.resolve("letter"), "dear");
            assertThatExceptionOfType(RefusedFolderException.class).isThrownBy(whole::complete);
        }
        assertHolds("letter");
    }

    @Test
    @DisplayName("takes away what a killed run has left beside it, and nothing else")
    void leftOver() throws IOException {
        write(false, "a");
        Files.createDirectories(work.resolve("new"));
        Files.writeString(work.resolve("new").resolve("half"), "half");
        Files.createDirectories(work.resolve("old"));
        Files.writeString(work.resolve("lock"), "");
        write(true, "b");
        assertHolds("b", "manifest.json");

        Files.createDirectory(work);
        Files.writeString(work.resolve("letter"), "dear");
        assertRefused(Reason.NOT_OURS, true);
    }

    @Test
    @DisplayName("comes back as the old one if a run was killed when it had moved that aside")
    void comesBack() throws IOException {
        write(false, "a");
        Files.createDirectories(work.resolve("new"));
        Files.move(target, work.resolve("old"));
        assertThatExceptionOfType(RefusedFolderException.class)
                .isThrownBy(() -> write(false, "b"))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.WRITTEN_BEFORE));
        assertHolds("a", "manifest.json");
    }

    @Test
    @DisplayName("comes back as the old one at the end of a run that did not get further than moving it aside")
    void comesBackAtOnce() throws IOException {
        write(false, "a");
        try (WholeFolder whole = WholeFolder.at(target, "test", true)) {
            assertThat(whole.path()).isEmptyDirectory();
            Files.move(target, work.resolve("old"));
        }
        assertHolds("a", "manifest.json");
    }

    @Test
    @DisplayName("does not follow a link that stands where its work folder would be, nor one inside that")
    void linkedWork() throws IOException {
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("new"), "mine");
        Files.createSymbolicLink(work, elsewhere);
        assertRefused(Reason.NOT_OURS, false);
        Files.delete(work);
        Files.createDirectory(work);
        Files.createSymbolicLink(work.resolve("new"), elsewhere);
        write(false, "a");
        assertThat(elsewhere.resolve("new")).hasContent("mine");
        assertThat(target.resolve("a")).hasContent("a");
    }

    @Test
    @DisplayName("cannot be the root of all folders")
    void root() {
        assertThatExceptionOfType(RefusedFolderException.class)
                .isThrownBy(() -> WholeFolder.at(temporary.getRoot(), "test", true));
    }
}

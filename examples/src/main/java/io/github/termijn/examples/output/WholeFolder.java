package io.github.termijn.examples.output;

import io.github.termijn.examples.output.RefusedFolderException.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * A folder that is written as a whole or not at all (hele map).
 *
 * <p>At every moment, also after the process was killed, the folder is the old one, the new one, or absent, never a mix. The files
 * are written into a work folder beside it, {@code .NAME.termijn}, which holds:
 *
 * <ul>
 *   <li>{@code lock}: locked while a run lives. A second run is refused; one that finds it free knows that its owner was killed
 *   <li>{@code new}: what is being written
 *   <li>{@code old}: what was there before, while it is replaced
 * </ul>
 *
 * <p>{@link #complete()} writes the {@link Manifest}, forces everything to the disk, moves the old folder to {@code old} and {@code
 * new} to its place. Between these two moves, and only there, the folder is absent; the next run moves the old one back. What else a
 * killed run has left, the next run deletes.
 *
 * <p>Example: {@code try (WholeFolder whole = WholeFolder.at(folder, "desk", false)) { write(whole.path()); whole.complete(); }}
 */
public final class WholeFolder implements Closeable {

    private static final int FORCED_AT_ONCE = 16;

    private final Path target;
    private final Work work;
    private final String writtenBy;
    private final boolean isReplacing;

    private WholeFolder(Path target, Work work, String writtenBy, boolean isReplacing) {
        this.target = target;
        this.work = work;
        this.writtenBy = writtenBy;
        this.isReplacing = isReplacing;
    }

    /**
     * Begins a folder. The folders above it are made.
     *
     * @param folder where it will be: not there yet, or empty
     * @param writtenBy who writes it
     * @param isReplacing whether it can also be one that the same writer completed before and nobody changed since
     * @return the folder, to be completed and closed
     * @throws RefusedFolderException if it is neither, or a symbolic link
     * @throws IOException if the place cannot be written
     */
    public static WholeFolder at(Path folder, String writtenBy, boolean isReplacing) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        if (target.getFileName() == null) {
            throw new RefusedFolderException(Reason.NOT_OURS); // the root of all
        }
        Files.createDirectories(target.getParent());
        WholeFolder whole = new WholeFolder(target, Work.beside(target), writtenBy, isReplacing);
        try {
            whole.work.begin(target);
            whole.check();
            return whole;
        } catch (IOException | RuntimeException e) {
            whole.close();
            throw e;
        }
    }

    /**
     * Returns where to write until it is complete.
     *
     * @return a folder, empty at first; files only
     */
    public Path path() {
        return work.fresh();
    }

    /**
     * Puts what was written in its place.
     *
     * @throws RefusedFolderException if the place was taken meanwhile
     * @throws IOException if it cannot be written
     */
    public void complete() throws IOException {
        List<String> names = Manifest.names(path());
        Manifest.of(writtenBy, path(), names).write(path());
        forceAll(names.stream().map(path()::resolve).toList());
        force(path().resolve(Manifest.FILE), StandardOpenOption.WRITE);
        forceFolder(path());
        check();
        if (exists(target)) {
            Files.move(target, work.old(), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(path(), target, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(target.getParent());
    }

    /**
     * Deletes what is not needed any more: what was not completed, or what was replaced. If the new folder did not come to its
     * place, the old one comes back.
     */
    @Override
    public void close() throws IOException {
        work.restore(target);
        work.close();
    }

    private void check() throws IOException {
        Optional<Reason> reason = exists(target) ? reasonAgainst() : Optional.empty();
        if (reason.isPresent()) {
            throw new RefusedFolderException(reason.get());
        }
    }

    private Optional<Reason> reasonAgainst() throws IOException {
        if (Files.isSymbolicLink(target)) {
            return Optional.of(Reason.LINK);
        } else if (!Files.isDirectory(target)) {
            return Optional.of(Reason.NO_FOLDER);
        }
        Optional<Manifest> manifest = Manifest.read(target);
        if (manifest.isEmpty() && Manifest.names(target).isEmpty()) {
            return Optional.empty();
        }
        boolean isOurs = manifest.isPresent()
                && manifest.get().writtenBy().equals(writtenBy)
                && manifest.get().isAllOf(target);
        if (!isOurs) {
            return Optional.of(Reason.NOT_OURS);
        }
        return isReplacing ? Optional.empty() : Optional.of(Reason.WRITTEN_BEFORE);
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Many at a time: a disk takes a few together as fast as one, and the pages of a desk are thousands. */
    private static void forceAll(List<Path> files) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(FORCED_AT_ONCE);
        try {
            List<Future<?>> forced = new ArrayList<>();
            for (Path file : files) {
                forced.add(pool.submit(() -> {
                    force(file, StandardOpenOption.WRITE);
                    return null;
                }));
            }
            for (Future<?> one : forced) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("A file cannot be forced to the disk", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private static void forceFolder(Path folder) {
        try {
            force(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            // not every system can open a folder
        }
    }

    /** The work folder beside a target, as long as one run holds its lock. */
    private record Work(Path path, FileChannel lock) implements Closeable {

        private static final String LOCK = "lock";
        private static final String NEW = "new";
        private static final String OLD = "old";

        static Work beside(Path target) throws IOException {
            Path path = target.resolveSibling("." + target.getFileName() + ".termijn");
            try {
                Files.createDirectory(path);
            } catch (FileAlreadyExistsException e) {
                if (!isOurs(path)) {
                    throw new RefusedFolderException(Reason.NOT_OURS);
                }
            }
            FileChannel lock = FileChannel.open(
                    path.resolve(LOCK),
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
            try {
                if (lock.tryLock() != null) {
                    return new Work(path, lock);
                }
            } catch (OverlappingFileLockException e) {
                // another run in this process
            }
            lock.close();
            throw new RefusedFolderException(Reason.BUSY);
        }

        private static boolean isOurs(Path path) throws IOException {
            return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                    && Set.of(LOCK, NEW, OLD).containsAll(Manifest.names(path));
        }

        Path fresh() {
            return path.resolve(NEW);
        }

        Path old() {
            return path.resolve(OLD);
        }

        /** Takes away what a killed run has left, and makes place for the new files: as readable as those they replace. */
        void begin(Path target) throws IOException {
            restore(target);
            delete(old());
            delete(fresh());
            Files.createDirectory(fresh());
            PosixFileAttributeView rights = Files.getFileAttributeView(fresh(), PosixFileAttributeView.class);
            if (rights != null && Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
                rights.setPermissions(Files.getPosixFilePermissions(target));
            }
        }

        /** Moves the old folder back if nothing is in its place. */
        void restore(Path target) throws IOException {
            if (exists(old()) && !exists(target)) {
                Files.move(old(), target, StandardCopyOption.ATOMIC_MOVE);
            }
        }

        @Override
        public void close() throws IOException {
            try (lock) {
                delete(fresh());
                delete(old());
                Files.deleteIfExists(path.resolve(LOCK));
            }
            try {
                Files.deleteIfExists(path);
            } catch (DirectoryNotEmptyException e) {
                // the next run holds it already
            }
        }

        private static void delete(Path folder) throws IOException {
            if (!exists(folder)) {
                return;
            }
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }
}

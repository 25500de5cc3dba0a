package io.github.termijn.json;

import io.github.termijn.Assessment;
import io.github.termijn.dossier.Dossier;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Keeps what goes wrong with one record of many to that record (elk voor zich), so that the others go on.
 *
 * <p>Whatever is thrown becomes the refusal of the record: errors too, as far as a Java machine can go on after them. A dossier
 * that needs more stack or memory than there is is one such record. What was thrown is not told: its message can hold values of
 * the person.
 *
 * <p>Example: {@code Dossier dossier = EachRecord.read(() -> TermijnJson.readDossier(line));}
 */
public final class EachRecord {

    private EachRecord() {}

    /**
     * Reads one record.
     *
     * @param reading reads it
     * @return the dossier
     * @throws RefusedInputException what the reading refuses; {@link InputCode#NOT_READ} if it throws anything else
     */
    public static Dossier read(Supplier<Dossier> reading) {
        Objects.requireNonNull(reading, "reading");
        try {
            return Objects.requireNonNull(reading.get());
        } catch (RefusedInputException refused) {
            throw refused;
        } catch (Throwable defect) {
            throw RefusedInputException.of(InputCode.NOT_READ);
        }
    }

    /**
     * Makes of one dossier what is wanted of it: an {@link Assessment}, its text, a page.
     *
     * @param <T> what is made
     * @param making makes it
     * @return what was made
     * @throws RefusedInputException with {@link InputCode#NOT_ASSESSED} if anything is thrown, or nothing is made
     */
    public static <T> T assess(Supplier<T> making) {
        Objects.requireNonNull(making, "making");
        try {
            return Objects.requireNonNull(making.get());
        } catch (Throwable defect) {
            throw RefusedInputException.of(InputCode.NOT_ASSESSED);
        }
    }
}

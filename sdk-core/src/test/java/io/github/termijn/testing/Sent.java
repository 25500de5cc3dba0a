package io.github.termijn.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/** What arrives elsewhere of an object that is serialized. */
public final class Sent {

    private Sent() {}

    /**
     * Sends an object.
     *
     * @param <T> its type
     * @param object the object
     * @return what was read from its bytes
     * @throws IOException if it cannot be sent
     */
    @SuppressWarnings({"unchecked", "BanSerializableRead"}) // it is what was written the line before
    public static <T> T copyOf(T object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(object);
        try {
            return (T) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        } catch (ClassNotFoundException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}

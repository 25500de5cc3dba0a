package io.github.termijn.json;

import org.jspecify.annotations.Nullable;

/** A place in a document (plaats). Its pointer is made only for a problem. */
final class Place {

    /** The document as a whole. */
    static final Place ROOT = new Place(null, null, 0);

    private final @Nullable Place above;
    private final @Nullable String name;
    private final int index;

    private Place(@Nullable Place above, @Nullable String name, int index) {
        this.above = above;
        this.name = name;
        this.index = index;
    }

    Place property(String named) {
        return new Place(this, named, 0);
    }

    Place item(int number) {
        return new Place(this, null, number);
    }

    /** Returns the JSON pointer. Names of the format hold nothing that a pointer escapes. */
    String pointer() {
        return above == null ? "" : above.pointer() + "/" + (name == null ? Integer.toString(index) : name);
    }
}

package io.github.termijn.examples.desk;

import java.util.Locale;

/** How much of a page is printed. On the screen all of it is there. */
public enum Print {
    /** One sheet for the desk: the answer, the first steps, the time line. */
    SHORT,
    /** Everything. */
    FULL;

    /**
     * Returns the name by which the style knows it.
     *
     * @return the class of the page
     */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package io.github.termijn.examples.desk;

/** How much of a page is printed. On the screen all of it is there. */
public enum Print {
    /** One sheet for the desk: the answer, the first steps, the time line. */
    SHORT("short"),
    /** Everything. */
    FULL("full");

    private final String name;

    Print(String name) {
        this.name = name;
    }

    /**
     * Returns the name by which the style knows it.
     *
     * @return the class of the page
     */
    public String style() {
        return name;
    }
}

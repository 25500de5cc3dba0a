package io.github.termijn;

/** To whom a summary is told (geadresseerde). What is said is the same; only the words differ. */
public enum Addressee {
    /** The desk that helps: about somebody, in the words of the field. */
    DESK("summary"),
    /** The person: with "you", as in a letter. */
    PERSON("letter");

    private final String bundle;

    Addressee(String bundle) {
        this.bundle = bundle;
    }

    /** Returns the name of the bundle of its sentences, in this package. */
    String bundle() {
        return bundle;
    }
}

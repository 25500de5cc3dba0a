package io.github.termijn.benchmarks;

/** Who decides; each as its own documentation tells users to. */
public enum Engine {
    /** The same logic in plain Java, without a reason: the floor. */
    BARE_JAVA("bare Java, no reason"),
    /** This library, with its findings. */
    TERMIJN("**Termijn, with findings**"),
    /** Easy Rules, rules made with its builder. */
    EASY_RULES("Easy Rules 4.1"),
    /** The same, where of several rules one can apply in a group of which the first that does is applied. */
    EASY_RULES_GROUPS("Easy Rules 4.1, rule groups"),
    /** Easy Rules as it is, with a listener that keeps which rules were applied. */
    EASY_RULES_TOLD("Easy Rules 4.1, listener"),
    /** Camunda DMN as it comes: FEEL in Scala. */
    CAMUNDA("Camunda DMN 7.24"),
    /** The same, with a listener that keeps which rules were matched. */
    CAMUNDA_TOLD("Camunda DMN 7.24, listener"),
    /** Camunda DMN with the older FEEL and JUEL, which can do less. */
    CAMUNDA_LEGACY("Camunda DMN 7.24, legacy FEEL"),
    /** The same, with a listener that keeps which rules were matched. */
    CAMUNDA_LEGACY_TOLD("Camunda DMN 7.24, legacy FEEL, listener"),
    /** Drools DMN. */
    DROOLS("Drools DMN 10.2"),
    /** The same, with a listener that keeps which rules were matched. */
    DROOLS_TOLD("Drools DMN 10.2, listener");

    private final String title;

    Engine(String title) {
        this.title = title;
    }

    /** Returns the name for a reader. */
    String title() {
        return title;
    }

    /** Tells if the reasons are kept. */
    boolean isTold() {
        return name().endsWith("_TOLD");
    }
}

/**
 * The values of the Dutch Civic Integration Act 2013 (Wet inburgering 2013) as JSON.
 *
 * <p>Start at {@link io.github.termijn.json.TermijnJson}.
 */
module io.github.termijn.json {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive io.github.termijn.core;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires static org.jspecify;

    exports io.github.termijn.json;

    provides com.fasterxml.jackson.databind.Module with
            io.github.termijn.json.TermijnModule;
}

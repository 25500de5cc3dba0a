/**
 * The values of the Dutch Civic Integration Act 2013 (Wet inburgering 2013) as JSON, with Jackson 3.
 *
 * <p>Start at {@link io.github.termijn.json.jackson3.TermijnJson}.
 */
@SuppressWarnings("module") // the digit is that of Jackson
module io.github.termijn.json.jackson3 {
    requires transitive tools.jackson.databind;
    requires transitive io.github.termijn.json;
    requires static org.jspecify;

    exports io.github.termijn.json.jackson3;

    provides tools.jackson.databind.JacksonModule with
            io.github.termijn.json.jackson3.TermijnModule;
}

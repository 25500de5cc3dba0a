/**
 * The values of the Dutch Civic Integration Act 2013 (Wet inburgering 2013) as JSON, with Jackson 2.
 *
 * <p>Start at {@link io.github.termijn.json.jackson2.TermijnJson}.
 */
@SuppressWarnings("module") // the digit is that of Jackson
module io.github.termijn.json.jackson2 {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive io.github.termijn.json;
    requires static org.jspecify;

    exports io.github.termijn.json.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            io.github.termijn.json.jackson2.TermijnModule;
}

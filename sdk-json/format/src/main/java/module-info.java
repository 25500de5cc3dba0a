/**
 * The values of the Dutch Civic Integration Act 2013 (Wet inburgering 2013) as JSON, for any JSON library.
 *
 * <p>Modules {@code io.github.termijn.json.jackson2} and {@code io.github.termijn.json.jackson3} bring one.
 */
module io.github.termijn.json {
    requires transitive io.github.termijn.core;
    requires static org.jspecify;

    exports io.github.termijn.json;
}

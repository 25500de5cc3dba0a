package io.github.termijn.lawbook;

import io.github.termijn.law.Citation;
import io.github.termijn.law.Source;
import java.util.Map;
import java.util.Optional;

/** The links of what a rule cites. What has no address is named with the reason. */
final class Links {

    /** What is cited without a number, with the key of the words that say why. */
    private static final Map<String, String> WITHOUT = Map.of(
            "uitspraken over de boete van € 340, zonder nummer in de bronnen",
            "without.judgments",
            "procedures over het kinderpardon, zonder nummer in de bronnen",
            "without.proceedings");

    private Links() {}

    /** Returns where the text of a citation can be read. A reading of this library stands in its page on auditing. */
    static Optional<String> of(Citation citation) {
        return citation.source() == Source.TERMIJN
                ? Optional.of(Book.ROOT + "docs/auditing.md#readings-to-confirm")
                : citation.address();
    }

    /** Returns why a citation has no address. */
    static String whyNone(Words words, Citation citation) {
        return Optional.ofNullable(WITHOUT.get(citation.place()))
                .map(key -> words.of(key))
                .orElseThrow(() -> new AssertionError(citation + " has no address, and nothing says why"));
    }
}

package io.github.termijn.lawbook;

import io.github.termijn.law.Act;
import io.github.termijn.law.Citation;
import io.github.termijn.law.RegimeLaw;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Source;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Addresses of the texts that a rule cites: the judgment by its ECLI, the regulation as it read on a day. What has no
 * address that follows from the citation gets none.
 */
final class Links {

    private static final String JUDGMENTS = "https://uitspraken.rechtspraak.nl/inziendocument?id=";
    private static final String REGULATIONS = "https://wetten.overheid.nl/";

    private static final LocalDate FIRST_DAY_OF_THE_NEXT_ACT = RegimeLaw.ACT.standard().changes().stream()
            .filter(day -> RegimeLaw.ACT.standard().on(day) == Act.WI_2021)
            .findFirst()
            .orElseThrow();

    private Links() {}

    static Optional<String> to(Citation citation, Rule rule) {
        if (citation.source() == Source.JUDGMENT) {
            return Optional.of(citation.place())
                    .filter(place -> place.startsWith("ECLI:"))
                    .map(JUDGMENTS::concat);
        }
        return citation.source().number().map(REGULATIONS::concat).flatMap(text -> dated(text, citation, rule));
    }

    private static Optional<String> dated(String text, Citation citation, Rule rule) {
        return switch (citation.source()) {
            // The act of 2013 and its decree stay in force as they read on the day before the next act (REG-2).
            case WI, BI -> Optional.of(text + "/" + citation.through().orElse(FIRST_DAY_OF_THE_NEXT_ACT.minusDays(1)));
            // Only the text that was read: it is not known what stood there later.
            case RI ->
                rule.textSeenUntil()
                        .filter(seen -> citation.from().filter(seen::isBefore).isEmpty())
                        .map(seen -> text + "/" + seen);
            case WI_2021, BI_2021 -> Optional.of(text + "/" + citation.from().orElse(FIRST_DAY_OF_THE_NEXT_ACT));
            case EXTENSION_POLICY, FINE_POLICY -> citation.through().map(last -> text + "/" + last);
            // General law, cited without a day: the text of today.
            default -> Optional.of(text);
        };
    }
}

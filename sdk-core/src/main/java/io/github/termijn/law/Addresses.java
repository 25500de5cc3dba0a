package io.github.termijn.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of the texts that a rule cites: an article as it read on a day, a judgment, a page. */
final class Addresses {

    /** The last day on which the Regeling inburgering was read. Later text is not what the rules rest on. */
    private static final LocalDate REGULATION_READ = LocalDate.of(2015, 10, 15);

    private static final LocalDate FIRST_DAY_OF_THE_NEXT_ACT = RegimeLaw.ACT.standard().changes().stream()
            .filter(day -> RegimeLaw.ACT.standard().on(day) == Act.WI_2021)
            .findFirst()
            .orElseThrow();

    private static final Pattern ARTICLE = Pattern.compile("art\\. ([\\d.:]+[a-z]?).*");
    private static final Pattern GAZETTE = Pattern.compile("(\\d{4}), (\\d+).*");

    private static final String DUO = "https://www.inburgeren.nl/";
    private static final String NEWS = "https://www.rijksoverheid.nl/actueel/nieuws/";
    private static final String REPORT =
            "https://www.verwey-jonker.nl/wp-content/uploads/2023/07/322270_Nog-niet-ingeburgerd.pdf";

    /** Judgments without an ECLI, and the places where the others that have no address by their number stand. */
    private static final Map<String, String> JUDGMENTS = Map.of(
            "ABRvS 17-4-2019, 201805061/1", "https://www.raadvanstate.nl/uitspraken/@114901/201805061-1-v6/",
            "C-158/23", "https://eur-lex.europa.eu/eli/C/2025/1733/oj/eng",
            "RvS 18-2-2026", NEWS + "2026/02/19/uitspraak-raad-van-state-over-boetes-en-leningen-inburgering",
            "RvS 16-10-2019",
                    "https://stichtingcivic.nl/raad-van-state-stelt-aannames-inburgeringsbeleid-ter-discussie/");

    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("over ONA", DUO + "examen-doen/examen-ona.jsp"),
            Map.entry("over het participatieverklaringstraject", DUO + "participatieverklaring.jsp"),
            Map.entry(
                    "over het Staatsexamen NT2",
                    "https://www.staatsexamensnt2.nl/veel-gevraagd/moet-ik-ook-examen-ona-en-knm-doen"),
            Map.entry("over de entreeopleiding", "https://inburgeren.nl/minder-of-geen-examens/diploma-gehaald.jsp"),
            Map.entry("over extra tijd aanvragen", DUO + "extra-tijd/andere-reden.jsp"),
            Map.entry("over extra tijd", DUO + "extra-tijd/andere-reden.jsp"),
            Map.entry("over extra tijd bij ziekte", "https://inburgeren.nl/extra-tijd/ziekte.jsp"),
            Map.entry("over extra tijd bij overlijden", "https://inburgeren.nl/extra-tijd/overlijden-familielid.jsp"),
            Map.entry("over extra tijd bij een bevalling", "https://inburgeren.nl/en/extra-time/had-a-baby.jsp"),
            Map.entry(
                    "over extra tijd bij genoeg cursusuren",
                    "https://inburgeren.nl/en/extra-time/attended-enough-hours-of-a-course.jsp"),
            Map.entry(
                    "over extra tijd bij een Nederlandse opleiding",
                    "https://inburgeren.nl/extra-tijd/nederlandse-opleiding.jsp"),
            Map.entry("over extra tijd om een andere reden", DUO + "extra-tijd/andere-reden.jsp"),
            Map.entry(
                    "over de corona-verlenging", "https://inburgeren.nl/nieuwsberichten/artikel.jsp?cid=tcm:94-105060"),
            Map.entry("over de boete", DUO + "u-gaat-inburgeren/boete.jsp"),
            Map.entry(
                    "over boetes van asielstatushouders",
                    NEWS + "2025/07/09/uitspraak-raad-van-state-in-zaak-boetes-en-leningen-inburgering"),
            Map.entry(
                    "over leningen van asielstatushouders",
                    NEWS + "2025/07/09/uitspraak-raad-van-state-in-zaak-boetes-en-leningen-inburgering"),
            Map.entry(
                    "over de verlenging van het participatieverklaringstraject",
                    "https://www.duo.nl/zakelijk/inburgering-ketenpartners/nieuws/verlenging-termijn-participatieverklaring.jsp"),
            Map.entry(
                    "over kwijtschelding van de lening",
                    "https://inburgeren.nl/inburgeren-betalen/kwijtschelding-lening.jsp"),
            Map.entry("over de rente van de lening", DUO + "en/news-items/article.jsp?cid=tcm:95-165893-16"),
            Map.entry(
                    "over minder of geen examens bij genoeg cursusuren",
                    DUO + "minder-of-geen-examens/genoeg-uren-cursus-gedaan.jsp"),
            Map.entry("over wie niet hoeft in te burgeren", "https://inburgeren.nl/geen-examen-doen/"),
            Map.entry(
                    "over de vrijstelling door een opleiding",
                    "https://inburgeren.nl/minder-of-geen-examens/diploma-gehaald.jsp"),
            Map.entry(
                    "vakpers over de Staatscourant",
                    "https://www.nrto.nl/news/wijziging-regeling-inburgering-geeft-nieuwkomers-meer-kansen-op-arbeidsmarkt/"),
            Map.entry(
                    "over de ELIP-groep",
                    "https://stichtingcivic.nl/tegemoetkomingsregeling-voor-elip-groep-schiet-tekort/"));

    private Addresses() {}

    /** Returns where the text of a citation can be read. */
    static Optional<String> of(Citation citation) {
        return switch (citation.source()) {
            case JUDGMENT ->
                Optional.of(citation.place())
                        .filter(place -> place.startsWith("ECLI:"))
                        .map("https://uitspraken.rechtspraak.nl/inziendocument?id="::concat)
                        .or(() -> Optional.ofNullable(JUDGMENTS.get(citation.place())));
            case STB, STCRT -> gazette(citation);
            case OFFICIAL_PAGE, SECONDARY -> Optional.ofNullable(PAGES.get(citation.place()));
            case REPORT -> Optional.of(REPORT);
            case TERMIJN -> Optional.empty();
            default -> regulation(citation);
        };
    }

    private static Optional<String> gazette(Citation citation) {
        Matcher number = GAZETTE.matcher(citation.place());
        return number.matches()
                ? Optional.of("https://zoek.officielebekendmakingen.nl/"
                        + (citation.source() == Source.STB ? "stb-" : "stcrt-") + number.group(1) + "-"
                        + number.group(2) + ".html")
                : Optional.empty();
    }

    /** An article by its number, as it read on a day. A policy rule is short: it is linked as a whole. */
    private static Optional<String> regulation(Citation citation) {
        String number = citation.source().number().orElseThrow();
        Matcher article = ARTICLE.matcher(citation.place());
        Optional<LocalDate> day = day(citation);
        if (!article.matches()) {
            return Optional.of("https://wetten.overheid.nl/" + number
                    + day.map(each -> "/" + each).orElse(""));
        }
        return Optional.of("https://wetten.overheid.nl/jci1.3:c:" + number + "&artikel=" + article.group(1)
                + day.map(each -> "&z=" + each + "&g=" + each).orElse(""));
    }

    /** The day whose text is linked to: general law is cited as it is today. */
    private static Optional<LocalDate> day(Citation citation) {
        return switch (citation.source()) {
            // The act of 2013 and its decree stay in force as they read on the day before the next act (REG-2).
            case WI, BI -> citation.through().or(() -> Optional.of(FIRST_DAY_OF_THE_NEXT_ACT.minusDays(1)));
            case RI -> Optional.of(REGULATION_READ);
            case WI_2021, BI_2021 -> citation.from().or(() -> Optional.of(FIRST_DAY_OF_THE_NEXT_ACT));
            case EXTENSION_POLICY, FINE_POLICY -> citation.through();
            default -> Optional.empty();
        };
    }
}

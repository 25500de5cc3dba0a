package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.law.Rule;
import io.github.termijn.testing.Law;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each dossier is one line of JSON, and what is said of it is read as one line, without the breaks of a page. */
@DisplayName("What a desk is told first, in the dossiers in which it matters most")
class DeskAnswersTest {

    private static final Pattern BREAK = Pattern.compile("\\s+");

    /** The text of a dossier on a day, in Dutch. */
    private record Answer(String text) {

        static Answer of(String asOf, String dossier) {
            CommandRun run = CommandRun.withInput(dossier, "assess", "-", "--as-of", asOf, "--lang", "nl");
            assertThat(run.status()).as(run.err()).isZero();
            return new Answer(BREAK.matcher(run.out()).replaceAll(" "));
        }

        /** The steps are the last part, but for the receipt. */
        String steps() {
            return text.substring(text.indexOf("Volgende stappen"));
        }

        Answer firstStep(String sentence) {
            assertThat(text).contains("De eerste stap: " + sentence);
            return this;
        }

        Answer steps(String... inThisOrder) {
            assertThat(steps()).containsSubsequence(inThisOrder);
            return this;
        }

        Answer says(String... sentences) {
            assertThat(text).contains(sentences);
            return this;
        }

        Answer doesNotSay(String... words) {
            assertThat(text).doesNotContain(words);
            return this;
        }
    }

    private static final String LOST_HOURS =
            """
            {"permit":"ASYLUM","obligedFrom":"2015-06-02",
             "courses":[{"kind":"INTEGRATION","from":"2015-10-06","through":"2017-07-01","hours":650,"certified":true,"proven":false}],
             "exams":[%s,{"part":"KNM","on":"2017-09-01","passed":false},{"part":"KNM","on":"2017-11-01","passed":false},
                      {"part":"KNM","on":"2018-02-01","passed":false},{"part":"KNM","on":"2018-06-01","passed":false}]}""".formatted(passed("2017-09-01", "READING", "LISTENING", "WRITING", "SPEAKING", "ONA"));

    private static final String FINE_ABOVE_THE_TABLE = """
            {"permit":"FAMILY","obligedFrom":"2014-03-28",
             "courses":[{"kind":"INTEGRATION","from":"2015-01-10","through":"2016-01-10","hours":200,"certified":true}],
             "fines":[{"kind":"EXAM","amount":1250,"decidedOn":"2019-05-30"}]}""";

    private static String passed(String on, String... parts) {
        return List.of(parts).stream()
                .map(part -> "{\"part\":\"%s\",\"on\":\"%s\",\"passed\":true}".formatted(part, on))
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();
    }

    @Law({Rule.AGI_6, Rule.SIG_7})
    @Test
    @DisplayName(
            "650 hours without proof close the shortfall: they are recorded before any lesson, and then nothing is missing")
    void lostHours() {
        Answer.of("2022-11-01", LOST_HOURS)
                .firstStep("cursusuren zonder bewijs alsnog laten vastleggen. Dat kan nu.")
                .steps(
                        "1. Cursusuren zonder bewijs alsnog laten vastleggen: kan nu.",
                        "Voor 650 uren is er geen bewijs. Worden die alsnog vastgelegd, dan ontbreekt er niets meer voor"
                                + " route A (cursusuren en pogingen). [AGI-6]",
                        "2. Examentraining")
                .doesNotSay("Aanvullen wat nodig is");
    }

    @Law({Rule.PRC_5, Rule.FIN_3})
    @Test
    @DisplayName(
            "A fine of 1,250 where the table gives 875 has a ground: 375 too much, with the article and what to enclose")
    void groundOfObjection() {
        // 200 hours and no attempt: row 150 to 300, no part done, so 875; 30-5-2019 + 42 days = 11-7-2019.
        Answer.of("2019-06-15", FINE_ABOVE_THE_TABLE)
                .firstStep("bezwaar maken tegen het besluit, uiterlijk op 11 juli 2019.")
                .says(
                        "De boete is € 1.250,00 (besluit van 30 mei 2019). Volgens de regels is dat € 875,00.",
                        "Grond De boete is € 1.250,00. Volgens de regels: € 875,00. Verschil: € 375,00. [FIN-3]",
                        "Bewijs het besluit; verklaring van de school over de cursusuren",
                        "De boetetabel geeft € 875,00. [FIN-3 · Beleidsregel tabel")
                .steps(
                        "1. Bezwaar maken",
                        "Tegen de boete van 30 mei 2019 kan bezwaar worden gemaakt. [FIN-12]",
                        "Verschil: € 375,00. [FIN-3]",
                        "2. De boete betalen");
    }

    @Law({Rule.PRC_5, Rule.FIN_1})
    @Test
    @DisplayName("A fine above what the act allows is no fact in silence: it is a ground of its own")
    void aboveTheMaximum() {
        Answer.of("2019-06-15", """
                        {"permit":"FAMILY","obligedFrom":"2014-03-28",
                         "fines":[{"kind":"EXAM","amount":1500,"decidedOn":"2019-05-30"}]}""")
                .says("Grond De boete is € 1.500,00. Meer dan € 1.250,00 mag niet: € 250,00 te veel. [FIN-1]");
    }

    @Law({Rule.PRC_5, Rule.FIN_12})
    @Test
    @DisplayName("A fine imposed after the power had lapsed: by the rules there should be none, and that is the ground")
    void afterThePower() {
        // The term ended on 27-3-2017; five years later is 27-3-2022.
        Answer.of("2022-06-15", """
                        {"permit":"FAMILY","obligedFrom":"2014-03-28",
                         "fines":[{"kind":"EXAM","amount":1000,"decidedOn":"2022-05-30"}]}""")
                .firstStep("bezwaar maken tegen het besluit, uiterlijk op 11 juli 2022.")
                .says(
                        "Volgens de regels hoort er geen boete te zijn.",
                        "Grond De boete is van 30 mei 2022. De laatste dag waarop die kon worden opgelegd, was 27 maart"
                                + " 2022. [FIN-12]");
    }

    @Law({Rule.SIG_7, Rule.PRC_4})
    @Test
    @DisplayName(
            "The last day to object is certain and fatal: it stands before a step whose day is open and could be today")
    void fatalDayFirst() {
        Answer.of("2019-06-15", FINE_ABOVE_THE_TABLE)
                .steps(
                        "1. Bezwaar maken tegen het besluit: kan nu, uiterlijk op 11 juli 2019.",
                        "3. Beginnen met het examen");
        // 1-6-2020 + 42 days = 13-7-2020
        Answer.of("2020-06-15", """
                        {"permit":"ASYLUM","obligedFrom":"2018-01-15","municipalRegistration":"2018-02-01",
                         "fines":[{"kind":"PVT","amount":340,"decidedOn":"2020-06-01"}]}""")
                .firstStep("bezwaar maken tegen het besluit, uiterlijk op 13 juli 2020.")
                .steps(
                        "1. Bezwaar maken tegen het besluit: kan nu, uiterlijk op 13 juli 2020.",
                        "De participatieverklaring tekenen: kan nu; laatste dag: tussen 15 juni 2020 en 1 oktober 2021.");
    }

    @Law({Rule.PRC_4, Rule.PRC_6})
    @Test
    @DisplayName("A last day to object that would be a Saturday is the Monday after it")
    void saturday() {
        // 1-6-2019 + 42 days = 13-7-2019, a Saturday
        Answer.of("2019-06-15", """
                        {"permit":"FAMILY","obligedFrom":"2016-03-28",
                         "fines":[{"kind":"EXAM","amount":1250,"decidedOn":"2019-06-01"}]}""")
                .firstStep("bezwaar maken tegen het besluit, uiterlijk op 15 juli 2019.")
                .doesNotSay("13 juli 2019.");
    }

    @Law(Rule.FIN_8)
    @Test
    @DisplayName("A new term with an open last day has no last day \"until between\": it lies between two days")
    void openLastDayOfANewTerm() {
        Answer.of("2022-11-01", LOST_HOURS)
                .says(
                        "Zodra die boete is opgelegd: een nieuwe termijn; de laatste dag ligt tussen 1 juni 2020 en 1 november"
                                + " 2024.")
                .doesNotSay("tot en met tussen");
        Answer.of("2024-01-15", """
                        {"permit":"ASYLUM","obligedFrom":"2014-06-02","exams":[%s],
                         "extensions":[{"ground":"MINISTER_DECISION","length":"P2Y","decidedOn":"2019-06-01"}]}""".formatted(passed("2016-05-01", "READING", "LISTENING", "WRITING", "SPEAKING")))
                .says("een nieuwe termijn; de laatste dag ligt tussen 1 juni 2021 en 15 januari 2026.")
                .doesNotSay("tot en met tussen");
    }

    @Law(Rule.FIN_6)
    @Test
    @DisplayName("One part that is done is one part, in the singular")
    void onePart() {
        Answer.of("2019-06-15", """
                        {"permit":"FAMILY","obligedFrom":"2015-06-02","exams":[%s]}""".formatted(passed("2017-05-01", "KNM")))
                .says("Voor 1 examenonderdeel dat klaar is, gaat er iets van de boete af.")
                .doesNotSay(" 1 examenonderdelen");
    }

    @Law({Rule.TRM_10, Rule.FIN_8, Rule.PRC_5})
    @Test
    @DisplayName("A fine that has lost its basis: DUO is asked to withdraw it, and what was paid can be given back")
    void fineWithoutBasis() {
        Answer.of("2020-03-01", """
                        {"permit":"ASYLUM","obligedFrom":"2016-03-05","exams":[%s],
                         "extensions":[{"ground":"ASYLUM_CENTRE","length":"P36W","decidedOn":"2020-02-03","term":0,"of":"EXAM"}],
                         "fines":[{"kind":"EXAM","amount":600,"decidedOn":"2019-06-18"}]}""".formatted(
                                passed("2019-08-27", "READING", "LISTENING", "WRITING", "SPEAKING", "KNM", "ONA")))
                .firstStep("DUO vragen om het besluit te herzien of in te trekken. Dat kan nu.")
                .says("De boete van € 600,00 (besluit van 18 juni 2019) heeft geen grondslag meer.")
                .steps(
                        "DUO kan het besluit nog herzien of intrekken. Wat te veel is betaald, kan DUO teruggeven. [PRC-5]")
                .doesNotSay("Er is geen volgende stap bekend");
    }

    @Law({Rule.SIG_7, Rule.MED_1})
    @Test
    @DisplayName("Once the doctor's finding allows it, the medical exemption stands before any lesson or exam")
    void medicalExemptionFirst() {
        Answer.of("2023-06-01", """
                        {"permit":"ASYLUM","obligedFrom":"2016-03-28",
                         "medicalFinding":{"on":"2023-05-01","conclusion":"CANNOT_PREPARE"}}""")
                .firstStep("medische ontheffing aanvragen. Dat kan nu.")
                .steps(
                        "1. Medische ontheffing aanvragen: kan nu.",
                        "Met het oordeel van de onafhankelijke arts is een medische ontheffing mogelijk. [MED-1]",
                        "2. Beginnen met ONA",
                        "3. Beginnen met het examen");
    }

    @Law({Rule.SIG_7, Rule.AVI_1})
    @Test
    @DisplayName("From ten years on it is asked whether somebody was registered for ten years and worked for five")
    void sufficientIntegrationIsAsked() {
        Answer.of("2024-06-01", """
                        {"permit":"FAMILY","obligedFrom":"2013-05-01"}""")
                .firstStep("nagaan of ontheffing kan als voldoende ingeburgerd (AVI). Dat kan nu.")
                .steps(
                        "1. Nagaan of ontheffing kan als voldoende ingeburgerd (AVI): kan nu.",
                        "De plicht of de inschrijving begon ten minste 10 jaar geleden. Wie zo lang is ingeschreven en 60 maanden"
                                + " heeft gewerkt, kan met een taalgesprek ontheffing krijgen. Of dat zo is, is niet bekend."
                                + " [SIG-7]",
                        "2. Beginnen met het examen");
    }

    @Law({Rule.PRC_4, Rule.REP_1})
    @Test
    @DisplayName("One can object to a repayment decision too: the day is told, and it is a step")
    void repaymentDecision() {
        // 15-1-2019 + 42 days = 26-2-2019
        Answer.of("2019-01-20", """
                        {"permit":"ASYLUM","obligedFrom":"2015-06-02","exams":[%s],
                         "loan":{"drawn":10000,"debtAtFulfilment":10000,"repayment":{"decidedOn":"2019-01-15"}}}""".formatted(
                                passed("2018-12-09", "READING", "LISTENING", "WRITING", "SPEAKING", "KNM", "ONA")))
                .firstStep("bezwaar maken tegen het besluit, uiterlijk op 26 februari 2019.")
                .steps(
                        "Tegen het besluit van 15 januari 2019 (terugbetaling van de lening) kan bezwaar worden gemaakt. [PRC-4]")
                .doesNotSay("Er is geen volgende stap bekend");
    }

    @Law({Rule.PRC_5, Rule.SIG_7, Rule.EXT_4})
    @Test
    @DisplayName("An extension that could take the overrun away is the ground of the objection, and the step after it")
    void extensionAsGround() {
        Answer.of("2019-07-01", """
                        {"permit":"ASYLUM","obligedFrom":"2016-03-05",
                         "circumstances":[{"kind":"ASYLUM_CENTRE","from":"2016-03-05","through":"2016-12-20"}],
                         "fines":[{"kind":"EXAM","amount":1250,"decidedOn":"2019-06-18"}]}""")
                .firstStep("bezwaar maken tegen het besluit, uiterlijk op 30 juli 2019.")
                .says(
                        "Mogelijke grond Er is mogelijk recht op verlenging (grond: verblijf in een asielzoekerscentrum).")
                .steps(
                        "1. Bezwaar maken",
                        "Er is mogelijk recht op verlenging (grond: verblijf in een asielzoekerscentrum).",
                        "2. Verlenging aanvragen: kan nu.",
                        "3. De boete betalen",
                        "4. Beginnen met ONA");
    }

    @Law({Rule.FIN_12, Rule.FIN_10})
    @Test
    @DisplayName("Where no fine is possible any more the line says so, and until when DUO could impose one")
    void powerLapsed() {
        Answer.of("2024-06-01", """
                        {"permit":"FAMILY","obligedFrom":"2013-05-01"}""")
                .says(
                        "Volgens de regels Geen boete meer mogelijk: DUO kon tot en met 30 april 2021 een boete opleggen.");
    }

    @Law({Rule.REG_4, Rule.VRS_1, Rule.SIG_7})
    @Test
    @DisplayName(
            "Where it is open whether there is a duty at all, days and amounts are told on that condition, not as of an open term")
    void doubtedDuty() {
        // 28-3-2016 + 3 years: last day 27-3-2019; ONA takes 12 weeks: 28-3-2019 - 84 days = 3-1-2019
        String turkish = """
                {"permit":"FAMILY","obligedFrom":"2016-03-28","nationalityGroup":"TURKISH"}""";
        Answer.of("2018-12-01", turkish)
                .firstStep("DUO laten nagaan of er een inburgeringsplicht is. Dat kan nu.")
                .says(
                        "Of er een inburgeringsplicht is, staat open. Is die er, dan is de laatste dag van de examentermijn 27 maart"
                                + " 2019.")
                .steps(
                        "1. DUO laten nagaan of er een inburgeringsplicht is",
                        "2. Beginnen met ONA: kan nu; laatste dag als er een plicht is: 3 januari 2019.",
                        "Of er een inburgeringsplicht is, staat open. Is die er, dan is de laatste dag voor deze stap: 3 januari"
                                + " 2019. [REG-4]",
                        "3. Beginnen met het examen: kan nu; laatste dag als er een plicht is: 27 maart 2019.")
                .doesNotSay("omdat de termijn openstaat");
        Answer.of("2021-06-01", turkish)
                .says(
                        "Waarom Als er een plicht is: DUO heeft nog niet besloten of de overschrijding verwijtbaar is.",
                        "Volgens de regels Als er een plicht is: ");
    }
}

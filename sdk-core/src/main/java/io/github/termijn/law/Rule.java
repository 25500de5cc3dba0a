package io.github.termijn.law;

import static io.github.termijn.law.Authority.CASE;
import static io.github.termijn.law.Authority.OFFICIAL;
import static io.github.termijn.law.Authority.POLICY;
import static io.github.termijn.law.Authority.READING;
import static io.github.termijn.law.Authority.REPORT;
import static io.github.termijn.law.Authority.STATUTE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The catalogue of rules (regels), one constant per row of the
 * <a href="https://github.com/termijn/termijn/blob/main/docs/rulebook.md">rulebook</a>: what it rests on, how firm that ground is, and
 * between which days it holds.
 *
 * <p>The authority is that of the strongest ground the row names. What a rule says on other ground, a reading of this
 * library for example, are its {@link #aspects()}. What a rule says stands in the resource bundle {@code rules}, under
 * the name of its constant; all its conditions stand in the rulebook.
 *
 * <p>Example: the first of {@code Rule.TRM_1.citationsOn(day)} is {@code Wi art. 7(1)} on 30 September 2017 and
 * {@code Wi art. 7b(1)-(2)} a day later.
 */
public enum Rule {
    /** Which act applies, by the day on which the duty began (toepasselijke wet). */
    REG_1(rule(STATUTE).cites(stb("2012, 430 art. X(2)"), wi2021("art. 54").from(day(2022, 1, 1)))),
    /** The act of 2013 as it stood at the end of 2021 goes on for its own group (overgangsrecht). */
    REG_2(rule(STATUTE)
            .cites(wi2021("art. 54"), bi2021("art. 12.1"), bi2021("art. 12.1a").from(day(2023, 1, 1)))
            .from(day(2022, 1, 1))),
    /** What ends the duty, and what stays after its end (einde van de inburgeringsplicht). */
    REG_3(rule(STATUTE)
            .cites(
                    wi("art. 3"),
                    wi("art. 5"),
                    wi("art. 6"),
                    wi("art. 7"),
                    wi("art. 31"),
                    awb("art. 5:42"),
                    judgment("ECLI:NL:RVS:2022:1079"))),
    /** Who is not obliged has no late term: record and ground side by side (tegenspraak over de plicht). */
    REG_4(rule(STATUTE).cites(wi("art. 3"), wi("art. 5"))),

    /** The five exam parts of everybody (examenonderdelen). */
    EXM_1(rule(STATUTE).cites(wi("art. 7"), report("par. 2.3.2"))),
    /** Orientation on the labour market for duties from 2015 (ONA). */
    EXM_2(rule(STATUTE).cites(bi("art. 2.10(2)"), page("ONA")).from(day(2015, 1, 1))),
    /** The participation statement for duties from October 2017 (participatieverklaringstraject, PVT). */
    EXM_3(rule(STATUTE)
            .cites(stb("2017, 285"), page("het participatieverklaringstraject"))
            .from(day(2017, 10, 1))),
    /** What a pass or diploma of the state exam does for the duty (Staatsexamen NT2). */
    EXM_4(rule(STATUTE)
            .readIn2015Then(OFFICIAL)
            .cites(ri("art. 2.2d"), bi("art. 9.1").from(day(2015, 1, 1)), page("het Staatsexamen NT2"))),
    /** Dispensation from ONA for people at work (vrijstelling ONA wegens werk). */
    EXM_5(rule(STATUTE)
            .cites(bi("art. 2.4a"), stb("2019, 148"), stb("2020, 330").from(day(2020, 10, 1)))
            .from(day(2019, 4, 20))),
    /** The day on which a part, and the duty, is done (voldaan). */
    EXM_6(rule(STATUTE).cites(wi("art. 7(2)"))),
    /** Progress groups by attempts and open parts (voortgang). */
    EXM_7(rule(REPORT).cites(report("par. 2.3.2"))),
    /** Other dispensations, partial and full (overige vrijstellingen). */
    EXM_8(rule(STATUTE)
            .partlyReadIn2015()
            .cites(
                    wi("art. 5(3)"),
                    bi("art. 2.3"),
                    bi("art. 2.4"),
                    bi("art. 9.1").from(day(2015, 1, 1)),
                    ri("art. 2.2a"),
                    ri("art. 2.2b"),
                    ri("art. 2.2c"),
                    ri("art. 2.2d"),
                    ri("art. 9.1"),
                    page("de entreeopleiding"))),

    /** Length and start of the exam term (inburgeringstermijn). */
    TRM_1(rule(STATUTE)
            .cites(wiUntil2017("art. 7(1)"), wiFrom2017("art. 7b(1)-(2)"), judgment("ECLI:NL:RBMNE:2017:6056"))),
    /** The last day of a term (laatste dag van de termijn). */
    TRM_2(rule(CASE).cites(judgment("ECLI:NL:RVS:2021:714"))),
    /** How days, weeks, months and years are counted (termijnberekening). */
    TRM_3(rule(READING)),
    /** Weekends and holidays do not move a term (Algemene termijnenwet). */
    TRM_4(rule(STATUTE).cites(atw("art. 1"), atw("art. 4(a)"))),
    /** How extensions add up, late ones included (verlenging van de termijn). */
    TRM_5(rule(STATUTE)
            .cites(
                    wiUntil2017("art. 7(3)"),
                    wiFrom2017("art. 7b(3)"),
                    bi("art. 2.12"),
                    judgment("ECLI:NL:RVS:2022:1359"))),
    /** A gap between two periods of the duty (onderbreking van de inburgeringsplicht). */
    TRM_6(rule(STATUTE).cites(bi("art. 2.2"), bi("art. 2.11"), bi("art. 4.15"))),
    /** From when an extension can be requested (aanvraag van verlenging). */
    TRM_7(rule(STATUTE).cites(bi("art. 2.12"), page("extra tijd aanvragen"))),
    /** The new term after a fine, and what lengthens it (nieuwe termijn). */
    TRM_8(rule(STATUTE)
            .cites(
                    wi("art. 32"),
                    wi("art. 33"),
                    wi("art. 32(2)-(3)").from(day(2021, 12, 31)),
                    judgment("ECLI:NL:RBLIM:2019:6788"),
                    judgment("ECLI:NL:RVS:2022:144"))),
    /** The status of each term on a day (stand van de termijn). */
    TRM_9(rule(READING)),
    /** Which term a recorded extension lengthens, also after a fine (toerekening van de verlenging). */
    TRM_10(rule(CASE)
            .cites(
                    judgment("ECLI:NL:RBMNE:2020:5808"),
                    judgment("ECLI:NL:RBNNE:2017:3316"),
                    judgment("ECLI:NL:RVS:2022:144"))),

    /** One day supports one extension (geen dubbeltelling). */
    EXT_0(rule(OFFICIAL).cites(page("extra tijd"))),
    /** Extension for illness (ziekte). */
    EXT_1(rule(OFFICIAL)
            .then(day(2019, 2, 4), POLICY)
            .then(day(2022, 1, 1), OFFICIAL)
            .cites(
                    extensionPolicy("art. 2").from(day(2019, 2, 4)).through(day(2021, 12, 31)),
                    page("extra tijd bij ziekte"))),
    /** Extension for the death of a close relative (overlijden). */
    EXT_2(rule(OFFICIAL)
            .then(day(2020, 5, 12), POLICY)
            .then(day(2021, 1, 13), OFFICIAL)
            .cites(
                    extensionPolicy("art. 2a").from(day(2020, 5, 12)).through(day(2021, 1, 12)),
                    page("extra tijd bij overlijden"))),
    /** Extension for childbirth (bevalling). */
    EXT_3(rule(OFFICIAL).cites(page("extra tijd bij een bevalling"))),
    /** Extension for a stay in an asylum centre (verblijf in een asielzoekerscentrum). */
    EXT_4(rule(CASE).cites(judgment("RvS 16-10-2019"))),
    /** Extension for a stay abroad or another interruption (verblijf in het buitenland). */
    EXT_5(rule(STATUTE).cites(bi("art. 2.2"), bi("art. 2.11"), bi("art. 4.15"))),
    /** Extension for a literacy course (alfabetisering). */
    EXT_6(rule(STATUTE).cites(wiUntil2017("art. 7(3)(b)"), wiFrom2017("art. 7b(3)(b)"))),
    /** Extension for demonstrated effort (aantoonbare inspanning). */
    EXT_7(rule(STATUTE)
            .readIn2015Then(OFFICIAL)
            .then(day(2018, 7, 1), STATUTE)
            .cites(
                    ri("art. 2.4c"),
                    stcrt("2018, 15700").from(day(2018, 7, 1)),
                    judgment("ECLI:NL:RBNNE:2017:3316"),
                    page("extra tijd bij genoeg cursusuren"))
            .from(day(2013, 8, 1))),
    /** Extension for exempting Dutch education (opleiding die vrijstelt). */
    EXT_8(rule(OFFICIAL)
            .cites(page("extra tijd bij een Nederlandse opleiding"), secondary("vakpers over de Staatscourant"))
            .from(day(2018, 7, 1))),
    /** Extension for special individual circumstances (bijzondere individuele omstandigheden). */
    EXT_9(rule(OFFICIAL)
            .cites(
                    page("extra tijd om een andere reden"),
                    judgment("ECLI:NL:RBROT:2022:4298"),
                    judgment("ECLI:NL:RBMNE:2021:307"))),
    /** Extension ex officio because of corona (ambtshalve verlenging wegens corona). */
    EXT_10(rule(POLICY)
            .cites(extensionPolicy("art. 7a"), page("de corona-verlenging"))
            .from(day(2020, 3, 13))),
    /** The minister decides that an overrun is not culpable (beslissing van de minister). */
    EXT_11(rule(REPORT).cites(report("par. 2.4.1"))),
    /** Extension because the letter about the duty came late (late kennisgeving). */
    EXT_12(rule(READING)
            .then(day(2015, 1, 1), CASE)
            .then(day(2017, 1, 1), READING)
            .cites(judgment("ECLI:NL:RVS:2022:1079"))),

    /** First corona round: two months (coronaverlenging). */
    COR_1(rule(POLICY).cites(extensionPolicy("art. 7a")).onlyOn(day(2020, 3, 13))),
    /** Second corona round: two months. */
    COR_2(rule(OFFICIAL).cites(page("de corona-verlenging")).onlyOn(day(2020, 5, 12))),
    /** Third corona round: two months. */
    COR_3(rule(OFFICIAL).cites(page("de corona-verlenging")).onlyOn(day(2020, 7, 1))),
    /** Fourth corona round: four months. */
    COR_4(rule(OFFICIAL).cites(page("de corona-verlenging")).onlyOn(day(2020, 9, 1))),
    /** Fifth corona round: four months, only for terms close to their end. */
    COR_5(rule(OFFICIAL).cites(page("de corona-verlenging")).onlyOn(day(2021, 1, 13))),

    /** When a term is overrun (termijnoverschrijding). */
    CUL_1(rule(STATUTE).cites(wi("art. 28").from(day(2017, 10, 1)), wi("art. 31"))),
    /** The status of an overrun (verwijtbaar, niet verwijtbaar, voorlopig verwijtbaar). */
    CUL_2(rule(REPORT).cites(report("par. 2.4.1"))),
    /** Reasons recorded with an overrun without blame (redenen van niet-verwijtbaarheid). */
    CUL_3(rule(REPORT).cites(report("par. 2.4.1"))),
    /** Status and fine are separate facts (status en boete). */
    CUL_4(rule(REPORT).cites(report("par. 2.4.2"))),
    /** No fine without blame (geen boete zonder schuld). */
    CUL_5(rule(STATUTE).cites(awb("art. 5:41"), bi("art. 4.13"))),

    /** One fine for each culpable overrun, and its maximum (bestuurlijke boete). */
    FIN_1(rule(STATUTE)
            .cites(wi("art. 31"), wi("art. 33"), wiUntil2017("art. 34(a)-(b)"), wiFrom2017("art. 34(c)-(d)"))),
    /** No fine when the permit is refused or withdrawn, or after death (verval van de boete). */
    FIN_2(rule(STATUTE).cites(wi("art. 31(2)"), awb("art. 5:42"))),
    /** The base amount by course hours and attempts (boetetabel). */
    FIN_3(rule(CASE)
            .then(day(2018, 7, 1), POLICY)
            .then(day(2020, 1, 1), OFFICIAL)
            .cites(
                    finePolicy("tabel").from(day(2018, 7, 1)).through(day(2019, 12, 31)),
                    page("de boete"),
                    judgment("ABRvS 17-4-2019, 201805061/1").through(day(2018, 6, 30)))),
    /** Which course hours count for the fine, and on which day (cursusuren, peildag). */
    FIN_4(rule(OFFICIAL)
            .then(day(2018, 7, 1), POLICY)
            .then(day(2020, 1, 1), OFFICIAL)
            .cites(finePolicy("cursusuren").from(day(2018, 7, 1)).through(day(2019, 12, 31)), page("de boete"))),
    /** Which attempts count for the fine (examenpogingen). */
    FIN_5(rule(OFFICIAL).cites(page("de boete"))),
    /** Reduction for the parts passed (verlaging van de boete). */
    FIN_6(rule(CASE).cites(judgment("ABRvS 17-4-2019, 201805061/1"), page("de boete"))),
    /** The most favourable law (lex mitior). */
    FIN_7(rule(STATUTE).cites(awb("art. 5:46(4)"), judgment("ECLI:NL:RVS:2023:3291"))),
    /** The fine decision sets a new term (boetebeschikking, nieuwe termijn). */
    FIN_8(rule(STATUTE)
            .cites(
                    wi("art. 32(1)"),
                    wi("art. 33"),
                    judgment("ECLI:NL:RBLIM:2019:6788"),
                    judgment("ECLI:NL:RVS:2022:144"))),
    /** What counts for a repeated fine (herhaalde boete). */
    FIN_9(rule(READING)),
    /** Mitigation is the minister's (matiging). */
    FIN_10(rule(STATUTE).cites(awb("art. 5:46"))),
    /** Fines of asylum status holders after Keren (asielstatushouders). */
    FIN_11(rule(OFFICIAL)
            .then(day(2025, 7, 9), CASE)
            .cites(
                    judgment("C-158/23").from(day(2025, 2, 4)),
                    judgment("ECLI:NL:RVS:2025:3087").from(day(2025, 7, 9)),
                    judgment("RvS 18-2-2026").from(day(2026, 2, 18)),
                    page("boetes van asielstatushouders"))
            .from(day(2023, 3, 15))),
    /** When the power to fine lapses, and the days of the procedure (verval van de boetebevoegdheid). */
    FIN_12(rule(STATUTE)
            .cites(
                    awb("art. 4:87"),
                    awb("art. 5:45"),
                    awb("art. 5:51"),
                    awb("art. 5:53"),
                    awb("art. 6:7"),
                    awb("art. 6:8"),
                    atw("art. 1"))),
    /** No fine after enough hours and attempts (geen boete). */
    FIN_13(rule(OFFICIAL).cites(page("de boete"))),

    /** The term of the participation statement (termijn van het participatieverklaringstraject). */
    PVT_1(rule(STATUTE)
            .cites(
                    wi("art. 7a"),
                    bi("art. 2.11"),
                    extensionPolicy("art. 1").from(day(2019, 2, 4)).through(day(2021, 12, 31)),
                    extensionPolicy("art. 2").from(day(2019, 2, 4)).through(day(2021, 12, 31)),
                    extensionPolicy("art. 7a").from(day(2019, 2, 4)).through(day(2021, 12, 31)),
                    page("de verlenging van het participatieverklaringstraject"))
            .from(day(2017, 10, 1))),
    /** The fine for a late participation statement (boete participatieverklaring). */
    PVT_2(rule(STATUTE)
            .cites(
                    wi("art. 28"),
                    wi("art. 29"),
                    wi("art. 30"),
                    wi("art. 34(a)-(b)"),
                    judgment("uitspraken over de boete van € 340, zonder nummer in de bronnen"))
            .from(day(2017, 10, 1))),

    /** The letter that announces a fine (vooraankondiging). */
    PRC_1(rule(OFFICIAL).cites(page("de boete"))),
    /** Views before a fine (zienswijze). */
    PRC_2(rule(STATUTE).cites(wi("art. 36"), awb("art. 5:50"), awb("art. 5:53"))),
    /** By when is decided on a fine and on a request (beslistermijn). */
    PRC_3(rule(STATUTE).cites(awb("art. 4:13"), awb("art. 5:51(1)"), bi("art. 2.12"))),
    /** Objection and appeal: until when, and since when a decision is final (bezwaar, beroep, onherroepelijk). */
    PRC_4(rule(STATUTE)
            .cites(
                    awb("art. 6:7"),
                    awb("art. 6:8"),
                    awb("art. 6:9"),
                    awb("art. 6:11"),
                    awb("art. 6:16"),
                    awb("art. 6:24"),
                    awb("art. 7:10"))),
    /** What can be said against a decision (gronden van bezwaar). */
    PRC_5(rule(STATUTE).cites(awb("art. 5:41"), awb("art. 5:42"), awb("art. 5:46"), awb("art. 6:5"))),
    /** On which day a period of procedure ends (laatste dag van een proceduretermijn, Algemene termijnenwet). */
    PRC_6(rule(STATUTE).cites(atw("art. 1"), atw("art. 3"), atw("art. 4"))),
    /** Paying a fine: instalments, interest, and when the claim lapses (betalen van de boete). */
    PRC_7(rule(STATUTE)
            .cites(awb("art. 4:87"), awb("art. 4:97"), awb("art. 4:98"), awb("art. 4:104"), page("de boete"))),

    /** The most that can be borrowed (hoogte van de lening). */
    LOA_1(rule(STATUTE).partlyReadIn2015().cites(bi("art. 4.1a"), ri("art. 4.1"))),
    /** Who is in the loan group and in the forgiveness group (asielgroep). */
    LOA_2(rule(STATUTE).cites(bi("art. 4.1a(3)"), bi("art. 4.13(3)").from(day(2014, 3, 28)))),
    /** When the claim to the loan runs and ends (aanspraak op de lening). */
    LOA_3(rule(STATUTE)
            .partlyReadIn2015()
            .cites(
                    bi("art. 4.2"),
                    bi("art. 4.6(2)"),
                    bi("art. 4.15"),
                    ri("art. 4.2(4)"),
                    wi("art. 16(1)").from(day(2017, 10, 1)).through(day(2019, 12, 31)),
                    wi("art. 16(2)").from(day(2020, 1, 1)))),
    /** Full forgiveness of the loan (ambtshalve kwijtschelding). */
    LOA_4(rule(STATUTE)
            .cites(
                    bi("art. 4.13(3)").through(day(2019, 12, 31)),
                    bi("art. 4.13(3)-(4)").from(day(2020, 1, 1)),
                    page("kwijtschelding van de lening"),
                    judgment("ECLI:NL:RVS:2022:1079"))
            .from(day(2014, 3, 28))),
    /** Partial forgiveness after a slight overrun (gedeeltelijke kwijtschelding). */
    LOA_5(rule(OFFICIAL)
            .cites(
                    page("kwijtschelding van de lening"),
                    bi("art. 4.13(1)"),
                    bi2021("art. 12.1a").from(day(2023, 1, 1)))
            .from(day(2022, 1, 1))),
    /** Forgiveness for special circumstances (bijzondere omstandigheden). */
    LOA_6(rule(OFFICIAL).cites(page("kwijtschelding van de lening"))),
    /** No forgiveness outside the asylum group (geen kwijtschelding). */
    LOA_7(rule(STATUTE)
            .cites(
                    bi("art. 4.13(3)").from(day(2014, 3, 28)),
                    judgment("procedures over het kinderpardon, zonder nummer in de bronnen"))),
    /** A fine does not itself bar forgiveness (boete en kwijtschelding). */
    LOA_8(rule(STATUTE).cites(bi("art. 4.13"))),
    /** Interest on the forgiven part lapses (rente over het kwijtgescholden deel). */
    LOA_9(rule(STATUTE).cites(wi("art. 17(3)"))),
    /** Repayment by status holders after Keren (asielstatushouders). */
    LOA_10(rule(OFFICIAL)
            .then(day(2025, 7, 9), CASE)
            .cites(
                    judgment("C-158/23").from(day(2025, 2, 4)),
                    judgment("ECLI:NL:RVS:2025:3087").from(day(2025, 7, 9)),
                    judgment("RvS 18-2-2026").from(day(2026, 2, 18)),
                    page("leningen van asielstatushouders"))
            .from(day(2023, 3, 15))),
    /** Forgiveness after loss of the asylum status, and death (verlies van de asielstatus, overlijden). */
    LOA_11(rule(STATUTE).readIn2015Then(READING).cites(ri("art. 4.17"), bi("art. 4.14(2)"))),
    /** A court can reduce recovery (evenredigheid). */
    LOA_12(rule(CASE).cites(judgment("ECLI:NL:RVS:2022:1079"))),

    /** When repayment starts (aanloopfase, begin van de terugbetaling). */
    REP_1(rule(STATUTE)
            .cites(
                    wiUntil2017("art. 17(1)"),
                    wiFrom2017("art. 17(1)-(2)").through(day(2019, 12, 31)),
                    wi("art. 17(1)").from(day(2020, 1, 1)),
                    bi("art. 4.6"),
                    bi("art. 4.15"))),
    /** Number, minimum and default of the instalments (maandtermijnen). */
    REP_2(rule(STATUTE)
            .partlyReadIn2015()
            .cites(
                    bi("art. 4.6"),
                    bi("art. 4.7"),
                    ri("art. 4.6"),
                    ri("art. 4.7"),
                    ri("art. 4.7a"),
                    ri("art. 4.12"),
                    ri("art. 4.16"))),
    /** Interest on the loan (rente). */
    REP_3(rule(STATUTE)
            .readIn2015Then(OFFICIAL)
            .cites(bi("art. 4.5"), ri("art. 4.4"), ri("art. 4.5"), page("de rente van de lening"))),
    /** How debt and instalment are computed (annuïteit). */
    REP_4(rule(READING)),
    /** The ability to pay, and the lower instalment that follows from it (draagkracht). */
    REP_5(rule(STATUTE)
            .readIn2015Then(READING)
            .cites(
                    ri("art. 4.6"),
                    ri("art. 4.9"),
                    ri("art. 4.10"),
                    ri("art. 4.11"),
                    bi("art. 4.9"),
                    bi("art. 4.10"),
                    bi("art. 4.11"),
                    bi2021("art. 12.1a").from(day(2023, 1, 1)))),
    /** What is left at the end because of the means test lapses (restschuld). */
    REP_6(rule(STATUTE).cites(bi("art. 4.14"))),

    /** Effort exemption by course hours and attempts (AGI, route A). */
    AGI_1(rule(STATUTE)
            .readIn2015Then(OFFICIAL)
            .cites(
                    ri("art. 2.4b(a)"),
                    bi("art. 2.8b"),
                    page("minder of geen examens bij genoeg cursusuren"),
                    report("par. 4.1"))
            .from(day(2013, 8, 1))),
    /** Which hours count in route A (cursusuren AGI). */
    AGI_2(rule(STATUTE)
            .readIn2015Then(OFFICIAL)
            .then(day(2018, 7, 1), STATUTE)
            .then(day(2022, 1, 1), OFFICIAL)
            .cites(
                    ri("art. 2.4b"),
                    stcrt("2018, 15700").from(day(2018, 7, 1)),
                    page("minder of geen examens bij genoeg cursusuren"))
            .from(day(2013, 8, 1))),
    /** Effort exemption by literacy hours and a test (AGI, route B). */
    AGI_3(rule(STATUTE)
            .readIn2015Then(OFFICIAL)
            .cites(ri("art. 2.4b(b)"), page("minder of geen examens bij genoeg cursusuren"))
            .from(day(2013, 8, 1))),
    /** Attempts at ONA in route A (ONA bij AGI). */
    AGI_4(rule(STATUTE)
            .then(day(2018, 7, 1), READING)
            .cites(bi("art. 3.9(2)").through(day(2018, 6, 30)), reading("AGI-4").from(day(2018, 7, 1)))),
    /** Below the standard criteria is not refused (individuele beoordeling). */
    AGI_5(rule(STATUTE).cites(bi("art. 2.8b(2)"), ri("art. 2.4b").from(day(2018, 7, 1)))),
    /** Hours whose record was lost do not count (niet aantoonbare uren). */
    AGI_6(rule(REPORT).cites(report("par. 4.4"))),
    /** Practice of the first cohorts, background only (praktijk van de eerste cohorten). */
    AGI_7(rule(REPORT).cites(report("noot 37"))),
    /** What an exemption exempts from (gevolg van de ontheffing). */
    AGI_8(rule(STATUTE).cites(wi("art. 6(1)-(2)"))),
    /** Medical exemption (medische ontheffing). */
    MED_1(rule(STATUTE).partlyReadIn2015().cites(wi("art. 6(1)"), bi("art. 2.8"), ri("art. 2.4"))),
    /** Exemption of who is demonstrably integrated (aantoonbaar voldoende ingeburgerd, AVI). */
    AVI_1(rule(STATUTE).readIn2015Then(READING).cites(ri("art. 2.4a")).from(day(2013, 8, 1))),
    /** Who is not obliged (niet inburgeringsplichtig, vrijstelling). */
    VRS_1(rule(STATUTE).cites(wi("art. 5"), page("wie niet hoeft in te burgeren"))),
    /** An exemption does not undo an earlier overrun (ontheffing na overschrijding). */
    VRS_2(rule(CASE).cites(judgment("ECLI:NL:RVS:2022:1079"))),
    /** A dispensation because of education is temporary (tijdelijke vrijstelling wegens opleiding). */
    VRS_3(rule(OFFICIAL).cites(page("de vrijstelling door een opleiding"))),

    /** End of the loan, duty not yet done (einde lening, nog inburgeringsplichtig: ELIP). */
    SIG_1(rule(REPORT).cites(report("par. 6.3"), secondary("over de ELIP-groep"))),
    /** ONA takes at least twelve weeks (doorlooptijd ONA). */
    SIG_2(rule(REPORT).cites(report("par. 3.3"))),
    /** Notice six months before the end of the term (bericht voor het einde van de termijn). */
    SIG_3(rule(STATUTE).cites(bi("art. 2.12"), bi("art. 2.8b"), report("over de zes maanden voor het einde"))),
    /** Which kind of help fits which situation (begeleiding). */
    SIG_4(rule(REPORT).cites(report("par. 6.3"))),
    /** What if the report's recommendations were law (aanbevelingen). */
    SIG_5(rule(REPORT).cites(report("par. 6.3"))),
    /** What a desk asks for (vragen). */
    SIG_6(rule(READING)),
    /** In which order the next steps stand (volgorde van de stappen). */
    SIG_7(rule(READING).cites(report("par. 4.4"), report("par. 6.3"))),
    /** What not having fulfilled the duty means for residence and nationality (gevolgen voor verblijf en naturalisatie). */
    SIG_8(rule(REPORT).cites(report("kader 1")));

    /** The rulebook's sections (onderwerpen), in its order. */
    public enum Section {
        /** Which act applies (regime). */
        REGIME,
        /** The parts of the duty (onderdelen). */
        EXAM_PARTS,
        /** The term and its calculation (termijn). */
        TERM,
        /** The grounds of extension (verlenging). */
        EXTENSION,
        /** The corona rounds of EXT-10 (coronaverlenging). */
        CORONA,
        /** Overrun and culpability (overschrijding en verwijtbaarheid). */
        OVERRUN,
        /** The fine for a late exam (boete). */
        FINE,
        /** The participation statement (participatieverklaring). */
        PARTICIPATION,
        /** Notice, views, objection, appeal, and the days of each (procedure). */
        PROCEDURE,
        /** The loan and its forgiveness (lening en kwijtschelding). */
        LOAN,
        /** The repayment of the loan (terugbetaling). */
        REPAYMENT,
        /** Exemptions and dispensations (ontheffing en vrijstelling). */
        EXEMPTION,
        /** Signals and guidance for the desk that helps people (signalen). */
        SIGNAL;

        /**
         * Returns the number of the section in the rulebook. The corona rounds are a part of 3a.
         *
         * @return the number, for example {@code 3a}
         */
        public String number() {
            return switch (this) {
                case REGIME -> "1";
                case EXAM_PARTS -> "2";
                case TERM -> "3";
                case EXTENSION, CORONA -> "3a";
                case OVERRUN -> "4";
                case FINE -> "5";
                case PARTICIPATION -> "6";
                case PROCEDURE -> "6a";
                case LOAN -> "7";
                case REPAYMENT -> "7a";
                case EXEMPTION -> "8";
                case SIGNAL -> "9";
            };
        }

        private static Section of(String id) {
            String prefix = id.substring(0, id.indexOf('-'));
            return switch (prefix) {
                case "REG" -> REGIME;
                case "EXM" -> EXAM_PARTS;
                case "TRM" -> TERM;
                case "EXT" -> EXTENSION;
                case "COR" -> CORONA;
                case "CUL" -> OVERRUN;
                case "FIN" -> FINE;
                case "PVT" -> PARTICIPATION;
                case "PRC" -> PROCEDURE;
                case "LOA" -> LOAN;
                case "REP" -> REPAYMENT;
                case "AGI", "MED", "AVI", "VRS" -> EXEMPTION;
                case "SIG" -> SIGNAL;
                default -> throw new IllegalArgumentException("No section of the rulebook has ids like " + id);
            };
        }
    }

    private final String id;
    private final Section section;
    private final Dated<Authority> authorities;
    private final List<Citation> citations;
    private final Dated<List<Citation>> citationsByDay;
    private final Optional<LocalDate> inForceFrom;
    private final Optional<LocalDate> inForceThrough;
    private final Optional<LocalDate> textSeenUntil;

    Rule(Ground ground) {
        this.id = name().replace('_', '-');
        this.section = Section.of(id);
        this.authorities = ground.authorities;
        this.citations = ground.citations.isEmpty() ? List.of(reading(id)) : List.copyOf(ground.citations);
        this.citationsByDay = byDay(citations);
        this.inForceFrom = ground.from;
        this.inForceThrough = ground.through;
        this.textSeenUntil = ground.textSeenUntil;
    }

    /**
     * Finds a rule by its id.
     *
     * @param id the id as in the rulebook, for example {@code TRM-5}
     * @return the rule, empty if the rulebook has none with that id
     */
    public static Optional<Rule> find(String id) {
        Objects.requireNonNull(id, "id");
        return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }

    /**
     * Returns the id of the rule.
     *
     * @return the id as in the rulebook, for example {@code TRM-5}
     */
    public String id() {
        return id;
    }

    /**
     * Returns the section of the rulebook that the rule stands in.
     *
     * @return the section
     */
    public Section section() {
        return section;
    }

    /**
     * Returns how firm the ground of the rule is, with the days on which that changed.
     *
     * @return the authority of the strongest ground named for the rule; it has a value on every day
     */
    public Dated<Authority> authorities() {
        return authorities;
    }

    /**
     * Returns how firm the ground of the rule is on a day.
     *
     * @param day the day whose law is applied
     * @return the authority of the strongest ground named for the rule on that day
     */
    public Authority authorityOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return authorities.on(day);
    }

    /**
     * Returns what the rule says on other ground than its own.
     *
     * @return the aspects in the order of the rulebook; empty if the rule stands on one ground as a whole
     */
    public List<Aspect> aspects() {
        return Stream.of(Aspect.values())
                .filter(aspect -> aspect.rule() == this)
                .toList();
    }

    /**
     * Returns every place that the rule rests on, whatever the day.
     *
     * @return the citations in the order of the rulebook; never empty
     */
    public List<Citation> citations() {
        return citations;
    }

    /**
     * Returns the places to cite on a day.
     *
     * @param day the day whose law is applied
     * @return the citations that hold on that day, in the order of the rulebook
     */
    public List<Citation> citationsOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return citationsByDay.on(day);
    }

    /**
     * Returns the first day of the rule, where it began later than the act itself.
     *
     * <p>Which of a person's days is compared with it depends on the rule: the day on which the duty began for an exam
     * part, otherwise mostly that of the decision. For a corona round it is the reference day.
     *
     * @return the first day, included; empty if the rule is as old as the act of 2013 or its first day is not known
     */
    public Optional<LocalDate> inForceFrom() {
        return inForceFrom;
    }

    /**
     * Returns the last day of the rule. Only the corona rounds have one: their reference day.
     *
     * @return the last day, included; empty if the rule still holds for the group of the act of 2013
     */
    public Optional<LocalDate> inForceThrough() {
        return inForceThrough;
    }

    /**
     * Returns the day up to which the Regeling inburgering was read, for a rule that rests on it wholly or in part.
     *
     * <p>Where nothing else that was read carries the rule, {@link #authorities()} is weaker from the next day.
     *
     * @return the day of the last version read, included; empty for a rule that does not rest on that text
     */
    public Optional<LocalDate> textSeenUntil() {
        return textSeenUntil;
    }

    private static Dated<List<Citation>> byDay(List<Citation> citations) {
        NavigableSet<LocalDate> changes = new TreeSet<>();
        for (Citation citation : citations) {
            citation.from().ifPresent(changes::add);
            citation.through().ifPresent(last -> changes.add(last.plusDays(1)));
        }
        Dated<List<Citation>> byDay = Dated.always(heldOn(citations, LocalDate.MIN));
        for (LocalDate day : changes) {
            byDay = byDay.thenFrom(day, heldOn(citations, day));
        }
        return byDay;
    }

    private static List<Citation> heldOn(List<Citation> citations, LocalDate day) {
        return citations.stream().filter(citation -> citation.holdsOn(day)).toList();
    }

    private static Ground rule(Authority authority) {
        return new Ground(authority);
    }

    private static LocalDate day(int year, int month, int dayOfMonth) {
        return LocalDate.of(year, month, dayOfMonth);
    }

    private static Citation wi(String place) {
        return Citation.of(Source.WI, place);
    }

    /** The act in the numbering that ended on 30 September 2017. */
    private static Citation wiUntil2017(String place) {
        return wi(place).through(day(2017, 9, 30));
    }

    /** The act in the numbering that began on 1 October 2017. */
    private static Citation wiFrom2017(String place) {
        return wi(place).from(day(2017, 10, 1));
    }

    private static Citation bi(String place) {
        return Citation.of(Source.BI, place);
    }

    private static Citation ri(String place) {
        return Citation.of(Source.RI, place);
    }

    private static Citation wi2021(String place) {
        return Citation.of(Source.WI_2021, place);
    }

    private static Citation bi2021(String place) {
        return Citation.of(Source.BI_2021, place);
    }

    private static Citation awb(String place) {
        return Citation.of(Source.AWB, place);
    }

    private static Citation atw(String place) {
        return Citation.of(Source.ATW, place);
    }

    private static Citation extensionPolicy(String place) {
        return Citation.of(Source.EXTENSION_POLICY, place);
    }

    private static Citation finePolicy(String place) {
        return Citation.of(Source.FINE_POLICY, place);
    }

    private static Citation stb(String number) {
        return Citation.of(Source.STB, number);
    }

    private static Citation stcrt(String number) {
        return Citation.of(Source.STCRT, number);
    }

    private static Citation judgment(String number) {
        return Citation.of(Source.JUDGMENT, number);
    }

    private static Citation page(String subject) {
        return Citation.of(Source.OFFICIAL_PAGE, "over " + subject);
    }

    private static Citation report(String place) {
        return Citation.of(Source.REPORT, place);
    }

    private static Citation secondary(String subject) {
        return Citation.of(Source.SECONDARY, subject);
    }

    private static Citation reading(String id) {
        return Citation.of(Source.TERMIJN, id);
    }

    /** What a constant is made from. A rule without citations is this library's own reading. */
    private static final class Ground {

        private final List<Citation> citations = new ArrayList<>();
        private Dated<Authority> authorities;
        private Optional<LocalDate> from = Optional.empty();
        private Optional<LocalDate> through = Optional.empty();
        private Optional<LocalDate> textSeenUntil = Optional.empty();

        private Ground(Authority authority) {
            this.authorities = Dated.always(authority);
        }

        private Ground then(LocalDate day, Authority authority) {
            authorities = authorities.thenFrom(day, authority);
            return this;
        }

        /** The Regeling inburgering was read up to 15 October 2015, but another text carries the rule. */
        private Ground partlyReadIn2015() {
            textSeenUntil = Optional.of(LocalDate.of(2015, 10, 15));
            return this;
        }

        /** The Regeling inburgering was read up to 15 October 2015, after that the next weaker ground counts. */
        private Ground readIn2015Then(Authority weaker) {
            return partlyReadIn2015().then(LocalDate.of(2015, 10, 16), weaker);
        }

        private Ground cites(Citation... places) {
            citations.addAll(List.of(places));
            return this;
        }

        private Ground from(LocalDate day) {
            from = Optional.of(day);
            return this;
        }

        private Ground onlyOn(LocalDate day) {
            from = Optional.of(day);
            through = Optional.of(day);
            return this;
        }
    }
}

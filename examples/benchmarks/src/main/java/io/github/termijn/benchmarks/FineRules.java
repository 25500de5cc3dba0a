package io.github.termijn.benchmarks;

import java.time.LocalDate;
import org.jeasy.rules.api.Facts;

/** The full fine decision in Easy Rules: each rule reads what the rules before it put down. */
final class FineRules {

    private static final LocalDate ACT_2021 = LocalDate.of(2022, 1, 1);
    private static final LocalDate NOT_IMPOSED = LocalDate.of(2025, 2, 4);
    private static final LocalDate NONE = LocalDate.of(2025, 7, 9);
    private static final int[][] AMOUNTS = {{1250, 875, 500}, {1000, 625, 250}, {750, 375, 0}};

    private FineRules() {}

    static EasyRules easyRules(boolean grouped) {
        return new EasyRules(grouped)
                .oneOf("hours", FineRules::hours)
                .oneOf("attempts", FineRules::attempts)
                .oneOf("table", rules -> table(rules, "base"))
                .oneOf("reduction", FineRules::reduce)
                .rule(
                        "first cohorts: maximum of 2022",
                        facts -> isOfFirstCohorts(facts) && isFrom(facts, ACT_2021) && number(facts, "base") > 1000,
                        facts -> put(facts, fifths(facts, 1000), Math.min(1000, number(facts, "fineMost"))))
                .oneOf("group", FineRules::group);
    }

    private static void hours(EasyRules rules) {
        rules.rule(
                        "hours until 2021",
                        facts -> !isFrom(facts, ACT_2021),
                        facts -> facts.put("hours", number(facts, "integrationHours") + number(facts, "nt2Hours")))
                .rule(
                        "hours from 2022",
                        facts -> isFrom(facts, ACT_2021),
                        facts -> facts.put(
                                "hours",
                                number(facts, "integrationHours")
                                        + number(facts, "nt2Hours")
                                        + number(facts, "literacyHours")));
    }

    private static void attempts(EasyRules rules) {
        rules.rule(
                        "attempts until 2021",
                        facts -> !isFrom(facts, ACT_2021),
                        facts -> facts.put(
                                "attempts", Math.min(number(facts, "fewestAttempts"), number(facts, "onaAttempts"))))
                .rule(
                        "attempts from 2022",
                        facts -> isFrom(facts, ACT_2021),
                        facts -> facts.put(
                                "attempts",
                                Math.min(number(facts, "fewestAttempts"), 2 * number(facts, "onaAttempts"))));
    }

    /** Adds the nine cells of the table, which put the amount down by a name. */
    static void table(EasyRules rules, String result) {
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                int attempts = row;
                int from = column * 150;
                int below = column == 2 ? Integer.MAX_VALUE : from + 150;
                int amount = AMOUNTS[row][column];
                rules.rule(
                        "attempts " + row + ", hours from " + from,
                        facts -> {
                            int hours = number(facts, "hours");
                            int least = number(facts, "attempts");
                            return hours >= from
                                    && hours < below
                                    && (attempts == 2 ? least >= attempts : least == attempts);
                        },
                        facts -> facts.put(result, amount));
            }
        }
    }

    private static void reduce(EasyRules rules) {
        rules.rule(
                        "later cohorts, nothing done",
                        facts -> !isOfFirstCohorts(facts) && number(facts, "partsDone") == 0,
                        facts -> put(facts, number(facts, "base"), number(facts, "base")))
                .rule(
                        "later cohorts, parts done",
                        facts -> !isOfFirstCohorts(facts) && number(facts, "partsDone") > 0,
                        facts -> put(facts, 0, number(facts, "base")))
                .rule(
                        "first cohorts: by fifths",
                        facts -> isOfFirstCohorts(facts),
                        facts ->
                                put(facts, fifths(facts, number(facts, "base")), fifths(facts, number(facts, "base"))));
    }

    private static void group(EasyRules rules) {
        rules.rule(
                        "no fine for status holders",
                        facts -> isPermit(facts, "ASYLUM") && isFrom(facts, NONE),
                        facts -> put(facts, 0, 0))
                .rule(
                        "status holders: open",
                        facts -> isPermit(facts, "ASYLUM") && isFrom(facts, NOT_IMPOSED),
                        facts -> facts.put("fineLeast", 0))
                .rule(
                        "family of status holders: open",
                        facts -> isPermit(facts, "FAMILY_OF_STATUS_HOLDER") && isFrom(facts, NOT_IMPOSED),
                        facts -> facts.put("fineLeast", 0));
    }

    private static int number(Facts facts, String name) {
        return facts.<Integer>get(name);
    }

    private static boolean isFrom(Facts facts, LocalDate day) {
        return !facts.<LocalDate>get("decidedOn").isBefore(day);
    }

    private static boolean isOfFirstCohorts(Facts facts) {
        return facts.<LocalDate>get("obligedFrom").isBefore(CountedFacts.COHORT);
    }

    private static boolean isPermit(Facts facts, String permit) {
        return permit.equals(facts.get("permit"));
    }

    private static int fifths(Facts facts, int amount) {
        return amount * (5 - number(facts, "partsDone")) / 5;
    }

    private static void put(Facts facts, int least, int most) {
        facts.put("fineLeast", least);
        facts.put("fineMost", most);
    }
}

package io.github.termijn.benchmarks;

import io.github.termijn.exam.HoursOfKind;
import io.github.termijn.exam.PartAttempts;
import io.github.termijn.exemption.AgiRouteOutcome;
import io.github.termijn.exemption.AgiTest;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jeasy.rules.api.Facts;

/** The criteria of demonstrated effort, route A, for decisions from 2022 on (AGI-1, AGI-2, AGI-4). */
final class AgiContest implements Contest<AgiContest.Case> {

    private static final LocalDate THREE_ATTEMPTS = LocalDate.of(2023, 4, 1);
    private static final int NOT_OPEN = 99;

    /** The facts. What the engines decide on is taken from them at each decision, as their users would. */
    record Case(LocalDate start, LocalDate day, List<PartAttempts> parts, List<HoursOfKind> hours) {

        int integrationHours() {
            return hours(0);
        }

        int nt2Hours() {
            return hours(1);
        }

        int literacyHours() {
            return hours(2);
        }

        /** In the order in which they are drawn. */
        private int hours(int place) {
            return hours.get(place).hours().atLeast().intValueExact();
        }

        Map<String, Object> named() {
            Map<String, Object> named = new HashMap<>();
            named.put("earliest", start.plusMonths(30));
            named.put("day", day);
            named.put("integrationHours", integrationHours());
            named.put("nt2Hours", nt2Hours());
            named.put("literacyHours", literacyHours());
            named.put("fewestAttempts", fewest(parts, false));
            named.put("onaAttempts", fewest(parts, true));
            return named;
        }
    }

    private final List<Case> cases = Decision.cases(AgiContest::random);

    @Override
    public List<Case> cases() {
        return cases;
    }

    private static Case random(Random random) {
        LocalDate day = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1000));
        LocalDate start = day.minusDays(800 + random.nextInt(700));
        int integration = random.nextInt(700);
        int nt2 = random.nextInt(3) * 200;
        int literacy = random.nextInt(3) * 200;
        List<PartAttempts> parts = new ArrayList<>();
        for (Part part : Part.values()) {
            if (part.isExam() && (random.nextBoolean() || part == Part.READING)) {
                parts.add(PartAttempts.of(part, 2 + random.nextInt(3), random.nextInt(4)));
            }
        }
        List<HoursOfKind> hours = List.of(
                HoursOfKind.of(CourseKind.INTEGRATION, BigDecimal.valueOf(integration)),
                HoursOfKind.of(CourseKind.NT2, BigDecimal.valueOf(nt2)),
                HoursOfKind.of(CourseKind.LITERACY, BigDecimal.valueOf(literacy)));
        return new Case(start, day, List.copyOf(parts), hours);
    }

    private static int fewest(List<PartAttempts> parts, boolean ona) {
        int fewest = NOT_OPEN;
        for (PartAttempts part : parts) {
            if ((part.part() == Part.ONA) == ona) {
                fewest = Math.min(fewest, counted(part));
            }
        }
        return fewest;
    }

    private static int counted(PartAttempts part) {
        return part.attempts() + Math.min(part.nt2Attempts(), 2);
    }

    @Override
    public Decision<Case, ?> by(Engine engine) {
        return switch (engine) {
            case BARE_JAVA -> new Decision<>(AgiContest::bare, result -> result);
            case TERMIJN -> new Decision<>(AgiContest::termijn, AgiContest::result);
            case EASY_RULES, EASY_RULES_GROUPS -> {
                EasyRules rules = easyRules(engine == Engine.EASY_RULES_GROUPS);
                yield new Decision<>(one -> rules.decide(one.named()), AgiContest::result);
            }
            case EASY_RULES_TOLD -> {
                EasyRules rules = easyRules(false).told();
                yield new Decision<>(one -> rules.decideAndTell(one.named()), told -> result(told.facts()));
            }
            case CAMUNDA, CAMUNDA_LEGACY -> {
                CamundaModel model = new CamundaModel("camunda-agi.dmn", "result", engine);
                yield new Decision<>(
                        one -> model.decide(CamundaModel.variables(one.named())),
                        result -> result.<String>getSingleEntry());
            }
            case CAMUNDA_TOLD, CAMUNDA_LEGACY_TOLD -> {
                CamundaModel model = new CamundaModel("camunda-agi.dmn", "result", engine);
                yield new Decision<>(
                        one -> model.decideAndTell(CamundaModel.variables(one.named())),
                        told -> told.result().<String>getSingleEntry());
            }
            case DROOLS -> {
                DroolsModel model = new DroolsModel("drools-agi.dmn");
                yield new Decision<>(
                        one -> model.decide(one.named()),
                        result -> result.getContext().get("result"));
            }
            case DROOLS_TOLD -> {
                DroolsModel model = new DroolsModel("drools-agi.dmn").told();
                yield new Decision<>(
                        one -> model.decideAndTell(one.named()),
                        told -> told.result().getContext().get("result"));
            }
        };
    }

    private static String bare(Case facts) {
        int counted = facts.integrationHours() + facts.nt2Hours();
        int hours = facts.integrationHours() >= 200 ? counted + facts.literacyHours() : counted;
        if (facts.day().isBefore(facts.start().plusMonths(30)) || hours < 600) {
            return "NOT_MET";
        }
        int required = facts.day().isBefore(THREE_ATTEMPTS) ? 4 : 3;
        String result = "MET";
        for (PartAttempts part : facts.parts()) {
            if (counted(part) < required) {
                if (part.part() != Part.ONA) {
                    return "NOT_MET";
                }
                result = "OPEN";
            }
        }
        return result;
    }

    private static AgiRouteOutcome termijn(Case facts) {
        return AgiTest.routeA(LawBook.standard(), facts.start(), facts.hours(), facts.parts(), facts.day());
    }

    private static String result(AgiRouteOutcome outcome) {
        return switch (outcome.verdict()) {
            case HOLDS -> "MET";
            case OPEN -> "OPEN";
            case FAILS -> "NOT_MET";
        };
    }

    private static String result(Facts facts) {
        return Objects.requireNonNull(facts.<String>get("result"));
    }

    private static EasyRules easyRules(boolean grouped) {
        return new EasyRules(grouped)
                .oneOf("hours", AgiContest::hours)
                .oneOf("attempts", AgiContest::attempts)
                .rule("all criteria", facts -> true, facts -> facts.put("result", "MET"))
                .rule(
                        "too few attempts at ONA",
                        facts -> facts.<Integer>get("onaAttempts") < facts.<Integer>get("required"),
                        facts -> facts.put("result", "OPEN"))
                .rule(
                        "too few attempts",
                        facts -> facts.<Integer>get("fewestAttempts") < facts.<Integer>get("required"),
                        facts -> facts.put("result", "NOT_MET"))
                .rule(
                        "too few hours",
                        facts -> facts.<Integer>get("hours") < 600,
                        facts -> facts.put("result", "NOT_MET"))
                .rule(
                        "too early",
                        facts -> facts.<LocalDate>get("day").isBefore(facts.get("earliest")),
                        facts -> facts.put("result", "NOT_MET"));
    }

    private static void hours(EasyRules rules) {
        rules.rule(
                        "hours with literacy",
                        facts -> facts.<Integer>get("integrationHours") >= 200,
                        facts -> facts.put(
                                "hours",
                                facts.<Integer>get("integrationHours")
                                        + facts.<Integer>get("nt2Hours")
                                        + facts.<Integer>get("literacyHours")))
                .rule(
                        "hours without literacy",
                        facts -> facts.<Integer>get("integrationHours") < 200,
                        facts -> facts.put(
                                "hours", facts.<Integer>get("integrationHours") + facts.<Integer>get("nt2Hours")));
    }

    private static void attempts(EasyRules rules) {
        rules.rule(
                        "four attempts",
                        facts -> facts.<LocalDate>get("day").isBefore(THREE_ATTEMPTS),
                        facts -> facts.put("required", 4))
                .rule(
                        "three attempts",
                        facts -> !facts.<LocalDate>get("day").isBefore(THREE_ATTEMPTS),
                        facts -> facts.put("required", 3));
    }
}

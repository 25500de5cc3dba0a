package io.github.termijn.benchmarks;

import io.github.termijn.fine.FineStatement;
import io.github.termijn.fine.FineTable;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.jeasy.rules.api.Facts;
import org.joda.money.Money;

/** The fine table (FIN-3): nine cells by hours and attempts. */
final class FineTableContest implements Contest<FineTableContest.Case> {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private static final Integer[][] AMOUNTS = {{1250, 875, 500}, {1000, 625, 250}, {750, 375, 0}};

    /** The counted hours and the lowest number of attempts; 0 euros is no fine. */
    record Case(int hours, int attempts, Map<String, Object> named) {

        Case(int hours, int attempts) {
            this(hours, attempts, Map.of("hours", hours, "attempts", attempts));
        }
    }

    /** The amount, or none, with the finding that gives it. */
    private record Told(Optional<Money> amount, Finding finding) {}

    private final List<Case> cases =
            Decision.cases((Random random) -> new Case(random.nextInt(451), random.nextInt(4)));

    @Override
    public List<Case> cases() {
        return cases;
    }

    @Override
    public Decision<Case, ?> by(Engine engine) {
        return switch (engine) {
            case BARE_JAVA -> new Decision<>(FineTableContest::bare, euros -> euros);
            case TERMIJN -> new Decision<>(FineTableContest::termijn, FineTableContest::euros);
            case EASY_RULES, EASY_RULES_GROUPS -> {
                EasyRules rules = easyRules(engine == Engine.EASY_RULES_GROUPS);
                yield new Decision<>(one -> rules.decide(one.named()), FineTableContest::euros);
            }
            case EASY_RULES_TOLD -> {
                EasyRules rules = easyRules(false).told();
                yield new Decision<>(one -> rules.decideAndTell(one.named()), told -> euros(told.facts()));
            }
            case CAMUNDA, CAMUNDA_LEGACY -> {
                CamundaModel model = new CamundaModel("camunda-fine-table.dmn", "amount", engine);
                yield new Decision<>(
                        one -> model.decide(one.named()), result -> ((Number) result.getSingleEntry()).intValue());
            }
            case CAMUNDA_TOLD, CAMUNDA_LEGACY_TOLD -> {
                CamundaModel model = new CamundaModel("camunda-fine-table.dmn", "amount", engine);
                yield new Decision<>(
                        one -> model.decideAndTell(one.named()),
                        told -> ((Number) told.result().getSingleEntry()).intValue());
            }
            case DROOLS -> {
                DroolsModel model = new DroolsModel("drools-fine-table.dmn");
                yield new Decision<>(
                        one -> model.decide(one.named()),
                        result -> ((Number) result.getContext().get("amount")).intValue());
            }
            case DROOLS_TOLD -> {
                DroolsModel model = new DroolsModel("drools-fine-table.dmn").told();
                yield new Decision<>(
                        one -> model.decideAndTell(one.named()),
                        told -> ((Number) told.result().getContext().get("amount")).intValue());
            }
        };
    }

    private static Integer bare(Case facts) {
        int column = facts.hours() < 150 ? 0 : facts.hours() < 300 ? 1 : 2;
        return AMOUNTS[Math.min(facts.attempts(), 2)][column];
    }

    private static Told termijn(Case facts) {
        FineTable table = FineTable.of(LawBook.standard(), DAY);
        Optional<Money> amount = table.amount(BigDecimal.valueOf(facts.hours()), facts.attempts());
        Finding finding = amount.isPresent()
                ? Finding.holds(FineStatement.BASE, DAY, Bounds.exactly(amount.get()))
                : Finding.holds(FineStatement.ENOUGH_EFFORT, DAY);
        return new Told(amount, finding);
    }

    private static int euros(Told told) {
        return told.amount().map(Money::getAmountMajorInt).orElse(0);
    }

    private static int euros(Facts facts) {
        return Objects.requireNonNull(facts.<Integer>get("amount"));
    }

    private static EasyRules easyRules(boolean grouped) {
        return new EasyRules(grouped)
                .oneOf("table", rules -> FineRules.table(rules, "amount"))
                .firstOnly();
    }
}

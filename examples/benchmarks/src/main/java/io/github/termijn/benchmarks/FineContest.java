package io.github.termijn.benchmarks;

import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExamAttempt;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exam.HoursOfKind;
import io.github.termijn.exam.PartAttempts;
import io.github.termijn.exam.PartProgress;
import io.github.termijn.fine.FineFacts;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.FineTest;
import io.github.termijn.fine.Overrun;
import io.github.termijn.fine.Overruns;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import io.github.termijn.term.Term;
import io.github.termijn.term.Timeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.jeasy.rules.api.Facts;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNResult;

/**
 * The full fine decision under the published policy (FIN-3 to FIN-7, FIN-11): hours and attempts that count, table,
 * reduction, maximum, group.
 *
 * <p>Everybody starts from the same dossier and the last day of its term. For bare Java and the engines a few loops count hours
 * and attempts ({@link CountedFacts}), as their users would. The library counts course by course, with a reason for each, and says
 * who is late with what, and whose fault that is.
 *
 * <p>The other contest starts from counted facts: the library's own {@link FineFacts}, from which everybody else takes what they
 * decide on at each decision. The library gives its findings in both.
 */
final class FineContest implements Contest<FineContest.Case> {

    private static final LocalDate POLICY = LocalDate.of(2018, 7, 1);
    private static final LocalDate ACT_2021 = LocalDate.of(2022, 1, 1);
    private static final LocalDate NOT_IMPOSED = LocalDate.of(2025, 2, 4);
    private static final LocalDate NONE = LocalDate.of(2025, 7, 9);
    private static final int[][] AMOUNTS = {{1250, 875, 500}, {1000, 625, 250}, {750, 375, 0}};
    private static final List<CourseKind> KINDS = List.of(CourseKind.INTEGRATION, CourseKind.NT2, CourseKind.LITERACY);

    private static final List<Permit> PERMITS = List.of(Permit.values());

    /** The amount in whole euros, open between the two; both 0 is no fine. */
    record Range(int least, int most) {}

    /** From what everybody starts. */
    enum From {
        /** A dossier and its terms: hours and attempts are counted at each decision. */
        DOSSIER,
        /** Hours, attempts and parts that were counted before. */
        COUNTED_FACTS
    }

    /** The facts: a dossier with its progress and its terms on the day of the decision, and what is counted in it. */
    record Case(
            Dossier dossier,
            ExamProgress progress,
            Timeline timeline,
            Term term,
            LocalDate decidedOn,
            FineFacts facts,
            From from) {

        CountedFacts counted() {
            return from == From.DOSSIER
                    ? CountedFacts.count(dossier, term.lastDay().atLeast())
                    : CountedFacts.of(facts);
        }

        Map<String, Object> named() {
            return counted().named(dossier, decidedOn);
        }
    }

    private final From from;
    private final List<Case> cases;

    FineContest(From from) {
        this.from = from;
        this.cases = Decision.cases(random -> random(random, from));
    }

    @Override
    public List<Case> cases() {
        return cases;
    }

    private static Case random(Random random, From from) {
        while (true) {
            Optional<Case> drawn = draw(random, from);
            if (drawn.isPresent()) {
                return drawn.get();
            }
        }
    }

    /** Draws a case; empty if no fine is at hand, or two versions of the law meet in it. */
    private static Optional<Case> draw(Random random, From from) {
        LawBook law = LawBook.standard();
        Permit permit = PERMITS.get(random.nextInt(PERMITS.size()));
        LocalDate obligedFrom = LocalDate.of(2013, 2, 1).plusDays(random.nextInt(3300));
        LocalDate decidedOn = obligedFrom.plusDays(1095 + random.nextInt(1800));
        if (decidedOn.isBefore(POLICY)) {
            return Optional.empty();
        }
        Dossier.Builder builder = Dossier.builder().permit(permit).obligedFrom(obligedFrom);
        for (CourseKind kind : KINDS) {
            builder.addCourses(Course.builder()
                    .kind(kind)
                    .from(obligedFrom.plusDays(60))
                    .through(obligedFrom.plusDays(400))
                    .hours(BigDecimal.valueOf((long) random.nextInt(3) * random.nextInt(150)))
                    .certified(true)
                    .build());
        }
        LocalDate examDay = obligedFrom.plusDays(500);
        for (Part part : Part.values()) {
            if (!CountedFacts.isRequired(part, obligedFrom)) {
                continue;
            }
            boolean passed = random.nextInt(4) == 0;
            int attempts = passed ? 1 : random.nextInt(4);
            for (int i = 0; i < attempts; i++) {
                builder.addExams(ExamAttempt.of(part, examDay, passed));
                examDay = examDay.plusDays(7);
            }
        }
        Dossier dossier = builder.build();
        ExamProgress progress = ExamProgress.of(law, dossier, decidedOn);
        Timeline timeline = Timeline.of(law, dossier, progress, decidedOn);
        Term term = term(timeline);
        List<Overrun> overruns = Overruns.of(law, dossier, progress, timeline, term, decidedOn);
        if (overruns.size() != 1
                || overruns.get(0).removedBy().isPresent()
                || meetsTwoLaws(term.lastDay().atLeast(), decidedOn)) {
            return Optional.empty();
        }
        FineFacts facts = facts(law, dossier, term.lastDay().atLeast(), decidedOn);
        return Optional.of(new Case(dossier, progress, timeline, term, decidedOn, facts, from));
    }

    private static FineFacts facts(LawBook law, Dossier dossier, LocalDate lastDay, LocalDate decidedOn) {
        LocalDate through = FineTest.countedThrough(law, lastDay, decidedOn);
        List<PartProgress> parts = PartProgress.of(law, dossier, through);
        List<PartAttempts> open = PartAttempts.open(parts);
        int exams = (int) parts.stream().filter(part -> part.part().isExam()).count();
        return FineFacts.builder()
                .permit(dossier.permit())
                .obligedFrom(dossier.obligedFrom())
                .lastDay(lastDay)
                .decidedOn(decidedOn)
                .hours(HoursOfKind.counted(dossier.courses(), through))
                .openParts(open)
                .partsDone(exams - open.size())
                .build();
    }

    private static boolean meetsTwoLaws(LocalDate lastDay, LocalDate decidedOn) {
        return !lastDay.isBefore(POLICY) && lastDay.isBefore(ACT_2021) && !decidedOn.isBefore(ACT_2021);
    }

    private static Term term(Timeline timeline) {
        return timeline.examTerms().get(0);
    }

    @Override
    public Decision<Case, ?> by(Engine engine) {
        return switch (engine) {
            case BARE_JAVA -> new Decision<>(FineContest::bare, range -> range);
            case TERMIJN ->
                from == From.DOSSIER
                        ? new Decision<>(FineContest::overrun, fine -> range(fine.computed()))
                        : new Decision<>(
                                one -> FineTest.exam(LawBook.standard(), one.facts()), fine -> range(fine.amount()));
            case EASY_RULES, EASY_RULES_GROUPS -> {
                EasyRules rules = FineRules.easyRules(engine == Engine.EASY_RULES_GROUPS);
                yield new Decision<>(one -> rules.decide(one.named()), FineContest::range);
            }
            case EASY_RULES_TOLD -> {
                EasyRules rules = FineRules.easyRules(false).told();
                yield new Decision<>(one -> rules.decideAndTell(one.named()), told -> range(told.facts()));
            }
            case CAMUNDA, CAMUNDA_LEGACY -> {
                CamundaModel model = new CamundaModel("camunda-fine.dmn", "fine", engine);
                yield new Decision<>(
                        one -> model.decide(CamundaModel.variables(one.named())),
                        result -> range(result.getSingleResult().getEntryMap()));
            }
            case CAMUNDA_TOLD, CAMUNDA_LEGACY_TOLD -> {
                CamundaModel model = new CamundaModel("camunda-fine.dmn", "fine", engine);
                yield new Decision<>(
                        one -> model.decideAndTell(CamundaModel.variables(one.named())),
                        told -> range(told.result().getSingleResult().getEntryMap()));
            }
            case DROOLS -> {
                DroolsModel model = new DroolsModel("drools-fine.dmn");
                yield new Decision<>(one -> model.decide(one.named()), FineContest::range);
            }
            case DROOLS_TOLD -> {
                DroolsModel model = new DroolsModel("drools-fine.dmn").told();
                yield new Decision<>(one -> model.decideAndTell(one.named()), told -> range(told.result()));
            }
        };
    }

    private static Range bare(Case facts) {
        LocalDate decidedOn = facts.decidedOn();
        Dossier dossier = facts.dossier();
        boolean act2021 = !decidedOn.isBefore(ACT_2021);
        CountedFacts counted = facts.counted();
        int hours = counted.integrationHours() + counted.nt2Hours() + (act2021 ? counted.literacyHours() : 0);
        int attempts = Math.min(counted.fewestAttempts(), counted.onaAttempts() * (act2021 ? 2 : 1));
        int base = AMOUNTS[Math.min(attempts, 2)][hours < 150 ? 0 : hours < 300 ? 1 : 2];
        int done = counted.partsDone();
        int least = done == 0 ? base : 0;
        int most = base;
        if (dossier.obligedFrom().isBefore(CountedFacts.COHORT)) {
            most = base * (5 - done) / 5;
            least = most;
            if (act2021 && base > 1000) {
                least = 1000 * (5 - done) / 5;
                most = Math.min(most, 1000);
            }
        }
        if (dossier.permit() == Permit.ASYLUM && !decidedOn.isBefore(NONE)) {
            return new Range(0, 0);
        }
        boolean open = dossier.permit() == Permit.ASYLUM || dossier.permit() == Permit.FAMILY_OF_STATUS_HOLDER;
        return open && !decidedOn.isBefore(NOT_IMPOSED) ? new Range(0, most) : new Range(least, most);
    }

    private static FineOutcome overrun(Case facts) {
        return Overruns.of(
                        LawBook.standard(),
                        facts.dossier(),
                        facts.progress(),
                        facts.timeline(),
                        facts.term(),
                        facts.decidedOn())
                .get(0)
                .fine();
    }

    private static Range range(Optional<Bounds<Money>> amount) {
        return amount.isEmpty()
                ? new Range(0, 0)
                : new Range(
                        amount.get().atLeast().getAmountMajorInt(),
                        amount.get().atMost().orElseThrow().getAmountMajorInt());
    }

    private static Range range(DMNResult result) {
        Map<?, ?> fine = (Map<?, ?>) result.getContext().get("fine");
        return range(fine);
    }

    private static Range range(Map<?, ?> fine) {
        return new Range(euros(fine.get("fineLeast")), euros(fine.get("fineMost")));
    }

    private static int euros(@Nullable Object amount) {
        return ((Number) Objects.requireNonNull(amount)).intValue();
    }

    private static Range range(Facts facts) {
        return new Range(facts.<Integer>get("fineLeast"), facts.<Integer>get("fineMost"));
    }
}

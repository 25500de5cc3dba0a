package io.github.termijn.examples.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.termijn.Assessment;
import io.github.termijn.Receipt;
import io.github.termijn.compare.Comparison;
import io.github.termijn.compare.Difference;
import io.github.termijn.compare.Difference.Topic;
import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.exam.PartStatus;
import io.github.termijn.exemption.AgiResult;
import io.github.termijn.guidance.SignalKind;
import io.github.termijn.guidance.StepKind;
import io.github.termijn.json.JsonStyle;
import io.github.termijn.json.jackson2.TermijnJson;
import io.github.termijn.json.jackson2.TermijnModule;
import io.github.termijn.law.Act;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Part;
import io.github.termijn.law.Verdict;
import io.github.termijn.loan.EntitlementState;
import io.github.termijn.loan.RecoveryState;
import io.github.termijn.procedure.DecisionKind;
import io.github.termijn.procedure.GroundKind;
import io.github.termijn.term.Claim;
import io.github.termijn.term.TermStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a record in the compact form says of one person: the same outcomes that {@link Comparison} lays side by side, without their
 * reasons.
 *
 * @param receipt what it was made with
 * @param outcomes what is said, by what it is about
 */
record CompactRecord(Receipt receipt, Map<Key, Object> outcomes) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new TermijnModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** What is said, and of which one of its kind. */
    record Key(Topic topic, List<Object> about) {}

    /** Reads one; what it cannot be is an {@link IllegalArgumentException}. */
    static CompactRecord of(JsonNode json) {
        Reading reading = new Reading();
        reading.assessment(json);
        return new CompactRecord(constant(json.path("receipt"), Receipt.class), reading.outcomes);
    }

    /** Makes one of a record in the full form. */
    static CompactRecord of(Assessment assessment) {
        try {
            return of(MAPPER.readTree(TermijnJson.write(assessment, JsonStyle.COMPACT)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was written is JSON", e);
        }
    }

    /** Compares this one with another: in what they differ, without why. */
    Comparison with(CompactRecord other) {
        Set<Key> keys = new LinkedHashSet<>(outcomes.keySet());
        keys.addAll(other.outcomes.keySet());
        List<Difference> differences = new ArrayList<>();
        for (Key key : keys) {
            Optional<Object> before = Optional.ofNullable(outcomes.get(key));
            Optional<Object> after = Optional.ofNullable(other.outcomes.get(key));
            if (!before.equals(after)) {
                differences.add(new Difference(key.topic(), key.about(), before, after, List.of(), List.of()));
            }
        }
        differences.sort(Comparator.comparing(Difference::topic));
        return new Comparison(receipt, other.receipt, differences);
    }

    private static <T> T constant(JsonNode json, Class<T> type) {
        if (json.isMissingNode()) {
            throw new IllegalArgumentException("Not there: " + type.getSimpleName());
        }
        try {
            return MAPPER.treeToValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static LocalDate day(JsonNode json) {
        return LocalDate.parse(json.asText());
    }

    private static Money euros(JsonNode json) {
        return Money.of(CurrencyUnit.EUR, json.decimalValue());
    }

    private static <T> Bounds<T> bounds(JsonNode json, Function<JsonNode, T> value) {
        if (!json.isObject()) {
            return Bounds.exactly(value.apply(json));
        }
        T atLeast = value.apply(json.path("atLeast"));
        return json.has("atMost") ? Bounds.between(atLeast, value.apply(json.get("atMost"))) : Bounds.atLeast(atLeast);
    }

    /** Goes over a record, in the order in which the outcomes are compared. */
    private static final class Reading {

        private final Map<Key, Object> outcomes = new LinkedHashMap<>();

        private void assessment(JsonNode json) {
            put(Topic.ACT, json.path("act"), act -> constant(act, Act.class));
            put(
                    Topic.DUTY_END,
                    json.path("dutyEnd"),
                    end -> List.of(constant(end.path("cause"), DutyEnd.Cause.class), day(end.path("day"))));
            for (JsonNode part : json.at("/progress/parts")) {
                put(
                        Topic.PART,
                        part.path("status"),
                        status -> constant(status, PartStatus.class),
                        constant(part.path("part"), Part.class));
            }
            json.path("terms").forEach(this::term);
            json.path("participationTerms").forEach(this::term);
            json.path("claims").forEach(this::claim);
            put(Topic.EFFORT_EXEMPTION, json.at("/exemptions/agi/result"), result -> constant(result, AgiResult.class));
            put(Topic.MEDICAL_EXEMPTION, json.at("/exemptions/medical/verdict"), Reading::verdict);
            put(Topic.INTEGRATION_EXEMPTION, json.at("/exemptions/sufficientIntegration/verdict"), Reading::verdict);
            put(Topic.LOAN_CLAIM, json.at("/entitlement/state"), state -> constant(state, EntitlementState.class));
            put(
                    Topic.FORGIVENESS,
                    json.at("/forgiveness/percentage"),
                    percentage -> bounds(percentage, JsonNode::intValue));
            put(Topic.REPAYMENT, json.at("/repayment/schedule"), Reading::total);
            put(Topic.RECOVERY, json.at("/recovery/state"), state -> constant(state, RecoveryState.class));
            json.at("/procedure/decisions").forEach(this::decision);
            for (JsonNode signal : json.at("/guidance/signals")) {
                put(
                        Topic.SIGNAL,
                        signal.path("verdict"),
                        Reading::verdict,
                        constant(signal.path("kind"), SignalKind.class));
            }
            for (JsonNode step : json.at("/guidance/steps")) {
                StepKind kind = constant(step.path("kind"), StepKind.class);
                put(Topic.STEP, step.path("from"), Reading::days, kind);
                put(Topic.STEP_BY, step.path("by"), Reading::days, kind);
            }
        }

        private void term(JsonNode term) {
            Object[] about = {
                constant(term.path("kind"), TermKind.class),
                term.path("ordinal").intValue()
            };
            put(Topic.TERM_STATUS, term.path("status"), status -> constant(status, TermStatus.class), about);
            put(Topic.LAST_DAY, term.path("lastDay"), Reading::days, about);
            put(Topic.CULPABILITY, term.path("culpability"), fault -> constant(fault, Culpability.class), about);
            put(Topic.FINE, term.at("/fine/amount"), Reading::amount, about);
        }

        private void claim(JsonNode claim) {
            Object[] about = {
                constant(claim.path("kind"), TermKind.class),
                claim.path("term").intValue(),
                constant(claim.path("ground"), Ground.class)
            };
            put(Topic.CLAIM, claim.path("standing"), standing -> constant(standing, Claim.Standing.class), about);
            put(Topic.LAST_DAY_IF_GRANTED, claim.path("lastDayIfGranted"), Reading::days, about);
        }

        private void decision(JsonNode decision) {
            DecisionKind kind = constant(decision.path("kind"), DecisionKind.class);
            LocalDate decidedOn = day(decision.path("decidedOn"));
            put(Topic.OBJECTION_THROUGH, decision.path("through"), CompactRecord::day, kind, decidedOn);
            for (JsonNode ground : decision.path("grounds")) {
                put(
                        Topic.GROUND,
                        ground,
                        Reading::worth,
                        kind,
                        decidedOn,
                        constant(ground.path("kind"), GroundKind.class));
            }
        }

        private static Verdict verdict(JsonNode json) {
            return constant(json, Verdict.class);
        }

        private static Bounds<LocalDate> days(JsonNode json) {
            return bounds(json, CompactRecord::day);
        }

        private static Bounds<Money> amount(JsonNode json) {
            return bounds(json, CompactRecord::euros);
        }

        private static Object worth(JsonNode ground) {
            if (ground.has("euros")) {
                return amount(ground.get("euros"));
            }
            return ground.has("lastDay") ? days(ground.get("lastDay")) : verdict(ground.path("verdict"));
        }

        private static Bounds<Money> total(JsonNode schedule) {
            Money sum = StreamSupport.stream(schedule.path("instalments").spliterator(), false)
                    .map(instalment -> euros(instalment.path("amount")))
                    .reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
            return schedule.has("openPoints") ? Bounds.atLeast(sum) : Bounds.exactly(sum);
        }

        /** Of several of the same name the second is number 2, and so on, as in a comparison of assessments. */
        private void put(Topic topic, JsonNode json, Function<JsonNode, Object> value, Object... about) {
            if (json.isMissingNode()) {
                return;
            }
            Key key = new Key(topic, List.of(about));
            for (int number = 2; outcomes.containsKey(key); number++) {
                List<Object> numbered = new ArrayList<>(List.of(about));
                numbered.add(number);
                key = new Key(topic, List.copyOf(numbered));
            }
            outcomes.put(key, value.apply(json));
        }
    }
}

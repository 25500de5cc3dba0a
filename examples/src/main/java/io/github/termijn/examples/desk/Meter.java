package io.github.termijn.examples.desk;

import io.github.termijn.exam.ExamProgress;
import io.github.termijn.examples.text.Words;
import io.github.termijn.exemption.Criterion;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A condition with a bar: how much is there of what is asked.
 *
 * @param text the condition in a sentence, with its numbers
 * @param verdict met, not met or open; may be empty
 * @param tone the same at a glance
 * @param bar how full the bar is; empty if the condition cannot be counted
 */
public record Meter(String text, String verdict, Tone tone, Optional<Fill> bar) {

    private static final double WHOLE = 100;
    private static final List<String> ASKED = List.of("required", "requiredHours", "threshold");

    /**
     * How full a bar is, in percents.
     *
     * @param sure the part that is there for sure
     * @param most the part that may be there, not less
     */
    public record Fill(double sure, double most) {

        /** Compares what is there with what is asked; more than is asked does not make a bar longer. */
        static Fill of(Bounds<BigDecimal> present, BigDecimal required) {
            double sure = percent(present.atLeast(), required);
            double most =
                    present.atMost().map(value -> percent(value, required)).orElse(WHOLE);
            return new Fill(sure, most);
        }

        private static double percent(BigDecimal present, BigDecimal required) {
            boolean isEnough = present.compareTo(required) >= 0;
            return isEnough ? WHOLE : Math.max(0, WHOLE * present.doubleValue() / required.doubleValue());
        }
    }

    static Meter of(Finding finding, Words words) {
        return of(finding, counted(finding), words);
    }

    static Meter of(Criterion criterion, Words words) {
        Fill fill = Fill.of(criterion.present(), criterion.required());
        return of(criterion.findings().get(0), Optional.of(fill), words);
    }

    static Meter ofParts(ExamProgress progress, Words words) {
        long done =
                progress.parts().stream().filter(part -> part.status().isDone()).count();
        int all = progress.parts().size();
        Fill fill = Fill.of(Bounds.exactly(BigDecimal.valueOf(done)), BigDecimal.valueOf(all));
        return new Meter(
                words.text("parts.done", done, all), "", done == all ? Tone.GOOD : Tone.NEUTRAL, Optional.of(fill));
    }

    private static Meter of(Finding finding, Optional<Fill> bar, Words words) {
        return new Meter(
                words.sentence(finding), words.text("desk.verdict." + finding.verdict()), tone(finding.verdict()), bar);
    }

    static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> Tone.GOOD;
            case FAILS -> Tone.BAD;
            case OPEN -> Tone.OPEN;
        };
    }

    /** The number that is asked comes after the number that is there. */
    private static Optional<Fill> counted(Finding finding) {
        List<Map.Entry<String, Object>> values =
                new ArrayList<>(finding.namedValues().entrySet());
        for (int i = 1; i < values.size(); i++) {
            Optional<Bounds<BigDecimal>> required = number(values.get(i).getValue());
            Optional<Bounds<BigDecimal>> present = number(values.get(i - 1).getValue());
            if (ASKED.contains(values.get(i).getKey()) && required.isPresent() && present.isPresent()) {
                return Optional.of(Fill.of(present.get(), required.get().atLeast()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Bounds<BigDecimal>> number(Object value) {
        if (value instanceof Bounds<?> bounds) {
            return number(bounds.atLeast())
                    .map(least -> bounds.atMost()
                            .flatMap(Meter::number)
                            .map(most -> Bounds.between(least.atLeast(), most.atLeast()))
                            .orElseGet(() -> Bounds.atLeast(least.atLeast())));
        } else if (value instanceof Integer || value instanceof Long || value instanceof BigDecimal) {
            return Optional.of(Bounds.exactly(new BigDecimal(value.toString())));
        }
        return Optional.empty();
    }
}

package io.github.termijn.json;

import io.github.termijn.Assessment;
import io.github.termijn.Questions;
import io.github.termijn.Receipt;
import io.github.termijn.Summary;
import io.github.termijn.SummarySentence;
import io.github.termijn.compare.Comparison;
import io.github.termijn.compare.Difference;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Citation;
import io.github.termijn.law.Field;
import io.github.termijn.law.Finding;
import io.github.termijn.law.InterestRates;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.ReductionTable;
import io.github.termijn.text.Explanation;
import io.github.termijn.text.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** Writes values of the core as tokens, each by what it is. */
final class FormWriting {

    private static final int DAY_LENGTH = 10;

    /** What of a rule is amended is said by names, which are the same in every language. */
    private static final Explanation ANY_LANGUAGE = Explanation.in(Language.EN);

    private static final Map<Citation, String> CITATIONS = new ConcurrentHashMap<>();

    /** What is written of an object, in order; null for a class of which nothing is known. */
    private static final ClassValue<Written @Nullable []> WRITTEN = new ClassValue<>() {
        @Override
        protected Written @Nullable [] computeValue(Class<?> type) {
            return CoreTypes.isCore(type)
                    ? CoreTypes.writtenTypeOf(type).map(Written::of).orElse(null)
                    : null;
        }
    };

    private final TokenWriter out;
    private final JsonStyle style;
    private @Nullable Comparison compared;
    private Explanation law = ANY_LANGUAGE;
    private final char[] buffer = new char[DAY_LENGTH];

    FormWriting(TokenWriter out, JsonStyle style) {
        this.out = out;
        this.style = style;
    }

    /** A property that is written. */
    private record Written(String name, Property.Accessor accessor, boolean isCompact) {

        static Written[] of(Class<?> type) {
            return CoreTypes.written(type).entrySet().stream()
                    .map(property -> new Written(
                            property.getKey(),
                            CoreTypes.accessorOf(property.getValue()),
                            CoreTypes.isCompact(type, property.getValue())))
                    .toArray(Written[]::new);
        }

        Object of(Object owner) {
            return accessor.of(owner);
        }
    }

    /**
     * Writes a value.
     *
     * @throws IllegalArgumentException if it is of a type that has no form in JSON
     */
    void value(Object value) throws IOException {
        if (value instanceof LocalDate day) {
            day(day);
        } else if (value instanceof Enum<?> constant) {
            out.text(Format.nameOf(constant));
        } else if (value instanceof String text) {
            out.text(text);
        } else if (value instanceof Finding finding) {
            finding(finding);
        } else if (value instanceof Bounds<?> bounds) {
            bounds(bounds);
        } else if (value instanceof Collection<?> items) {
            list(items);
        } else if (value instanceof Integer || value instanceof Long) {
            out.number(((Number) value).longValue());
        } else if (value instanceof Money money) {
            out.number(euros(money));
        } else if (value instanceof BigDecimal number) {
            out.number(number);
        } else if (value instanceof Boolean truth) {
            out.truth(truth);
        } else if (value instanceof Period length) {
            out.text(textOf(length));
        } else if (value instanceof YearMonth month) {
            out.text(month.toString());
        } else if (value instanceof Year year) {
            out.number(year.getValue());
        } else if (value instanceof LocalDateRange range) {
            range(range);
        } else if (value instanceof Map<?, ?> map) {
            map(map);
        } else if (value instanceof MonthDay day) {
            out.text(day.toString());
        } else if (value instanceof ReductionTable table) {
            list(table.shares());
        } else if (value instanceof InterestRates rates) {
            map(rates.percentages());
        } else if (value instanceof LawBook law) {
            map(LawForm.written(law));
        } else if (value instanceof InputProblem problem) {
            map(problem.toMap(style));
        } else {
            object(value);
        }
    }

    private void object(Object value) throws IOException {
        Written[] properties = WRITTEN.get(value.getClass());
        if (properties == null) {
            throw new IllegalArgumentException(value.getClass().getName() + " has no form in JSON");
        }
        out.startObject();
        if (value instanceof Assessment assessment && style.language().isPresent()) {
            summary(assessment.summary(style.language().get()));
        }
        for (Written property : properties) {
            goUnderTheLawOf(value, property.name());
            if (!style.isCompact()) {
                property(property.name(), property.of(value));
            } else if (property.isCompact()) {
                compact(property.name(), property.of(value));
            }
        }
        out.endObject();
    }

    /** A finding says what of its rule is amended in the law under which it was found. */
    private void goUnderTheLawOf(Object value, String property) {
        if (value instanceof Assessment assessment) {
            law = under(assessment.receipt());
        } else if (value instanceof Questions questions) {
            law = under(questions.receipt());
        } else if (value instanceof Comparison comparison) {
            compared = comparison;
        } else if (value instanceof Difference && compared != null) {
            law = under(property.equals("onlyInOne") ? compared.one() : compared.other());
        }
    }

    private static Explanation under(Receipt receipt) {
        return ANY_LANGUAGE.under(receipt.amendments().keySet());
    }

    /** The answer in sentences, with the rules that they rest on; the findings themselves stand with their subjects. */
    private void summary(Summary summary) throws IOException {
        out.name(SummaryForm.NAME);
        out.startList();
        for (SummarySentence sentence : summary.sentences()) {
            out.startObject();
            property("part", sentence.part());
            property("verdict", sentence.verdict());
            property("text", sentence.text());
            property(
                    "rules",
                    sentence.findings().stream().map(Finding::rule).distinct().toList());
            out.endObject();
        }
        out.endList();
    }

    /** What is empty is left out; empty lists are written. */
    private void property(String name, Object value) throws IOException {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                out.name(name);
                value(optional.get());
            }
        } else {
            out.name(name);
            value(value);
        }
    }

    /** A list without items is left out, and of equal open points one is written. */
    private void compact(String name, Object value) throws IOException {
        if (value instanceof Collection<?> items) {
            if (items.isEmpty()) {
                return;
            } else if (items.iterator().next() instanceof Finding) {
                out.name(name);
                openPoints(items);
                return;
            }
        }
        property(name, value);
    }

    private void openPoints(Collection<?> findings) throws IOException {
        Set<List<String>> written = new HashSet<>();
        out.startList();
        for (Object item : findings) {
            Finding finding = (Finding) item;
            String text = sentence(finding);
            if (written.add(List.of(finding.rule().id(), finding.statement().name(), text))) {
                out.startObject();
                out.name("rule");
                out.text(finding.rule().id());
                out.name("statement");
                out.text(finding.statement().name());
                text(text);
                out.endObject();
            }
        }
        out.endList();
    }

    /** Returns the sentence of a finding if a language is asked, else nothing. */
    private String sentence(Finding finding) {
        return style.language()
                .map(language -> Explanation.in(language).text(finding))
                .orElse("");
    }

    private void text(String sentence) throws IOException {
        if (!sentence.isEmpty()) {
            out.name("text");
            out.text(sentence);
        }
    }

    private void list(Collection<?> items) throws IOException {
        out.startList();
        for (Object item : items) {
            value(item);
        }
        out.endList();
    }

    private void map(Map<?, ?> map) throws IOException {
        out.startObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            property(entry.getKey().toString(), entry.getValue());
        }
        out.endObject();
    }

    /** A value that is known is written as itself, any other with its bounds. */
    private void bounds(Bounds<?> bounds) throws IOException {
        if (bounds.isExact()) {
            value(bounds.atLeast());
            return;
        }
        out.startObject();
        property("atLeast", bounds.atLeast());
        property("atMost", bounds.atMost());
        out.endObject();
    }

    /** A finding has its rule, and its values by the names that its statement gives them. */
    private void finding(Finding finding) throws IOException {
        out.startObject();
        out.name("rule");
        out.text(finding.rule().id());
        out.name("statement");
        out.text(finding.statement().name());
        out.name("verdict");
        out.text(finding.verdict().name());
        out.name("on");
        day(finding.on());
        out.name("authority");
        out.text(finding.authority().name());
        List<String> amended = law.amendments(finding);
        if (!amended.isEmpty()) {
            property(FindingForm.AMENDED, amended);
        }
        out.name("citations");
        out.startList();
        for (Citation citation : finding.citations()) {
            out.text(CITATIONS.computeIfAbsent(citation, Citation::text));
        }
        out.endList();
        out.name("values");
        out.startObject();
        List<Field> fields = finding.statement().fields();
        for (int i = 0; i < fields.size(); i++) {
            property(fields.get(i).name(), finding.values().get(i));
        }
        out.endObject();
        text(sentence(finding));
        out.endObject();
    }

    /** A range is written with its first and its last day; an end that it does not have is left out. */
    private void range(LocalDateRange range) throws IOException {
        out.startObject();
        if (!range.isUnboundedStart()) {
            property("from", range.getStart());
        }
        if (!range.isUnboundedEnd()) {
            property("through", range.getEndInclusive());
        }
        out.endObject();
    }

    /** Half of what is written is days: written by hand they need no text of their own. */
    private void day(LocalDate day) throws IOException {
        int year = day.getYear();
        if (year < 0 || year > 9999) {
            out.text(day.toString());
            return;
        }
        digits(year / 100, 0);
        digits(year % 100, 2);
        buffer[4] = '-';
        digits(day.getMonthValue(), 5);
        buffer[7] = '-';
        digits(day.getDayOfMonth(), 8);
        out.text(buffer, DAY_LENGTH);
    }

    private void digits(int number, int from) {
        buffer[from] = (char) ('0' + number / 10);
        buffer[from + 1] = (char) ('0' + number % 10);
    }

    private static String textOf(Period length) {
        boolean weeks = length.toTotalMonths() == 0
                && length.getYears() == 0
                && length.getDays() != 0
                && length.getDays() % 7 == 0;
        return weeks ? "P" + length.getDays() / 7 + "W" : length.toString();
    }

    private static BigDecimal euros(Money money) {
        if (!money.getCurrencyUnit().equals(CurrencyUnit.EUR)) {
            throw new IllegalArgumentException("An amount that is not in euro");
        }
        return money.getAmount();
    }
}

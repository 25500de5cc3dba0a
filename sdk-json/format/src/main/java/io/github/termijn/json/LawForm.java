package io.github.termijn.json;

import io.github.termijn.law.Dated;
import io.github.termijn.law.DutyLaw;
import io.github.termijn.law.ExamLaw;
import io.github.termijn.law.ExemptionLaw;
import io.github.termijn.law.ExtensionLaw;
import io.github.termijn.law.FineLaw;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.LoanLaw;
import io.github.termijn.law.Parameter;
import io.github.termijn.law.ProcedureLaw;
import io.github.termijn.law.RegimeLaw;
import io.github.termijn.law.RepaymentLaw;
import io.github.termijn.law.SignalLaw;
import io.github.termijn.law.TermLaw;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A law book as an object: each amended parameter by its name, with a list of what it is from day to day.
 *
 * <p>{@code {"newTermAnchor": [{"value": "FINE_DECISION"}], "pvtFine": [{"from": "2020-01-01", "value": 500}]}}. A first step
 * without a day holds always. Before the day of a first step that has one the parameter is as the law is.
 */
final class LawForm {

    static final String FROM = "from";
    static final String VALUE = "value";

    private static final List<Class<?>> SUBJECTS = List.of(
            RegimeLaw.class,
            DutyLaw.class,
            ExamLaw.class,
            TermLaw.class,
            ExtensionLaw.class,
            FineLaw.class,
            ProcedureLaw.class,
            LoanLaw.class,
            RepaymentLaw.class,
            ExemptionLaw.class,
            SignalLaw.class,
            Interpretation.class);

    /** Which part is which is no value: other parts would be another exam. */
    private static final Set<Parameter<?>> NO_VALUES =
            Set.of(ExamLaw.CORE_PARTS, ExamLaw.LABOUR_MARKET_PART, ExamLaw.PARTICIPATION_PART);

    /** What is divided by, and a time that begins and ends, is at least one. */
    private static final Set<Parameter<?>> ABOVE_ZERO = Set.of(RepaymentLaw.MOST_INSTALMENTS, RepaymentLaw.RUN_IN);

    private static final Map<String, Type> TYPES = types();

    private LawForm() {}

    /** What a parameter is from a day, or from always. */
    private record Step(Optional<LocalDate> from, Object value) {}

    /** A constant of the law has the type of its value in its declaration only. */
    private static Map<String, Type> types() {
        Map<String, Type> types = new HashMap<>();
        for (Class<?> subject : SUBJECTS) {
            for (Field field : subject.getFields()) {
                if (field.getGenericType() instanceof ParameterizedType generic && field.getType() == Parameter.class) {
                    types.put(constant(field).name(), generic.getActualTypeArguments()[0]);
                }
            }
        }
        return Map.copyOf(types);
    }

    private static Parameter<?> constant(Field field) {
        try {
            return (Parameter<?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the type of the value of a parameter. */
    static Type type(Parameter<?> parameter) {
        Type type = TYPES.get(parameter.name());
        if (type == null) {
            throw new IllegalStateException(parameter + " is no constant of the law");
        }
        return type;
    }

    /** Returns the parameters that can be amended. */
    static List<Parameter<?>> parameters() {
        List<Parameter<?>> parameters = new ArrayList<>(LawBook.parameters());
        parameters.removeAll(NO_VALUES);
        return List.copyOf(parameters);
    }

    static Form of() {
        List<Parameter<?>> parameters = parameters();
        List<Property> properties = new ArrayList<>();
        for (Parameter<?> parameter : parameters) {
            properties.add(Property.optional(properties.size(), parameter.name(), steps(parameter)));
        }
        return new Form(Property.byName(properties), values -> book(parameters, values));
    }

    private static LawBook book(List<Parameter<?>> parameters, @Nullable Object[] values) {
        LawBook law = LawBook.standard();
        for (int i = 0; i < parameters.size(); i++) {
            if (values[i] instanceof Dated<?> dated) {
                law = with(law, parameters.get(i), dated);
            }
        }
        return law;
    }

    @SuppressWarnings("unchecked") // the shape of its steps gives values of the type of the parameter only
    private static <T> LawBook with(LawBook law, Parameter<T> parameter, Dated<?> value) {
        return law.with(parameter, (Dated<T>) value);
    }

    private static Shape steps(Parameter<?> parameter) {
        Form step = step(parameter);
        Shape steps = new Shape.Items(new Shape.Whole(() -> step), false, JsonLimits.LAW_ITEMS);
        return new Shape.Made(steps, made -> dated(parameter, ((List<?>) made)), Expected.of("steps"));
    }

    /** What is not public and has to be supplied is written by leaving its value out. */
    private static Form step(Parameter<?> parameter) {
        Type type = type(parameter);
        boolean isOptional = Shape.raw(type) == Optional.class;
        Shape plain = Shape.ofLaw(type);
        Expected expected = Expected.of("alike", plain.expected(), JsonLimits.LAW_NUMBER);
        Shape value = new Shape.Made(plain, made -> alike(parameter, made), expected);
        return new Form(
                Property.byName(List.of(
                        Property.optional(0, FROM, Shape.ofLaw(LocalDate.class)),
                        isOptional ? Property.optional(1, VALUE, value) : Property.required(1, VALUE, value, true))),
                values -> new Step(
                        Optional.ofNullable((LocalDate) values[0]),
                        isOptional ? Optional.ofNullable(values[1]) : values[1]));
    }

    private static Dated<Object> dated(Parameter<?> parameter, List<?> steps) {
        Step first = (Step) steps.get(0);
        Dated<Object> law = parameter.standard().map(value -> value);
        Dated<Object> dated = first.from()
                .map(day -> law.replacedFrom(day, first.value()))
                .orElseGet(() -> Dated.always(first.value()));
        for (Object later : steps.subList(1, steps.size())) {
            Step step = (Step) later;
            dated = dated.thenFrom(step.from().orElseThrow(IllegalArgumentException::new), step.value());
        }
        return dated;
    }

    private static Object alike(Parameter<?> parameter, Object value) {
        boolean isAlike = values(parameter.standard()).anyMatch(each -> isAlike(each, value));
        if (!isAlike || (ABOVE_ZERO.contains(parameter) && sign(value).orElse(1) == 0)) {
            throw new IllegalArgumentException("Not like the value of the law");
        }
        return value;
    }

    private static Stream<Object> values(Dated<?> dated) {
        return Stream.concat(
                dated.find(LocalDate.MIN).stream(), dated.changes().stream().map(dated::on));
    }

    /** Numbers keep their sign, borders and tables their size; a choice of constants or days can be any. */
    private static boolean isAlike(Object standard, Object value) {
        if (standard instanceof List<?> items && value instanceof List<?> given) {
            boolean isChoice = Stream.concat(items.stream(), given.stream())
                    .noneMatch(item -> item instanceof Collection || sign(item).isPresent());
            return isChoice || (items.size() == given.size() && areAlike(items, given));
        }
        int least = sign(standard).orElse(0) < 0 ? -1 : 0;
        boolean isWithin = !(value instanceof Integer number) || Math.abs(number) <= JsonLimits.LAW_NUMBER;
        return sign(value).orElse(0) >= least && isWithin;
    }

    private static boolean areAlike(List<?> items, List<?> given) {
        for (int i = 0; i < items.size(); i++) {
            if (!isAlike(items.get(i), given.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a number, an amount or a length is below zero, zero or above; empty for anything else. */
    private static Optional<Integer> sign(Object value) {
        if (value instanceof Integer number) {
            return Optional.of(Integer.signum(number));
        } else if (value instanceof BigDecimal number) {
            return Optional.of(number.signum());
        } else if (value instanceof Money money) {
            return Optional.of(money.getAmount().signum());
        } else if (value instanceof Period length) {
            return Optional.of(length.isNegative() ? -1 : length.isZero() ? 0 : 1);
        }
        return Optional.empty();
    }

    /**
     * Returns what is amended, as names and values of the format.
     *
     * @throws IllegalArgumentException if a parameter has no value on a day on which it has one in the law: that is no law
     */
    static Map<String, Object> written(LawBook law) {
        Map<String, Object> written = new LinkedHashMap<>();
        for (Parameter<?> parameter : law.amended()) {
            if (NO_VALUES.contains(parameter)) {
                throw new IllegalArgumentException(parameter + " has no form in JSON");
            }
            written.put(parameter.name(), steps(parameter, law.value(parameter)));
        }
        return written;
    }

    private static List<Map<String, Object>> steps(Parameter<?> parameter, Dated<?> value) {
        List<Step> steps = new ArrayList<>();
        value.find(LocalDate.MIN).ifPresent(first -> steps.add(new Step(Optional.empty(), first)));
        value.changes().forEach(day -> steps.add(new Step(Optional.of(day), value.on(day))));
        if (!dated(parameter, steps).equals(value)) {
            throw new IllegalArgumentException(parameter + " has no value on a day on which it has one in the law");
        }
        return steps.stream().map(LawForm::written).toList();
    }

    private static Map<String, Object> written(Step step) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put(FROM, step.from());
        written.put(VALUE, step.value());
        return written;
    }
}

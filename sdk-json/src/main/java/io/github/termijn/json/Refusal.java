package io.github.termijn.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.github.termijn.dossier.ImpossibleDossierException;
import java.io.CharConversionException;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.Money;

/** Says what Jackson found wrong with an input, without what it read. */
final class Refusal {

    /** The names of the format look like this; another name may be anything, also somebody's data. */
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

    /** How a builder says what is missing: {@code Cannot build …, some of required attributes are not set [a, b]}. */
    private static final Pattern MISSING = Pattern.compile("not set \\[(.+)]$");

    private Refusal() {}

    static RefusedInputException of(InputCode code) {
        return new RefusedInputException(List.of(InputProblem.of("", code)));
    }

    /**
     * Returns the refusal for what Jackson found wrong.
     *
     * @throws IOException if it is not the input that is wrong: its source could not be read
     */
    static RefusedInputException of(IOException failure) throws IOException {
        Throwable cause = failure;
        while (cause instanceof JacksonException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof IOException unread
                && !(cause instanceof JacksonException)
                && !(cause instanceof CharConversionException)) {
            throw unread;
        }
        return new RefusedInputException(problems(cause, pointer(failure, cause)));
    }

    private static List<InputProblem> problems(Throwable cause, String pointer) {
        if (cause instanceof ImpossibleDossierException impossible) {
            return impossible.problems().stream().map(InputProblem::of).toList();
        }
        Matcher missing = MISSING.matcher(cause instanceof IllegalStateException ? cause.getMessage() : "");
        if (missing.find()) {
            return Pattern.compile(", ")
                    .splitAsStream(missing.group(1))
                    .map(name -> InputProblem.of(pointer + "/" + name, InputCode.MISSING_PROPERTY))
                    .toList();
        }
        return List.of(InputProblem.of(pointer, code(cause)));
    }

    private static InputCode code(Throwable cause) {
        if (cause instanceof UnrecognizedPropertyException) {
            return InputCode.UNKNOWN_PROPERTY;
        } else if (cause instanceof InvalidNullException) {
            return InputCode.NULL_VALUE;
        } else if (cause instanceof InvalidFormatException wrong) {
            return code(wrong);
        } else if (cause instanceof InputCoercionException) {
            return InputCode.NUMBER_OUT_OF_RANGE;
        } else if (cause instanceof StreamConstraintsException) {
            return InputCode.TOO_LONG;
        } else if (cause instanceof StreamReadException unreadable) {
            boolean duplicate = unreadable.getOriginalMessage().startsWith("Duplicate field");
            return duplicate ? InputCode.DUPLICATE_PROPERTY : InputCode.NOT_JSON;
        }
        return cause instanceof CharConversionException ? InputCode.NOT_JSON : InputCode.WRONG_TYPE;
    }

    private static InputCode code(InvalidFormatException wrong) {
        Class<?> type = wrong.getTargetType();
        if (type == Money.class) {
            return InputCode.TOO_MANY_DECIMALS;
        } else if (!(wrong.getValue() instanceof String)) {
            return InputCode.WRONG_TYPE;
        } else if (type == LocalDate.class) {
            return InputCode.NOT_A_DAY;
        } else if (type == YearMonth.class) {
            return InputCode.NOT_A_MONTH;
        } else if (type == Period.class) {
            return InputCode.NOT_A_LENGTH;
        }
        return type.isEnum() ? InputCode.UNKNOWN_CONSTANT : InputCode.WRONG_TYPE;
    }

    private static String pointer(IOException failure, Throwable cause) {
        if (cause instanceof StreamReadException unreadable && unreadable.getProcessor() != null) {
            return pointer(steps(unreadable.getProcessor().getParsingContext()));
        }
        return failure instanceof JsonMappingException mapping ? pointer(steps(mapping)) : "";
    }

    private static Collection<Object> steps(JsonMappingException failure) {
        return failure.getPath().stream()
                .<Object>map(step -> step.getFieldName() == null ? step.getIndex() : step.getFieldName())
                .toList();
    }

    private static Collection<Object> steps(JsonStreamContext innermost) {
        Deque<Object> steps = new ArrayDeque<>();
        for (JsonStreamContext context = innermost; context != null; context = context.getParent()) {
            if (context.inArray()) {
                steps.addFirst(context.getCurrentIndex());
            } else if (context.hasCurrentName()) {
                steps.addFirst(context.getCurrentName());
            }
        }
        return steps;
    }

    private static String pointer(Collection<Object> steps) {
        StringBuilder pointer = new StringBuilder();
        for (Object step : steps) {
            if (step instanceof String name && !NAME.matcher(name).matches()) {
                break;
            }
            pointer.append('/').append(step);
        }
        return pointer.toString();
    }
}

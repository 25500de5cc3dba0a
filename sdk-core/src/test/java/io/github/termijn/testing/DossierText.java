package io.github.termijn.testing;

import io.github.termijn.dossier.Dossier;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * A dossier as JSON, so that what breaks a property can be pasted into {@code assess} as it is printed. The properties are
 * found by their builders: a new fact is written by itself.
 */
public final class DossierText {

    private DossierText() {}

    /** The command that assesses a dossier on a day, and the dossier that it reads. */
    public static String assess(Dossier dossier, LocalDate asOf) {
        return "assess dossier.json --as-of %s%n%s".formatted(asOf, json(dossier));
    }

    /** The JSON of a dossier, or of a value in it. */
    public static String json(Object value) {
        if (value instanceof Collection<?> all) {
            return all.stream().map(DossierText::json).collect(Collectors.joining(", ", "[", "]"));
        } else if (value instanceof Money money) {
            return money.getAmount().toPlainString();
        } else if (value instanceof BigDecimal number) {
            return number.toPlainString();
        } else if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        } else if (isFact(value)) {
            return properties(value)
                    .flatMap(property -> property(property, value).stream())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        // Controls are refused in every text of a dossier.
        return "\"" + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static boolean isFact(Object value) {
        return value.getClass().getPackage().equals(Dossier.class.getPackage()) && !(value instanceof Enum<?>);
    }

    /** What is not known is left out. */
    private static Optional<String> property(Method property, Object value) {
        Object held = call(property, value);
        Optional<?> known = held instanceof Optional<?> fact ? fact : Optional.of(held);
        return known.filter(inner -> !List.of().equals(inner))
                .map(inner -> "\"%s\": %s".formatted(property.getName(), json(inner)));
    }

    /** What a builder takes: what is derived from it is not written. */
    private static Stream<Method> properties(Object value) {
        Class<?> type = value.getClass().getInterfaces()[0];
        Object builder = call(method(type, "builder"), null);
        List<String> taken = Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getParameterCount() == 1)
                .map(Method::getName)
                .toList();
        return Arrays.stream(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0)
                .filter(method -> taken.contains(method.getName()))
                .sorted(Comparator.comparing(Method::getName));
    }

    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new LinkageError(name + " of " + type, e);
        }
    }

    private static Object call(Method method, Object on) {
        try {
            return method.invoke(on);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(method.toString(), e);
        }
    }
}

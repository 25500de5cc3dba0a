package io.github.termijn.dossier;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Every place of a dossier where a fact can stand, found by reflection: a new fact is among them by itself. */
final class Places {

    /**
     * A place for a single value.
     *
     * @param pointer where it is: {@code /loan/repayment/finalOn}
     * @param type the type of the value
     * @param put makes a dossier with a value in this place and plain ones around it
     */
    record Place(String pointer, Class<?> type, Function<Object, Dossier.Builder> put) {

        @Override
        public String toString() {
            return pointer;
        }
    }

    /**
     * A list of facts.
     *
     * @param name its name
     * @param put makes a dossier with facts in it
     * @param fact a plain fact
     */
    record Facts(String name, Function<List<?>, Dossier.Builder> put, Object fact) {

        @Override
        public String toString() {
            return name;
        }
    }

    private Places() {}

    /** Returns the places of all single values, within facts too. */
    static List<Place> all() {
        List<Place> places = new ArrayList<>();
        collect(Dossier.class, "", builder -> (Dossier.Builder) builder, places);
        return places;
    }

    /** Returns the lists of facts. */
    static Stream<Facts> lists() {
        return properties(Dossier.class)
                .filter(property -> property.getReturnType() == List.class)
                .map(property -> new Facts(
                        property.getName(),
                        facts -> (Dossier.Builder) set(plain(Dossier.class), property.getName(), facts),
                        built(plain(valueType(property)))));
    }

    private static void collect(
            Class<?> type, String at, Function<Object, Dossier.Builder> around, List<Place> places) {
        properties(type).forEach(property -> {
            String name = property.getName();
            boolean isList = property.getReturnType() == List.class;
            String pointer = at + "/" + name + (isList ? "/0" : "");
            Class<?> value = valueType(property);
            Function<Object, Dossier.Builder> put =
                    given -> around.apply(set(plain(type), name, isList ? List.of(given) : given));
            if (isFact(value)) {
                collect(value, pointer, builder -> put.apply(built(builder)), places);
            } else {
                places.add(new Place(pointer, value, put));
            }
        });
    }

    private static boolean isFact(Class<?> type) {
        return type.isInterface() && type.getPackage().equals(Dossier.class.getPackage());
    }

    /** What can be set, by name. */
    private static Stream<Method> properties(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0)
                .filter(method ->
                        setters(builderOf(type), method.getName()).findAny().isPresent())
                .sorted(Comparator.comparing(Method::getName));
    }

    private static Class<?> valueType(Method property) {
        Type type = property.getGenericReturnType();
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type);
    }

    private static Class<?> builderOf(Class<?> type) {
        return builder(type).getClass();
    }

    private static Object builder(Class<?> type) {
        return call(null, method(type.getMethods(), "builder", 0));
    }

    private static Object built(Object builder) {
        return call(builder, method(builder.getClass().getMethods(), "build", 0));
    }

    /** A builder in which stands only what must. */
    private static Object plain(Class<?> type) {
        Object builder = builder(type);
        properties(type)
                .filter(property -> !property.isDefault() && property.getReturnType() != Optional.class)
                .filter(property -> !Collection.class.isAssignableFrom(property.getReturnType()))
                .forEach(property -> set(builder, property.getName(), plainValue(property.getReturnType())));
        return builder;
    }

    private static Object plainValue(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type == LocalDate.class) {
            return LocalDate.of(2016, 6, 1);
        } else if (type == YearMonth.class) {
            return YearMonth.of(2016, 6);
        } else if (type == Period.class) {
            return Period.ofWeeks(2);
        } else if (type == Money.class) {
            return Money.of(CurrencyUnit.EUR, 1);
        } else if (type == BigDecimal.class) {
            return BigDecimal.ONE;
        } else if (type == int.class) {
            return 2016;
        } else if (type == boolean.class) {
            return true;
        }
        throw new AssertionError("No plain value of " + type);
    }

    private static Object set(Object builder, String name, Object value) {
        Method setter = setters(builder.getClass(), name)
                .filter(method -> boxed(method.getParameterTypes()[0]).isInstance(value))
                .findFirst()
                .orElseThrow();
        return call(builder, setter, value);
    }

    private static Stream<Method> setters(Class<?> builder, String name) {
        return Arrays.stream(builder.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1);
    }

    private static Class<?> boxed(Class<?> type) {
        return type == int.class ? Integer.class : type == boolean.class ? Boolean.class : type;
    }

    private static Method method(Method[] methods, String name, int parameters) {
        return Arrays.stream(methods)
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == parameters)
                .min(Comparator.comparing(Method::isBridge))
                .orElseThrow();
    }

    private static Object call(Object on, Method method, Object... arguments) {
        try {
            return method.invoke(on, arguments);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.toString(), e);
        }
    }
}

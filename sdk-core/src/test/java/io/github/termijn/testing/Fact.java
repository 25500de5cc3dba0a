package io.github.termijn.testing;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ImpossibleDossierException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One fact of a dossier, and the dossier that does not have it. They are found by reflection: a new fact is among them by
 * itself.
 *
 * @param kind what it is, by its place: {@code birthDate}, {@code courses}, {@code courses.hours}, {@code loan.repayment.finalOn}
 * @param value the fact itself
 * @param within the element of a list that it is, or of which it is a property; else the fact itself
 * @param without the dossier that does not have it
 */
public record Fact(String kind, Object value, Object within, Dossier without) {

    /**
     * Returns every fact that can be taken away: what may be absent, each element of a list, and what may be absent in those.
     *
     * @param dossier the dossier
     * @return its facts, without those that another needs
     */
    public static List<Fact> of(Dossier dossier) {
        List<Fact> facts = new ArrayList<>();
        collect(dossier, "", Optional.empty(), changed -> (Dossier.Builder) changed, facts);
        return facts;
    }

    /** Goes over what may be absent in a value; {@code around} puts a changed value, as a builder, in its place. */
    private static void collect(
            Object value,
            String at,
            Optional<Object> within,
            Function<Object, Dossier.Builder> around,
            List<Fact> facts) {
        Class<?> type = typeOf(value);
        for (Method property : properties(type)) {
            String name = property.getName();
            String kind = at.isEmpty() ? name : at + "." + name;
            Object held = call(property, value);
            if (held instanceof Optional<?> fact && fact.isPresent()) {
                Object inner = fact.get();
                Object of = within.orElse(inner);
                without(around, with(value, name, Optional.class, Optional.empty()))
                        .ifPresent(dossier -> facts.add(new Fact(kind, inner, of, dossier)));
                if (isFact(inner)) {
                    collect(
                            inner,
                            kind,
                            within,
                            changed -> around.apply(with(value, name, Optional.class, Optional.of(built(changed)))),
                            facts);
                }
            } else if (held instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    int place = i;
                    Object inner = list.get(i);
                    without(around, with(value, name, Iterable.class, replaced(list, place, Optional.empty())))
                            .ifPresent(dossier -> facts.add(new Fact(kind, inner, inner, dossier)));
                    collect(
                            inner,
                            kind,
                            Optional.of(inner),
                            changed -> around.apply(with(
                                    value, name, Iterable.class, replaced(list, place, Optional.of(built(changed))))),
                            facts);
                }
            }
        }
    }

    private static Optional<Dossier> without(Function<Object, Dossier.Builder> around, Object changed) {
        try {
            return Optional.of(around.apply(changed).build());
        } catch (ImpossibleDossierException e) {
            return Optional.empty(); // another fact needs this one
        }
    }

    private static List<Object> replaced(List<?> list, int place, Optional<Object> by) {
        List<Object> changed = new ArrayList<>(list);
        changed.remove(place);
        by.ifPresent(value -> changed.add(place, value));
        return changed;
    }

    private static boolean isFact(Object value) {
        return value.getClass().getPackage().equals(Dossier.class.getPackage()) && !(value instanceof Enum<?>);
    }

    /** The public type of a generated value. */
    private static Class<?> typeOf(Object value) {
        return value.getClass().getInterfaces()[0];
    }

    private static List<Method> properties(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0)
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    /** A builder of the same value with one property changed. */
    private static Object with(Object value, String name, Class<?> kind, Object property) {
        Object builder = call(method(typeOf(value), "builder"), null);
        Object copy = call(method(builder.getClass(), "copyOf", typeOf(value)), builder, value);
        return call(method(copy.getClass(), name, kind), copy, property);
    }

    private static Object built(Object builder) {
        return call(method(builder.getClass(), "build"), builder);
    }

    /** What a builder inherits from its package-private superclass is a bridge; a method of its own comes first. */
    private static Method method(Class<?> type, String name, Class<?>... parameters) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name))
                .filter(method -> Arrays.equals(method.getParameterTypes(), parameters))
                .min(Comparator.comparing(Method::isBridge))
                .orElseThrow(() -> new AssertionError("No " + name + " of " + type));
    }

    private static Object call(Method method, Object on, Object... arguments) {
        try {
            method.setAccessible(true); // of a builder's package-private superclass
            return method.invoke(on, arguments);
        } catch (java.lang.reflect.InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new LinkageError(method.toString(), e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.toString(), e);
        }
    }
}

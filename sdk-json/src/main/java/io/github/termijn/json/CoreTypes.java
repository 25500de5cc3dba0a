package io.github.termijn.json;

import io.github.termijn.Assessment;
import io.github.termijn.law.Outcome;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The convention that the types of the core follow: a public interface with one method per property, and a nested public
 * class {@code Builder} with a setter of the same name per property.
 */
final class CoreTypes {

    private static final String BASE = Assessment.class.getPackageName();
    private static final String FINDINGS = "findings";

    private CoreTypes() {}

    static boolean isCore(Class<?> type) {
        return (type.getPackageName() + ".").startsWith(BASE + ".");
    }

    /** Returns the builder of a type, empty if the type does not follow the convention. */
    static Optional<Class<?>> builderOf(Class<?> type) {
        if (!isCore(type) || !type.isInterface()) {
            return Optional.empty();
        }
        return Arrays.stream(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst();
    }

    static boolean isBuilder(Class<?> type) {
        return type.getEnclosingClass() != null
                && builderOf(type.getEnclosingClass()).filter(type::equals).isPresent();
    }

    /** Returns the public type of a hidden implementation, empty if the type is not one. */
    static Optional<Class<?>> publicTypeOf(Class<?> type) {
        if (!isCore(type) || Modifier.isPublic(type.getModifiers())) {
            return Optional.empty();
        }
        return Arrays.stream(type.getInterfaces())
                .filter(implemented -> builderOf(implemented).isPresent())
                .findFirst();
    }

    /**
     * Tells whether a method is written as a property: what can be set, and what an outcome tells when it is asked
     * without an argument.
     *
     * <p>Findings that an outcome gathers from its parts, as an assessment does, are not written: they stand with the parts.
     */
    static boolean isProperty(Method method) {
        Class<?> type = method.getDeclaringClass();
        if (!isCore(type) || !type.isInterface() || !isAccessor(method)) {
            return false;
        }
        boolean told = Outcome.class.isAssignableFrom(type)
                && !(method.isDefault() && method.getName().equals(FINDINGS));
        return !method.isDefault() || told || isSet(type, method.getName());
    }

    private static boolean isAccessor(Method method) {
        return method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers());
    }

    private static boolean isSet(Class<?> type, String name) {
        return builderOf(type).stream()
                .flatMap(builder -> Arrays.stream(builder.getMethods()))
                .anyMatch(method -> method.getName().equals(name) && method.getParameterCount() == 1);
    }

    /** Tells whether a method of a builder sets a property: its type has an accessor of the same name. */
    static boolean isSetter(Method method) {
        Class<?> builder = method.getReturnType();
        return method.getParameterCount() == 1
                && isBuilder(builder)
                && Arrays.stream(builder.getEnclosingClass().getMethods())
                        .anyMatch(accessor ->
                                isAccessor(accessor) && accessor.getName().equals(method.getName()));
    }

    /**
     * Returns the names of the properties that can be set, in the order of the source, but findings, which come after the
     * result. Other names may be among them.
     */
    static List<String> order(Class<?> builder) {
        return Arrays.stream(builder.getSuperclass().getDeclaredFields())
                .map(Field::getName)
                .filter(name -> !name.equals(FINDINGS))
                .toList();
    }
}

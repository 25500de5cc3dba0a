package io.github.termijn.json;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.github.termijn.Assessment;
import io.github.termijn.law.Outcome;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The convention that the types of the core follow: a public interface with one method per property, and a nested public
 * class {@code Builder} with a setter of the same name per property.
 */
final class CoreTypes {

    private static final String BASE = Assessment.class.getPackageName();
    private static final String FINDINGS = "findings";

    private static final ClassValue<Map<String, Property>> PROPERTIES = new ClassValue<>() {
        @Override
        protected Map<String, Property> computeValue(Class<?> type) {
            return Collections.unmodifiableMap(findProperties(type));
        }
    };

    private static final ClassValue<Set<String>> NAMES = new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
            Set<String> names = new HashSet<>();
            addNames(type, names, new HashSet<>());
            return Set.copyOf(names);
        }
    };

    private CoreTypes() {}

    /**
     * A property that is read.
     *
     * @param type the type of its value; of what is in it, if it is an {@code Optional}
     * @param isRequired whether it must be there: it is not optional, no list, and has no default
     */
    record Property(JavaType type, boolean isRequired) {}

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

    /** Returns the properties that are read, by their names, in the order of the source; of a record all components. */
    static Map<String, Property> properties(Class<?> type) {
        return PROPERTIES.get(type);
    }

    /** Returns the names of all properties that are read of a type and of what is in it, to any depth. */
    static Set<String> names(Class<?> type) {
        return NAMES.get(type);
    }

    private static void addNames(Class<?> type, Set<String> names, Set<Class<?>> seen) {
        if (!seen.add(type)) {
            return;
        }
        properties(type).forEach((name, property) -> {
            names.add(name);
            JavaType content =
                    property.type().hasContentType() ? property.type().getContentType() : property.type();
            if (Format.of(content.getRawClass()).isEmpty()) {
                addNames(content.getRawClass(), names, seen);
            }
        });
    }

    private static Map<String, Property> findProperties(Class<?> type) {
        if (type.isRecord()) {
            Map<String, Property> components = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                components.put(component.getName(), property(component.getGenericType(), true));
            }
            return components;
        }
        Class<?> builder = builderOf(type).orElseThrow(() -> new IllegalArgumentException(type + " is not read"));
        Map<String, Property> properties = new LinkedHashMap<>();
        for (String name : order(builder)) {
            if (isSet(type, name)) {
                properties.put(name, property(accessor(type, name)));
            }
        }
        return properties;
    }

    private static Method accessor(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Property property(Method accessor) {
        boolean isList = Collection.class.isAssignableFrom(accessor.getReturnType());
        return property(accessor.getGenericReturnType(), !accessor.isDefault() && !isList);
    }

    private static Property property(Type generic, boolean isRequired) {
        JavaType type = TypeFactory.defaultInstance().constructType(generic);
        return type.hasRawClass(Optional.class)
                ? new Property(type.containedType(0), false)
                : new Property(type, isRequired);
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

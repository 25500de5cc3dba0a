package io.github.termijn.json;

import io.github.termijn.Assessment;
import io.github.termijn.exemption.Criterion;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The convention that the types of the core follow: a public interface with one method per property, and a nested public
 * class {@code Builder} with a setter of the same name per property; or a record.
 */
final class CoreTypes {

    private static final String BASE = Assessment.class.getPackageName();
    private static final String FINDINGS = "findings";
    private static final String OPEN_POINTS = "openPoints";
    private static final String FACTS = BASE + ".dossier";

    /** The packages of which the types are written and read: the rooms of the core, and this one. */
    private static final Set<String> ROOMS = Set.of(
            BASE,
            BASE + ".cohort",
            BASE + ".compare",
            FACTS,
            BASE + ".duty",
            BASE + ".exam",
            BASE + ".exemption",
            BASE + ".fine",
            BASE + ".guidance",
            BASE + ".json",
            BASE + ".law",
            BASE + ".loan",
            BASE + ".procedure",
            BASE + ".term",
            BASE + ".text");

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
     * @param index its place among the properties of its type, from 0
     * @param name its name
     * @param shape what its value is; of what is in it, if it is an {@code Optional}
     * @param isRequired whether it must be there: it is not optional, no list, and has no default
     * @param isOptional whether its type is an {@code Optional}
     */
    record Property(int index, String name, Shape shape, boolean isRequired, boolean isOptional) {}

    static boolean isCore(Class<?> type) {
        return isRoom(type.getPackageName());
    }

    static boolean isRoom(String name) {
        return ROOMS.contains(name);
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

    /** Returns the type by which a class is written: its public interface, or itself if it is a record. */
    static Optional<Class<?>> writtenTypeOf(Class<?> type) {
        if (type.isRecord() || builderOf(type).isPresent()) {
            return Optional.of(type);
        }
        return Arrays.stream(type.getInterfaces())
                .filter(implemented -> builderOf(implemented).isPresent())
                .findFirst();
    }

    /**
     * Returns what is written of a type, by name: first what can be set, in the order of the source, then what an outcome
     * tells beside it, by name.
     */
    static Map<String, Method> written(Class<?> type) {
        Map<String, Method> told = new TreeMap<>();
        for (Method method : type.getMethods()) {
            if (isProperty(method)) {
                told.put(method.getName(), method);
            }
        }
        Map<String, Method> written = new LinkedHashMap<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                written.put(component.getName(), component.getAccessor());
            }
        } else {
            properties(type).keySet().forEach(name -> written.put(name, accessor(type, name)));
        }
        told.forEach(written::putIfAbsent);
        return written;
    }

    /**
     * Tells whether a property that is written stands in the compact form too: no reason, and nothing that stands elsewhere.
     *
     * <p>What is derived and is no single value repeats a part of what was set.
     */
    static boolean isCompact(Class<?> type, Method property) {
        Class<?> content = Shape.content(property.getGenericReturnType());
        if (content == Finding.class) {
            return property.getName().equals(OPEN_POINTS);
        }
        boolean isDerived = property.isDefault() && !isSet(type, property.getName());
        boolean isSingle = !isCore(content) || content.isEnum() || content == Bounds.class;
        return content != Criterion.class && (isSingle || !isDerived);
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
        if (!seen.add(type) || Format.of(type).isPresent()) {
            return;
        }
        properties(type).forEach((name, property) -> {
            names.add(name);
            addNames(property.shape().content(), names, seen);
        });
    }

    private static Map<String, Property> findProperties(Class<?> type) {
        Map<String, Property> properties = new LinkedHashMap<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                add(properties, type, component.getName(), component.getGenericType(), true);
            }
            return properties;
        }
        Class<?> builder = builderOf(type).orElseThrow(() -> new IllegalArgumentException(type + " is not read"));
        List<Method> accessors = new ArrayList<>();
        for (String name : order(builder)) {
            if (isSet(type, name)) {
                accessors.add(accessor(type, name));
            }
        }
        if (type.getPackageName().equals(FACTS)) {
            accessors.sort(Comparator.comparing(accessor -> followsTheDecision(type, accessor)));
        }
        for (Method accessor : accessors) {
            boolean isList = Collection.class.isAssignableFrom(accessor.getReturnType());
            add(
                    properties,
                    type,
                    accessor.getName(),
                    accessor.getGenericReturnType(),
                    !accessor.isDefault() && !isList);
        }
        return properties;
    }

    /** What became of a decision, which all letters share, is told after the decision itself. */
    private static boolean followsTheDecision(Class<?> type, Method accessor) {
        return accessor.getDeclaringClass() != type && accessor.getReturnType() == Optional.class;
    }

    private static void add(
            Map<String, Property> properties, Class<?> owner, String name, Type type, boolean isRequired) {
        boolean isOptional = Shape.raw(type) == Optional.class;
        int most = owner.getPackageName().equals(FACTS) ? JsonLimits.mostItems(name) : Integer.MAX_VALUE;
        properties.put(
                name,
                new Property(properties.size(), name, Shape.of(type, most), isRequired && !isOptional, isOptional));
    }

    private static Method accessor(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
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

    /**
     * Returns the names of the properties that can be set, in the order of the source, but findings, which come after the
     * result. Other names may be among them.
     */
    private static List<String> order(Class<?> builder) {
        List<String> names = new ArrayList<>();
        for (Field field : builder.getSuperclass().getDeclaredFields()) {
            names.add(field.getName());
        }
        return names.stream().filter(name -> !name.equals(FINDINGS)).toList();
    }
}

package io.github.termijn.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a value of a type of the core from the values of its properties: by its builder, or its constructor if it is a record. */
abstract class Maker implements Form.Making {

    private static final MethodType SETTER = MethodType.methodType(void.class, Object.class, Object.class);

    static Maker of(Class<?> type) {
        try {
            return type.isRecord() ? ofRecord(type) : ofBuilder(type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public final Object make(@Nullable Object[] values) {
        try {
            return made(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    abstract Object made(@Nullable Object[] values) throws Throwable;

    private static Maker ofRecord(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Constructor<?> constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        MethodHandle create = MethodHandles.publicLookup()
                .unreflectConstructor(constructor)
                .asSpreader(Object[].class, components.length)
                .asType(MethodType.methodType(Object.class, Object[].class));
        return new Maker() {
            @Override
            Object made(@Nullable Object[] values) throws Throwable {
                Object[] all = Arrays.copyOf(values, components.length);
                for (int i = 0; i < all.length; i++) {
                    if (components[i].getType() == Optional.class) {
                        all[i] = Optional.ofNullable(all[i]);
                    }
                }
                return create.invokeExact(all);
            }
        };
    }

    private static Maker ofBuilder(Class<?> type) throws ReflectiveOperationException {
        Class<?> builder = CoreTypes.builderOf(type).orElseThrow();
        MethodHandle create = MethodHandles.publicLookup()
                .unreflectConstructor(builder.getConstructor())
                .asType(MethodType.methodType(Object.class));
        MethodHandle build =
                handle(builder, builder.getMethod("build")).asType(MethodType.methodType(Object.class, Object.class));
        List<Property> properties = CoreTypes.properties(type).values().stream()
                .filter(property -> property.told().isEmpty())
                .toList();
        MethodHandle[] setters = new MethodHandle[properties.size()];
        for (int i = 0; i < setters.length; i++) {
            setters[i] = handle(builder, setter(builder, properties.get(i))).asType(SETTER);
        }
        return new Maker() {
            @Override
            Object made(@Nullable Object[] values) throws Throwable {
                Object building = create.invokeExact();
                for (int i = 0; i < setters.length; i++) {
                    Property property = properties.get(i);
                    Object value = values[property.index()];
                    if (value != null) {
                        setters[i].invokeExact(building, property.isOptional() ? (Object) Optional.of(value) : value);
                    }
                }
                return build.invokeExact(building);
            }
        };
    }

    /** By the public builder: the class above it, which declares the method, is hidden. */
    private static MethodHandle handle(Class<?> builder, Method method) throws ReflectiveOperationException {
        MethodType type = MethodType.methodType(method.getReturnType(), method.getParameterTypes());
        return MethodHandles.publicLookup().findVirtual(builder, method.getName(), type);
    }

    /** Of the setters of one name the one that takes all values of the property: an optional one, all of a list. */
    private static Method setter(Class<?> builder, Property property) {
        return Arrays.stream(builder.getMethods())
                .filter(method -> method.getName().equals(property.name()) && method.getParameterCount() == 1)
                .filter(method -> takes(method.getParameterTypes()[0], property))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(builder + " has no setter " + property.name()));
    }

    private static boolean takes(Class<?> parameter, Property property) {
        if (property.isOptional()) {
            return parameter == Optional.class;
        } else if (property.shape() instanceof Shape.Items) {
            return parameter == Iterable.class || Collection.class.isAssignableFrom(parameter);
        }
        return parameter != Optional.class;
    }
}

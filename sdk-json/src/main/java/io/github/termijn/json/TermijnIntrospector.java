package io.github.termijn.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.introspect.VisibilityChecker;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers Jackson's questions about the types of the core as if they were annotated, and none about other types.
 *
 * <p>A type is written by its public interface and read through its builder. A new type that follows {@link CoreTypes the
 * convention} needs no change here.
 */
final class TermijnIntrospector extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    // Which properties there are

    @Override
    public JavaType refineSerializationType(MapperConfig<?> config, Annotated a, JavaType baseType) {
        return CoreTypes.publicTypeOf(baseType.getRawClass())
                .map(type -> config.getTypeFactory().constructGeneralizedType(baseType, type))
                .orElse(baseType);
    }

    @Override
    public VisibilityChecker<?> findAutoDetectVisibility(AnnotatedClass ac, VisibilityChecker<?> checker) {
        Class<?> type = ac.getRawType();
        if (CoreTypes.builderOf(type).isPresent() || CoreTypes.isBuilder(type)) {
            return checker.with(Visibility.NONE); // what counts is named below
        }
        return CoreTypes.isCore(type) ? checker.withIsGetterVisibility(Visibility.NONE) : checker;
    }

    @Override
    public @Nullable PropertyName findNameForSerialization(Annotated a) {
        return a instanceof AnnotatedMethod method && CoreTypes.isProperty(method.getAnnotated())
                ? PropertyName.construct(method.getName())
                : null;
    }

    @Override
    public @Nullable PropertyName findNameForDeserialization(Annotated a) {
        return a instanceof AnnotatedMethod method && CoreTypes.isSetter(method.getAnnotated())
                ? PropertyName.construct(method.getName())
                : null;
    }

    @Override
    public @Nullable Object findNamingStrategy(AnnotatedClass ac) {
        return CoreTypes.isCore(ac.getRawType()) ? PropertyNamingStrategies.LOWER_CAMEL_CASE : null;
    }

    @Override
    public String @Nullable [] findSerializationPropertyOrder(AnnotatedClass ac) {
        return CoreTypes.builderOf(ac.getRawType())
                .map(builder -> CoreTypes.order(builder).toArray(String[]::new))
                .orElse(null);
    }

    @Override
    public @Nullable Boolean findSerializationSortAlphabetically(Annotated a) {
        return CoreTypes.builderOf(a.getRawType()).isPresent() ? true : null;
    }

    @Override
    public JsonInclude.Value findPropertyInclusion(Annotated a) {
        return CoreTypes.isCore(owner(a))
                ? JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS)
                : JsonInclude.Value.empty();
    }

    // How they are read

    @Override
    public @Nullable Class<?> findPOJOBuilder(AnnotatedClass ac) {
        return CoreTypes.builderOf(ac.getRawType()).orElse(null);
    }

    @Override
    public JsonPOJOBuilder.@Nullable Value findPOJOBuilderConfig(AnnotatedClass ac) {
        return CoreTypes.isBuilder(ac.getRawType()) ? new JsonPOJOBuilder.Value("build", "") : null;
    }

    @Override
    public @Nullable AnnotatedMethod resolveSetterConflict(
            MapperConfig<?> config, AnnotatedMethod setter1, AnnotatedMethod setter2) {
        if (!CoreTypes.isSetter(setter1.getAnnotated())) {
            return null;
        }
        return setter1.getRawParameterType(0) == Optional.class ? setter1 : setter2;
    }

    // The formats of single values

    @Override
    public @Nullable Object findSerializer(Annotated am) {
        return ValueSerializer.of(valueType(am)).orElse(null);
    }

    @Override
    public @Nullable Object findContentSerializer(Annotated am) {
        return ValueSerializer.of(contentType(am)).orElse(null);
    }

    @Override
    public @Nullable Object findDeserializer(Annotated am) {
        return ValueDeserializer.of(valueType(am)).orElse(null);
    }

    @Override
    public @Nullable Object findContentDeserializer(Annotated am) {
        return ValueDeserializer.of(contentType(am)).orElse(null);
    }

    private static @Nullable JavaType valueType(Annotated a) {
        if (!(a instanceof AnnotatedMember) || !CoreTypes.isCore(owner(a))) {
            return null;
        }
        return a instanceof AnnotatedMethod method && method.getParameterCount() == 1
                ? method.getParameterType(0)
                : a.getType();
    }

    private static @Nullable JavaType contentType(Annotated a) {
        JavaType type = valueType(a);
        return type == null ? null : type.getContentType();
    }

    private static Class<?> owner(Annotated a) {
        return a instanceof AnnotatedMember member ? member.getDeclaringClass() : a.getRawType();
    }
}

package io.github.termijn.json.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.termijn.json.TermijnFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * Teaches an {@code JsonMapper} of Jackson 3 the types of this library, and changes nothing for other types.
 *
 * <p>Register it, or let {@code findAndAddModules()} find it. Types of the library, also within a type of your own, are read
 * and written as {@link TermijnJson} does: no setting of the mapper makes reading less strict. What is refused is told by a
 * {@link RefusedJsonException} with every problem. What is JSON at all, and how long a document can be, is up to the mapper.
 *
 * <p>Findings and problems have their sentences if the writer has a language: {@code
 * mapper.writer().withAttribute(JsonStyle.class, JsonStyle.FULL.in(Language.NL))}.
 *
 * <p>Facts and assessments can be read back; comparisons and tables are for output only. A type of the library that has no form
 * in JSON is refused.
 */
public final class TermijnModule extends JacksonModule {

    /** Creates the module. */
    public TermijnModule() {
        // nothing to set
    }

    @Override
    public String getModuleName() {
        return "termijn";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** Registered once, however often it is added. */
    @Override
    public Object getRegistrationId() {
        return TermijnModule.class;
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new CoreSerializers());
        context.addDeserializers(new CoreDeserializers());
    }

    private static final class CoreSerializers extends Serializers.Base {

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value overrides) {
            return TermijnFormat.covers(type.getRawClass()) ? new CoreSerializer() : null;
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value overrides) {
            return findSerializer(config, type, description, overrides);
        }
    }

    private static final class CoreDeserializers extends Deserializers.Base {

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return hasDeserializerFor(config, type.getRawClass()) ? new CoreDeserializer(type.getRawClass()) : null;
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return findBeanDeserializer(type, config, description);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return TermijnFormat.covers(type);
        }
    }
}

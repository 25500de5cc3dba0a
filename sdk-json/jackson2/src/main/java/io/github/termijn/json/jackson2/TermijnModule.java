package io.github.termijn.json.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.termijn.json.TermijnFormat;
import org.jspecify.annotations.Nullable;

/**
 * Teaches an {@code ObjectMapper} of Jackson 2 the types of this library, and changes nothing for other types.
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
public final class TermijnModule extends Module {

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
    public Object getTypeId() {
        return TermijnModule.class;
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new CoreSerializers());
        context.addDeserializers(new CoreDeserializers());
    }

    private static final class CoreSerializers extends Serializers.Base {

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return TermijnFormat.covers(type.getRawClass()) ? new CoreSerializer() : null;
        }
    }

    private static final class CoreDeserializers extends Deserializers.Base {

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return of(type.getRawClass());
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return of(type);
        }

        private static @Nullable JsonDeserializer<?> of(Class<?> type) {
            return TermijnFormat.covers(type) ? new CoreDeserializer(type) : null;
        }
    }
}

package io.github.termijn.testing;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Draws the same cases of a property on every machine, so that a build that passed passes again. Other cases are drawn with
 * {@code mvn -Ddraws=other test}.
 */
public final class RepeatableDraws implements AroundPropertyHook {

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property)
            throws Throwable {
        if (!"other".equals(System.getProperty("draws"))
                && context.attributes().seed().isEmpty()) {
            context.attributes()
                    .setSeed(Integer.toString(
                            context.targetMethod().toGenericString().hashCode()));
        }
        return property.execute();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}

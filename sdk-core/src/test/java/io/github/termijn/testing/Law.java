package io.github.termijn.testing;

import io.github.termijn.law.Rule;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the rules of the rulebook that a test states. On a class it counts for every test in it.
 *
 * <p>The build fails when a rule has no such test.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Law {

    /**
     * Returns the rules.
     *
     * @return at least one rule
     */
    Rule[] value();
}

/**
 * A web service in ten minutes (webdienst): dossier in, assessment out, with Spring Boot 4.0 and Jackson 3.
 *
 * <p>{@link io.github.termijn.examples.spring.AssessmentApi} has the addresses, {@link
 * io.github.termijn.examples.spring.Problems} what is answered to an input that is refused. docs/spring.md explains it.
 */
@NullMarked
package io.github.termijn.examples.spring;

import org.jspecify.annotations.NullMarked;

package io.guapai.hazard.complaint;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Takes no body beyond {@link ComplaintConfig#bodyLimit()}. */
@NameBinding
@Target({METHOD, TYPE})
@Retention(RUNTIME)
@interface BoundedBody {}

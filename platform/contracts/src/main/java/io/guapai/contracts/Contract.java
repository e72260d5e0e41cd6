package io.guapai.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names a {@link Fact} on the wire. The type is {@code io.guapai.<name>.v<version>}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Contract {

  /** The fact in the past tense, words joined by hyphens, for example {@code hazard-listed}. */
  String name();

  /**
   * From 1; rises when anything changes that is not growth. A fact is published in one version: the
   * newest that all readers were given a release before.
   */
  int version() default 1;

  /** The stream that carries the fact. */
  Stream stream();
}

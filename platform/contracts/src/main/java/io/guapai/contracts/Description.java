package io.guapai.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a part of a contract means, in English with the Chinese term. The JSON Schema and the
 * AsyncAPI document take their words and bounds from here.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Description {

  /** The words. */
  String value();

  /** Most characters of a text, or of each text in a list; means nothing for other types. */
  int maxLength() default 128;

  /** Most entries of a list; means nothing for other types. */
  int maxItems() default 50;
}

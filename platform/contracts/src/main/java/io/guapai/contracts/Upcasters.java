package io.guapai.contracts;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Every step from a released version of a contract to the version after it. A step stays as long as
 * an event of its version may still be read: on a topic, held by a consumer, or posted by an agency
 * that was not told to change.
 */
final class Upcasters {

  /**
   * By the type that is lifted, for example {@code io.guapai.hazard-graded.v1}. A step takes the
   * data as a map that it may change and returns the data of the next version.
   */
  static final Map<String, UnaryOperator<Map<String, Object>>> STEPS =
      // A finding was always about a unit; that it may be about an enterprise instead is new.
      Map.of("io.guapai.hazard-found.v1", UnaryOperator.identity());

  private Upcasters() {}
}

package io.guapai.contracts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The daily anchor of a service's histories (留痕锚定). Whoever keeps it can prove later that the
 * history of that day was not rewritten: each anchor includes the one before. Each service tells
 * its own on its own stream.
 */
public interface Anchored extends Fact {

  /**
   * Day that is anchored.
   *
   * @return in the platform's zone
   */
  LocalDate day();

  /**
   * SHA-256 over the previous root and the heads of all histories that grew.
   *
   * @return in hexadecimal
   */
  String root();

  /**
   * Root of the anchor before.
   *
   * @return in hexadecimal; null when there was none
   */
  @Nullable String previousRoot();

  /**
   * Number of histories that grew.
   *
   * @return since the anchor before
   */
  int heads();

  @Override
  default String subject() {
    return day().toString();
  }

  @Override
  default String partitionKey() {
    return "history";
  }

  @Override
  default @Nullable String regionCode() {
    return null;
  }
}

package io.guapai.runtime.act;

import io.guapai.runtime.identity.Caller;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Who acts, and when.
 *
 * @param caller roles and scope of the person
 * @param by the same for the history
 * @param today the day of the act
 */
public record Acting(Caller caller, By by, LocalDate today) {

  /** Account of the person. */
  public String account() {
    return by.actor();
  }

  public Instant at() {
    return by.at();
  }
}

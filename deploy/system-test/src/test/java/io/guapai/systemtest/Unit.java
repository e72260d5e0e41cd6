package io.guapai.systemtest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit as its row in a register tells of it.
 *
 * @param heldUntil last day on which its inspection holds
 */
record Unit(
    String recordNo,
    String enterprise,
    String region,
    String useState,
    @Nullable LocalDate heldUntil) {

  boolean isInUse() {
    return useState.equals("IN_USE");
  }

  boolean isOverdue(LocalDate today) {
    return isInUse() && heldUntil != null && heldUntil.isBefore(today);
  }

  /** What distinguishes enterprises that have no credit code. */
  String enterpriseAndPlace() {
    return enterprise + " in " + region;
  }
}

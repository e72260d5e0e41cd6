package io.guapai.scoring.announcement;

import io.guapai.contracts.Fact;
import io.guapai.runtime.event.Cause;

/** A fact about an enterprise, to be told, and what led to it. */
public record Announcement(Fact fact, Cause cause) {

  public String enterpriseId() {
    return fact.partitionKey();
  }
}

package io.guapai.runtime;

import io.guapai.contracts.Grade;
import io.guapai.contracts.hazard.HazardOverdue;
import java.time.LocalDate;

/** Facts for tests. */
public final class Facts {

  private Facts() {}

  public static HazardOverdue overdue(String hazardId, String enterpriseId, int cycle) {
    return new HazardOverdue(
        hazardId,
        "HZ-" + hazardId,
        enterpriseId,
        "320312",
        Grade.MAJOR,
        LocalDate.of(2026, 5, 1),
        cycle);
  }
}

package io.guapai.inspection.clock;

import io.guapai.runtime.due.DueRows;
import io.guapai.runtime.due.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/**
 * Reminds users of clocks that are about to run out, and tells of those that have and do not bind
 * the use of their units. What is locked are the units, in the order of all who change clocks.
 */
@ApplicationScoped
class SweepingClocks implements DueWork<String> {

  private static final DueRows<String> ROWS =
      new DueRows<>(
          String.class,
          "subject_clock c join subject s on s.equipment_id = c.equipment_id",
          "s.equipment_id",
          "c.next_step_at is not null",
          "c.next_step_at");

  private final KeepingClocks keeping;

  SweepingClocks(KeepingClocks keeping) {
    this.keeping = keeping;
  }

  @Override
  public String name() {
    return "unit-clocks";
  }

  @Override
  public DueRows<String> rows() {
    return ROWS;
  }

  @Override
  public void handle(List<String> units, Instant now) {
    keeping.step(units, name());
  }
}

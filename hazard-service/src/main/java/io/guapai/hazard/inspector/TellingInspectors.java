package io.guapai.hazard.inspector;

import io.guapai.runtime.due.DueRows;
import io.guapai.runtime.due.DueWork;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Tells once of the inspectors who were on the register before others were told of it. */
@ApplicationScoped
class TellingInspectors implements DueWork<UUID> {

  private static final DueRows<UUID> ROWS =
      new DueRows<>(UUID.class, "inspector", "id", "to_tell", null);

  private final Inspectors inspectors;
  private final Outbox outbox;
  private final Sql sql;

  TellingInspectors(Inspectors inspectors, Outbox outbox, Sql sql) {
    this.inspectors = inspectors;
    this.outbox = outbox;
    this.sql = sql;
  }

  @Override
  public String name() {
    return "inspectors-to-tell";
  }

  @Override
  public DueRows<UUID> rows() {
    return ROWS;
  }

  @Override
  public void handle(List<UUID> keys, Instant now) {
    outbox.publish(
        inspectors.list("id in ?1", keys).stream()
            .map(each -> new Draft(each.appointed(), each.version(), Cause.none()))
            .toList());
    sql.update("update inspector set to_tell = false where id = any(?)", keys);
  }
}

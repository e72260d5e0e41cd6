package io.guapai.notification.alert;

import io.guapai.runtime.event.Draft;
import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.event.Tracing;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes alerts, and tells the other services those that are a step in the story of a hazard. */
@ApplicationScoped
class AlertSteps {

  private static final String INSERT =
      "insert into alert (event_id, source, occurred_at, type, severity, level, region_code,"
          + " enterprise_id, hazard_id, equipment_no, title_zh, title_en, demonstration,"
          + " traceparent) select event_id, source, occurred_at, type, severity, level,"
          + " region_code, enterprise_id, hazard_id, equipment_no, title_zh, title_en,"
          + " demonstration, traceparent from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) with"
          + " ordinality as asked (event_id, source, occurred_at, type, severity, level,"
          + " region_code, enterprise_id, hazard_id, equipment_no, title_zh, title_en,"
          + " demonstration, traceparent, no) order by no on conflict (source, event_id) do nothing"
          + " returning source, event_id, id";

  private final Sql sql;
  private final Outbox outbox;
  private final Tracing tracing;

  AlertSteps(Sql sql, Outbox outbox, Tracing tracing) {
    this.sql = sql;
    this.outbox = outbox;
    this.tracing = tracing;
  }

  private record Event(String source, String id) {}

  /** Writes alerts in this order; an event that raised its alert already raises no second one. */
  void write(List<AlertRow> rows) {
    Map<Event, Long> ids = insert(rows);
    List<Draft> facts = new ArrayList<>();
    for (AlertRow row : rows) {
      Long id = ids.remove(new Event(row.source(), row.eventId()));
      if (id != null && row.isStepOfHazard()) {
        facts.add(new Draft(row.fact(id), id, row.cause()));
      }
    }
    outbox.publish(facts);
  }

  private Map<Event, Long> insert(List<AlertRow> rows) {
    Map<Event, Long> ids = new HashMap<>();
    sql.query(
        INSERT,
        written ->
            ids.put(new Event(written.getString(1), written.getString(2)), written.getLong(3)),
        column(rows, AlertRow::eventId),
        column(rows, AlertRow::source),
        column(rows, AlertRow::time),
        column(rows, AlertRow::type),
        column(rows, AlertRow::severity),
        column(rows, AlertRow::level),
        column(rows, AlertRow::regionCode),
        column(rows, AlertRow::enterpriseId),
        column(rows, AlertRow::hazardId),
        column(rows, AlertRow::equipmentNo),
        column(rows, AlertRow::titleZh),
        column(rows, AlertRow::titleEn),
        column(rows, AlertRow::demonstration),
        column(rows, row -> tracing.of(row.cause())));
    return ids;
  }

  private static <T> List<@Nullable T> column(
      List<AlertRow> rows, Function<AlertRow, @Nullable T> part) {
    List<@Nullable T> column = new ArrayList<>(rows.size());
    rows.forEach(row -> column.add(part.apply(row)));
    return column;
  }
}

package io.guapai.equipment.register;

import io.guapai.contracts.inspection.InspectionDateMoved;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.history.History;
import io.guapai.runtime.history.HistoryEntry;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Follows the decisions of territories on the dates of inspections: the moved date counts, the
 * printed one stays beside it and comes back when the decision is withdrawn. What binds no use is
 * none of the register's dates, and what was told of a date that has been replaced meanwhile says
 * nothing about the new one.
 */
@ApplicationScoped
public class MovingDates {

  /** The date as it was printed, whatever moved it. */
  static final String PRINTED =
      "coalesce(equipment.printed_inspection_date, equipment.next_inspection_date)";

  private static final String MOVE =
      "update equipment set next_inspection_date = moved.on_day,"
          + " printed_inspection_date = nullif("
          + PRINTED
          + ", moved.on_day), date_decision = case when "
          + PRINTED
          + " <> moved.on_day then moved.decision end, version = version + 1"
          + " from (values (?::date, ?::date, ?)) as moved (from_day, on_day, decision)"
          + " where equipment.id = ?::uuid and equipment.next_inspection_date = moved.from_day"
          + " returning equipment.region_code, equipment.enterprise_id, equipment.version";

  private record Moved(String regionCode, String enterpriseId, long version) {}

  private final Sql sql;
  private final History history;
  private final Clock clock;

  MovingDates(Sql sql, History history, Clock clock) {
    this.sql = sql;
    this.history = history;
    this.clock = clock;
  }

  /** Moves dates in the order of what was told. Part of the consumer's transaction. */
  public void move(List<Received<InspectionDateMoved>> events) {
    List<Received<InspectionDateMoved>> binding =
        events.stream().filter(event -> event.data().clock().bindsUse()).toList();
    lock(binding);
    List<HistoryEntry> entries = new ArrayList<>();
    for (Received<InspectionDateMoved> event : binding) {
      move(event).ifPresent(entries::add);
    }
    history.write(entries);
  }

  /** In one order, as all do who change many units. */
  private void lock(List<Received<InspectionDateMoved>> events) {
    sql.query(
        "select id from equipment where id = any(?::uuid[]) order by id for update",
        row -> true,
        events.stream().map(event -> event.data().equipmentId()).distinct().toList());
  }

  private Optional<HistoryEntry> move(Received<InspectionDateMoved> event) {
    InspectionDateMoved fact = event.data();
    return sql.first(
            MOVE,
            row -> new Moved(row.getString(1), row.getString(2), row.getLong(3)),
            fact.fromDate(),
            fact.toDate(),
            fact.decisionNo(),
            fact.equipmentId())
        .map(
            unit ->
                HistoryEntry.of(
                        EquipmentSnapshot.KIND,
                        fact.equipmentId(),
                        UnitDeed.MOVE_DATE.name(),
                        unit.regionCode(),
                        unit.enterpriseId(),
                        By.event(event.header(), clock.instant()))
                    .moved(fact.fromDate(), fact.toDate())
                    .because(fact.decisionNo())
                    .numbered(unit.version()));
  }
}

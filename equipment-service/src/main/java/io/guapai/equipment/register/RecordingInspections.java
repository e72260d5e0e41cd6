package io.guapai.equipment.register;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.event.Refused;
import io.guapai.runtime.history.History;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps for each unit what the last examination said that decides on its use; what a user orders or
 * tests besides neither mends nor spoils it. A fit conclusion moves the date of the next one; an
 * unfit one leaves it, for an unfit unit does not become due later.
 */
@ApplicationScoped
public class RecordingInspections {

  /** Whether the printed date stays: then what a decision made of it stays, too. */
  private static final String SAME = "told.next is not distinct from " + MovingDates.PRINTED;

  private final Sql sql;
  private final History history;
  private final Clock clock;

  public RecordingInspections(Sql sql, History history, Clock clock) {
    this.sql = sql;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Inspection of a unit as the register keeps it.
   *
   * @param next as it was printed, whatever a decision made of it
   * @param source where the next date comes from; null when a report that is recorded here did not
   *     state it
   * @param movedBy why the next date moved; null when it did not
   */
  private record Standing(
      UUID id,
      @Nullable LocalDate inspectedOn,
      @Nullable Conclusion conclusion,
      @Nullable LocalDate next,
      @Nullable DateSource source,
      @Nullable Cause movedBy) {

    /** An inspection older than the last one known tells nothing new. */
    Standing after(Received<InspectionCompleted> event) {
      InspectionCompleted report = event.data();
      if (inspectedOn != null && report.inspectedOn().isBefore(inspectedOn)) {
        return this;
      }
      LocalDate stated = report.conclusion().fit() ? report.nextInspectionDate() : null;
      boolean moved = stated != null && !stated.equals(next);
      return new Standing(
          id,
          report.inspectedOn(),
          report.conclusion(),
          stated == null ? next : stated,
          stated == null ? source : DateSource.report(report.institute(), report.reportNo()),
          moved ? Cause.of(event.header()) : movedBy);
    }
  }

  /**
   * Records inspections in their order. Part of the consumer's transaction.
   *
   * @throws IllegalArgumentException when one is about no unit of the register
   */
  public void record(List<Received<InspectionCompleted>> events) {
    List<Received<InspectionCompleted>> inspections =
        events.stream().filter(event -> event.data().decidesUse()).toList();
    Map<UUID, Standing> before = lock(inspections);
    Map<UUID, Standing> after = new LinkedHashMap<>();
    for (Received<InspectionCompleted> inspection : inspections) {
      UUID id = UUID.fromString(inspection.data().equipmentId());
      Standing standing = after.getOrDefault(id, before.get(id));
      if (standing == null) {
        throw new Refused("the register has no unit " + id);
      }
      after.put(id, standing.after(inspection));
    }
    List<Standing> changed =
        after.values().stream().filter(each -> !each.equals(before.get(each.id()))).toList();
    history.tell(
        EquipmentSnapshot.KIND,
        By.job("recording-inspections", clock.instant()),
        store(changed).stream()
            .flatMap(unit -> fact(unit, after.get(unit.id())).stream())
            .toList());
  }

  private static List<Draft> fact(EquipmentSnapshot unit, @Nullable Standing standing) {
    Cause cause = standing == null ? null : standing.movedBy();
    return cause == null ? List.of() : List.of(unit.changed(cause));
  }

  /** Locks the units in one order, so that two batches never wait for each other. */
  private Map<UUID, Standing> lock(List<Received<InspectionCompleted>> inspections) {
    Map<UUID, Standing> standings = new HashMap<>();
    sql.query(
            "select id, last_inspected_on, last_conclusion, "
                + MovingDates.PRINTED
                + " from equipment"
                + " where id = any(?::uuid[]) order by id for update",
            row -> {
              String conclusion = row.getString(3);
              return new Standing(
                  row.getObject(1, UUID.class),
                  row.getObject(2, LocalDate.class),
                  conclusion == null ? null : Conclusion.valueOf(conclusion),
                  row.getObject(4, LocalDate.class),
                  null,
                  null);
            },
            inspections.stream().map(each -> each.data().equipmentId()).distinct().toList())
        .forEach(standing -> standings.put(standing.id(), standing));
    return standings;
  }

  private List<EquipmentSnapshot> store(List<Standing> standings) {
    if (standings.isEmpty()) {
      return List.of();
    }
    return sql.query(
        "update equipment set last_inspected_on = told.inspected_on,"
            + " last_conclusion = told.conclusion,"
            + " next_inspection_date = case when "
            + SAME
            + " then equipment.next_inspection_date else told.next end,"
            + " printed_inspection_date = case when "
            + SAME
            + " then equipment.printed_inspection_date end,"
            + " date_decision = case when "
            + SAME
            + " then equipment.date_decision end,"
            + " next_inspection_by = coalesce(told.stated_by, next_inspection_by),"
            + " next_inspection_ref = case when told.stated_by is null then next_inspection_ref"
            + "   else told.reference end,"
            + " version = version + 1"
            + " from unnest(?, ?, ?, ?::date[], ?, ?)"
            + " as told (id, inspected_on, conclusion, next, stated_by, reference)"
            + " where equipment.id = told.id returning "
            + EquipmentSnapshot.COLUMNS,
        EquipmentSnapshot::map,
        Sql.columns(
            standings,
            unit ->
                new @Nullable Object[] {
                  unit.id(),
                  unit.inspectedOn(),
                  unit.conclusion(),
                  unit.next(),
                  unit.source() == null ? null : unit.source().statedBy(),
                  unit.source() == null ? null : unit.source().reference()
                }));
  }
}

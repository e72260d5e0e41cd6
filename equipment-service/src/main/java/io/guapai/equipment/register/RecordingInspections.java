package io.guapai.equipment.register;

import io.guapai.contracts.AboutUnit;
import io.guapai.contracts.Conclusion;
import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.contracts.inspection.ReportTakenBack;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.event.EventHeader;
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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps for each unit what the last examination said that decides on its use; what a user orders or
 * tests besides neither mends nor spoils it. A fit conclusion moves the date of the next one; an
 * unfit one leaves it, for an unfit unit does not become due later. Of a report that is taken back
 * nothing is left: what the others say of the unit holds.
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
   * @param restored whether the next date is what was stated before a report, by whomever
   * @param movedBy why the next date moved; null when it did not
   */
  private record Standing(
      UUID id,
      @Nullable LocalDate inspectedOn,
      @Nullable Conclusion conclusion,
      @Nullable LocalDate next,
      @Nullable DateSource source,
      boolean restored,
      @Nullable Cause movedBy) {

    Standing after(Received<?> event) {
      return event.data() instanceof ReportTakenBack report
          ? without(report, event.header())
          : after((InspectionCompleted) event.data(), event.header());
    }

    /** What the reports that are left say takes the place of what was known. */
    private Standing without(ReportTakenBack report, EventHeader header) {
      LocalDate told = report.nextInspectionDate();
      boolean moved = !Objects.equals(told, next);
      Conclusion last = report.lastConclusion();
      boolean byReport = told != null && last != null && last.fit();
      return new Standing(
          id,
          report.lastInspectedOn(),
          last,
          told,
          !moved
              ? source
              : byReport
                  ? DateSource.report(
                      Objects.requireNonNull(report.lastInstitute()),
                      Objects.requireNonNull(report.lastReportNo()))
                  : null,
          moved ? !byReport : restored,
          moved ? Cause.of(header) : movedBy);
    }

    /** An inspection older than the last one known tells nothing new. */
    private Standing after(InspectionCompleted report, EventHeader header) {
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
          stated == null && restored,
          moved ? Cause.of(header) : movedBy);
    }
  }

  /**
   * Records inspections in their order. Part of the consumer's transaction.
   *
   * @throws IllegalArgumentException when one is about no unit of the register
   */
  public void record(List<Received<?>> events) {
    List<Received<?>> inspections =
        events.stream()
            .filter(
                event ->
                    !(event.data() instanceof InspectionCompleted report) || report.decidesUse())
            .toList();
    Map<UUID, Standing> before = lock(inspections);
    Map<UUID, Standing> after = new LinkedHashMap<>();
    for (Received<?> inspection : inspections) {
      UUID id = UUID.fromString(unit(inspection));
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

  private static String unit(Received<?> inspection) {
    return Objects.requireNonNull(((AboutUnit) inspection.data()).equipmentId());
  }

  private static List<Draft> fact(EquipmentSnapshot unit, @Nullable Standing standing) {
    Cause cause = standing == null ? null : standing.movedBy();
    return cause == null ? List.of() : List.of(unit.changed(cause));
  }

  /** Locks the units in one order, so that two batches never wait for each other. */
  private Map<UUID, Standing> lock(List<Received<?>> inspections) {
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
                  false,
                  null);
            },
            inspections.stream().map(RecordingInspections::unit).distinct().toList())
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
            + " next_inspection_by = case when told.stated_by is null and not told.restored"
            + "   then next_inspection_by else told.stated_by end,"
            + " next_inspection_ref = case when told.stated_by is null and not told.restored"
            + "   then next_inspection_ref else told.reference end,"
            + " version = version + 1"
            + " from unnest(?, ?::date[], ?, ?::date[], ?, ?, ?)"
            + " as told (id, inspected_on, conclusion, next, stated_by, reference, restored)"
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
                  unit.source() == null ? null : unit.source().reference(),
                  unit.restored()
                }));
  }
}

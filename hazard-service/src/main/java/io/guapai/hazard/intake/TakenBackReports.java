package io.guapai.hazard.intake;

import io.guapai.contracts.SourceKind;
import io.guapai.contracts.inspection.InspectionAttempted;
import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.contracts.inspection.InspectionWithdrawn;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.HazardBatch;
import io.guapai.hazard.listing.acceptance.ApplyingForAcceptance;
import io.guapai.hazard.unit.UnitDirectory;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.event.inbox.WaitingRoom;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Ends the hazards that a wrong report opened. One that an authority acted upon by an order or a
 * listing is rechecked by people; one that somebody else found as well goes on for that.
 */
@ApplicationScoped
public class TakenBackReports {

  private final PlatformClock clock;
  private final Sql sql;
  private final UnitDirectory units;
  private final HazardBatch hazards;
  private final ApplyingForAcceptance applying;
  private final Journal journal;
  private final WaitingRoom waitingRoom;

  TakenBackReports(
      PlatformClock clock,
      Sql sql,
      UnitDirectory units,
      HazardBatch hazards,
      ApplyingForAcceptance applying,
      Journal journal,
      WaitingRoom waitingRoom) {
    this.clock = clock;
    this.sql = sql;
    this.units = units;
    this.hazards = hazards;
    this.applying = applying;
    this.journal = journal;
    this.waitingRoom = waitingRoom;
  }

  /** What the causes of an inspection begin with, but those of items with a date of their own. */
  static String causes(String inspectionId) {
    return "inspection:" + inspectionId + ":";
  }

  /** A cause of a report, and the hazard that it led to. */
  private record Led(String cause, UUID hazard) {}

  /** A report that counts no more. */
  private record Wrong(
      String equipmentId, String inspectionId, String institute, String reportNo) {}

  /**
   * Ends what withdrawn reports opened. Where the register has not told of the unit, what the
   * report found may still wait, and its end waits behind it.
   */
  public void withdrawn(List<Received<InspectionWithdrawn>> events) {
    Map<String, ?> known =
        units.useStates(events.stream().map(event -> event.data().equipmentId()).toList());
    for (Received<InspectionWithdrawn> event : events) {
      InspectionWithdrawn report = event.data();
      if (!known.containsKey(report.equipmentId())) {
        waitingRoom.keep(event, WaitingRoom.unit(report.equipmentNo()));
        continue;
      }
      Wrong wrong =
          new Wrong(
              report.equipmentId(), report.inspectionId(), report.institute(), report.reportNo());
      String reason = Texts.withdrawn(report.institute(), report.reportNo(), report.reason());
      end(led(wrong), By.event(event.header(), clock.instant()), reason);
    }
  }

  /**
   * What a revised report finds still goes on as what the wrong one opened; the rest of that ends.
   *
   * @param causes of what it finds
   */
  void revised(Received<InspectionCompleted> event, Collection<String> causes) {
    InspectionCompleted right = event.data();
    Wrong wrong =
        new Wrong(
            right.equipmentId(),
            Objects.requireNonNull(right.revises()),
            right.institute(),
            Objects.requireNonNull(right.revisedReportNo()));
    List<Led> ends = new ArrayList<>();
    for (Led led : led(wrong)) {
      String now = renamed(led.cause(), wrong, right);
      if (now != null && causes.contains(now)) {
        sql.update(
            "update hazard_cause set cause = ? where cause = ? and not settled", now, led.cause());
      } else {
        ends.add(led);
      }
    }
    end(
        ends,
        By.event(event.header(), clock.instant()),
        Texts.revised(
            right.institute(), wrong.reportNo(), right.reportNo(), right.revisionReason() + ""));
  }

  /** Ends what a report opened whose place a visit without a result takes. */
  void revised(Received<InspectionAttempted> event) {
    InspectionAttempted right = event.data();
    Wrong wrong =
        new Wrong(
            right.equipmentId(),
            Objects.requireNonNull(right.revises()),
            right.institute(),
            Objects.requireNonNull(right.revisedReportNo()));
    end(
        led(wrong),
        By.event(event.header(), clock.instant()),
        Texts.revised(
            right.institute(), wrong.reportNo(), right.reportNo(), right.revisionReason() + ""));
  }

  /** The cause as the revised report has it; null for an item that it changed or dropped. */
  private static @Nullable String renamed(String cause, Wrong wrong, InspectionCompleted right) {
    String before = causes(wrong.inspectionId());
    if (cause.startsWith(before)) {
      return causes(right.inspectionId()) + cause.substring(before.length());
    }
    return Objects.requireNonNullElse(right.unchangedItems(), List.<String>of()).stream()
        .filter(
            item ->
                cause.equals(RevisitedFindings.cause(wrong.institute(), wrong.reportNo(), item)))
        .map(item -> RevisitedFindings.cause(right.institute(), right.reportNo(), item))
        .findFirst()
        .orElse(null);
  }

  private List<Led> led(Wrong wrong) {
    return sql.query(
        "select c.cause, c.hazard_id from hazard h join hazard_cause c on c.hazard_id = h.id"
            + " where h.equipment_id = ? and not c.settled"
            + " and (starts_with(c.cause, ?) or starts_with(c.cause, ?))",
        row -> new Led(row.getString(1), row.getObject(2, UUID.class)),
        wrong.equipmentId(),
        causes(wrong.inspectionId()),
        RevisitedFindings.cause(wrong.institute(), wrong.reportNo(), ""));
  }

  private void end(List<Led> causes, By by, String reason) {
    if (causes.isEmpty()) {
      return;
    }
    Set<UUID> ids = new HashSet<>(causes.stream().map(Led::hazard).toList());
    List<Hazard> affected =
        hazards.lock(ids).stream().filter(hazard -> hazard.state().open()).toList();
    Set<UUID> ordered = ordered(ids);
    sql.update(
        "update hazard_cause set settled = true where cause = any(?) and not settled",
        causes.stream().map(Led::cause).toList());
    Set<UUID> others = foundByOthers(ids);
    for (Hazard hazard : affected) {
      if (others.contains(hazard.id())
          || hazard.origin().sourceKind() != SourceKind.INSPECTION_BODY) {
        hazard.record(Act.CEASE, by, reason, null);
      } else {
        hazard.disprove(by, reason, ordered.contains(hazard.id()));
        applying.causeCeased(hazard);
      }
    }
    hazards.store(affected);
    journal.write(affected.stream().flatMap(hazard -> hazard.news().stream()).toList());
  }

  private Set<UUID> ordered(Collection<UUID> ids) {
    return Set.copyOf(
        sql.query(
            "select distinct hazard_id from supervision_order o where hazard_id = any(?::uuid[])"
                + " and not exists (select from supervision_order_void v where v.order_id = o.id)",
            row -> row.getObject(1, UUID.class),
            ids));
  }

  /** Those that were found again, that others were joined with, or that have causes left. */
  private Set<UUID> foundByOthers(Collection<UUID> ids) {
    return Set.copyOf(
        sql.query(
            "select id from hazard h where id = any(?::uuid[]) and (exists (select from"
                + " hazard_history n where hazard_id = h.id and act in ('FIND_AGAIN', 'MERGE_IN')"
                + " and caused_by is distinct from (select caused_by from hazard_history"
                + " where hazard_id = h.id and act = 'REPORT'))"
                + " or exists (select from hazard_cause c where c.hazard_id = h.id"
                + " and not c.settled))",
            row -> row.getObject(1, UUID.class),
            ids));
  }
}

package io.guapai.hazard.intake;

import io.guapai.contracts.DatedFinding;
import io.guapai.contracts.SourceKind;
import io.guapai.contracts.UseState;
import io.guapai.contracts.inspection.InspectionAttempted;
import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.hazard.code.HazardCode;
import io.guapai.hazard.code.HazardCodes;
import io.guapai.hazard.code.HazardCodes.FailedInspections;
import io.guapai.hazard.deadline.PaperDate;
import io.guapai.hazard.lifecycle.Report;
import io.guapai.hazard.report.Finding;
import io.guapai.hazard.report.OpeningHazards;
import io.guapai.hazard.unit.Unit;
import io.guapai.hazard.unit.UnitDirectory;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.event.inbox.WaitingRoom;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Opens the hazards that an inspection found: one that forbids the use of its unit is a hazard
 * itself when the unit is used all the same (特种设备安全法 §40, GB 45067-2024), and so is each finding
 * that begins with a code of the lists. Other findings are remarks, unless they have a date of
 * their own. What one inspection finds under one code without such a date is one hazard, unless the
 * code takes all; none is lost.
 */
@ApplicationScoped
public class CompletedInspections {

  /** Nobody uses such a unit; one that is stopped or sealed may be put to use again. */
  private static final Set<UseState> UNUSED =
      EnumSet.of(UseState.NOT_IN_USE, UseState.DISMANTLED, UseState.MOVED_OUT, UseState.SCRAPPED);

  private final PlatformClock clock;
  private final HazardCodes codes;
  private final UnitDirectory units;
  private final OpeningHazards opening;
  private final RevisitedFindings revisited;
  private final TakenBackReports takenBack;
  private final WaitingRoom waitingRoom;

  public CompletedInspections(
      PlatformClock clock,
      HazardCodes codes,
      UnitDirectory units,
      OpeningHazards opening,
      RevisitedFindings revisited,
      TakenBackReports takenBack,
      WaitingRoom waitingRoom) {
    this.clock = clock;
    this.codes = codes;
    this.units = units;
    this.opening = opening;
    this.revisited = revisited;
    this.takenBack = takenBack;
    this.waitingRoom = waitingRoom;
  }

  /**
   * Opens hazards for what the inspections found. A failed one waits until the register has told
   * whether its unit is used.
   */
  public void open(List<Received<InspectionCompleted>> events) {
    List<Received<InspectionCompleted>> together = new ArrayList<>();
    for (Received<InspectionCompleted> event : events) {
      if (event.data().revises() == null) {
        together.add(event);
      } else {
        // What it replaces may be one of those before it.
        openTogether(together);
        openTogether(List.of(event));
        together.clear();
      }
    }
    openTogether(together);
  }

  /**
   * Takes what visits that had no result say of orders to the hazards of these; one may take the
   * place of a report.
   */
  public void attempted(List<Received<InspectionAttempted>> events) {
    events.stream().filter(event -> event.data().revises() != null).forEach(takenBack::revised);
    revisited.follow(events.stream().map(RevisitedFindings.Visit::attempted).toList());
  }

  private void openTogether(List<Received<InspectionCompleted>> events) {
    if (events.isEmpty()) {
      return;
    }
    Map<String, UseState> use =
        units.useStates(
            events.stream()
                .map(Received::data)
                .filter(InspectionCompleted::forbidsUse)
                .map(InspectionCompleted::equipmentId)
                .toList());
    List<Received<InspectionCompleted>> telling = new ArrayList<>();
    for (Received<InspectionCompleted> event : events) {
      InspectionCompleted inspection = event.data();
      if (inspection.forbidsUse() && !use.containsKey(inspection.equipmentId())) {
        waitingRoom.keep(event, WaitingRoom.unit(inspection.equipmentNo()));
      } else {
        telling.add(event);
      }
    }
    Set<String> named =
        telling.stream()
            .flatMap(event -> texts(event.data()))
            .map(NamedCode::of)
            .collect(Collectors.toUnmodifiableSet());
    Map<String, HazardCode> known = codes.find(named);
    FailedInspections failed = codes.failedInspections();
    List<Finding> findings = new ArrayList<>();
    for (Received<InspectionCompleted> event : telling) {
      InspectionCompleted inspection = event.data();
      Set<String> causes = new HashSet<>();
      if (inspection.forbidsUse() && !UNUSED.contains(use.get(inspection.equipmentId()))) {
        findings.add(
            finding(event, failed.of(inspection.variety()), Texts.failed(inspection), causes));
      }
      for (String text : inspection.findings()) {
        HazardCode code = known.get(NamedCode.of(text));
        if (code != null) {
          findings.add(finding(event, code, Texts.shortened(text), causes));
        }
      }
      for (DatedFinding dated : dated(inspection)) {
        HazardCode code = known.getOrDefault(NamedCode.of(dated.finding()), codes.general());
        findings.add(finding(event, code, dated));
      }
    }
    for (Received<InspectionCompleted> event : telling) {
      if (event.data().revises() != null) {
        takenBack.revised(event, findings.stream().map(Finding::cause).toList());
      }
    }
    if (!findings.isEmpty()) {
      opening.open(findings);
    }
    revisited.follow(telling.stream().map(RevisitedFindings.Visit::completed).toList());
  }

  private static Stream<String> texts(InspectionCompleted inspection) {
    return Stream.concat(
        inspection.findings().stream(), dated(inspection).stream().map(DatedFinding::finding));
  }

  private static List<DatedFinding> dated(InspectionCompleted inspection) {
    return Objects.requireNonNullElse(inspection.datedFindings(), List.of());
  }

  /** A finding with a date of its own is a hazard of its own, whatever else is found. */
  private Finding finding(
      Received<InspectionCompleted> event, HazardCode code, DatedFinding dated) {
    InspectionCompleted inspection = event.data();
    return finding(
        event,
        code,
        Texts.shortened(dated.finding()),
        RevisitedFindings.cause(inspection.institute(), inspection.reportNo(), dated.item()),
        new PaperDate(
            inspection.reportNo(), dated.item(), inspection.inspectedOn(), dated.dueDate()));
  }

  private Finding finding(
      Received<InspectionCompleted> event,
      HazardCode code,
      String description,
      Set<String> causes) {
    return finding(event, code, description, cause(event.data(), code, description, causes), null);
  }

  private Finding finding(
      Received<InspectionCompleted> event,
      HazardCode code,
      String description,
      String cause,
      @Nullable PaperDate paper) {
    InspectionCompleted inspection = event.data();
    Unit unit =
        new Unit(
            inspection.equipmentId(),
            inspection.equipmentNo(),
            inspection.enterpriseId(),
            inspection.regionCode(),
            null,
            inspection.demonstration());
    return new Finding(
        cause,
        new Report(
            unit,
            code,
            description,
            SourceKind.INSPECTION_BODY,
            inspection.institute(),
            inspection.inspectedOn(),
            event.header().correlationId(),
            null,
            null,
            paper),
        true,
        By.event(event.header(), clock.instant()));
  }

  /** The first finding under a code has the cause by which it was known before there were more. */
  private static String cause(
      InspectionCompleted inspection, HazardCode code, String description, Set<String> causes) {
    String first = TakenBackReports.causes(inspection.inspectionId()) + code.code();
    return causes.add(first)
        ? first
        : first + ":" + UUID.nameUUIDFromBytes(description.getBytes(StandardCharsets.UTF_8));
  }
}

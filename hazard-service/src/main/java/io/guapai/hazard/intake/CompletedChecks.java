package io.guapai.hazard.intake;

import io.guapai.contracts.CheckFinding;
import io.guapai.contracts.SourceKind;
import io.guapai.contracts.inspection.CheckCompleted;
import io.guapai.hazard.code.HazardCode;
import io.guapai.hazard.code.HazardCodes;
import io.guapai.hazard.lifecycle.Report;
import io.guapai.hazard.report.Finding;
import io.guapai.hazard.report.OpeningHazards;
import io.guapai.hazard.unit.Enterprise;
import io.guapai.hazard.unit.EnterpriseDirectory;
import io.guapai.hazard.unit.Subject;
import io.guapai.hazard.unit.Unit;
import io.guapai.hazard.unit.UnitDirectory;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.event.inbox.WaitingRoom;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Opens the hazards that supervisory checks found (监督检查). Two inspectors saw and signed it, so it
 * is proven; what is listed is graded by its entry, the rest by an officer. The order is issued for
 * the hazard.
 */
@ApplicationScoped
public class CompletedChecks {

  private final HazardCodes codes;
  private final UnitDirectory units;
  private final EnterpriseDirectory enterprises;
  private final OpeningHazards opening;
  private final WaitingRoom waitingRoom;
  private final PlatformClock clock;

  CompletedChecks(
      HazardCodes codes,
      UnitDirectory units,
      EnterpriseDirectory enterprises,
      OpeningHazards opening,
      WaitingRoom waitingRoom,
      PlatformClock clock) {
    this.codes = codes;
    this.units = units;
    this.enterprises = enterprises;
    this.opening = opening;
    this.waitingRoom = waitingRoom;
    this.clock = clock;
  }

  /** Opens them; a check whose enterprise or unit the register has not told of yet waits. */
  public void open(List<Received<CheckCompleted>> events) {
    Map<String, Unit> byNumber =
        units.byNumber(told(events, CheckFinding::equipmentNo).stream().toList());
    Map<String, HazardCode> listed = codes.find(told(events, CheckFinding::hazardCode));
    Map<String, Enterprise> byId =
        enterprises.byId(events.stream().map(event -> event.data().enterpriseId()).toList());
    List<Finding> findings = new ArrayList<>();
    for (Received<CheckCompleted> event : events) {
      String missing = missing(event.data(), byNumber, byId);
      if (missing == null) {
        for (CheckFinding each : event.data().findings()) {
          String no = each.equipmentNo();
          Subject subject =
              Objects.requireNonNull(
                  no == null ? byId.get(event.data().enterpriseId()) : byNumber.get(no));
          findings.add(finding(event, each, subject, listed));
        }
      } else {
        waitingRoom.keep(event, missing);
      }
    }
    if (!findings.isEmpty()) {
      opening.open(findings);
    }
  }

  private Finding finding(
      Received<CheckCompleted> event,
      CheckFinding found,
      Subject subject,
      Map<String, HazardCode> listed) {
    CheckCompleted check = event.data();
    HazardCode named = found.hazardCode() == null ? null : listed.get(found.hazardCode());
    HazardCode code = named == null || !named.fits(subject) ? codes.general() : named;
    return new Finding(
        "check:" + check.checkId() + ":" + found.item(),
        new Report(
            subject,
            code,
            Texts.shortened(found.description()),
            SourceKind.SUPERVISION_CHECK,
            String.join("、", check.inspectors()),
            check.checkedOn(),
            event.header().correlationId(),
            check.checkId(),
            null,
            null),
        true,
        By.event(event.header(), clock.instant()));
  }

  /** What the register has not told of yet; null when all is known. */
  private static @Nullable String missing(
      CheckCompleted check, Map<String, Unit> byNumber, Map<String, Enterprise> byId) {
    for (CheckFinding each : check.findings()) {
      String no = each.equipmentNo();
      if (no != null && !byNumber.containsKey(no)) {
        return WaitingRoom.unit(no);
      } else if (no == null && !byId.containsKey(check.enterpriseId())) {
        return WaitingRoom.enterprise(check.enterpriseId());
      }
    }
    return null;
  }

  private static Set<String> told(
      List<Received<CheckCompleted>> events, Function<CheckFinding, @Nullable String> what) {
    return events.stream()
        .flatMap(event -> event.data().findings().stream())
        .map(what)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .collect(Collectors.toUnmodifiableSet());
  }
}

package io.guapai.hazard.intake;

import io.guapai.contracts.FailedItem;
import io.guapai.contracts.SourceKind;
import io.guapai.contracts.inspection.MaintenanceDone;
import io.guapai.hazard.code.HazardCode;
import io.guapai.hazard.code.HazardCodes;
import io.guapai.hazard.lifecycle.Report;
import io.guapai.hazard.report.Finding;
import io.guapai.hazard.report.OpeningHazards;
import io.guapai.hazard.unit.Unit;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What failed when a lift was maintained is a hazard of it (TSG T5002-2017): under the code that
 * the maintainer names, where a list in force has it, else a general one.
 */
@ApplicationScoped
public class MaintainedLifts {

  private final HazardCodes codes;
  private final OpeningHazards opening;
  private final PlatformClock clock;

  MaintainedLifts(HazardCodes codes, OpeningHazards opening, PlatformClock clock) {
    this.codes = codes;
    this.opening = opening;
    this.clock = clock;
  }

  /** Opens a hazard for each item that failed. */
  public void open(List<Received<MaintenanceDone>> events) {
    Map<String, HazardCode> known =
        codes.find(
            events.stream()
                .flatMap(event -> event.data().failedItems().stream())
                .map(FailedItem::code)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet()));
    List<Finding> findings = new ArrayList<>();
    for (Received<MaintenanceDone> event : events) {
      for (FailedItem item : event.data().failedItems()) {
        HazardCode code = known.get(String.valueOf(item.code()));
        findings.add(finding(event, item, code == null ? codes.general() : code));
      }
    }
    if (!findings.isEmpty()) {
      opening.open(findings);
    }
  }

  private Finding finding(Received<MaintenanceDone> event, FailedItem item, HazardCode code) {
    MaintenanceDone done = event.data();
    Unit unit =
        new Unit(
            done.equipmentId(),
            done.equipmentNo(),
            done.enterpriseId(),
            done.regionCode(),
            null,
            false);
    return new Finding(
        "maintenance:" + done.maintenanceId() + ":" + item.item(),
        new Report(
            unit,
            code,
            Texts.failedItem(item),
            SourceKind.MAINTAINER,
            done.maintainer(),
            done.doneOn(),
            event.header().correlationId()),
        true,
        By.event(event.header(), clock.instant()));
  }
}

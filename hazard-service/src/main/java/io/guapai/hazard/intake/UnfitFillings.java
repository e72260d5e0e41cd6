package io.guapai.hazard.intake;

import io.guapai.contracts.SourceKind;
import io.guapai.contracts.equipment.CylindersTraced;
import io.guapai.contracts.equipment.FillingRefusalReason;
import io.guapai.hazard.code.HazardCode;
import io.guapai.hazard.code.HazardCodes;
import io.guapai.hazard.lifecycle.Report;
import io.guapai.hazard.report.Finding;
import io.guapai.hazard.report.OpeningHazards;
import io.guapai.hazard.unit.Enterprise;
import io.guapai.hazard.unit.EnterpriseDirectory;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cylinders that were filled although their inspection is overdue, or they are scrapped or beyond
 * their design life (违规充装, 特种设备安全法 §49, §85), are a hazard of the filler, one however many and on
 * however many days. That it is over is found by who inspects the filler.
 */
@ApplicationScoped
public class UnfitFillings {

  private final HazardCodes codes;
  private final EnterpriseDirectory enterprises;
  private final OpeningHazards opening;
  private final PlatformClock clock;

  UnfitFillings(
      HazardCodes codes,
      EnterpriseDirectory enterprises,
      OpeningHazards opening,
      PlatformClock clock) {
    this.codes = codes;
    this.enterprises = enterprises;
    this.opening = opening;
    this.clock = clock;
  }

  /** Opens the hazards of fillers that did so on a day; one that is open is found again. */
  public void open(List<Received<CylindersTraced>> events) {
    List<Received<CylindersTraced>> unfit =
        events.stream()
            .filter(event -> event.data().violations() > event.data().violationsTold())
            .filter(event -> overdue(event.data()) + ended(event.data()) > 0)
            .toList();
    if (unfit.isEmpty()) {
      return;
    }
    HazardCode code = codes.require(HazardCodes.UNFIT_FILLED);
    Map<String, Enterprise> known =
        enterprises.byId(unfit.stream().map(event -> event.data().enterpriseId()).toList());
    opening.open(
        unfit.stream()
            .map(event -> finding(event, code, known.get(event.data().enterpriseId())))
            .toList());
  }

  private Finding finding(
      Received<CylindersTraced> event, HazardCode code, @Nullable Enterprise known) {
    CylindersTraced told = event.data();
    Enterprise filler =
        known == null
            ? new Enterprise(
                told.enterpriseId(),
                told.enterpriseName(),
                told.regionCode(),
                null,
                told.demonstration())
            : known;
    Report report =
        new Report(
            filler,
            code,
            Texts.unfitFilled(told.day(), overdue(told), ended(told)),
            SourceKind.SYSTEM,
            By.SYSTEM,
            clock.today(),
            event.header().correlationId());
    return new Finding(
        "unfit-filled:" + event.header().id(),
        report,
        true,
        By.event(event.header(), clock.instant()));
  }

  private static int overdue(CylindersTraced told) {
    return told.violated(FillingRefusalReason.INSPECTION_OVERDUE);
  }

  private static int ended(CylindersTraced told) {
    return told.violated(FillingRefusalReason.SCRAPPED)
        + told.violated(FillingRefusalReason.OVER_DESIGN_LIFE);
  }
}

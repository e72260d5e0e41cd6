package io.guapai.hazard.intake;

import io.guapai.contracts.SourceKind;
import io.guapai.contracts.equipment.OperatorsUncertified;
import io.guapai.contracts.equipment.OperatorsUncertifiedCleared;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Operators at work without a valid certificate (无证上岗, 特种设备安全法 §14) are a hazard of their
 * enterprise, one however many they are, until none of them is.
 */
@ApplicationScoped
public class UncertifiedOperators {

  private final HazardCodes codes;
  private final EnterpriseDirectory enterprises;
  private final OpeningHazards opening;
  private final CeasingCauses ceasing;
  private final PlatformClock clock;

  UncertifiedOperators(
      HazardCodes codes,
      EnterpriseDirectory enterprises,
      OpeningHazards opening,
      CeasingCauses ceasing,
      PlatformClock clock) {
    this.codes = codes;
    this.enterprises = enterprises;
    this.opening = opening;
    this.ceasing = ceasing;
    this.clock = clock;
  }

  /** Opens the hazards of enterprises with such operators. */
  public void open(List<Received<OperatorsUncertified>> events) {
    HazardCode code = codes.require(HazardCodes.UNCERTIFIED);
    Map<String, Enterprise> known =
        enterprises.byId(events.stream().map(event -> event.data().enterpriseId()).toList());
    opening.open(
        events.stream()
            .map(event -> finding(event, code, known.get(event.data().enterpriseId())))
            .toList());
  }

  private Finding finding(
      Received<OperatorsUncertified> event, HazardCode code, @Nullable Enterprise known) {
    OperatorsUncertified told = event.data();
    Enterprise enterprise =
        known == null
            ? new Enterprise(
                told.enterpriseId(), told.enterpriseId(), told.regionCode(), null, false)
            : known;
    Report report =
        new Report(
            enterprise,
            code,
            Texts.uncertified(told.operators(), told.units()),
            SourceKind.SYSTEM,
            By.SYSTEM,
            clock.today(),
            event.header().correlationId());
    return new Finding(
        cause(told.findingId()), report, true, By.event(event.header(), clock.instant()));
  }

  /** Ends the hazards of enterprises whose operators are certified, or work no more. */
  public void clear(List<Received<OperatorsUncertifiedCleared>> events) {
    Map<String, CeasingCauses.End> ends = new HashMap<>();
    for (Received<OperatorsUncertifiedCleared> event : events) {
      ends.put(
          cause(event.data().findingId()),
          new CeasingCauses.End(event.header().id(), Texts.certified(), null));
    }
    ceasing.end(ends);
  }

  private static String cause(String findingId) {
    return "operators-uncertified:" + findingId;
  }
}

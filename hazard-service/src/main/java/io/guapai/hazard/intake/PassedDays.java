package io.guapai.hazard.intake;

import io.guapai.contracts.SourceKind;
import io.guapai.contracts.UnitFact;
import io.guapai.hazard.code.HazardCode;
import io.guapai.hazard.lifecycle.Report;
import io.guapai.hazard.report.Finding;
import io.guapai.hazard.report.OpeningHazards;
import io.guapai.hazard.unit.Unit;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;

/**
 * Opens hazards that nobody has to find: the day passed until which something had to be done about
 * a unit.
 */
@ApplicationScoped
class PassedDays {

  private final PlatformClock clock;
  private final OpeningHazards opening;

  PassedDays(PlatformClock clock, OpeningHazards opening) {
    this.clock = clock;
    this.opening = opening;
  }

  /**
   * What a fact says of a day that passed.
   *
   * @param cause by its own nature
   * @param description of the hazard, in both languages
   */
  record Passed(String cause, Unit unit, String description) {}

  /** Opens the hazards of units of which other services tell so. */
  <F extends UnitFact> void open(
      List<Received<F>> events, HazardCode code, Function<F, Passed> says) {
    opening.open(
        events.stream().map(event -> finding(event, code, says.apply(event.data()))).toList());
  }

  private Finding finding(Received<?> event, HazardCode code, Passed passed) {
    Report report =
        new Report(
            passed.unit(),
            code,
            passed.description(),
            SourceKind.SYSTEM,
            By.SYSTEM,
            clock.today(),
            event.header().correlationId());
    return new Finding(passed.cause(), report, true, By.event(event.header(), clock.instant()));
  }
}

package io.guapai.hazard.report;

import io.guapai.contracts.SourceKind;
import io.guapai.hazard.grading.HazardCode;
import io.guapai.hazard.unit.Unit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A hazard that somebody found on a unit.
 *
 * @param foundBy name of the person or body that found it
 * @param correlationId the story it belongs to; null when it begins one
 */
public record Report(
    Unit unit,
    HazardCode code,
    String description,
    SourceKind sourceKind,
    String foundBy,
    LocalDate foundOn,
    @Nullable String correlationId) {

  /** The same, marked as demonstration data when the register marks the unit so. */
  Report markedAs(@Nullable Unit registered) {
    return registered == null || !registered.demonstration() || unit.demonstration()
        ? this
        : new Report(registered, code, description, sourceKind, foundBy, foundOn, correlationId);
  }
}

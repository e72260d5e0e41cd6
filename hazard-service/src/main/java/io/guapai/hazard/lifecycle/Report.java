package io.guapai.hazard.lifecycle;

import io.guapai.contracts.SourceKind;
import io.guapai.hazard.code.HazardCode;
import io.guapai.hazard.deadline.PaperDate;
import io.guapai.hazard.unit.Subject;
import io.guapai.hazard.unit.Unit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A hazard that somebody found on a unit or at an enterprise.
 *
 * @param foundBy name of the person or body that found it
 * @param correlationId the story it belongs to; null when it begins one
 * @param sourceDetail number of a document, name of an expert
 * @param reportedFor institute whose report it is; null when it is no institute's
 * @param paper the date of its own that a paper gives it; null when none does
 */
public record Report(
    Subject subject,
    HazardCode code,
    String description,
    SourceKind sourceKind,
    String foundBy,
    LocalDate foundOn,
    @Nullable String correlationId,
    @Nullable String sourceDetail,
    @Nullable String reportedFor,
    @Nullable PaperDate paper) {

  /** A report that says nothing more of its source, nor of a paper. */
  public Report(
      Subject subject,
      HazardCode code,
      String description,
      SourceKind sourceKind,
      String foundBy,
      LocalDate foundOn,
      @Nullable String correlationId) {
    this(subject, code, description, sourceKind, foundBy, foundOn, correlationId, null, null, null);
  }

  /** Number of the paper that gives it a date of its own; empty when none does. */
  public String paperNo() {
    return paper == null ? "" : paper.paperNo();
  }

  /** Its number on that paper; empty when none gives it a date. */
  public String paperItem() {
    return paper == null ? "" : paper.item();
  }

  /** What tells it from other faults of its subject under the same code. */
  public String fault() {
    return code.fault(description);
  }

  /**
   * The same, of the territory that the register knows the unit in today, and marked as
   * demonstration data when the register marks the unit so.
   */
  public Report asRegistered(@Nullable Unit registered) {
    if (registered == null || !(subject instanceof Unit unit)) {
      return this;
    }
    Unit today =
        new Unit(
            unit.equipmentId(),
            unit.equipmentNo(),
            unit.enterpriseId(),
            registered.regionCode(),
            registered.firstUseDate(),
            unit.demonstration() || registered.demonstration());
    return new Report(
        today,
        code,
        description,
        sourceKind,
        foundBy,
        foundOn,
        correlationId,
        sourceDetail,
        reportedFor,
        paper);
  }
}

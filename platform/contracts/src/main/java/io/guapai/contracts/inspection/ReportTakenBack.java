package io.guapai.contracts.inspection;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A report that counts no more, and what its unit comes to without it. */
public sealed interface ReportTakenBack extends Fact
    permits InspectionRevised, InspectionWithdrawn {

  /** Id of the inspection that counts no more. */
  String inspectionId();

  /** Register's own id of the unit. */
  String equipmentId();

  /** Enterprise that uses the unit. */
  String enterpriseId();

  @Override
  String regionCode();

  /** The unit's next date by what is left; null when it has none. */
  @Nullable LocalDate nextInspectionDate();

  /** Day of the last examination that decides on the use, of those left; null without one. */
  @Nullable LocalDate lastInspectedOn();

  /** Its conclusion; null without one. */
  @Nullable Conclusion lastConclusion();

  /** Institute that made it; null without one. */
  @Nullable String lastInstitute();

  /** Number of its report; null without one. */
  @Nullable String lastReportNo();
}

package io.guapai.inspection.result;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.InspectionKind;
import io.guapai.runtime.text.TypedName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as an institute posts it. The institute is the caller's organization.
 *
 * @param equipmentNo public number of the unit
 * @param nextInspectionDate next date set by the report; the cycle of the rules gives it otherwise
 * @param findings hazard codes or sentences
 */
public record ReportRequest(
    @TypedName @NotBlank @Size(max = 64) String reportNo,
    @TypedName @NotBlank @Size(max = 128) String equipmentNo,
    @NotNull InspectionKind kind,
    @NotNull Conclusion conclusion,
    @NotNull LocalDate inspectedOn,
    @Nullable LocalDate nextInspectionDate,
    @Nullable @Size(max = 50) List<@NotBlank @Size(max = 2000) String> findings) {

  Report by(String institute) {
    return new Report(
        institute,
        reportNo,
        equipmentNo,
        kind,
        conclusion,
        inspectedOn,
        nextInspectionDate,
        findings == null ? List.of() : findings);
  }
}

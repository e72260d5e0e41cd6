package io.guapai.hazard.report;

import io.guapai.contracts.SourceKind;
import io.guapai.hazard.Text;
import io.guapai.runtime.text.TypedName;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A report of a hazard.
 *
 * @param equipmentNo public number of the unit; null when it is about an enterprise itself
 * @param code entry of the lists of hazards
 * @param sourceKind how it was found; by the caller's role when not given
 * @param foundOn today when not given
 * @param foundBy name of the person who found it; the caller's account when not given
 * @param sourceDetail number of the document that transferred or assigned it, name of the expert,
 *     kind of the check
 * @param riskPointId risk point of the unit's enterprise at which it was found
 * @param screeningId screening of the unit's enterprise that found it
 * @param enterpriseId the enterprise that it is about; null when it is about a unit
 */
@Schema
public record NewHazard(
    @TypedName @Nullable @Size(min = 1) @Text(max = 128) String equipmentNo,
    @TypedNumber @NotBlank @Text(max = 64) String code,
    @NotBlank @Text(max = 2000) String description,
    @Nullable SourceKind sourceKind,
    @Nullable LocalDate foundOn,
    @Nullable @Text(max = 200) String foundBy,
    @Nullable @Text(max = 200) String sourceDetail,
    @Nullable UUID riskPointId,
    @Nullable UUID screeningId,
    @TypedNumber @Nullable @Size(min = 1) @Text(max = 64) String enterpriseId) {

  /** A report that says nothing more of its source, nor of a risk point or a screening. */
  public NewHazard(
      @Nullable String equipmentNo,
      @Nullable String enterpriseId,
      String code,
      String description,
      @Nullable SourceKind sourceKind,
      @Nullable LocalDate foundOn,
      @Nullable String foundBy) {
    this(
        equipmentNo,
        code,
        description,
        sourceKind,
        foundOn,
        foundBy,
        null,
        null,
        null,
        enterpriseId);
  }
}

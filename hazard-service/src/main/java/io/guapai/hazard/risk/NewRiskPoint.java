package io.guapai.hazard.risk;

import io.guapai.hazard.Text;
import io.guapai.runtime.text.TypedName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An entry of an enterprise's risk list (风险分级管控清单), or a revision of one.
 *
 * @param equipmentNo the unit it is about; null when it is about a place
 * @param place where it is, in the enterprise's own words
 * @param accident what may happen
 * @param measure how the risk is controlled
 * @param controlLevel the level of the enterprise that controls it
 */
@Schema
public record NewRiskPoint(
    @NotBlank @Text(max = 200) String name,
    @TypedName @Nullable @Text(max = 100) String equipmentNo,
    @NotBlank @Text(max = 200) String place,
    @NotBlank @Text(max = 500) String accident,
    @NotNull @Valid Lec lec,
    @NotBlank @Text(max = 2000) String measure,
    @NotNull @Valid Responsible responsible,
    @NotNull ControlLevel controlLevel) {

  /** Who answers for the control. */
  public record Responsible(
      @NotBlank @Text(max = 100) String name, @NotBlank @Text(max = 100) String post) {}
}

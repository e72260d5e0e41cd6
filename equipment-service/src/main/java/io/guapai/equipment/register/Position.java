package io.guapai.equipment.register;

import io.guapai.contracts.Description;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;

/**
 * Where a unit stands. Maps and telephones sold in China state places in GCJ-02, which lies some
 * hundred metres from WGS-84: which of the two it is has to be said.
 *
 * @param longitude degrees east
 * @param latitude degrees north
 */
@Embeddable
public record Position(
    @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude,
    @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
    @NotNull @Enumerated(EnumType.STRING) Datum datum) {

  /** What degrees are counted in. */
  public enum Datum {
    @Description("WGS-84, of GPS 卫星定位坐标")
    WGS84,
    @Description("GCJ-02, of Chinese maps 国测局坐标")
    GCJ02
  }
}

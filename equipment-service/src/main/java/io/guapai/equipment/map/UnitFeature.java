package io.guapai.equipment.map;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.equipment.geo.Grid;
import io.guapai.equipment.geo.Wgs84;
import io.guapai.equipment.register.EquipmentKind;
import io.guapai.equipment.register.InspectionState;
import io.guapai.equipment.register.Position.Datum;
import io.guapai.runtime.query.Box;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit on the map, or a square with several: a Feature of GeoJSON.
 *
 * @param id of the unit, or code of the square
 * @param bbox the ground that the square covers; null for a unit
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnitFeature(
    String type,
    String id,
    @Nullable List<Double> bbox,
    PointGeometry geometry,
    UnitProperties properties) {

  /**
   * A place.
   *
   * @param coordinates degrees east and north of WGS 84
   */
  public record PointGeometry(String type, List<Double> coordinates) {

    static PointGeometry of(Wgs84 place) {
      return new PointGeometry("Point", List.of(place.longitude(), place.latitude()));
    }
  }

  /**
   * What is told of a unit, or of a square.
   *
   * @param units how many it stands for; 1 for a unit, of which the rest up to {@code
   *     demonstration} is told
   * @param datum what the position was stated in
   * @param valid units of the square whose inspection holds for longer than soon; likewise the rest
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record UnitProperties(
      long units,
      @Nullable String equipmentNo,
      @Nullable String name,
      @Nullable EquipmentKind kind,
      @Nullable String variety,
      @Nullable UseState useState,
      @Nullable InspectionState inspState,
      @Nullable Boolean registered,
      @Nullable String enterpriseName,
      @Nullable Datum datum,
      @Nullable Boolean demonstration,
      @Nullable Long valid,
      @Nullable Long dueSoon,
      @Nullable Long overdue,
      @Nullable Long failed,
      @Nullable Long never) {}

  static UnitFeature of(Located unit) {
    return new UnitFeature(
        "Feature",
        unit.id().toString(),
        null,
        PointGeometry.of(unit.place()),
        new UnitProperties(
            1,
            unit.equipmentNo(),
            unit.name(),
            EquipmentKind.of(unit.variety()),
            unit.variety(),
            unit.useState(),
            unit.inspState(),
            unit.regState() == RegState.REGISTERED,
            unit.enterpriseName(),
            unit.datum(),
            unit.demonstration(),
            null,
            null,
            null,
            null,
            null));
  }

  static UnitFeature of(Square square) {
    return new UnitFeature(
        "Feature",
        Long.toString(square.cell()),
        sides(Grid.ground(square.cell())),
        PointGeometry.of(square.centre()),
        new UnitProperties(
            square.units(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            square.of(InspectionState.VALID),
            square.of(InspectionState.DUE_SOON),
            square.of(InspectionState.OVERDUE),
            square.of(InspectionState.FAILED),
            square.of(InspectionState.NEVER)));
  }

  static List<Double> sides(Box box) {
    return List.of(box.west(), box.south(), box.east(), box.north());
  }
}

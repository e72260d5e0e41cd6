package io.guapai.equipment.map;

import io.guapai.equipment.geo.Wgs84;
import io.guapai.equipment.register.InspectionState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A square of the grid with the units in it.
 *
 * @param centre the middle of its units, not of the square
 * @param states how many units there are by state of inspection
 * @param one any unit of it
 */
record Square(long cell, Wgs84 centre, Map<InspectionState, Long> states, UUID one) {

  private static final double MILLIONTHS = 1e6;

  long units() {
    return states.values().stream().mapToLong(Long::longValue).sum();
  }

  long of(InspectionState state) {
    return states.getOrDefault(state, 0L);
  }

  /**
   * Units of a square in one state.
   *
   * @param longitudes sum of their degrees, in millionths
   */
  record Part(
      long cell, InspectionState state, long units, long longitudes, long latitudes, UUID one) {

    static Part map(ResultSet row) throws SQLException {
      return new Part(
          row.getLong(1),
          InspectionState.valueOf(row.getString(2)),
          row.getLong(3),
          row.getLong(4),
          row.getLong(5),
          row.getObject(6, UUID.class));
    }
  }

  /** The squares that some parts make. */
  static Collection<Square> of(List<Part> parts) {
    Map<Long, List<Part>> byCell = new LinkedHashMap<>();
    parts.forEach(part -> byCell.computeIfAbsent(part.cell(), cell -> new ArrayList<>()).add(part));
    return byCell.values().stream().map(Square::together).toList();
  }

  private static Square together(List<Part> parts) {
    Map<InspectionState, Long> states = new EnumMap<>(InspectionState.class);
    double units = 0;
    double longitudes = 0;
    double latitudes = 0;
    for (Part part : parts) {
      states.merge(part.state(), part.units(), Long::sum);
      units += part.units();
      longitudes += part.longitudes() / MILLIONTHS;
      latitudes += part.latitudes() / MILLIONTHS;
    }
    Part any = parts.get(0);
    return new Square(
        any.cell(), new Wgs84(longitudes / units, latitudes / units), states, any.one());
  }
}

package io.guapai.equipment.map;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.equipment.geo.Wgs84;
import io.guapai.equipment.register.InspectionState;
import io.guapai.equipment.register.Position.Datum;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit with its place. */
record Located(
    UUID id,
    Wgs84 place,
    Datum datum,
    String equipmentNo,
    @Nullable String name,
    String variety,
    UseState useState,
    RegState regState,
    InspectionState inspState,
    String enterpriseName,
    boolean demonstration) {

  /** Columns that {@link #map} reads, but the last, which is the state of inspection. */
  static final String COLUMNS =
      "id, map_longitude, map_latitude, datum, equipment_no, name, variety, use_state, reg_state,"
          + " enterprise_name, demonstration, ";

  static Located map(ResultSet row) throws SQLException {
    return new Located(
        row.getObject(1, UUID.class),
        new Wgs84(row.getDouble(2), row.getDouble(3)),
        Datum.valueOf(row.getString(4)),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        UseState.valueOf(row.getString(8)),
        RegState.valueOf(row.getString(9)),
        InspectionState.valueOf(row.getString(12)),
        row.getString(10),
        row.getBoolean(11));
  }
}

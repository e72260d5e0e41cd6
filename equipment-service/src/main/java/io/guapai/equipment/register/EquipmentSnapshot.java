package io.guapai.equipment.register;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.contracts.equipment.EquipmentChanged;
import io.guapai.contracts.equipment.EquipmentRegistered;
import io.guapai.contracts.equipment.EquipmentReturned;
import io.guapai.contracts.equipment.EquipmentVanished;
import io.guapai.equipment.geo.Wgs84;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as its facts tell it: what other services keep of the register.
 *
 * @param place where it stands; null when that is not known
 * @param nextInspectionDate as it is printed: who decides on dates reckons from that
 * @param version of the unit; 1 when it has just entered
 */
public record EquipmentSnapshot(
    UUID id,
    String equipmentNo,
    String enterpriseId,
    String enterpriseName,
    String regionCode,
    String variety,
    @Nullable String name,
    UseState useState,
    RegState regState,
    @Nullable LocalDate firstUseDate,
    @Nullable LocalDate nextInspectionDate,
    boolean demonstration,
    @Nullable Wgs84 place,
    long version) {

  /** Kind of the units' histories. */
  public static final String KIND = "equipment";

  /** Columns that {@link #map} reads, of the table or alias {@code equipment}. */
  public static final String COLUMNS =
      "equipment.id, equipment.equipment_no, equipment.enterprise_id, equipment.enterprise_name,"
          + " equipment.region_code, equipment.variety, equipment.name, equipment.use_state,"
          + " equipment.reg_state, equipment.first_use_date, "
          + MovingDates.PRINTED
          + ", equipment.demonstration, equipment.version, equipment.map_longitude,"
          + " equipment.map_latitude";

  public static EquipmentSnapshot map(ResultSet row) throws SQLException {
    return new EquipmentSnapshot(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        UseState.valueOf(row.getString(8)),
        RegState.valueOf(row.getString(9)),
        row.getObject(10, LocalDate.class),
        row.getObject(11, LocalDate.class),
        row.getBoolean(12),
        place(row.getObject(14, Double.class), row.getObject(15, Double.class)),
        row.getLong(13));
  }

  private static @Nullable Wgs84 place(@Nullable Double longitude, @Nullable Double latitude) {
    return longitude == null || latitude == null ? null : new Wgs84(longitude, latitude);
  }

  /** Whether the unit has just entered the register. */
  public boolean isNew() {
    return version == NewEquipment.VERSION;
  }

  /** The fact that it entered. */
  public Draft registered(Cause cause) {
    return new Draft(registered(), version, cause);
  }

  EquipmentRegistered registered() {
    return new EquipmentRegistered(
        id.toString(),
        equipmentNo,
        enterpriseId,
        enterpriseName,
        regionCode,
        variety,
        name,
        useState,
        regState,
        firstUseDate,
        nextInspectionDate,
        demonstration,
        place == null ? null : BigDecimal.valueOf(place.longitude()),
        place == null ? null : BigDecimal.valueOf(place.latitude()));
  }

  /** The fact that it changed. */
  public Draft changed(Cause cause) {
    return new Draft(changed(), version, cause);
  }

  EquipmentChanged changed() {
    return new EquipmentChanged(
        id.toString(),
        equipmentNo,
        enterpriseId,
        enterpriseName,
        regionCode,
        variety,
        name,
        useState,
        regState,
        firstUseDate,
        nextInspectionDate,
        demonstration,
        place == null ? null : BigDecimal.valueOf(place.longitude()),
        place == null ? null : BigDecimal.valueOf(place.latitude()));
  }

  /** The fact that its source has it no more. */
  public Draft vanished(String sourceSystem, UUID job) {
    return new Draft(
        new EquipmentVanished(
            id.toString(),
            equipmentNo,
            enterpriseId,
            regionCode,
            sourceSystem,
            job.toString(),
            demonstration),
        version,
        Cause.none());
  }

  /** The fact that its source has it again. */
  public Draft returned(String sourceSystem, UUID job) {
    return new Draft(
        new EquipmentReturned(
            id.toString(),
            equipmentNo,
            enterpriseId,
            regionCode,
            sourceSystem,
            job.toString(),
            demonstration),
        version,
        Cause.none());
  }
}

package io.guapai.inspection.maintenance;

import io.guapai.contracts.Fact;
import io.guapai.contracts.equipment.EquipmentChanged;
import io.guapai.contracts.equipment.EquipmentRegistered;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps where units stand, as the register tells it; what it tells no more was taken back. */
@ApplicationScoped
public class UnitPlaces {

  private final Sql sql;

  UnitPlaces(Sql sql) {
    this.sql = sql;
  }

  private record Place(String equipmentId, @Nullable Double longitude, @Nullable Double latitude) {}

  /** Follows what the register told, in its order. */
  public void follow(List<? extends Received<? extends Fact>> events) {
    for (Received<? extends Fact> event : events) {
      if (event.data() instanceof EquipmentRegistered unit) {
        keep(new Place(unit.equipmentId(), unit.longitude(), unit.latitude()));
      } else if (event.data() instanceof EquipmentChanged unit) {
        keep(new Place(unit.equipmentId(), unit.longitude(), unit.latitude()));
      }
    }
  }

  private void keep(Place place) {
    if (place.longitude() == null || place.latitude() == null) {
      sql.update("delete from unit_place where equipment_id = ?", place.equipmentId());
    } else {
      sql.update(
          "insert into unit_place values (?, ?, ?) on conflict (equipment_id) do update"
              + " set longitude = excluded.longitude, latitude = excluded.latitude",
          place.equipmentId(),
          place.longitude(),
          place.latitude());
    }
  }
}

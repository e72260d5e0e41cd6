package io.guapai.inspection.maintenance;

import io.guapai.contracts.Fact;
import io.guapai.contracts.equipment.EquipmentChanged;
import io.guapai.contracts.equipment.EquipmentRegistered;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps where units stand, as the register tells it; what it tells no more was taken back. */
@ApplicationScoped
public class UnitPlaces {

  private final Sql sql;

  UnitPlaces(Sql sql) {
    this.sql = sql;
  }

  private record Place(
      String equipmentId, @Nullable BigDecimal longitude, @Nullable BigDecimal latitude) {

    boolean isKnown() {
      return longitude != null && latitude != null;
    }
  }

  /** Follows what the register told: of each unit, what it told last. */
  public void follow(List<? extends Received<? extends Fact>> events) {
    Map<String, Place> places = new TreeMap<>();
    for (Received<? extends Fact> event : events) {
      if (event.data() instanceof EquipmentRegistered unit) {
        places.put(
            unit.equipmentId(), new Place(unit.equipmentId(), unit.longitude(), unit.latitude()));
      } else if (event.data() instanceof EquipmentChanged unit) {
        places.put(
            unit.equipmentId(), new Place(unit.equipmentId(), unit.longitude(), unit.latitude()));
      }
    }
    Map<Boolean, List<Place>> byKnown =
        places.values().stream().collect(Collectors.partitioningBy(Place::isKnown));
    sql.unnest(
        "delete from unit_place using unnest(?) as gone (id) where equipment_id = gone.id",
        byKnown.getOrDefault(false, List.of()),
        place -> new Object[] {place.equipmentId()});
    sql.unnest(
        "insert into unit_place select * from unnest(?, ?::numeric[], ?::numeric[])"
            + " on conflict (equipment_id) do update"
            + " set longitude = excluded.longitude, latitude = excluded.latitude",
        byKnown.getOrDefault(true, List.of()),
        place -> new @Nullable Object[] {place.equipmentId(), place.longitude(), place.latitude()});
  }
}

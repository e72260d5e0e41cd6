package io.guapai.notification.subject;

import io.guapai.contracts.equipment.EnterpriseMoved;
import io.guapai.contracts.equipment.EquipmentChanged;
import io.guapai.runtime.event.EventHeader;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where hazards are: where the register says that their unit is, or the enterprise for what was
 * found at it itself. A hazard says so only when something is done about it.
 */
@ApplicationScoped
public class Places {

  private final Sql sql;

  Places(Sql sql) {
    this.sql = sql;
  }

  /**
   * Where a hazard is.
   *
   * @param equipmentNo its unit, because of which it is there; null when it is because of the
   *     enterprise
   */
  public record Place(String hazardId, String regionCode, @Nullable String equipmentNo) {

    static Place of(ResultSet row) throws SQLException {
      return new Place(row.getString(1), row.getString(2), row.getString(3));
    }
  }

  private record Told(String subject, String region, EventHeader event) {}

  /**
   * Keeps where the hazards of units are. A unit that changes hands is told of on two keys, so only
   * its version tells the older fact.
   *
   * @return where they are now, each with the event that told so
   */
  public Map<Place, EventHeader> units(List<Received<EquipmentChanged>> events) {
    Map<String, Told> newest = new TreeMap<>();
    for (Received<EquipmentChanged> event : events) {
      EquipmentChanged unit = event.data();
      newest.merge(
          unit.equipmentNo(),
          new Told(unit.equipmentNo(), unit.regionCode(), event.header()),
          (one, other) -> one.event().sequence() > other.event().sequence() ? one : other);
    }
    return keep(
        newest, "h.equipment_no = told.subject and coalesce(h.place_version, 0) < told.version");
  }

  /**
   * Keeps where the hazards found at enterprises themselves are; units are where they are.
   *
   * @return where they are now, each with the event that told so
   */
  public Map<Place, EventHeader> enterprises(List<Received<?>> events) {
    Map<String, Told> newest = new TreeMap<>();
    for (Received<?> event : events) {
      EnterpriseMoved moved = (EnterpriseMoved) event.data();
      newest.put(
          moved.enterpriseId(), new Told(moved.enterpriseId(), moved.regionCode(), event.header()));
    }
    return keep(newest, "h.enterprise_id = told.subject and h.equipment_no is null");
  }

  /** Of these hazards, where those are whose place the register told. */
  public Map<String, Place> of(Collection<String> hazards) {
    return sql
        .query(
            "select id, region_code, equipment_no from known_hazard"
                + " where id = any(?) and place_version is not null",
            Place::of,
            hazards)
        .stream()
        .collect(Collectors.toMap(Place::hazardId, Function.identity()));
  }

  private Map<Place, EventHeader> keep(Map<String, Told> newest, String concerned) {
    Collection<Told> told = newest.values();
    Map<Place, EventHeader> places = new HashMap<>();
    sql.query(
        "update known_hazard h set region_code = told.region, place_version = told.version"
            + " from unnest(?, ?, ?::bigint[]) as told (subject, region, version) where "
            + concerned
            + " returning h.id, h.region_code, h.equipment_no, told.subject",
        row ->
            places.put(Place.of(row), Objects.requireNonNull(newest.get(row.getString(4))).event()),
        told.stream().map(Told::subject).toList(),
        told.stream().map(each -> RegionCode.parse(each.region()).value()).toList(),
        told.stream().map(each -> each.event().sequence()).toList());
    return places;
  }
}

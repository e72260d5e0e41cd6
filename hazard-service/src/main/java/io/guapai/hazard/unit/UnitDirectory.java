package io.guapai.hazard.unit;

import io.guapai.contracts.UseState;
import io.guapai.runtime.event.inbox.WaitingRoom;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.text.Typed;
import io.guapai.runtime.unit.UnitAliases;
import io.guapai.runtime.unit.UnitAliases.Name;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The units as the register tells of them. Events about a unit that was unknown go on from here.
 */
@ApplicationScoped
public class UnitDirectory {

  private static final String SELECT =
      "select equipment_id, equipment_no, enterprise_id, region_code, first_use_date, demonstration"
          + " from unit ";

  private final Sql sql;
  private final WaitingRoom waitingRoom;
  private final UnitAliases aliases;

  public UnitDirectory(Sql sql, WaitingRoom waitingRoom, UnitAliases aliases) {
    this.sql = sql;
    this.waitingRoom = waitingRoom;
    this.aliases = aliases;
  }

  /**
   * What the register said of a unit.
   *
   * @param variety code of the catalogue
   * @param useState whether it is used
   * @param sequence the register's version of the unit
   */
  public record Registered(Unit unit, String variety, UseState useState, long sequence) {}

  /** Keeps the newest of what is said of each unit. */
  public void project(Collection<Registered> units) {
    Map<String, Registered> newest = new TreeMap<>();
    for (Registered unit : units) {
      newest.merge(unit.unit().equipmentId(), unit, (a, b) -> a.sequence() > b.sequence() ? a : b);
    }
    sql.unnest(
        "insert into unit as known (equipment_id, equipment_no, enterprise_id, region_code,"
            + " variety, use_state, first_use_date, demonstration, sequence) select * from"
            + " unnest(?, ?, ?, ?, ?, ?, ?::date[], ?, ?) on conflict (equipment_id) do update set"
            + " equipment_no = excluded.equipment_no, enterprise_id = excluded.enterprise_id,"
            + " region_code = excluded.region_code, variety = excluded.variety, use_state ="
            + " excluded.use_state, first_use_date = excluded.first_use_date, demonstration ="
            + " excluded.demonstration, sequence = excluded.sequence where known.sequence <="
            + " excluded.sequence",
        newest.values(),
        UnitDirectory::parameters);
    waitingRoom.release(
        newest.values().stream()
            .map(registered -> WaitingRoom.unit(registered.unit().equipmentNo()))
            .toList());
  }

  /** The units with these public numbers, now or before, by number as it was typed. */
  public Map<String, Unit> byNumber(Collection<String> typed) {
    Map<String, Unit> known = new HashMap<>();
    List<String> equipmentNos =
        typed.stream().flatMap(number -> Typed.spellings(number).stream()).toList();
    Map<String, Name> former = aliases.numbered(equipmentNos);
    List<String> all = new ArrayList<>(equipmentNos);
    former.values().forEach(name -> all.add(name.no()));
    sql.query(SELECT + "where equipment_no = any(?)", UnitDirectory::map, all)
        .forEach(unit -> known.put(unit.equipmentNo(), unit));
    former.forEach(
        (number, name) -> {
          Unit unit = known.get(name.no());
          if (unit != null) {
            known.putIfAbsent(number, unit);
          }
        });
    Map<String, Unit> found = new HashMap<>();
    for (String number : typed) {
      Typed.spellings(number).stream()
          .filter(known::containsKey)
          .findFirst()
          .ifPresent(spelling -> found.put(number, Objects.requireNonNull(known.get(spelling))));
    }
    return found;
  }

  /** The unit with a public number, if it is known and within the caller's scope. */
  public Optional<Unit> byNumber(String equipmentNo) {
    return Optional.ofNullable(byNumber(Set.of(equipmentNo)).get(equipmentNo));
  }

  /** Whether the units with these ids are used, as far as the register has told of them. */
  public Map<String, UseState> useStates(Collection<String> equipmentIds) {
    Map<String, UseState> states = new HashMap<>();
    sql.query(
        "select equipment_id, use_state from unit where equipment_id = any(?)",
        row -> states.put(row.getString(1), UseState.valueOf(row.getString(2))),
        equipmentIds);
    return states;
  }

  /**
   * Locks units until the transaction ends, so that hazards of one unit open one after another, and
   * returns those known by their id.
   */
  public Map<String, Unit> lock(Collection<String> equipmentIds) {
    Map<String, Unit> locked = new HashMap<>();
    sql.query(
            SELECT + "where equipment_id = any(?) order by equipment_id for update",
            UnitDirectory::map,
            equipmentIds)
        .forEach(unit -> locked.put(unit.equipmentId(), unit));
    return locked;
  }

  private static @Nullable Object[] parameters(Registered registered) {
    Unit unit = registered.unit();
    return new @Nullable Object[] {
      unit.equipmentId(),
      unit.equipmentNo(),
      unit.enterpriseId(),
      unit.regionCode(),
      registered.variety(),
      registered.useState(),
      unit.firstUseDate(),
      unit.demonstration(),
      registered.sequence()
    };
  }

  private static Unit map(ResultSet row) throws SQLException {
    return new Unit(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getObject(5, LocalDate.class),
        row.getBoolean(6));
  }
}

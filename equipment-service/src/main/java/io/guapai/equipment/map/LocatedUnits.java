package io.guapai.equipment.map;

import io.guapai.contracts.Level;
import io.guapai.equipment.geo.Grid;
import io.guapai.equipment.register.DueSoon;
import io.guapai.equipment.register.EquipmentKind;
import io.guapai.equipment.register.EquipmentRegister;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.query.Box;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Units by where they stand, as far as a scope shows them. */
@ApplicationScoped
class LocatedUnits {

  /**
   * Squares down to this depth, some 5 km wide, hold many units each: their sums over use states,
   * and over kinds, are kept as well.
   */
  static final int SUMMED = 13;

  private static final String KIND = "left(variety, 1)";

  private final Sql sql;
  private final DueSoon dueSoon;
  private final PlatformClock clock;

  LocatedUnits(Sql sql, DueSoon dueSoon, PlatformClock clock) {
    this.sql = sql;
    this.dueSoon = dueSoon;
    this.clock = clock;
  }

  /** The units of a box, at most so many. */
  List<Located> units(ListScope scope, Box box, MapFilter filter, int most) {
    String state = dueSoon.stateSql(clock.today());
    Conditions fit = within(scope, box, filter, state);
    return sql.query(
        "select " + Located.COLUMNS + state + " from equipment where " + fit.sql() + " limit ?",
        Located::map,
        fit.values(most));
  }

  /** Some units by their ids. */
  List<Located> units(Collection<UUID> ids) {
    return sql.query(
        "select "
            + Located.COLUMNS
            + dueSoon.stateSql(clock.today())
            + " from equipment where id = any(?::uuid[]) and map_cell is not null",
        Located::map,
        ids);
  }

  /** The squares of a box, counted unit by unit. */
  Collection<Square> squares(ListScope scope, Box box, MapFilter filter, int depth) {
    String state = dueSoon.stateSql(clock.today());
    Conditions fit = within(scope, box, filter, state);
    return Square.of(
        sql.query(
            "select map_cell >> %d, %s as state, count(*), sum(round(map_longitude * 1e6))::bigint,"
                    .formatted(2 * (Grid.DEPTH - depth), state)
                + " sum(round(map_latitude * 1e6))::bigint, min(id::text)::uuid"
                + " from equipment where "
                + fit.sql()
                + " group by 1, 2",
            Square.Part::map,
            fit.values()));
  }

  /**
   * The squares of a box, by their sums.
   *
   * @param territory a county, or what is made of counties
   */
  Collection<Square> counted(RegionCode territory, Box box, MapFilter filter, int depth) {
    Conditions fit =
        new Conditions()
            .and("cell = any(?)", Grid.squares(box, depth))
            .and(Conditions.territory("county", territory));
    EquipmentKind kind = filter.kind();
    if (depth <= SUMMED && filter.useState() == null) {
      fit.and("use_state = ''")
          .and("kind = ?", kind == null ? "" : kind.initial())
          .and("insp_state = ?", filter.inspState());
    } else {
      filter.add(fit.and("use_state <> ''"), "kind", "insp_state");
    }
    return Square.of(
        sql.query(
            "select cell, insp_state, sum(units)::bigint, sum(longitudes)::bigint,"
                + " sum(latitudes)::bigint, min(one::text)::uuid from map_cell where "
                + fit.sql()
                + " group by 1, 2",
            Square.Part::map,
            fit.values()));
  }

  /** Whether sums are kept of a scope. */
  static boolean isCounted(ListScope scope) {
    return scope.region() != null && scope.region().level() != Level.TOWNSHIP;
  }

  /** The least box that all units of a scope lie in; none when it has no unit with a position. */
  Optional<Box> extent(ListScope scope) {
    RegionCode region = scope.region();
    if (region != null && isCounted(scope)) {
      return box(
          "min(west), min(south), max(east), max(north) from map_county",
          new Conditions().and(Conditions.territory("county", region)));
    }
    return box(
        "min(map_longitude), min(map_latitude), max(map_longitude), max(map_latitude)"
            + " from equipment",
        Conditions.within(scope, EquipmentRegister.OWNED).and("map_cell is not null"));
  }

  private Optional<Box> box(String sides, Conditions fit) {
    return sql
        .query("select " + sides + " where " + fit.sql(), LocatedUnits::around, fit.values())
        .stream()
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** A box has a width and a height, also around a single place. */
  private static Optional<Box> around(ResultSet row) throws SQLException {
    double margin = 0.005;
    double west = row.getDouble(1);
    return row.wasNull()
        ? Optional.empty()
        : Optional.of(
            new Box(
                Math.max(west - margin, -180),
                Math.max(row.getDouble(2) - margin, -90),
                Math.min(row.getDouble(3) + margin, 180),
                Math.min(row.getDouble(4) + margin, 90)));
  }

  /**
   * The codes are digits of our own and written out, so that the planner knows how few they are.
   */
  private static Conditions within(ListScope scope, Box box, MapFilter filter, String state) {
    String codes =
        Grid.around(box).stream()
            .map(range -> "map_cell between %d and %d".formatted(range.first(), range.last()))
            .collect(Collectors.joining(" or ", "(", ")"));
    return filter.add(
        Conditions.within(scope, EquipmentRegister.OWNED)
            .and(codes)
            .and("map_longitude >= ?", box.west())
            .and("map_longitude <= ?", box.east())
            .and("map_latitude >= ?", box.south())
            .and("map_latitude <= ?", box.north()),
        KIND,
        state);
  }
}

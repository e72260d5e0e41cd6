package io.guapai.equipment.map;

import io.guapai.equipment.geo.Grid;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.query.Box;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a map shows of a box: its units, or where they are more than a map can bear, squares with
 * counts. A territory of counties is told by sums; what a township, an enterprise or an
 * organization has is counted unit by unit.
 */
@ApplicationScoped
class UnitMap {

  /** So many units are shown each by itself. A box never has as many squares. */
  static final int MOST = 2_000;

  private final LocatedUnits units;
  private final PlatformClock clock;

  UnitMap(LocatedUnits units, PlatformClock clock) {
    this.units = units;
    this.clock = clock;
  }

  /**
   * The map of a box.
   *
   * @param asked null for the least box that all units of the scope lie in
   */
  UnitCollection of(ListScope scope, @Nullable Box asked, MapFilter filter) {
    Box box = asked == null ? units.extent(scope).orElse(null) : asked;
    if (box == null) {
      return UnitCollection.of(null, false, List.of(), clock.instant());
    }
    int depth = Grid.depth(box);
    RegionCode region = scope.region();
    if (region != null && LocatedUnits.isCounted(scope)) {
      Collection<Square> squares = units.counted(region, box, filter, depth);
      if (squares.stream().mapToLong(Square::units).sum() > MOST) {
        return thinned(box, squares);
      }
    }
    List<Located> all = units.units(scope, box, filter, MOST + 1);
    return all.size() > MOST
        ? thinned(box, units.squares(scope, box, filter, depth))
        : UnitCollection.of(
            box, false, all.stream().map(UnitFeature::of).toList(), clock.instant());
  }

  /** A square with a single unit is that unit. */
  private UnitCollection thinned(Box box, Collection<Square> squares) {
    List<UUID> single =
        squares.stream().filter(square -> square.units() == 1).map(Square::one).toList();
    List<UnitFeature> features = new ArrayList<>();
    Stream.concat(
            units.units(single).stream().map(UnitFeature::of),
            squares.stream().filter(square -> square.units() > 1).map(UnitFeature::of))
        .forEach(features::add);
    return UnitCollection.of(box, true, features, clock.instant());
  }
}

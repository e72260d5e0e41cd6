package io.guapai.equipment.people.post;

import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.tally.Sums;
import io.guapai.runtime.tally.Tallies;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The units that need an operator, as their rows and counters have them. */
@ApplicationScoped
class Posts {

  private static final String POSTS = "operatorPosts";
  private static final String CERTIFIED = "operatorPostsCertified";
  private static final String ASSIGNED = "operatorUnits";
  private static final String ASSIGNED_CERTIFIED = "operatorUnitsCertified";
  private static final List<String> MEASURES =
      List.of(POSTS, CERTIFIED, ASSIGNED, ASSIGNED_CERTIFIED);

  private static final Columns OWNED = Columns.of("p.region_code", "p.enterprise_id");

  private final Sql sql;
  private final Tallies tallies;
  private final PlatformClock clock;

  Posts(Sql sql, Tallies tallies, PlatformClock clock) {
    this.sql = sql;
    this.tallies = tallies;
    this.clock = clock;
  }

  /** Units of a scope that nobody with a valid certificate operates, in the order of their ids. */
  List<UncertifiedUnit> without(ListScope scope, @Nullable UUID after, int limit) {
    Conditions fit =
        Conditions.within(scope, OWNED).and("not p.certified").and("p.equipment_id > ?", after);
    return sql.query(
        "select e.id, e.equipment_no, e.name, e.variety, e.enterprise_id, e.enterprise_name,"
            + " e.region_code, exists (select from operator_unit u where u.equipment_id = e.id"
            + " and u.released_on is null and u.operating) from (select p.equipment_id"
            + " from operator_post p where "
            + fit.sql()
            + " order by p.equipment_id limit ?) as found"
            + " join equipment e on e.id = found.equipment_id order by e.id",
        Posts::read,
        fit.values(limit));
  }

  /** The counts of a region now. */
  OperatorStatistics count(RegionCode region) {
    return statistics(region, tallies.sums(region, MEASURES), clock.instant());
  }

  /** The counts of each region directly below one, now. */
  List<OperatorStatistics> below(RegionCode region) {
    Instant now = clock.instant();
    return tallies.below(region, MEASURES, LocalDate.MAX).entrySet().stream()
        .map(each -> statistics(each.getKey(), each.getValue(), now))
        .toList();
  }

  private static OperatorStatistics statistics(RegionCode region, Sums sums, Instant now) {
    return new OperatorStatistics(
        region.value(),
        sums.of(POSTS),
        sums.of(CERTIFIED),
        sums.of(ASSIGNED),
        sums.of(ASSIGNED) - sums.of(ASSIGNED_CERTIFIED),
        now);
  }

  private static UncertifiedUnit read(ResultSet row) throws SQLException {
    return new UncertifiedUnit(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getBoolean(8));
  }
}

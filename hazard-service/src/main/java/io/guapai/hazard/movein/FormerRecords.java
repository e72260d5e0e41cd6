package io.guapai.hazard.movein;

import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows what was brought in, as far as the caller may see it. */
@ApplicationScoped
public class FormerRecords {

  private final Sql sql;
  private final PlatformClock clock;

  FormerRecords(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Where those of the hazards come from that were brought in, by their id. */
  public Map<UUID, FormerRecord> of(Collection<UUID> hazards) {
    Map<UUID, FormerRecord> records = new HashMap<>();
    sql.query(
        "select hazard_id, source, record_no, import, order_no, overdue_since, grace_until, at"
            + " from brought_in where hazard_id = any(?::uuid[])",
        row -> records.put(row.getObject(1, UUID.class), record(row)),
        hazards.stream().map(UUID::toString).toList());
    return records;
  }

  /** How much of which register was brought in, by delivery. */
  List<MovingInDelivery> deliveries(
      ListScope scope, MovingInDelivery.@Nullable Place after, int limit) {
    MovingInDelivery.Place begin = after == null ? MovingInDelivery.Place.BEGINNING : after;
    Conditions fit = Conditions.within(scope, Columns.of("b.region_code", "b.enterprise_id"));
    return sql.query(
        "select * from (select b.source, coalesce(b.import, '') as name, count(*),"
            + " count(*) filter (where h.open), count(*) filter (where h.open and h.overdue),"
            + " max(b.at) from brought_in b join hazard h on h.id = b.hazard_id where "
            + fit.sql()
            + " group by 1, 2) as delivered where (source, name) > (?, ?)"
            + " order by source, name limit ?",
        row ->
            new MovingInDelivery(
                row.getString(1),
                row.getString(2).isEmpty() ? null : row.getString(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                at(row, 6)),
        fit.values(begin.source(), begin.importName(), limit));
  }

  private FormerRecord record(ResultSet row) throws SQLException {
    return new FormerRecord(
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getObject(6, LocalDate.class),
        row.getObject(7, LocalDate.class),
        at(row, 8));
  }

  private OffsetDateTime at(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class)
        .atZoneSameInstant(clock.getZone())
        .toOffsetDateTime();
  }
}

package io.guapai.notification.alert;

import io.guapai.contracts.Level;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads alerts, as far as the connection's scope sees them. */
@ApplicationScoped
public class AlertBook {

  private static final String SELECT =
      "select id, occurred_at, type, severity, level, region_code, enterprise_id, hazard_id,"
          + " equipment_no, title_zh, title_en, event_id, source, demonstration from alert"
          + " where starts_with(region_code, ?)";

  private final Sql sql;
  private final RegionTree regions;

  public AlertBook(Sql sql, RegionTree regions) {
    this.sql = sql;
    this.regions = regions;
  }

  /**
   * Alerts of a region, the newest first.
   *
   * @param region null for all that the scope sees
   * @param before id to start before; null for the newest
   */
  List<Alert> newest(@Nullable RegionCode region, @Nullable Long before, int limit) {
    return sql.query(
        SELECT + " and id < ? order by id desc limit ?",
        this::map,
        prefix(region),
        before == null ? Long.MAX_VALUE : before,
        limit);
  }

  /** Alerts of a region with ids in {@code (after, upTo]}, the oldest first. */
  List<Alert> following(@Nullable RegionCode region, long after, long upTo, int limit) {
    return sql.query(
        SELECT + " and id > ? and id <= ? order by id limit ?",
        this::map,
        prefix(region),
        after,
        upTo,
        limit);
  }

  /** The highest id that the connection's scope sees; 0 when there is none. */
  long last() {
    return sql.first("select coalesce(max(id), 0) from alert", row -> row.getLong(1)).orElse(0L);
  }

  private static String prefix(@Nullable RegionCode region) {
    return region == null ? "" : region.value();
  }

  private Alert map(ResultSet row) throws SQLException {
    String level = row.getString(5);
    String region = row.getString(6);
    return new Alert(
        row.getLong(1),
        row.getObject(2, OffsetDateTime.class).toInstant(),
        row.getString(3),
        Severity.valueOf(row.getString(4)),
        level == null ? null : Level.valueOf(level),
        region,
        regionName(RegionCode.parse(region)),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        row.getString(11),
        row.getString(12),
        row.getString(13),
        row.getBoolean(14));
  }

  private String regionName(RegionCode region) {
    return regions.find(region).isPresent() ? regions.fullName(region) : region.value();
  }
}

package io.guapai.notification.alert;

import io.guapai.contracts.Level;
import io.guapai.contracts.Severity;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads alerts, as far as the connection's scope sees them. */
@ApplicationScoped
public class AlertBook {

  /** How far alerts are settled, when they are known to be so up to an id. */
  static final String HORIZON = "select reached, settled from alerts_settled(?)";

  private static final String SELECT =
      "select id, occurred_at, type, severity, level, region_code, enterprise_id, hazard_id,"
          + " equipment_no, title_zh, title_en, event_id, source, traceparent,"
          + " demonstration or enterprise_made_up(enterprise_id) from alert";

  private static final String FOLLOWING = " id > ? and id <= ? order by id limit ?";

  /** The first alerts with ids in {@code (after, end]}, the oldest first. */
  static final String RANGE = SELECT + " where" + FOLLOWING;

  private final Sql sql;
  private final RegionTree regions;

  public AlertBook(Sql sql, RegionTree regions) {
    this.sql = sql;
    this.regions = regions;
  }

  /**
   * How far alerts go.
   *
   * @param reached the highest id that was given
   * @param settled the id up to which each alert is visible or never will be
   */
  record Horizon(long reached, long settled) {
    static Horizon of(ResultSet row) throws SQLException {
      return new Horizon(row.getLong(1), row.getLong(2));
    }
  }

  Horizon horizon() {
    return sql.first(HORIZON, Horizon::of, 0L).orElseThrow();
  }

  /**
   * Alerts of an interest, the newest first: none that a smaller id may still come before, so that
   * whoever follows the stream from the first of them misses nothing.
   *
   * @param before id to start before; null for the newest
   */
  List<Alert> newest(Interest interest, @Nullable Long before, int limit) {
    // A statement of its own: alerts up to the horizon are visible to the snapshot of the next.
    long end = before == null ? horizon().settled() + 1 : before;
    List<Object> parameters = new ArrayList<>();
    String within = within(interest, parameters);
    parameters.addAll(List.of(end, limit));
    return sql.query(
        SELECT + " where" + within + " id < ? order by id desc limit ?",
        this::map,
        parameters.toArray());
  }

  /** Alerts of an interest with ids in {@code (after, end]}, the oldest first. */
  List<Alert> following(Interest interest, long after, long end, int limit) {
    List<Object> parameters = new ArrayList<>();
    String within = within(interest, parameters);
    parameters.addAll(List.of(after, end, limit));
    return sql.query(SELECT + " where" + within + FOLLOWING, this::map, parameters.toArray());
  }

  /** The region asked for, or the enterprise: the index finds them, the policy would by rows. */
  private static String within(Interest interest, List<Object> parameters) {
    RegionCode region = interest.region();
    String enterprise = interest.scope().enterprise();
    if (region == null) {
      if (enterprise == null || interest.scope().region() != null) {
        return "";
      }
      parameters.add(enterprise);
      return " enterprise_id = ? and";
    }
    return " " + Conditions.territory("region_code", region) + " and";
  }

  Alert map(ResultSet row) throws SQLException {
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
        row.getString(14),
        row.getBoolean(15));
  }

  private String regionName(RegionCode region) {
    return regions.find(region).isPresent() ? regions.fullName(region) : region.value();
  }
}

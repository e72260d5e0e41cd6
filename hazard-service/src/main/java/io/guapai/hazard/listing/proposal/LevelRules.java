package io.guapai.hazard.listing.proposal;

import io.guapai.contracts.Level;
import io.guapai.hazard.Mark;
import io.guapai.hazard.listing.proposal.Suggestion.Reason;
import io.guapai.runtime.rule.Editions;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules that say which level of government lists what (由谁挂牌). */
@ApplicationScoped
class LevelRules {

  private final Sql sql;
  private final PlatformClock clock;

  LevelRules(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * The rules in force today that apply; of two for the same ground that of the narrower territory,
   * then the later one.
   *
   * @param region place of the hazard
   * @param listedAt level that lists it now
   */
  List<Reason> applying(Collection<Ground> grounds, String region, @Nullable Level listedAt) {
    return sql.query(
        "select distinct on (ground) ground, level, id, edition, source, mark"
            + " from listing_level_rule"
            + Editions.ASKED
            + "where ground = any(?) and (listed_at is null or listed_at = ?)"
            + " and (region_code is null or starts_with(?, region_code))"
            + " and "
            + Editions.IN_FORCE
            + " order by ground, length(region_code) desc nulls last, valid_from desc",
        LevelRules::reason,
        clock.today(),
        grounds.stream().map(Ground::name).toList(),
        listedAt,
        region);
  }

  private static Reason reason(ResultSet row) throws SQLException {
    Ground ground = Ground.valueOf(row.getString(1));
    return new Reason(
        ground,
        ground.zh(),
        Level.valueOf(row.getString(2)),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        Mark.valueOf(row.getString(6)));
  }
}

package io.guapai.hazard.listing.progress;

import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.listing.Filed;
import io.guapai.hazard.listing.Listing;
import io.guapai.runtime.act.By;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The progress reports on file. */
@ApplicationScoped
public class ProgressFile {

  private final Sql sql;
  private final PlatformClock clock;

  public ProgressFile(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Keeps a report. */
  void add(Hazard hazard, Listing listing, Progress progress, By by) {
    sql.update(
        "insert into listing_progress (listing_id, sequence, hazard_id, enterprise_id, region_code,"
            + " percent, funds_spent, measures_done, problem, photos, filed_by, filed_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        listing.id(),
        hazard.version(),
        hazard.id(),
        hazard.enterpriseId(),
        hazard.regionCode(),
        progress.percent(),
        progress.fundsSpent(),
        progress.measuresDone(),
        progress.problem(),
        progress.photosOrNone(),
        by.actor(),
        by.at());
  }

  /** The reports on a listing, the first one first. */
  public List<Filed<Progress>> of(UUID listingId) {
    return sql.query(
        "select filed_by, filed_at, percent, funds_spent, measures_done, problem, photos"
            + " from listing_progress where listing_id = ? order by sequence",
        row -> Filed.read(row, clock.getZone(), progress(row)),
        listingId);
  }

  private static Progress progress(ResultSet row) throws SQLException {
    String[] photos = (String[]) row.getArray(7).getArray();
    return new Progress(
        row.getInt(3),
        row.getBigDecimal(4),
        row.getString(5),
        row.getString(6),
        Arrays.asList(photos));
  }
}

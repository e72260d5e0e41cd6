package io.guapai.hazard.listing.openlist;

import io.guapai.contracts.Level;
import io.guapai.hazard.listing.ListingRules;
import io.guapai.hazard.listing.ListingState;
import io.guapai.hazard.listing.Threshold;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the public may know of listings: those that were published, as long as they last and for
 * some months after the delisting. One that was raised stays until the upper one is published.
 */
@ApplicationScoped
class PublicListings {

  private static final String QUERY =
      "select l.id, l.listing_no, l.level, l.authority_region, h.hazard_no, h.title_zh, h.title_en,"
          + " h.region_code,"
          + " coalesce(nullif(n.contents::json #>> '{contents,responsibleUnit}', ''),"
          + " enterprise_name(h.enterprise_id), h.enterprise_id), l.since, l.due_date, l.state, p.medium,"
          + " p.published_on, l.ended_at, h.demonstration"
          + " from listing l join hazard h on h.id = l.hazard_id"
          + " left join listing_notice n on n.listing_id = l.id"
          + " join listing_publication p on p.listing_id = l.id and not p.delisting"
          + " where (l.active or l.state = 'DELISTED' and l.ended_at >= ?"
          + " or l.state = 'SUPERSEDED' and h.listed and not exists (select from listing u"
          + " join listing_publication v on v.listing_id = u.id"
          + " where u.hazard_id = l.hazard_id and u.since > l.since))"
          + " and starts_with(h.region_code, ?) and (?::uuid is null or l.id < ?::uuid)"
          + " order by l.id desc limit ?";

  private final Sql sql;
  private final Transactions transactions;
  private final ListingRules rules;
  private final PlatformClock clock;

  PublicListings(Sql sql, Transactions transactions, ListingRules rules, PlatformClock clock) {
    this.sql = sql;
    this.transactions = transactions;
    this.rules = rules;
    this.clock = clock;
  }

  private record Row(UUID id, PublicListing listing) {}

  /**
   * A page of the list, newest first.
   *
   * @param region territory asked for; null for all
   */
  Page<PublicListing> page(@Nullable RegionCode region, @Nullable UUID before, int size) {
    String within = region == null ? "" : county(region.value());
    List<Row> rows =
        transactions.asSystem(
            () -> sql.query(QUERY, this::row, since(), within, before, before, size + 1));
    Page<Row> page = Page.of(rows, size, Row::id);
    return new Page<>(page.items().stream().map(Row::listing).toList(), page.next());
  }

  private Instant since() {
    int months = rules.of(Threshold.PUBLIC_MONTHS_AFTER_DELISTING);
    return clock.startOf(clock.today().minusMonths(months));
  }

  private Row row(ResultSet row) throws SQLException {
    OffsetDateTime ended = row.getObject(15, OffsetDateTime.class);
    ListingState state = ListingState.valueOf(row.getString(12));
    return new Row(
        row.getObject(1, UUID.class),
        new PublicListing(
            row.getString(2),
            Level.valueOf(row.getString(3)),
            row.getString(4),
            row.getString(5),
            row.getString(6),
            row.getString(7),
            county(row.getString(8)),
            row.getString(9),
            day(row.getObject(10, OffsetDateTime.class)),
            row.getObject(11, LocalDate.class),
            state,
            row.getString(13),
            row.getObject(14, LocalDate.class),
            state == ListingState.DELISTED ? day(ended) : null,
            row.getBoolean(16)));
  }

  private LocalDate day(OffsetDateTime moment) {
    return moment.atZoneSameInstant(clock.getZone()).toLocalDate();
  }

  /** Nobody learns the township of a hazard, by asking for it neither. */
  private static String county(String region) {
    return region.substring(0, Math.min(region.length(), Level.COUNTY.codeLength()));
  }
}

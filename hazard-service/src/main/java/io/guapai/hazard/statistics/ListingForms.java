package io.guapai.hazard.statistics;

import io.guapai.hazard.statistics.ListingForm.Line;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.query.Quarter;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts listings by the history of the hazards, so that the form of a past quarter stands. */
@ApplicationScoped
class ListingForms {

  private static final String COUNT =
      """
      select last.region_code,
             count(*) filter (where before.listed_level is not null) as carried_over,
             sum(acts.proposed), sum(acts.declined), sum(acts.listed), sum(acts.upgraded),
             sum(acts.extended), sum(acts.delisted),
             count(*) filter (where last.listed_level is not null) as in_force,
             count(*) filter (where last.listed_level = 'COUNTY') as by_county,
             count(*) filter (where last.listed_level = 'CITY') as by_city,
             count(*) filter (where last.listed_level = 'PROVINCE') as by_province,
             count(*) filter (where last.listed_level is not null and last.overdue) as overdue
      from (select hazard_id from listing_proposal union select hazard_id from listing) as any_listed
      join hazard on hazard.id = hazard_id and not demonstration
      join lateral (select region_code, listed_level, overdue from hazard_history h
                    where h.hazard_id = hazard.id and h.at < ?
                    order by sequence desc limit 1) as last on true
      left join lateral (select listed_level from hazard_history h
                         where h.hazard_id = hazard.id and h.at < ?
                         order by sequence desc limit 1) as before on true
      join lateral (select count(*) filter (where act = 'PROPOSE_LISTING') as proposed,
                           count(*) filter (where act = 'DECLINE_LISTING') as declined,
                           count(*) filter (where act = 'LIST') as listed,
                           count(*) filter (where act = 'UPGRADE') as upgraded,
                           count(*) filter (where act = 'EXTEND' and listed_level is not null)
                             as extended,
                           count(*) filter (where act = 'DELIST') as delisted
                    from hazard_history h
                    where h.hazard_id = hazard.id and h.at >= ? and h.at < ?) as acts on true
      where last.region_code = any(?)
      group by last.region_code
      """;

  private static final Quarter OLDEST = new Quarter(1900, 1);

  private final Sql sql;
  private final Transactions transactions;
  private final TerritoryLines territories;
  private final Divisions divisions;
  private final RegionTree regions;
  private final PlatformClock clock;

  ListingForms(
      Sql sql,
      Transactions transactions,
      TerritoryLines territories,
      Divisions divisions,
      RegionTree regions,
      PlatformClock clock) {
    this.sql = sql;
    this.transactions = transactions;
    this.territories = territories;
    this.divisions = divisions;
    this.regions = regions;
    this.clock = clock;
  }

  /**
   * The form of a territory.
   *
   * @param region the caller's territory or one inside it
   * @param asked the current quarter when not given
   * @throws ProblemException when the quarter lies in the future (400)
   */
  ListingForm form(Caller caller, @Nullable RegionCode region, @Nullable Quarter asked) {
    Quarter current = Quarter.of(clock.today());
    Quarter quarter = Objects.requireNonNullElse(asked, current);
    if (quarter.firstDay().isAfter(current.firstDay()) || quarter.year() < OLDEST.year()) {
      throw new ProblemException(
          PlatformProblem.INVALID_VALUE,
          "quarter",
          "quarter",
          quarter.toString(),
          OLDEST + " – " + current);
    }
    RegionCode territory = territories.of(caller, region, quarter.lastDay());
    return transactions.asSystem(() -> counted(territory, quarter));
  }

  private ListingForm counted(RegionCode territory, Quarter quarter) {
    Map<String, String> places = divisions.within(territory, quarter.lastDay());
    Map<String, Line> lines = new LinkedHashMap<>();
    territories
        .below(territory, places)
        .forEach((code, name) -> lines.put(code, Line.empty(code, name.zh(), name.en())));
    Instant end = end(quarter);
    for (Line counted : count(places, clock.startOf(quarter.firstDay()), end)) {
      lines.computeIfPresent(
          Objects.requireNonNull(places.get(counted.code())), (code, line) -> line.plus(counted));
    }
    Line total = Line.empty("", "合计", "Total");
    for (Line line : lines.values()) {
      total = total.plus(line);
    }
    return new ListingForm(
        territory.value(),
        regions.fullName(territory),
        quarter.toString(),
        quarter.firstDay(),
        quarter.lastDay(),
        end.minus(1, ChronoUnit.MICROS).atZone(clock.getZone()).toOffsetDateTime(),
        new ArrayList<>(lines.values()),
        total);
  }

  /** The first instant that no longer counts. */
  private Instant end(Quarter quarter) {
    Instant over = clock.startOf(quarter.lastDay().plusDays(1));
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS).plus(1, ChronoUnit.MICROS);
    return now.isBefore(over) ? now : over;
  }

  /** Lines by the place that counts, with its code for a name. */
  private List<Line> count(Map<String, String> places, Instant start, Instant end) {
    return sql.query(COUNT, ListingForms::line, end, start, start, end, places.keySet());
  }

  private static Line line(ResultSet row) throws SQLException {
    String place = row.getString(1);
    return new Line(
        place,
        place,
        place,
        row.getLong(2),
        row.getLong(3),
        row.getLong(4),
        row.getLong(5),
        row.getLong(6),
        row.getLong(7),
        row.getLong(8),
        row.getLong(9),
        row.getLong(10),
        row.getLong(11),
        row.getLong(12),
        row.getLong(13));
  }
}

package io.guapai.hazard.statistics;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.contracts.hazard.ListingsReported;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.statistics.ListingForm.Line;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.event.EventJson;
import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.query.Quarter;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The reports of quarterly statistics of listings, from each authority to the one above, up to the
 * province (福建 §8). A report is sent once and keeps the figures of its day.
 */
@ApplicationScoped
class ListingReports {

  private final ListingForms forms;
  private final RegionTree regions;
  private final Outbox outbox;
  private final Sql sql;
  private final PlatformClock clock;

  ListingReports(
      ListingForms forms, RegionTree regions, Outbox outbox, Sql sql, PlatformClock clock) {
    this.forms = forms;
    this.regions = regions;
    this.outbox = outbox;
    this.sql = sql;
    this.clock = clock;
  }

  /** A report that is ready to be sent: the form was counted in the system's scope. */
  record Prepared(
      RegionCode own, RegionCode receiver, Quarter quarter, ListingForm form, String signer) {}

  /**
   * Prepares the report of a quarter of the caller's own territory.
   *
   * @throws ProblemException when nobody is above (409), or the quarter is not over (422)
   */
  Prepared prepare(Caller caller, NewListingReport asked) {
    RegionCode own = caller.regionWithin(null);
    RegionCode receiver =
        regions
            .authorityAbove(own)
            .orElseThrow(
                () -> new ProblemException(HazardProblem.NO_NEXT_LEVEL, null, own.value()));
    Quarter quarter = Quarter.parse(asked.quarter());
    if (!quarter.lastDay().isBefore(clock.today())) {
      throw new ProblemException(
          HazardProblem.QUARTER_NOT_OVER, "quarter", quarter, quarter.lastDay().toString());
    }
    return new Prepared(own, receiver, quarter, forms.form(caller, own, quarter), asked.signer());
  }

  /**
   * Sends a report.
   *
   * @throws ProblemException when the quarter was reported (409)
   */
  ListingReportView send(Caller caller, Prepared report) {
    RegionCode own = report.own();
    RegionCode receiver = report.receiver();
    Quarter quarter = report.quarter();
    ListingForm form = report.form();
    UUID id = UuidCreator.getTimeOrderedEpoch();
    int sent =
        sql.update(
            "insert into listing_report (id, region_code, receiver_region, quarter, form, signer,"
                + " reported_by, reported_at) values (?, ?, ?, ?, ?, ?, ?, ?)"
                + " on conflict do nothing",
            id,
            own.value(),
            receiver.value(),
            quarter.toString(),
            EventJson.write(form),
            report.signer(),
            caller.name(),
            clock.instant());
    if (sent == 0) {
      throw new ProblemException(HazardProblem.QUARTER_REPORTED, null, quarter);
    }
    Line total = form.total();
    outbox.publish(
        List.of(
            new Draft(
                new ListingsReported(
                    id.toString(),
                    own.value(),
                    receiver.level(),
                    receiver.value(),
                    quarter.toString(),
                    Math.toIntExact(total.listed()),
                    Math.toIntExact(total.delisted()),
                    Math.toIntExact(total.inForce()),
                    Math.toIntExact(total.overdue())),
                1L,
                Cause.correlated(id.toString()))));
    return find(ListScope.of(caller, own), null, null, 1).get(0);
  }

  /** The reports of the authorities of a territory, those sent last first. */
  List<ListingReportView> find(
      ListScope scope, @Nullable Quarter quarter, @Nullable UUID before, int limit) {
    Conditions fit =
        Conditions.within(scope, Columns.of("region_code"))
            .and("quarter = ?", quarter == null ? null : quarter.toString())
            .and("id < ?", before);
    return sql.query(
        "select id, region_code, receiver_region, quarter, form, signer, reported_by, reported_at"
            + " from listing_report where "
            + fit.sql()
            + " order by id desc limit ?",
        this::view,
        fit.values(limit));
  }

  private ListingReportView view(ResultSet row) throws SQLException {
    return new ListingReportView(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        Objects.requireNonNull(row.getObject(8, OffsetDateTime.class))
            .atZoneSameInstant(clock.getZone())
            .toOffsetDateTime());
  }
}

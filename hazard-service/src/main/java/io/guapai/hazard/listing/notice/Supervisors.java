package io.guapai.hazard.listing.notice;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.contracts.Level;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.listing.ListingBody;
import io.guapai.hazard.listing.notice.Contents.Contact;
import io.guapai.hazard.listing.notice.Contents.Leader;
import io.guapai.hazard.listing.notice.Contents.NamedContact;
import io.guapai.hazard.listing.notice.Contents.NamedLeader;
import io.guapai.hazard.listing.notice.Contents.Supervisor;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who supervises for the governments that list. */
@ApplicationScoped
public class Supervisors {

  private final Sql sql;
  private final PlatformClock clock;
  private final Notices notices;

  Supervisors(Sql sql, PlatformClock clock, Notices notices) {
    this.sql = sql;
    this.clock = clock;
    this.notices = notices;
  }

  /**
   * Notes whom the caller's government names.
   *
   * @throws ProblemException when the caller decides for no government that lists (403)
   */
  @Transactional
  SupervisorView state(NewSupervisor named, Caller caller) {
    RegionCode own = caller.region();
    if (own == null || own.level() == Level.TOWNSHIP) {
      throw new ProblemException(
          HazardProblem.NOT_YOUR_LEVEL, null, Level.COUNTY, own == null ? "" : own.value());
    }
    new ListingBody(own).requireDecider(caller);
    return sql.first(
            "insert into listing_supervisor (id, region_code, leader_name, leader_post, department,"
                + " contact_name, contact_phone, stated_by, stated_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning *",
            this::view,
            UuidCreator.getTimeOrderedEpoch(),
            own.value(),
            named.responsibleLeader().name(),
            named.responsibleLeader().post(),
            named.supervisingDepartment(),
            named.contact().name(),
            named.contact().phone(),
            caller.name(),
            clock.instant())
        .orElseThrow();
  }

  /** What the governments of a scope stated, the newest first. */
  List<SupervisorView> stated(ListScope scope, @Nullable UUID before, int limit) {
    Conditions fit = Conditions.within(scope, Columns.of("region_code")).and("id < ?", before);
    return sql.query(
        "select * from listing_supervisor where " + fit.sql() + " order by id desc limit ?",
        this::view,
        fit.values(limit));
  }

  /**
   * Who supervises for a government by what it said last, in a statement or in a decision of its
   * own; nobody when it has said nothing yet.
   *
   * @param demonstration whether decisions on demonstration data count, or those on real cases
   */
  Supervisor of(RegionCode authority, boolean demonstration) {
    Optional<SupervisorView> stated =
        sql.first(
            "select * from listing_supervisor where region_code = ? order by id desc limit 1",
            this::view,
            authority.value());
    Instant since = stated.map(last -> last.statedAt().toInstant()).orElse(Instant.EPOCH);
    return notices
        .lastDecidedBy(authority, demonstration, since)
        .map(notice -> notice.contents().supervisor())
        .or(
            () ->
                stated.map(
                    last ->
                        new Supervisor(
                            NamedLeader.of(last.responsibleLeader()),
                            last.supervisingDepartment(),
                            NamedContact.of(last.contact()))))
        .orElse(Supervisor.NOBODY);
  }

  private SupervisorView view(ResultSet row) throws SQLException {
    return new SupervisorView(
        row.getString("id"),
        row.getString("region_code"),
        new Leader(row.getString("leader_name"), row.getString("leader_post")),
        row.getString("department"),
        new Contact(row.getString("contact_name"), row.getString("contact_phone")),
        row.getString("stated_by"),
        row.getObject("stated_at", OffsetDateTime.class)
            .atZoneSameInstant(clock.getZone())
            .toOffsetDateTime());
  }
}

package io.guapai.hazard.duty;

import io.guapai.contracts.DutyKind;
import io.guapai.hazard.duty.DutyView.State;
import io.guapai.hazard.duty.DutyView.Told;
import io.guapai.runtime.ladder.LadderStep;
import io.guapai.runtime.ladder.LadderSteps;
import io.guapai.runtime.ladder.LadderSubject;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads duties, as far as the caller may see them. */
@ApplicationScoped
class DutyBook {

  private static final String SELECT =
      "select d.id, d.kind, d.subject, d.hazard_id, d.complaint_id, d.enterprise_id,"
          + " d.region_code, d.authority_region, d.lapsed, d.due_date, d.deadline, d.done_at,"
          + " d.done_by, late from duty d cross join lateral"
          + " (select not d.lapsed and coalesce(d.done_at, ?) >= d.expires_at as late) as told";

  private final Sql sql;
  private final PlatformClock clock;
  private final LadderSteps steps;
  private final RegionTree regions;

  DutyBook(Sql sql, PlatformClock clock, LadderSteps steps, RegionTree regions) {
    this.sql = sql;
    this.clock = clock;
    this.steps = steps;
    this.regions = regions;
  }

  /** The duties of the authorities of a territory, the newest first. */
  List<DutyView> of(
      ListScope scope,
      @Nullable DutyKind kind,
      @Nullable Boolean late,
      @Nullable UUID before,
      int limit) {
    Conditions fit =
        Conditions.within(scope, Columns.of("d.authority_region"))
            .and("d.kind = ?", kind)
            .and("late = ?", late)
            .and("d.id < ?", before);
    return withSteps(
        sql.query(
            SELECT + " where " + fit.sql() + " order by d.id desc limit ?",
            this::map,
            Stream.concat(Stream.of(clock.instant()), Stream.of(fit.values(limit))).toArray()));
  }

  /** What each authority of a territory owes now, those that are late with most first. */
  List<AuthorityDuties> byAuthority(
      ListScope scope, AuthorityDuties.@Nullable Place after, int limit) {
    Conditions fit =
        Conditions.within(scope, Columns.of("authority_region")).and("done_at is null");
    AuthorityDuties.Place begin = after == null ? AuthorityDuties.Place.BEGINNING : after;
    return sql.query(
        "select * from (select authority_region, count(*), count(*) filter (where late) as late,"
            + " min(due_date) filter (where late) from duty"
            + " cross join lateral (select expires_at <= ? as late) as told where "
            + fit.sql()
            + " group by authority_region) as owed where (-late, authority_region) > (?, ?)"
            + " order by -late, authority_region limit ?",
        row ->
            new AuthorityDuties(
                row.getString(1),
                name(row.getString(1)),
                row.getLong(2),
                row.getLong(3),
                row.getObject(4, LocalDate.class)),
        Stream.concat(
                Stream.of(clock.instant()),
                Stream.of(fit.values(-begin.late(), begin.authority(), limit)))
            .toArray());
  }

  private String name(String authority) {
    RegionCode region = RegionCode.parse(authority);
    return regions.find(region).isPresent() ? regions.fullName(region) : authority;
  }

  /** All duties about a hazard, the oldest first. */
  List<DutyView> about(UUID hazardId) {
    return withSteps(
        sql.query(
            SELECT + " where d.hazard_id = ? order by d.id", this::map, clock.instant(), hazardId));
  }

  private List<DutyView> withSteps(List<DutyView> duties) {
    Map<UUID, List<LadderStep>> told =
        steps.of(
            LadderSubject.LATE_DUTY,
            duties.stream().map(duty -> UUID.fromString(duty.id())).toList());
    return duties.stream()
        .map(duty -> duty.with(told(told.getOrDefault(UUID.fromString(duty.id()), List.of()))))
        .toList();
  }

  private List<Told> told(List<LadderStep> reached) {
    List<Told> told = new ArrayList<>();
    for (LadderStep step : reached) {
      told.add(
          new Told(
              told.size() + 1,
              step.level(),
              step.authorityRegion(),
              step.reachedAt().atZone(clock.getZone()).toOffsetDateTime(),
              Objects.requireNonNull(step.eventId())));
    }
    return told;
  }

  private DutyView map(ResultSet row) throws SQLException {
    boolean done = row.getObject(12) != null;
    return new DutyView(
        row.getString(1),
        DutyKind.valueOf(row.getString(2)),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getBoolean(9) ? State.LAPSED : done ? State.DONE : State.OPEN,
        row.getObject(10, LocalDate.class),
        row.getString(11),
        row.getBoolean(14),
        done ? at(row, 12) : null,
        row.getString(13),
        List.of());
  }

  private OffsetDateTime at(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class)
        .atZoneSameInstant(clock.getZone())
        .toOffsetDateTime();
  }
}

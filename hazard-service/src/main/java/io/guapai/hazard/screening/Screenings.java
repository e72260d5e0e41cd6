package io.guapai.hazard.screening;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.hazard.Days;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.unit.OwnSites;
import io.guapai.hazard.unit.OwnSites.Site;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records screenings, and shows those on record as far as the caller may see them. */
@ApplicationScoped
public class Screenings {

  private final Sql sql;
  private final PlatformClock clock;
  private final OwnSites sites;

  public Screenings(Sql sql, PlatformClock clock, OwnSites sites) {
    this.sql = sql;
    this.clock = clock;
    this.sites = sites;
  }

  /** Which screenings a list shows; a null asks for nothing in particular. */
  record Filter(
      ListScope scope,
      @Nullable String equipmentNo,
      @Nullable ScreeningKind kind,
      @Nullable UUID hazard,
      @Nullable UUID before) {}

  private static final String HAZARDS =
      "array(select hazard_id::text from screening_finding f where f.screening_id = screening.id"
          + " order by hazard_id) as hazards";

  /**
   * Records a screening of the caller's enterprise. There is one of each kind a day, for each unit
   * and for the enterprise itself.
   *
   * @throws ProblemException when it is on record already (409) or said to be of the future (422)
   */
  @Transactional
  public ScreeningView record(NewScreening screening, Caller caller) {
    Days.requirePast("on", screening.on(), clock.today());
    Site site = sites.of(caller, screening.equipmentNo());
    return sql.first(
            "insert into screening (id, enterprise_id, region_code, equipment_no, kind,"
                + " screened_on, screened_by, findings, note, recorded_by, recorded_at,"
                + " demonstration) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce("
                + "(select demonstration from enterprise where id = ?),"
                + " (select bool_and(demonstration) from unit where enterprise_id = ?), false))"
                + " on conflict do nothing returning *, "
                + HAZARDS,
            this::view,
            UuidCreator.getTimeOrderedEpoch(),
            site.enterpriseId(),
            site.regionCode(),
            screening.equipmentNo(),
            screening.kind(),
            screening.on(),
            Objects.requireNonNullElse(screening.by(), caller.name()),
            screening.findings(),
            screening.note(),
            caller.name(),
            clock.instant(),
            site.enterpriseId(),
            site.enterpriseId())
        .orElseThrow(
            () ->
                new ProblemException(
                    HazardProblem.SCREENED_ALREADY,
                    null,
                    screening.kind(),
                    screening.on().toString()));
  }

  /** The screenings that fit, those recorded last first. */
  List<ScreeningView> find(Filter filter, int limit) {
    Conditions fit =
        Conditions.within(filter.scope(), Columns.of("region_code", "enterprise_id"))
            .and("equipment_no = ?", filter.equipmentNo())
            .and("kind = ?", filter.kind())
            .and(
                "exists (select from screening_finding f where f.screening_id = screening.id"
                    + " and f.hazard_id = ?)",
                filter.hazard())
            .and("id < ?", filter.before());
    return sql.query(
        "select *, " + HAZARDS + " from screening where " + fit.sql() + " order by id desc limit ?",
        this::view,
        fit.values(limit));
  }

  private ScreeningView view(ResultSet row) throws SQLException {
    return new ScreeningView(
        row.getString("id"),
        row.getString("enterprise_id"),
        row.getString("region_code"),
        row.getString("equipment_no"),
        ScreeningKind.valueOf(row.getString("kind")),
        row.getObject("screened_on", LocalDate.class),
        row.getString("screened_by"),
        row.getInt("findings"),
        List.of((String[]) row.getArray("hazards").getArray()),
        row.getString("note"),
        row.getString("recorded_by"),
        row.getObject("recorded_at", OffsetDateTime.class)
            .atZoneSameInstant(clock.getZone())
            .toOffsetDateTime());
  }
}

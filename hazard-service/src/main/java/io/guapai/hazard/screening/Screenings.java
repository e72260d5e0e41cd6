package io.guapai.hazard.screening;

import io.guapai.contracts.ScreeningKind;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The screenings on record, as far as the caller may see them. */
@ApplicationScoped
class Screenings {

  private final Sql sql;
  private final PlatformClock clock;

  Screenings(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Which screenings a list shows; a null asks for nothing in particular. */
  record Filter(
      ListScope scope,
      @Nullable String equipmentNo,
      @Nullable ScreeningKind kind,
      @Nullable UUID hazard,
      @Nullable UUID before) {}

  private static final String SCREENING =
      "select *, array(select hazard_id::text from screening_finding f"
          + " where f.screening_id = screening.id order by hazard_id) as hazards from screening";

  /** One as it is shown. */
  ScreeningView view(UUID id) {
    return sql.first(SCREENING + " where id = ?", this::view, id).orElseThrow();
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
        SCREENING + " where " + fit.sql() + " order by id desc limit ?",
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
        row.getBoolean("late"),
        List.of((String[]) row.getArray("hazards").getArray()),
        row.getString("note"),
        row.getString("recorded_by"),
        row.getObject("recorded_at", OffsetDateTime.class)
            .atZoneSameInstant(clock.getZone())
            .toOffsetDateTime());
  }
}

package io.guapai.inspection.confirmation;

import io.guapai.contracts.inspection.ConfirmationsMissed;
import io.guapai.runtime.due.DueRows;
import io.guapai.runtime.due.DueWork;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * When a year is over: keeps how many enterprises of a territory were confirmed and visited in it,
 * and tells where not all were confirmed. A territory that has just come to have enterprises begins
 * with the running year.
 */
@ApplicationScoped
class ClosingYears implements DueWork<String> {

  private static final DueRows<String> ROWS =
      new DueRows<>(String.class, "township_year", "region_code", "true", "closes_at");

  private static final String COUNT =
      "insert into closed_year (region_code, year, enterprises, confirmed, visited)"
          + " select cast(? as text), cast(? as int), count(*),"
          + " count(*) filter (where exists (select from confirmation c where c.year = ?"
          + " and (c.enterprise_id, c.region_code) = (p.enterprise_id, p.region_code))),"
          + " count(*) filter (where exists (select from visit v where v.year = ?"
          + " and (v.enterprise_id, v.region_code) = (p.enterprise_id, p.region_code)))"
          + " from premises p where p.region_code = ? and p.units > 0"
          + " on conflict do nothing returning enterprises, confirmed";

  private final Sql sql;
  private final Outbox outbox;
  private final PlatformClock clock;

  ClosingYears(Sql sql, Outbox outbox, PlatformClock clock) {
    this.sql = sql;
    this.outbox = outbox;
    this.clock = clock;
  }

  private record Counted(int enterprises, int confirmed) {}

  @Override
  public String name() {
    return "closing-years";
  }

  @Override
  public DueRows<String> rows() {
    return ROWS;
  }

  @Override
  public void handle(List<String> keys, Instant now) {
    int current = clock.today().getYear();
    keys.forEach(
        region -> {
          begunUntil(region).ifPresent(end -> close(region, end.getYear() - 1));
          sql.update(
              "update township_year set closes_at = ? where region_code = ?",
              clock.startOf(LocalDate.of(current + 1, 1, 1)),
              region);
        });
  }

  /** The day on which its running year is over; empty where none was begun. */
  private Optional<LocalDate> begunUntil(String region) {
    return sql.first(
        "select closes_at from township_year where region_code = ? and closes_at > '-infinity'",
        row ->
            row.getObject(1, OffsetDateTime.class).atZoneSameInstant(clock.getZone()).toLocalDate(),
        region);
  }

  private void close(String region, int year) {
    sql.first(
            COUNT,
            row -> new Counted(row.getInt(1), row.getInt(2)),
            region,
            year,
            year,
            year,
            region)
        .filter(counted -> counted.confirmed() < counted.enterprises())
        .ifPresent(
            counted ->
                outbox.publish(
                    new ConfirmationsMissed(
                        region, year, counted.enterprises(), counted.confirmed()),
                    year,
                    Cause.none()));
  }
}

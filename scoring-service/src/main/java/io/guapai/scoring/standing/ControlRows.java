package io.guapai.scoring.standing;

import io.guapai.contracts.ScreeningKind;
import io.guapai.contracts.equipment.CylindersTraced;
import io.guapai.contracts.equipment.FillingRefusalReason;
import io.guapai.contracts.hazard.ScreeningRecorded;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What enterprises record of their own control: each day, week and month that they screened for
 * hazards (O74 日管控、周排查、月调度), and what they filled.
 */
@ApplicationScoped
class ControlRows {

  private final Sql sql;

  ControlRows(Sql sql) {
    this.sql = sql;
  }

  List<Projection<?>> projections() {
    return List.of(
        new Projection<>(ScreeningRecorded.class, ScreeningRecorded::screeningId, this::screened),
        new Projection<>(CylindersTraced.class, CylindersTraced::subject, this::traced));
  }

  /** First day of what a screening stands for; empty when nothing is due of its kind. */
  private static Optional<LocalDate> period(ScreeningRecorded screening) {
    LocalDate day = screening.screenedOn();
    return switch (screening.kind()) {
      case DAILY -> Optional.of(day);
      case WEEKLY -> Optional.of(day.with(DayOfWeek.MONDAY));
      case MONTHLY -> Optional.of(day.withDayOfMonth(1));
      case SELF_CHECK, SPECIAL -> Optional.empty();
    };
  }

  private record Control(
      String enterpriseId, LocalDate period, ScreeningKind kind, boolean inTime) {}

  // Each unit may have a record of its own: any of them stands for the period.
  private void screened(List<Received<ScreeningRecorded>> events) {
    List<Control> controls =
        events.stream()
            .map(Received::data)
            .flatMap(
                told ->
                    period(told).stream()
                        .map(
                            period ->
                                new Control(
                                    told.enterpriseId(), period, told.kind(), !told.late())))
            .toList();
    sql.unnest(
        "insert into control_record (enterprise_id, period, kind, in_time)"
            + " select enterprise, period, kind, bool_or(in_time) from unnest(?, ?, ?, ?)"
            + " as told (enterprise, period, kind, in_time) group by 1, 2, 3"
            + " on conflict (enterprise_id, period, kind) do update set in_time = true"
            + " where excluded.in_time and not control_record.in_time",
        controls,
        control ->
            new Object[] {
              control.enterpriseId(), control.period(), control.kind(), control.inTime()
            });
  }

  private void traced(List<Received<CylindersTraced>> events) {
    sql.unnest(
        "insert into filling_day (day_id, enterprise_id, day, filled, unchecked, sequence)"
            + " select * from unnest(?, ?, ?, ?, ?, ?) on conflict (day_id) do update set"
            + " enterprise_id = excluded.enterprise_id, filled = excluded.filled,"
            + " unchecked = excluded.unchecked, sequence = excluded.sequence"
            + " where filling_day.sequence <= excluded.sequence",
        events,
        event ->
            new Object[] {
              Objects.requireNonNullElse(event.header().subject(), event.data().subject()),
              event.data().enterpriseId(),
              event.data().day(),
              event.data().filled(),
              event.data().violated(FillingRefusalReason.NOT_CHECKED),
              event.header().sequence()
            });
  }
}

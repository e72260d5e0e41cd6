package io.guapai.equipment.safety;

import io.guapai.contracts.ScreeningKind;
import io.guapai.contracts.hazard.ScreeningRecorded;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which periods have their record. The record itself is the enterprise's screening, which another
 * service keeps; here stands that it was made. A row keeps the id of its day and is asked for by
 * all ids of its enterprise.
 */
@ApplicationScoped
public class DutyLedger {

  private static final Map<ScreeningKind, SafetyRecordKind> OWED =
      new EnumMap<>(
          Map.of(
              ScreeningKind.DAILY, SafetyRecordKind.DAILY,
              ScreeningKind.WEEKLY, SafetyRecordKind.WEEKLY,
              ScreeningKind.MONTHLY, SafetyRecordKind.MONTHLY));

  private final Sql sql;

  DutyLedger(Sql sql) {
    this.sql = sql;
  }

  /** Takes note of what was recorded; the first record of a period is the one that counts. */
  public void recorded(List<Received<ScreeningRecorded>> events) {
    sql.unnest(
        "insert into safety_duty (enterprise_id, kind, period_from, region_code, screening_id,"
            + " screened_on, findings, late) select * from unnest(?, ?, ?, ?, ?::uuid[], ?, ?, ?)"
            + " on conflict do nothing",
        events.stream().filter(event -> OWED.containsKey(event.data().kind())).toList(),
        event -> {
          ScreeningRecorded fact = event.data();
          SafetyRecordKind kind = Objects.requireNonNull(OWED.get(fact.kind()));
          return new Object[] {
            fact.enterpriseId(),
            kind,
            kind.from(fact.screenedOn()),
            fact.regionCode(),
            fact.screeningId(),
            fact.screenedOn(),
            fact.findings(),
            fact.late()
          };
        });
  }
}

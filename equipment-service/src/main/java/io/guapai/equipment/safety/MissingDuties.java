package io.guapai.equipment.safety;

import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which enterprises of a territory owe a record for a period and did not make it. */
@ApplicationScoped
class MissingDuties {

  /** That an enterprise {@code e} on the register has so many units in use, or more. */
  static final String OWES =
      "e.state = 'REGISTERED' and (select count(*) from (select from equipment q"
          + " where q.enterprise_id = e.id and q.use_state = 'IN_USE' limit ?) as used) >= ?";

  private static final String ON_THE_REGISTER =
      " and e.registered_at < (?::date + 1)::timestamp at time zone ?";

  private static final String RECORDED =
      "select from safety_duty d where d.enterprise_id ="
          + " any(string_to_array(coalesce(guapai_enterprise_ids(e.id), e.id), ','))"
          + " and d.kind = ? and d.period_from = ?";

  private final Sql sql;
  private final DutyRules rules;
  private final PlatformClock clock;

  MissingDuties(Sql sql, DutyRules rules, PlatformClock clock) {
    this.sql = sql;
    this.rules = rules;
    this.clock = clock;
  }

  /** Those that owe it, those that made it, and those of them that made it late. */
  DutyCount count(RegionCode region, SafetyRecordKind kind, LocalDate day) {
    LocalDate from = kind.from(day);
    Integer units = rules.of(kind, day, region).unitsInUse();
    return units == null
        ? new DutyCount(kind, from, kind.until(from), 0, 0, 0, 0)
        : sql.first(
                "select count(*), count(*) filter (where made.late is not null),"
                    + " count(*) filter (where made.late) from enterprise e left join lateral ("
                    + RECORDED.replace("select from", "select d.late from")
                    + " limit 1) as made on true where "
                    + Conditions.territory("e.region_code", region)
                    + " and "
                    + OWES
                    + ON_THE_REGISTER,
                row ->
                    new DutyCount(
                        kind,
                        from,
                        kind.until(from),
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(1) - row.getLong(2)),
                kind,
                from,
                units,
                units,
                kind.until(from),
                clock.getZone().getId())
            .orElseThrow();
  }

  /** Those that owe it and did not make it, by id, from after one of them. */
  List<MissingDuty> list(
      RegionCode region, SafetyRecordKind kind, LocalDate day, @Nullable String after, int limit) {
    LocalDate from = kind.from(day);
    Integer units = rules.of(kind, day, region).unitsInUse();
    return units == null
        ? List.of()
        : sql.query(
            "select e.id, e.name, e.region_code from enterprise e where "
                + Conditions.territory("e.region_code", region)
                + " and e.id > ? and "
                + OWES
                + ON_THE_REGISTER
                + " and not exists ("
                + RECORDED
                + ") order by e.id limit ?",
            row ->
                new MissingDuty(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    kind,
                    from,
                    kind.until(from)),
            after == null ? "" : after,
            units,
            units,
            kind.until(from),
            clock.getZone().getId(),
            kind,
            from,
            limit);
  }
}

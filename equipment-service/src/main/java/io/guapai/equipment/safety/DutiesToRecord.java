package io.guapai.equipment.safety;

import io.guapai.contracts.Description;
import io.guapai.equipment.enterprise.Enterprise;
import io.guapai.equipment.enterprise.EnterpriseTable;
import io.guapai.runtime.act.ActAddress;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.runtime.work.Asking;
import io.guapai.runtime.work.Work;
import io.guapai.runtime.work.WorkRows;
import io.guapai.runtime.work.WorkSource;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The records that an enterprise owes for the present day, week and month, and for those shortly
 * before, since it is on the register.
 */
@Singleton
record DutiesToRecord(DutyRules rules, EnterpriseTable enterprises, PlatformClock clock)
    implements WorkSource {

  private static final String SELECT =
      "select '%1$s', p.day::date::text, e.id, null, to_char(p.day, 'YYYY-MM-DD'),"
          + " to_char(p.day, 'YYYY-MM-DD'), e.id, e.name, e.region_code,"
          + " (p.day + interval '%2$s' - interval '1 day')::date,"
          + " (p.day + interval '%2$s')::date <= ?"
          + " from enterprise e cross join"
          + " generate_series(greatest(?::date, ?::date)::timestamp, ?::date::timestamp,"
          + " interval '%2$s') as p (day) where e.id = ? and "
          + MissingDuties.OWES
          + " and not exists (select from safety_duty d where d.enterprise_id = any(?)"
          + " and d.kind = '%3$s' and d.period_from = p.day::date)";

  private enum Kind {
    @Description("record the daily control 登记日管控")
    RECORD_DAILY_CONTROL(SafetyRecordKind.DAILY),
    @Description("record the weekly check 登记周排查")
    RECORD_WEEKLY_CHECK(SafetyRecordKind.WEEKLY),
    @Description("record the monthly review 登记月调度")
    RECORD_MONTHLY_REVIEW(SafetyRecordKind.MONTHLY);

    private final SafetyRecordKind duty;

    Kind(SafetyRecordKind duty) {
      this.duty = duty;
    }
  }

  @Override
  public List<WorkRows> rows(Asking who) {
    List<String> own = who.enterprises();
    return own.isEmpty()
        ? List.of()
        : enterprises.find(own).stream()
            .filter(entry -> entry.mergedInto() == null)
            .flatMap(entry -> Stream.of(Kind.values()).flatMap(kind -> rows(kind, entry, who)))
            .toList();
  }

  private Stream<WorkRows> rows(Kind kind, Enterprise entry, Asking who) {
    SafetyRecordKind duty = kind.duty;
    DutyRules.Owed owed = rules.of(duty, who.today(), entry.region());
    Integer units = owed.unitsInUse();
    LocalDate present = duty.from(who.today());
    return units == null
        ? Stream.empty()
        : Stream.of(
            WorkRows.of(
                new Work(
                    kind,
                    new ActAddress("/equipment/v1/enterprises", null, List.of(Role.ENTERPRISE))),
                SELECT.formatted(kind, duty.step(), duty),
                who.today(),
                duty.back(present, owed.periodsBack()),
                duty.from(LocalDate.ofInstant(entry.registeredAt(), clock.getZone())),
                present,
                entry.id().value(),
                units,
                units,
                who.enterprises()));
  }
}

package io.guapai.inspection.clock;

import io.guapai.contracts.Description;
import io.guapai.contracts.UnitClock;
import io.guapai.inspection.subject.DueRulebook;
import io.guapai.inspection.subject.DueRules;
import io.guapai.runtime.act.ActAddress;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.work.Asking;
import io.guapai.runtime.work.Work;
import io.guapai.runtime.work.WorkRows;
import io.guapai.runtime.work.WorkSource;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/**
 * The lifts that their enterprise has to have tested, or the governors of which calibrated (TSG
 * T7008-2023, TSG T5002-2017). What binds the use of a unit is applied for as its inspection.
 */
@Singleton
record TestsToArrange(DueRulebook rulebook) implements WorkSource {

  private static final Work ARRANGE =
      new Work(
          Kind.ARRANGE_TEST,
          new ActAddress("/equipment/v1/equipment", null, List.of(Role.ENTERPRISE)));

  private static final List<String> UNBINDING =
      Arrays.stream(UnitClock.values())
          .filter(clock -> !clock.bindsUse())
          .map(UnitClock::name)
          .toList();

  private static final String SELECT =
      "select 'ARRANGE_TEST', equipment_id, equipment_id, equipment_no, null, null,"
          + " enterprise_id, null, region_code, due_date, due_date < ?"
          + " from subject_clock where running and enterprise_id = any(?) and due_date <= ?"
          + " and clock = any(?)";

  private enum Kind {
    @Description("have a lift tested, or its governor calibrated 安排自行检测、限速器校验")
    ARRANGE_TEST
  }

  @Override
  public List<WorkRows> rows(Asking who) {
    List<String> own = who.enterprises();
    if (own.isEmpty()) {
      return List.of();
    }
    DueRules rules = rulebook.now();
    return List.of(WorkRows.of(ARRANGE, SELECT, rules.today(), own, rules.horizon(), UNBINDING));
  }
}

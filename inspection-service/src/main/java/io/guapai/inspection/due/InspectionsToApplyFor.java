package io.guapai.inspection.due;

import io.guapai.contracts.Description;
import io.guapai.inspection.subject.DueRulebook;
import io.guapai.inspection.subject.DueRules;
import io.guapai.runtime.act.ActAddress;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.work.Asking;
import io.guapai.runtime.work.Work;
import io.guapai.runtime.work.WorkRows;
import io.guapai.runtime.work.WorkSource;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * The units in use whose inspection their enterprise has to apply for (特种设备安全法 §40) and has not
 * yet. What of it is overdue in a territory is a figure of the authority, not its work.
 */
@Singleton
record InspectionsToApplyFor(DueRulebook rulebook) implements WorkSource {

  private static final Work APPLY =
      new Work(
          Kind.APPLY_FOR_INSPECTION,
          new ActAddress("/equipment/v1/equipment", null, List.of(Role.ENTERPRISE)));

  private static final String SELECT =
      "select 'APPLY_FOR_INSPECTION', equipment_id, equipment_id, equipment_no, null, null,"
          + " enterprise_id, null, region_code, next_inspection_date, next_inspection_date < ?"
          + " from subject where use_state = 'IN_USE' and enterprise_id = any(?)"
          + " and next_inspection_date <= ? and not exists (select"
          + " from inspection_application_unit u join inspection_application a"
          + " on a.id = u.application_id where u.equipment_id = subject.equipment_id"
          + " and a.kind = 'PERIODIC' and a.state in ('SUBMITTED', 'ACCEPTED', 'SCHEDULED',"
          + " 'INSPECTING', 'RECTIFY', 'RECHECK') and (a.clock is null or exists (select"
          + " from subject_clock c where c.equipment_id = subject.equipment_id"
          + " and c.clock = a.clock and c.due_date = subject.next_inspection_date)))";

  private enum Kind {
    @Description("apply for the inspection of a unit 申请定期检验")
    APPLY_FOR_INSPECTION
  }

  @Override
  public List<WorkRows> rows(Asking who) {
    List<String> own = who.enterprises();
    if (own.isEmpty()) {
      return List.of();
    }
    DueRules rules = rulebook.now();
    return List.of(WorkRows.of(APPLY, SELECT, rules.today(), own, rules.horizon()));
  }
}

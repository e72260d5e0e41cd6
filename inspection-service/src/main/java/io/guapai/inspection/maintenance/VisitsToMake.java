package io.guapai.inspection.maintenance;

import io.guapai.contracts.Description;
import io.guapai.runtime.act.ActAddress;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.work.Asking;
import io.guapai.runtime.work.Work;
import io.guapai.runtime.work.WorkRows;
import io.guapai.runtime.work.WorkSource;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** What is to be done about visits: made and told by the maintainer, confirmed by the user. */
@Singleton
record VisitsToMake(ActDesk desk) implements WorkSource {

  private static final String SELECT =
      "select '%s', id::text, id::text, equipment_no, null, null, enterprise_id, null, region_code,"
          + " due_on, due_on < ? from maintenance where ";

  private enum Kind {
    @Description("maintain a lift 维保电梯")
    MAINTAIN_LIFT,
    @Description("tell what was done at a lift 填报维保记录")
    FINISH_MAINTENANCE,
    @Description("confirm the maintenance of a lift 确认电梯维保")
    CONFIRM_MAINTENANCE,
    @Description("see to it that an overdue lift is maintained 督促超期电梯维保")
    URGE_MAINTENANCE
  }

  @Override
  public List<WorkRows> rows(Asking who) {
    List<WorkRows> rows = new ArrayList<>();
    String organization = who.caller().organization();
    if (organization != null) {
      rows.add(
          WorkRows.of(
              new Work(Kind.MAINTAIN_LIFT, desk.address(CheckInAtLift.class)),
              SELECT.formatted(Kind.MAINTAIN_LIFT)
                  + "maintainer = ? and state = 'PLANNED' and planned_on <= ?",
              who.today(),
              organization,
              who.today()));
      rows.add(
          WorkRows.of(
              new Work(Kind.FINISH_MAINTENANCE, desk.address(FinishVisit.class)),
              SELECT.formatted(Kind.FINISH_MAINTENANCE) + "maintainer = ? and state = 'CHECKED_IN'",
              who.today(),
              organization));
    }
    if (!who.enterprises().isEmpty()) {
      rows.add(
          WorkRows.of(
              new Work(Kind.CONFIRM_MAINTENANCE, desk.address(ConfirmVisit.class)),
              "select 'CONFIRM_MAINTENANCE', id::text, id::text, equipment_no, null, null,"
                  + " enterprise_id, null, region_code, null::date, false from maintenance"
                  + " where enterprise_id = any(?) and state = 'DONE'",
              who.enterprises()));
      rows.add(
          WorkRows.of(
              new Work(
                  Kind.URGE_MAINTENANCE,
                  new ActAddress(MaintenanceDocket.PATH, null, List.of(Role.ENTERPRISE))),
              SELECT.formatted(Kind.URGE_MAINTENANCE)
                  + "enterprise_id = any(?) and state in ('PLANNED', 'CHECKED_IN')"
                  + " and overdue_since is not null",
              who.today(),
              who.enterprises()));
    }
    return rows;
  }
}

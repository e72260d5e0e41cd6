package io.guapai.inspection.joint;

import io.guapai.contracts.Description;
import io.guapai.runtime.act.ActAddress;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.work.Asking;
import io.guapai.runtime.work.Work;
import io.guapai.runtime.work.WorkRows;
import io.guapai.runtime.work.WorkSource;
import jakarta.inject.Singleton;
import java.util.List;

/** Joint checks in which a department has not entered what came of its task. */
@Singleton
record ResultsToEnter(ActDesk desk) implements WorkSource {

  private static final String SELECT =
      "select 'ENTER_RESULT', id::text, id::text, null, title, title, enterprise_id, null,"
          + " region_code, planned_on, planned_on < ? from joint_check"
          + " where state = 'PLANNED' and ? = any(department_ids) and not exists (select from"
          + " json_array_elements(parts::json) as part where part ->> 'department' = ?"
          + " and part ->> 'result' is not null)";

  private enum Kind {
    @Description("enter the result of a joint check 登记联合检查结果")
    ENTER_RESULT
  }

  @Override
  public List<WorkRows> rows(Asking who) {
    String own = who.caller().organization();
    ActAddress at = desk.address(EnterResult.class);
    // The authority enters one only for a department without an account.
    Work enter =
        new Work(
            Kind.ENTER_RESULT, new ActAddress(at.dossiers(), at.act(), List.of(Role.DEPARTMENT)));
    return own == null ? List.of() : List.of(WorkRows.of(enter, SELECT, who.today(), own, own));
  }
}

package io.guapai.inspection.confirmation;

import io.guapai.contracts.Description;
import io.guapai.inspection.premises.PremisesResource;
import io.guapai.runtime.act.ActAddress;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.work.Asking;
import io.guapai.runtime.work.Work;
import io.guapai.runtime.work.WorkRows;
import io.guapai.runtime.work.WorkSource;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** Whom a coordinator has not confirmed this year, until its last day. */
@Singleton
final class EnterprisesToConfirm implements WorkSource {

  private static final Work CONFIRM =
      new Work(
          Kind.CONFIRM_ENTERPRISE,
          new ActAddress(PremisesResource.PATH, null, List.of(Role.COORDINATOR)));

  private static final String SELECT =
      "select 'CONFIRM_ENTERPRISE', enterprise_id || '@' || region_code, enterprise_id || '@' ||"
          + " region_code, enterprise_id, null, null, enterprise_id, enterprise_name, region_code,"
          + " cast(? as date), false from premises where units > 0 and confirmed_year is distinct"
          + " from ? and ";

  private enum Kind {
    @Description("confirm an enterprise for the year 完成年度三确认")
    CONFIRM_ENTERPRISE
  }

  @Override
  public List<WorkRows> rows(Asking who) {
    RegionCode territory = who.caller().region();
    if (territory == null || !who.caller().has(Role.COORDINATOR)) {
      return List.of();
    }
    int year = who.today().getYear();
    return List.of(
        WorkRows.of(
            CONFIRM,
            SELECT + Conditions.territory("region_code", territory),
            LocalDate.of(year, 12, 31),
            year));
  }
}

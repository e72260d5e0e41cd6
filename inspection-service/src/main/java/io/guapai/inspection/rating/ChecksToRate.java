package io.guapai.inspection.rating;

import io.guapai.contracts.Description;
import io.guapai.runtime.act.ActAddress;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.work.Asking;
import io.guapai.runtime.work.Work;
import io.guapai.runtime.work.WorkRows;
import io.guapai.runtime.work.WorkSource;
import jakarta.inject.Singleton;
import java.util.List;

/** Checks that their enterprise may rate still. */
@Singleton
final class ChecksToRate implements WorkSource {

  private static final Work RATE =
      new Work(
          Kind.RATE_CHECK, new ActAddress(CheckHeldResource.PATH, null, List.of(Role.ENTERPRISE)));

  private static final String SELECT =
      "select 'RATE_CHECK', check_id::text, check_id::text, held_on::text, null, null,"
          + " enterprise_id, null, region_code, rate_until, false from check_held c"
          + " where enterprise_id = any(?) and rate_until >= ?"
          + " and not exists (select from rating r where r.check_id = c.check_id)";

  private enum Kind {
    @Description("rate a check or visit 评价检查走访")
    RATE_CHECK
  }

  @Override
  public List<WorkRows> rows(Asking who) {
    return who.enterprises().isEmpty()
        ? List.of()
        : List.of(WorkRows.of(RATE, SELECT, who.enterprises(), who.today()));
  }
}

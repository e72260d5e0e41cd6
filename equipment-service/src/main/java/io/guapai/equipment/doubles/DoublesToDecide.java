package io.guapai.equipment.doubles;

import io.guapai.contracts.Description;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.work.Asking;
import io.guapai.runtime.work.Work;
import io.guapai.runtime.work.WorkRows;
import io.guapai.runtime.work.WorkSource;
import jakarta.inject.Singleton;
import java.util.List;

/** The county has to look at entries of its own that may be one. */
@Singleton
record DoublesToDecide(ActDesk desk) implements WorkSource {

  private static final String SELECT =
      "select 'DECIDE_DOUBLE', id::text, id::text, first_no, first_name || ' / ' || second_name,"
          + " first_name || ' / ' || second_name, enterprise_id, first_name, region_code,"
          + " null::date, false from suspected_double where state = 'OPEN' and ";

  private enum Kind {
    @Description("find out whether two entries are one 核对疑似重复")
    DECIDE_DOUBLE
  }

  @Override
  public List<WorkRows> rows(Asking who) {
    RegionCode authority = who.caller().region();
    return authority == null || !who.caller().has(Role.COUNTY)
        ? List.of()
        : List.of(
            WorkRows.of(
                new Work(Kind.DECIDE_DOUBLE, desk.address(DeclareDifferent.class)),
                SELECT + Conditions.territory("region_code", authority)));
  }
}

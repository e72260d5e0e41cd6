package io.guapai.inspection.result;

import io.guapai.contracts.Description;
import io.guapai.contracts.Level;
import io.guapai.runtime.act.ActAddress;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.work.Asking;
import io.guapai.runtime.work.Work;
import io.guapai.runtime.work.WorkRows;
import io.guapai.runtime.work.WorkSource;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * What a county has to see into of the reports of institutes: two that disagree on a day, which the
 * institutes settle by a revised report or a withdrawal; a unit in use that could not be examined,
 * or was found dismantled, until it is examined or leaves use.
 */
@Singleton
record ResultsToSettle() implements WorkSource {

  private static final ActAddress AT =
      new ActAddress("/inspection/v1/inspections", null, List.of(Role.COUNTY));

  private static final String COLUMNS =
      ", i.id::text, i.id::text, i.report_no, null, null, i.enterprise_id, null, i.region_code,"
          + " null::date, false from inspection i";

  private static final String DISAGREEING =
      "select 'SETTLE_CONTRADICTION'"
          + COLUMNS
          + " where i.disputed and not exists (select from inspection later"
          + " where later.equipment_id = i.equipment_id and later.inspected_on = i.inspected_on"
          + " and later.disputed and later.id > i.id) and ";

  private static final String UNRESOLVED =
      "select case i.outcome when 'DISMANTLED' then 'CHECK_DISMANTLED'"
          + " else 'SEE_TO_INSPECTION' end"
          + COLUMNS
          + " join subject unit on unit.equipment_id = i.equipment_id"
          + " where i.standing = 'STANDS' and i.outcome in ('UNABLE_TO_INSPECT', 'DISMANTLED')"
          + " and unit.use_state = 'IN_USE' and not exists (select from inspection later"
          + " where later.equipment_id = i.equipment_id and later.standing = 'STANDS'"
          + " and later.inspected_on >= i.inspected_on and later.id > i.id) and ";

  private enum Kind {
    @Description("have two results of one day settled 核实同日矛盾的检验结论")
    SETTLE_CONTRADICTION,
    @Description("see that a unit can be examined 督促配合检验")
    SEE_TO_INSPECTION,
    @Description("check whether a unit was dismantled 核实设备是否已拆除")
    CHECK_DISMANTLED
  }

  @Override
  public List<WorkRows> rows(Asking who) {
    RegionCode county = who.caller().region();
    if (county == null || !who.caller().has(Role.COUNTY) || county.level() != Level.COUNTY) {
      return List.of();
    }
    String here = Conditions.territory("i.region_code", county);
    return List.of(
        WorkRows.of(new Work(Kind.SETTLE_CONTRADICTION, AT), DISAGREEING + here),
        new WorkRows(
            List.of(new Work(Kind.SEE_TO_INSPECTION, AT), new Work(Kind.CHECK_DISMANTLED, AT)),
            UNRESOLVED + here,
            List.of()));
  }
}

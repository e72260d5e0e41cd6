package io.guapai.inspection.check;

import io.guapai.contracts.Description;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.work.Asking;
import io.guapai.runtime.work.Work;
import io.guapai.runtime.work.WorkRows;
import io.guapai.runtime.work.WorkSource;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/**
 * Inspectors record the checks that are planned for the coming week and sign what another one
 * recorded; the checked signs; the authority publishes.
 */
@Singleton
record ChecksToDo(ActDesk desk) implements WorkSource {

  private static final int AHEAD_DAYS = 7;

  private static final String COLUMNS =
      "id::text, id::text, null, checked_name, checked_name, enterprise_id, checked_name,"
          + " region_code, ";

  private static final String TO_RECORD =
      "select 'RECORD_CHECK', "
          + COLUMNS
          + "planned_on, planned_on < ? from supervisory_check where state = 'ARRANGED'"
          + " and accounts @> array[?]::text[] and planned_on <= ?";

  private static final String TO_SIGN =
      "select 'SIGN_CHECK', "
          + COLUMNS
          + "checked_on, checked_on < ? from supervisory_check where state = 'RECORDED'"
          + " and accounts @> array[?]::text[] and not signed @> array[?]::text[]";

  private static final String TO_ACKNOWLEDGE =
      "select 'ACKNOWLEDGE_CHECK', "
          + COLUMNS
          + "null::date, false from supervisory_check where enterprise_id = any(?)"
          + " and state in ('RECORDED', 'SIGNED') and countersigning is null";

  private static final String TO_PUBLISH =
      "select 'PUBLISH_CHECK', "
          + COLUMNS
          + "null::date, false from supervisory_check where authority_region = ?"
          + " and state = 'SIGNED' and countersigning is not null";

  private enum Kind {
    @Description("check on site and record it 现场检查并记录")
    RECORD_CHECK,
    @Description("sign the record of a check 在检查记录上签字")
    SIGN_CHECK,
    @Description("sign the record of a check of the own enterprise 确认本单位检查记录")
    ACKNOWLEDGE_CHECK,
    @Description("publish the result of a check 公示检查结果")
    PUBLISH_CHECK
  }

  @Override
  public List<WorkRows> rows(Asking who) {
    List<WorkRows> rows = new ArrayList<>();
    RegionCode authority = who.caller().region();
    if (authority != null) {
      String account = who.caller().name();
      rows.add(
          WorkRows.of(
              new Work(Kind.RECORD_CHECK, desk.address(RecordCheck.class)),
              TO_RECORD,
              who.today(),
              account,
              who.today().plusDays(AHEAD_DAYS)));
      rows.add(
          WorkRows.of(
              new Work(Kind.SIGN_CHECK, desk.address(SignRecord.class)),
              TO_SIGN,
              who.today(),
              account,
              account));
      rows.add(
          WorkRows.of(
              new Work(Kind.PUBLISH_CHECK, desk.address(PublishResult.class)),
              TO_PUBLISH,
              authority.value()));
    }
    if (!who.enterprises().isEmpty()) {
      rows.add(
          WorkRows.of(
              new Work(Kind.ACKNOWLEDGE_CHECK, desk.address(AcknowledgeRecord.class)),
              TO_ACKNOWLEDGE,
              who.enterprises()));
    }
    return rows;
  }
}

package io.guapai.equipment.unlicensed;

import io.guapai.contracts.Description;
import io.guapai.equipment.Places;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.work.Asking;
import io.guapai.runtime.work.Work;
import io.guapai.runtime.work.WorkRows;
import io.guapai.runtime.work.WorkSource;
import jakarta.inject.Singleton;
import java.util.List;

/** The three-no firms that the county has to identify or to ban. */
@Singleton
record SitesToSettle(ActDesk desk) implements WorkSource {

  private static final String SELECT =
      "select 'SETTLE_UNLICENSED_SITE', s.id::text, s.id::text, null, s.address, s.address, null,"
          + " null, s.region_code, s.due_on, s.due_on < ? from unlicensed_site s"
          + " where s.state = 'OPEN' and ";

  private enum Kind {
    @Description("identify or ban a three-no firm 处置三无企业")
    SETTLE_UNLICENSED_SITE
  }

  @Override
  public List<WorkRows> rows(Asking who) {
    RegionCode own = who.caller().region();
    return own == null
        ? List.of()
        : List.of(
            WorkRows.of(
                new Work(Kind.SETTLE_UNLICENSED_SITE, desk.address(IdentifySite.class)),
                SELECT + Places.inCharge(own, "s.region_code"),
                who.today()));
  }
}

package io.guapai.hazard.transfer;

import io.guapai.contracts.Description;
import io.guapai.hazard.duty.Authorities;
import io.guapai.hazard.lifecycle.AboutHazard;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.work.Asking;
import io.guapai.runtime.work.Work;
import io.guapai.runtime.work.WorkRows;
import io.guapai.runtime.work.WorkSource;
import jakarta.inject.Singleton;
import java.util.List;

/** Transfers that were proposed, for the authority in charge, by another than who proposed. */
@Singleton
record TransfersToDecide(ActDesk desk) implements WorkSource {

  private static final String SELECT =
      "select 'DECIDE_TRANSFER', p.hazard_id::text, "
          + AboutHazard.COLUMNS
          + ", null::date, false from transfer_proposal p join hazard h on h.id = p.hazard_id"
          + AboutHazard.ENTERPRISE
          + " where h.open and p.proposed_by <> ? and "
          + Transfers.OPEN
          + " and ";

  private enum Kind {
    @Description("decide on a transfer that was proposed 决定移送")
    DECIDE_TRANSFER
  }

  @Override
  public List<WorkRows> rows(Asking who) {
    RegionCode authority = who.caller().region();
    return authority == null
        ? List.of()
        : List.of(
            WorkRows.of(
                new Work(Kind.DECIDE_TRANSFER, desk.address(DecideTransfer.class)),
                SELECT + Authorities.inCharge(authority, "h.region_code"),
                who.caller().name()));
  }
}

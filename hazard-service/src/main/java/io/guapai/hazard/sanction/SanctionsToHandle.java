package io.guapai.hazard.sanction;

import io.guapai.contracts.Description;
import io.guapai.contracts.DutyKind;
import io.guapai.contracts.Sanction;
import io.guapai.hazard.lifecycle.AboutHazard;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.work.Asking;
import io.guapai.runtime.work.Work;
import io.guapai.runtime.work.WorkRows;
import io.guapai.runtime.work.WorkSource;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Sanctions that were proposed: the enterprise defends itself within its term, and somebody else
 * than who proposed decides, by the act of the very sanction.
 */
@Singleton
record SanctionsToHandle(ActDesk desk) implements WorkSource {

  private static final String TO_DECIDE =
      "select d.kind, d.id::text, "
          + AboutHazard.COLUMNS
          + ", d.due_date, d.expires_at <= ? from duty d join sanction s on s.id = d.subject"
          + " join hazard h on h.id = s.hazard_id"
          + AboutHazard.ENTERPRISE
          + " where d.done_at is null and d.kind = 'DECIDE_SANCTION' and d.authority_region = ?"
          + " and s.sanction = ? and s.proposed_by <> ?";

  private static final String TO_ANSWER =
      "select 'DEFEND', s.id::text, "
          + AboutHazard.COLUMNS
          + ", s.defence_until, false from sanction s join hazard h on h.id = s.hazard_id"
          + AboutHazard.ENTERPRISE
          + " where s.state = 'PROPOSED' and not s.defended and s.defence_until >= ?"
          + " and s.enterprise_id = any(?)";

  private enum ByTheEnterprise {
    @Description("defend the enterprise against a sanction that was proposed 陈述申辩")
    DEFEND
  }

  @Override
  public List<WorkRows> rows(Asking who) {
    RegionCode authority = who.caller().region();
    return authority == null
        ? List.of(
            WorkRows.of(
                new Work(ByTheEnterprise.DEFEND, desk.address(StateDefence.class)),
                TO_ANSWER,
                who.today(),
                who.enterprises()))
        : List.of(
            toDecide(Sanction.BLACKLIST, DecideBlacklisting.class, authority, who),
            toDecide(Sanction.CLOSURE, DecideClosing.class, authority, who));
  }

  private WorkRows toDecide(
      Sanction sanction, Class<? extends ActOn<?, ?>> act, RegionCode authority, Asking who) {
    return WorkRows.of(
        new Work(DutyKind.DECIDE_SANCTION, desk.address(act)),
        TO_DECIDE,
        who.now(),
        authority.value(),
        sanction,
        who.caller().name());
  }
}

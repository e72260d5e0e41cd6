package io.guapai.notification.escalation;

import io.guapai.contracts.Description;
import io.guapai.runtime.act.ActAddress;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.runtime.work.Asking;
import io.guapai.runtime.work.Work;
import io.guapai.runtime.work.WorkRows;
import io.guapai.runtime.work.WorkSource;
import jakarta.inject.Singleton;
import java.util.List;

/** The cases that wait for the authority of the caller, who is of its level. */
@Singleton
record CasesToAcknowledge(PlatformClock clock) implements WorkSource {

  private static final String SELECT =
      "select 'ACKNOWLEDGE_CASE', c.id::text, c.id::text, c.listing_no, c.hazard_no, c.hazard_no,"
          + " c.enterprise_id, e.name, c.region_code,"
          + " ((c.acknowledge_by - interval '1 microsecond') at time zone '%s')::date,"
          + " c.acknowledge_by <= ? from escalation_case c"
          + " left join known_enterprise e on e.id = c.enterprise_id"
          + " where c.state in ('AWAITING', 'UNANSWERED') and c.authority_region = ?";

  private enum Kind {
    @Description("acknowledge the case of a listed hazard 签收督办事项")
    ACKNOWLEDGE_CASE
  }

  @Override
  public List<WorkRows> rows(Asking who) {
    RegionCode authority = who.caller().region();
    return authority == null
        ? List.of()
        : List.of(
            WorkRows.of(
                new Work(
                    Kind.ACKNOWLEDGE_CASE,
                    new ActAddress(
                        CaseResource.PATH,
                        AcknowledgeCase.PATH,
                        List.of(AcknowledgeCase.roleOf(authority.level())))),
                SELECT.formatted(clock.getZone()),
                who.now(),
                authority.value()));
  }
}

package io.guapai.hazard.duty;

import io.guapai.contracts.DutyKind;
import io.guapai.hazard.lifecycle.AboutHazard;
import io.guapai.runtime.act.ActAddress;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.work.Asking;
import io.guapai.runtime.work.Work;
import io.guapai.runtime.work.WorkRows;
import io.guapai.runtime.work.WorkSource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the caller's authority owes, as far as one act is there for it and he may do that: it is not
 * told which of several is meant.
 */
@Singleton
record DutiesToDo(ActDesk desk) implements WorkSource {

  private static final String OWED =
      " from duty d join %s where d.done_at is null and d.authority_region = ? and d.kind = any(?)";

  /** Whoever proposed a listing does not decide on it. */
  private static final String ABOUT_HAZARDS =
      "select d.kind, d.id::text, "
          + AboutHazard.COLUMNS
          + ", d.due_date, d.expires_at <= ?"
          + OWED.formatted("hazard h on h.id = d.hazard_id" + AboutHazard.ENTERPRISE)
          + " and not exists (select from listing_proposal p where p.id = d.subject"
          + " and d.kind = 'DECIDE_LISTING' and p.proposed_by = ?)";

  /** Once somebody answers for a complaint, it is his work, and that of who leads him. */
  private static final String ABOUT_COMPLAINTS =
      "select d.kind, d.id::text, c.id::text, c.complaint_no, c.place, c.place, null, null,"
          + " c.region_code, d.due_date, d.expires_at <= ?"
          + OWED.formatted("complaint c on c.id = d.complaint_id")
          + " and (c.handler is null or c.handler = ? or ?)";

  @Override
  public List<WorkRows> rows(Asking who) {
    Caller caller = who.caller();
    RegionCode authority = caller.region();
    List<Work> kinds = Stream.of(DutyKind.values()).flatMap(this::work).toList();
    List<String> his =
        kinds.stream()
            .filter(work -> work.at().openTo(caller))
            .map(work -> work.kind().name())
            .toList();
    if (authority == null || his.isEmpty()) {
      return List.of();
    }
    return List.of(
        new WorkRows(
            kinds, ABOUT_HAZARDS, List.of(who.now(), authority.value(), his, caller.name())),
        new WorkRows(
            kinds,
            ABOUT_COMPLAINTS,
            List.of(who.now(), authority.value(), his, caller.name(), caller.has(Role.LEADER))));
  }

  private Stream<Work> work(DutyKind kind) {
    List<ActAddress> acts = desk.doing(kind);
    return acts.size() == 1 ? Stream.of(new Work(kind, acts.get(0))) : Stream.of();
  }
}

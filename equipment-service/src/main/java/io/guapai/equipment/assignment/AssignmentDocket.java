package io.guapai.equipment.assignment;

import io.guapai.contracts.Contracts;
import io.guapai.contracts.Fact;
import io.guapai.contracts.equipment.AssignmentEnded;
import io.guapai.runtime.act.Docket;
import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.EventJson;
import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.history.History;
import io.guapai.runtime.history.HistoryEntry;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.party.Assignments;
import io.guapai.runtime.party.Parties;
import io.guapai.runtime.time.PlatformClock;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The assignments as acts need them. */
@Singleton
@DocketAt(
    path = AssignmentsResource.PATH,
    kind = Assignments.KIND,
    tag = "assignments",
    view = AssignmentView.class,
    readers = {
      Role.PROVINCE,
      Role.CITY,
      Role.COUNTY,
      Role.LEADER,
      Role.AUDITOR,
      Role.ENTERPRISE,
      Role.INSTITUTE,
      Role.MAINTAINER,
      Role.FILLER,
      Role.OPERATOR,
      Role.EXPERT
    })
record AssignmentDocket(
    AssignmentBook book,
    Assignments relation,
    Parties parties,
    History history,
    Outbox outbox,
    PlatformClock clock)
    implements Docket<Assignment> {

  @Override
  public Assignment require(UUID id) {
    return book.require(id);
  }

  @Override
  public Assignment lock(UUID id, Collection<UUID> others) {
    return book.lock(id);
  }

  @Override
  public void keep(List<Assignment> moved, byte[] paper) {
    for (Assignment assignment : moved) {
      AssignmentEnded ended = assignment.ended();
      if (ended == null) {
        relation.make(assignment.made(), assignment.version());
      } else {
        relation.end(ended, assignment.version());
      }
      tell(assignment, ended == null ? assignment.made() : ended, paper);
    }
  }

  private void tell(Assignment assignment, Fact fact, byte[] paper) {
    history.write(
        HistoryEntry.of(
                Assignments.KIND,
                assignment.id(),
                Contracts.type(fact.getClass()),
                assignment.regionCode(),
                assignment.enterpriseId(),
                assignment.by())
            .numbered(assignment.version())
            .told(outbox.publish(fact, assignment.version(), Cause.none()))
            .saying(EventJson.write(fact))
            .signed(paper));
  }

  @Override
  public AssignmentView view(Assignment assignment) {
    return views(List.of(assignment)).get(0);
  }

  List<AssignmentView> views(List<Assignment> assignments) {
    Map<String, String> names =
        parties.names(
            assignments.stream()
                .map(each -> each.made().organizationId())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    return assignments.stream()
        .map(
            each -> {
              String organization = each.made().organizationId();
              return AssignmentView.of(
                  each, organization == null ? null : names.get(organization), clock.today());
            })
        .toList();
  }
}

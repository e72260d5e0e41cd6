package io.guapai.hazard.interview;

import io.guapai.runtime.act.Docket;
import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.time.PlatformClock;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The interviews as acts need them. */
@Singleton
@DocketAt(
    path = "/hazard/v1/interviews",
    kind = InterviewHistory.KIND,
    tag = "interviews",
    view = InterviewView.class,
    readers = {
      Role.PROVINCE,
      Role.CITY,
      Role.COUNTY,
      Role.TOWNSHIP,
      Role.LEADER,
      Role.ENTERPRISE,
      Role.AUDITOR
    })
record InterviewDocket(Interviews interviews, TellingInterviews telling, PlatformClock clock)
    implements Docket<Interview> {

  @Override
  public Interview require(UUID id) {
    return interviews.require(id);
  }

  @Override
  public Interview lock(UUID id, Collection<UUID> others) {
    return interviews.lock(id, others);
  }

  @Override
  public void keep(List<Interview> moved, byte[] paper) {
    for (Interview interview : moved) {
      telling.tell(interview, interview.equals(moved.get(0)) ? paper : null);
    }
  }

  @Override
  public InterviewView view(Interview interview) {
    return InterviewView.of(interview, clock.getZone());
  }
}

package io.guapai.hazard.accident;

import io.guapai.runtime.act.Docket;
import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.time.PlatformClock;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The accidents as acts need them. */
@Singleton
@DocketAt(
    path = "/hazard/v1/accidents",
    kind = "accident",
    tag = "accidents",
    view = AccidentView.class,
    readers = {
      Role.PROVINCE,
      Role.CITY,
      Role.COUNTY,
      Role.TOWNSHIP,
      Role.LEADER,
      Role.ENTERPRISE,
      Role.AUDITOR
    })
record AccidentDocket(Accidents accidents, AccidentJournal journal, PlatformClock clock)
    implements Docket<Accident> {

  @Override
  public Accident require(UUID id) {
    return accidents.require(id);
  }

  @Override
  public Accident lock(UUID id, Collection<UUID> others) {
    return accidents.lock(id);
  }

  @Override
  public void keep(List<Accident> moved, byte[] paper) {
    moved.forEach(accident -> journal.write(accident, paper));
  }

  @Override
  public AccidentView view(Accident accident) {
    return AccidentView.of(accident, clock.getZone());
  }
}

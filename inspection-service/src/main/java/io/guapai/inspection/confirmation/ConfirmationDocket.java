package io.guapai.inspection.confirmation;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.time.PlatformClock;
import jakarta.inject.Singleton;

/** The three confirmations as acts need them. */
@Singleton
@DocketAt(
    path = ConfirmationDocket.PATH,
    kind = "confirmation",
    tag = "confirmations",
    view = ConfirmationView.class,
    readers = {
      Role.PROVINCE,
      Role.CITY,
      Role.COUNTY,
      Role.TOWNSHIP,
      Role.COORDINATOR,
      Role.AUDITOR,
      Role.LEADER,
      Role.ENTERPRISE
    })
record ConfirmationDocket(Filing filing, PlatformClock clock) implements FiledDocket<Confirmation> {

  static final String PATH = "/inspection/v1/confirmations";

  @Override
  public Class<Confirmation> type() {
    return Confirmation.class;
  }

  @Override
  public ConfirmationView view(Confirmation confirmation) {
    return confirmation.view(clock.getZone());
  }
}

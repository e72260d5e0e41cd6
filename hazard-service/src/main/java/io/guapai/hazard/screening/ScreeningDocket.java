package io.guapai.hazard.screening;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;

/** The screenings as acts need them. */
@Singleton
@DocketAt(
    path = ScreeningDocket.PATH,
    kind = "screening",
    tag = "screening",
    view = ScreeningView.class,
    readers = {
      Role.PROVINCE,
      Role.CITY,
      Role.COUNTY,
      Role.TOWNSHIP,
      Role.COORDINATOR,
      Role.LEADER,
      Role.ENTERPRISE,
      Role.AUDITOR
    })
record ScreeningDocket(Screenings screenings, Filing filing) implements FiledDocket<Screening> {

  static final String PATH = "/hazard/v1/screenings";

  @Override
  public Class<Screening> type() {
    return Screening.class;
  }

  @Override
  public ScreeningView view(Screening screening) {
    return screenings.view(screening.id());
  }
}

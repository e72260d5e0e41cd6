package io.guapai.equipment.permit;

import io.guapai.equipment.Places;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;

/** An officer enters what the market registration told on paper. */
@Singleton
@ActAt(
    by = {Role.COUNTY, Role.CITY},
    en = "Enter that a firm which needs permits was entered in the business register",
    zh = "登记双告知事项")
record ReceiveNotice(Places places, ReceivingNotices receiving)
    implements Opening<PermitNotice, NewPermitNotice> {

  /**
   * Opens a notice.
   *
   * @throws ProblemException when there is one about the firm (409), visible or not
   */
  @Override
  public PermitNotice open(NewPermitNotice asked, Acting acting) {
    return receiving.open(asked, places.stated(asked.regionCode()), acting.today(), acting.by());
  }
}

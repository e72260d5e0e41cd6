package io.guapai.equipment.permit;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;

/** The notices on permits as acts need them. */
@Singleton
@DocketAt(
    path = PermitNoticeDocket.PATH,
    kind = PermitNoticeDocket.KIND,
    tag = "permit notices",
    view = PermitNoticeView.class,
    readers = {
      Role.PROVINCE,
      Role.CITY,
      Role.COUNTY,
      Role.TOWNSHIP,
      Role.COORDINATOR,
      Role.LEADER,
      Role.AUDITOR,
      Role.ENTERPRISE
    })
record PermitNoticeDocket(Filing filing) implements FiledDocket<PermitNotice> {

  static final String KIND = "permit-notice";
  static final String PATH = "/equipment/v1/permit-notices";

  @Override
  public Class<PermitNotice> type() {
    return PermitNotice.class;
  }

  @Override
  public PermitNoticeView view(PermitNotice notice) {
    return notice.view();
  }
}

package io.guapai.equipment.construction;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;

/** The notices of construction as acts need them. */
@Singleton
@DocketAt(
    path = NoticeDocket.PATH,
    kind = NoticeDocket.KIND,
    tag = "Construction",
    view = NoticeView.class,
    readers = {Role.PROVINCE, Role.CITY, Role.COUNTY, Role.TOWNSHIP, Role.AUDITOR, Role.ENTERPRISE})
record NoticeDocket(Filing filing) implements FiledDocket<ConstructionNotice> {

  static final String KIND = "construction-notice";
  static final String PATH = "/equipment/v1/constructions";

  @Override
  public Class<ConstructionNotice> type() {
    return ConstructionNotice.class;
  }

  @Override
  public NoticeView view(ConstructionNotice notice) {
    return NoticeView.of(notice);
  }
}

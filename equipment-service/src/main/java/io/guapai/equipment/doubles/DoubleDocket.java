package io.guapai.equipment.doubles;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;

/** The suspected doubles as acts need them. */
@Singleton
@DocketAt(
    path = DoubleDocket.PATH,
    kind = DoubleDocket.KIND,
    tag = "Doubles",
    view = DoubleView.class,
    readers = {Role.PROVINCE, Role.CITY, Role.COUNTY, Role.AUDITOR})
record DoubleDocket(Filing filing) implements FiledDocket<SuspectedDouble> {

  static final String PATH = "/equipment/v1/doubles";
  static final String KIND = "suspected-double";

  @Override
  public Class<SuspectedDouble> type() {
    return SuspectedDouble.class;
  }

  @Override
  public DoubleView view(SuspectedDouble pair) {
    return pair.view();
  }
}

package io.guapai.equipment.register;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;

/** The units as acts need them. */
@Singleton
@DocketAt(
    path = UnitDocket.PATH,
    kind = EquipmentSnapshot.KIND,
    tag = "Equipment",
    view = EquipmentView.class,
    readers = {
      Role.PROVINCE,
      Role.CITY,
      Role.COUNTY,
      Role.TOWNSHIP,
      Role.COORDINATOR,
      Role.AUDITOR,
      Role.ENTERPRISE,
      Role.INSTITUTE,
      Role.MAINTAINER,
      Role.FILLER,
      Role.OPERATOR
    })
public record UnitDocket(Filing filing, UnitViews views) implements FiledDocket<Equipment> {

  static final String PATH = "/equipment/v1/equipment";

  @Override
  public Class<Equipment> type() {
    return Equipment.class;
  }

  @Override
  public EquipmentView view(Equipment unit) {
    return views.of(unit);
  }
}

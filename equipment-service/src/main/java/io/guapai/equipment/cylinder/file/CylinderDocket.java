package io.guapai.equipment.cylinder.file;

import io.guapai.equipment.cylinder.register.CylinderRegister;
import io.guapai.equipment.cylinder.register.CylinderView;
import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;

/** The files of cylinders as acts need them. */
@Singleton
@DocketAt(
    path = CylinderDocket.PATH,
    format = "cylinder-code",
    kind = CylinderDocket.KIND,
    tag = "Cylinders",
    view = CylinderView.class,
    readers = {
      Role.PROVINCE,
      Role.CITY,
      Role.COUNTY,
      Role.TOWNSHIP,
      Role.COORDINATOR,
      Role.AUDITOR,
      Role.ENTERPRISE,
      Role.FILLER
    })
record CylinderDocket(Filing filing, CylinderRegister register)
    implements FiledDocket<CylinderFile> {

  static final String KIND = "cylinder";
  static final String PATH = "/equipment/v1/cylinders";

  @Override
  public Class<CylinderFile> type() {
    return CylinderFile.class;
  }

  @Override
  public String address(CylinderFile cylinder) {
    return cylinder.code;
  }

  @Override
  public CylinderView view(CylinderFile cylinder) {
    return register.required(cylinder.code);
  }
}

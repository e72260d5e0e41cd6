package io.guapai.equipment.register;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.UUID;

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
public record UnitDocket(
    Filing filing, EquipmentRegister register, MergedUnits merged, UnitViews views)
    implements FiledDocket<Equipment> {

  static final String PATH = "/equipment/v1/equipment";

  @Override
  public Class<Equipment> type() {
    return Equipment.class;
  }

  /** An entry that gave way to another one is shown, and says where it went. */
  @Override
  public Equipment require(UUID id) {
    return found(id, LockModeType.NONE);
  }

  @Override
  public Equipment lock(UUID id, Collection<UUID> others) {
    return found(id, LockModeType.PESSIMISTIC_WRITE);
  }

  private Equipment found(UUID id, LockModeType lock) {
    return register
        .findByIdOptional(id, lock)
        .or(() -> merged.find(id))
        .orElseThrow(
            () ->
                new ProblemException(PlatformProblem.NOT_FOUND, "id", "equipment", id.toString()));
  }

  @Override
  public EquipmentView view(Equipment unit) {
    return views.of(unit);
  }
}

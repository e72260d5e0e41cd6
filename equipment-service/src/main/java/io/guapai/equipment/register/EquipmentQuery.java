package io.guapai.equipment.register;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.equipment.Readers;
import io.guapai.equipment.Text;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.text.Typed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which units somebody asks for, as a list or as a table. */
public record EquipmentQuery(
    @QueryParam("region") @Nullable RegionCode region,
    @QueryParam("useState") @Nullable UseState useState,
    @QueryParam("overdue") @Nullable Boolean overdue,
    @QueryParam("enterprise") @Nullable String enterprise,
    @QueryParam("equipmentNo") @Nullable String equipmentNo,
    @QueryParam("text") @Size(max = Text.NAME) @Nullable String text,
    @QueryParam("usedHere") @Nullable Boolean usedHere,
    @QueryParam("vanished") @Nullable Boolean vanished,
    @QueryParam("kind") @Nullable EquipmentKind kind,
    @QueryParam("regState") @Nullable RegState regState,
    @QueryParam("inspState") @Nullable InspectionState inspState) {

  /**
   * What the register is asked.
   *
   * @throws io.guapai.runtime.http.ProblemException when the region lies outside the scope (403),
   *     or the caller has no scope at all (403)
   */
  EquipmentRegister.Filter filter(
      Readers readers, EnterpriseAliases aliases, DueSoon dueSoon, LocalDate today) {
    return new EquipmentRegister.Filter(
        readers.units(region),
        Boolean.TRUE.equals(usedHere),
        useState,
        Boolean.TRUE.equals(overdue) ? today : null,
        enterprise == null ? null : aliases.current(Typed.number(enterprise)),
        equipmentNo == null ? null : Typed.name(equipmentNo),
        text == null ? null : Typed.key(text),
        vanished,
        kind,
        regState,
        inspState == null ? null : dueSoon.isSql(inspState, today));
  }
}

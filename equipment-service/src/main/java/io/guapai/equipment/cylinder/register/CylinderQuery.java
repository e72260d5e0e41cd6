package io.guapai.equipment.cylinder.register;

import io.guapai.equipment.Readers;
import io.guapai.equipment.cylinder.CylinderCode;
import io.guapai.equipment.cylinder.CylinderState;
import io.guapai.equipment.cylinder.Medium;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.text.Typed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which cylinders are asked for; a null asks for nothing in particular.
 *
 * @param text the one with that code, or those with that maker's number
 * @param application the list that it is about
 */
public record CylinderQuery(
    @QueryParam("region") @Nullable RegionCode region,
    @QueryParam("enterprise") @Nullable String enterprise,
    @QueryParam("state") @Nullable CylinderState state,
    @QueryParam("medium") @Nullable Medium medium,
    @QueryParam("overdue") @Nullable Boolean overdue,
    @QueryParam("text") @Size(max = 64) @Nullable String text,
    @QueryParam("certificateNo") @Size(max = 32) @Nullable String certificateNo,
    @QueryParam("application") @Nullable UUID application) {

  /** The same within what a reader may see. */
  CylinderRegister.Filter within(Readers readers, EnterpriseAliases aliases) {
    return new CylinderRegister.Filter(
        readers.units(region),
        enterprise == null ? null : aliases.current(Typed.number(enterprise)),
        state,
        medium,
        Boolean.TRUE.equals(overdue),
        text == null ? null : CylinderCode.read(text),
        certificateNo == null ? null : Typed.number(certificateNo),
        application);
  }
}

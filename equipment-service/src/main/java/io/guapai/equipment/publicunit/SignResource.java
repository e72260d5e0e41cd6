package io.guapai.equipment.publicunit;

import io.guapai.document.QrCode;
import io.guapai.equipment.PublicPage;
import io.guapai.equipment.register.EquipmentRegister;
import io.guapai.runtime.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The code to be posted at a unit: whoever scans it sees the unit's public page. */
@Path("/equipment/v1/equipment/{id}/sign")
@Tag(name = "Equipment")
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.TOWNSHIP,
  Role.COORDINATOR,
  Role.AUDITOR,
  Role.ENTERPRISE
})
public class SignResource {

  private final EquipmentRegister register;

  SignResource(EquipmentRegister register) {
    this.register = register;
  }

  @GET
  @Produces("image/svg+xml")
  @Operation(
      summary = "QR code of the unit's public page, as SVG",
      description = "site is where the public pages are, such as https://guapai.example")
  public String get(
      @PathParam("id") UUID id, @QueryParam("site") @NotNull @Size(max = 200) String site) {
    String no = register.required(id, LockModeType.NONE).equipmentNo();
    return QrCode.svg(PublicPage.of(site, no));
  }
}

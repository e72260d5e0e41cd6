package io.guapai.equipment.register;

import io.guapai.equipment.ByTerritory;
import io.guapai.equipment.Readers;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.dossier.DossierResource;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.history.Histories;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.time.PlatformClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Units of equipment over HTTP. */
@Path(UnitDocket.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Equipment")
@RolesAllowed({
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
public class EquipmentResource extends DossierResource<Equipment> {

  private final EquipmentRegister register;
  private final EnterpriseAliases aliases;
  private final Readers readers;
  private final UnitViews views;
  private final DueSoon dueSoon;
  private final PlatformClock clock;

  EquipmentResource(
      ActDesk desk,
      Histories histories,
      EquipmentRegister register,
      EnterpriseAliases aliases,
      Readers readers,
      UnitViews views,
      DueSoon dueSoon,
      PlatformClock clock) {
    super(desk, histories, Equipment.class);
    this.register = register;
    this.aliases = aliases;
    this.readers = readers;
    this.views = views;
    this.dueSoon = dueSoon;
    this.clock = clock;
  }

  @GET
  @Operation(
      summary = "Lists the units of a territory, an enterprise or an organization's assignments",
      description =
          "With text: those with it in their name, a number of theirs or the name of their enterprise."
              + " With usedHere: mobile units that are registered elsewhere and used here."
              + " With vanished: those that the register of their source has no more.")
  public Page<EquipmentView> list(@BeanParam EquipmentQuery query, @BeanParam Paging paging) {
    EquipmentRegister.Filter filter = query.filter(readers, aliases, dueSoon, clock.today());
    ByTerritory<UUID> after = paging.after(text -> ByTerritory.parse(text, UUID::fromString));
    return paging.page(views.of(register.list(filter, after, paging.rows())), EquipmentView::place);
  }
}

package io.guapai.equipment.people.employment;

import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who operates which unit now. */
@Path("/equipment/v1/operator-units")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.TOWNSHIP,
  Role.COORDINATOR,
  Role.LEADER,
  Role.AUDITOR,
  Role.ENTERPRISE,
  Role.OPERATOR
})
@Tag(name = "people")
public class OperatorUnitsResource {

  private final UnitBook units;
  private final EnterpriseAliases aliases;
  private final Caller caller;

  OperatorUnitsResource(UnitBook units, EnterpriseAliases aliases, Caller caller) {
    this.units = units;
    this.aliases = aliases;
    this.caller = caller;
  }

  @GET
  @Transactional
  @Operation(
      summary =
          "Who operates units of the caller's scope now, newest first; those whose certificate is"
              + " not valid for it (certified=false) work without one")
  public Page<OperatorUnit> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("enterprise") @Nullable String enterprise,
      @QueryParam("equipment") @Nullable UUID equipment,
      @QueryParam("certified") @Nullable Boolean certified,
      @BeanParam Paging paging) {
    UUID before = paging.after(UUID::fromString);
    ListScope scope =
        ListScope.of(caller, region).about(enterprise == null ? null : aliases.current(enterprise));
    return paging.page(
        units.find(new UnitBook.Filter(scope, equipment, certified), before, paging.rows()),
        OperatorUnit::id);
  }
}

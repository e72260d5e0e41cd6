package io.guapai.equipment.people.employment;

import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.dossier.DossierResource;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.history.Histories;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The operators of enterprises, and what they operate. */
@Path(EmploymentDocket.PATH)
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
public class EmploymentResource extends DossierResource<OperatorEmployment> {

  private final ActDesk desk;
  private final Employments employments;
  private final UnitBook units;
  private final EnterpriseAliases aliases;
  private final Caller caller;

  EmploymentResource(
      ActDesk desk,
      Histories histories,
      Employments employments,
      UnitBook units,
      EnterpriseAliases aliases,
      Caller caller) {
    super(desk, histories, OperatorEmployment.class);
    this.desk = desk;
    this.employments = employments;
    this.units = units;
    this.aliases = aliases;
    this.caller = caller;
  }

  @GET
  @Transactional
  @Operation(summary = "Operators who are employed in the caller's scope, newest first")
  public Page<EmploymentView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("enterprise") @Nullable String enterprise,
      @QueryParam("certificate") @Nullable UUID certificate,
      @BeanParam Paging paging) {
    UUID before = paging.after(UUID::fromString);
    ListScope scope =
        ListScope.of(caller, region).about(enterprise == null ? null : aliases.current(enterprise));
    return paging.page(
        employments.find(scope, certificate, before, paging.rows()), EmploymentView::id);
  }

  @GET
  @Path("{id}/units")
  @Transactional
  @Operation(summary = "The units that an operator operates or operated, newest first")
  public List<OperatorUnit> units(@PathParam("id") UUID id) {
    desk.require(OperatorEmployment.class, id);
    return units.of(id);
  }
}

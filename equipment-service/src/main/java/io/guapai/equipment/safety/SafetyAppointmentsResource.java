package io.guapai.equipment.safety;

import io.guapai.contracts.SafetyRole;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who answers for safety in enterprises: each appoints its own, officers read. */
@Path(SafetyAppointmentDocket.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.TOWNSHIP,
  Role.COORDINATOR,
  Role.LEADER,
  Role.AUDITOR,
  Role.ENTERPRISE
})
@Tag(name = "safety staff")
public class SafetyAppointmentsResource extends DossierResource<SafetyAppointment> {

  private final SafetyAppointments appointments;
  private final EnterpriseAliases aliases;
  private final Caller caller;

  SafetyAppointmentsResource(
      ActDesk desk,
      Histories histories,
      SafetyAppointments appointments,
      EnterpriseAliases aliases,
      Caller caller) {
    super(desk, histories, SafetyAppointment.class);
    this.appointments = appointments;
    this.aliases = aliases;
    this.caller = caller;
  }

  @GET
  @Transactional
  @Operation(summary = "Who answers for safety in the enterprises of a territory, or in one")
  public Page<SafetyAppointmentView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("enterprise") @Nullable String enterprise,
      @QueryParam("role") @Nullable SafetyRole role,
      @QueryParam("inOffice") @Nullable Boolean inOffice,
      @BeanParam Paging paging) {
    return paging.page(
        appointments
            .find(
                ListScope.of(caller, region)
                    .about(enterprise == null ? null : aliases.current(enterprise)),
                role,
                inOffice,
                paging.after(UUID::fromString),
                paging.rows())
            .stream()
            .map(SafetyAppointment::view)
            .toList(),
        SafetyAppointmentView::id);
  }
}

package io.guapai.equipment.assignment;

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

/** Who is given what to see beyond his own: lists, contracts, cases, places of use. */
@Path(AssignmentsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assignments")
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.LEADER,
  Role.AUDITOR,
  Role.ENTERPRISE,
  Role.INSTITUTE,
  Role.MAINTAINER,
  Role.FILLER,
  Role.OPERATOR,
  Role.EXPERT
})
public class AssignmentsResource extends DossierResource<Assignment> {

  static final String PATH = "/equipment/v1/assignments";

  private final AssignmentBook book;
  private final AssignmentDocket docket;
  private final EnterpriseAliases aliases;
  private final Caller caller;

  AssignmentsResource(
      ActDesk desk,
      Histories histories,
      AssignmentBook book,
      AssignmentDocket docket,
      EnterpriseAliases aliases,
      Caller caller) {
    super(desk, histories, Assignment.class);
    this.book = book;
    this.docket = docket;
    this.aliases = aliases;
    this.caller = caller;
  }

  @GET
  @Transactional
  @Operation(summary = "Assignments of a territory, an enterprise or an organization, newest first")
  public Page<AssignmentView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("organization") @Nullable String organization,
      @QueryParam("givenId") @Nullable String givenId,
      @BeanParam Paging paging) {
    return paging.page(
        docket.views(
            book.list(
                ListScope.of(caller, region),
                organization,
                givenId == null ? null : aliases.current(givenId),
                paging.after(UUID::fromString),
                paging.rows())),
        AssignmentView::id);
  }
}

package io.guapai.equipment.assignment;

import io.guapai.runtime.act.ActHeaders;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.http.Answer;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.http.Versions;
import io.guapai.runtime.idempotency.Idempotency;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who is given what to see beyond his own: lists, contracts, cases, places of use. */
@Path(AssignmentsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
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
public class AssignmentsResource {

  static final String PATH = "/equipment/v1/assignments";

  private final MakingAssignments making;
  private final AssignmentBook book;
  private final AssignmentDocket docket;
  private final Idempotency idempotency;
  private final EnterpriseAliases aliases;
  private final Caller caller;

  AssignmentsResource(
      MakingAssignments making,
      AssignmentBook book,
      AssignmentDocket docket,
      Idempotency idempotency,
      EnterpriseAliases aliases,
      Caller caller) {
    this.making = making;
    this.book = book;
    this.docket = docket;
    this.idempotency = idempotency;
    this.aliases = aliases;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Role.ENTERPRISE, Role.COUNTY, Role.CITY, Role.LEADER})
  @Operation(
      summary = "Give an organization, or the authority of a place of use, something to see",
      description =
          "Lists and places of use by the county or city, contracts by the enterprise or the"
              + " county, applications by the enterprise, a case by the leader, for a term and"
              + " with a declaration on conflicts of interest.")
  @APIResponseSchema(value = AssignmentView.class, responseCode = "201")
  public Response make(@BeanParam ActHeaders headers, @NotNull @Valid NewAssignment body) {
    return idempotency.once(
        headers.key(),
        body,
        () -> {
          AssignmentView view = docket.view(making.make(body, caller));
          return Answer.created(PATH + "/" + view.id(), view);
        });
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

  @GET
  @Path("{id}")
  @Transactional
  @Operation(summary = "One assignment, with its version as ETag")
  @APIResponseSchema(value = AssignmentView.class, responseCode = "200")
  public Response get(@PathParam("id") UUID id) {
    AssignmentView view = docket.view(book.require(id));
    return Response.ok(view).header(HttpHeaders.ETAG, Versions.tag(view.version())).build();
  }
}

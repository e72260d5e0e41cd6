package io.guapai.notification.escalation;

import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.act.ActsResource;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The escalation cases of a territory, and what is done about each. */
@Path(CaseResource.PATH)
@Tag(name = "Escalation")
@Produces(MediaType.APPLICATION_JSON)
public class CaseResource extends ActsResource<EscalationCase> {

  static final String PATH = "/notification/v1/cases";

  private final ActDesk desk;
  private final CaseFiles files;
  private final CaseViews views;
  private final Caller caller;

  CaseResource(ActDesk desk, CaseFiles files, CaseViews views, Caller caller) {
    super(desk, EscalationCase.class);
    this.desk = desk;
    this.files = files;
    this.views = views;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({
    Role.PROVINCE,
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.COORDINATOR,
    Role.ENTERPRISE,
    Role.AUDITOR
  })
  @Operation(summary = "Cases of a region, the newest first")
  public Page<CaseView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("state") @Nullable CaseState state,
      @BeanParam Paging paging) {
    UUID before = paging.after(UUID::fromString);
    return paging.page(
        files
            .newest(
                scope(region),
                state == null ? EnumSet.allOf(CaseState.class) : EnumSet.of(state),
                before,
                paging.rows())
            .stream()
            .map(views::row)
            .toList(),
        CaseView::id);
  }

  @GET
  @Path("{id}")
  @Authenticated
  @Operation(summary = "A case and the levels that it reached")
  @APIResponseSchema(value = CaseView.class, responseCode = "200")
  public Response get(@PathParam("id") UUID id) {
    return desk.show(EscalationCase.class, id);
  }

  /** An enterprise has no territory: it sees its own cases. */
  private ListScope scope(@Nullable RegionCode asked) {
    return caller.enterprise() == null
        ? ListScope.in(caller.regionWithin(asked))
        : ListScope.of(caller, asked);
  }
}

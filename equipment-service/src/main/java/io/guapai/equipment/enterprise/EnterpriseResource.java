package io.guapai.equipment.enterprise;

import io.guapai.equipment.ByTerritory;
import io.guapai.equipment.Readers;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.http.Versions;
import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.query.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Enterprises over HTTP. */
@Path("/equipment/v1/enterprises")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enterprises")
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.TOWNSHIP,
  Role.COORDINATOR,
  Role.AUDITOR,
  Role.ENTERPRISE
})
public class EnterpriseResource {

  private final EnterpriseTable enterprises;
  private final EnterpriseAliases aliases;
  private final Readers readers;

  public EnterpriseResource(
      EnterpriseTable enterprises, EnterpriseAliases aliases, Readers readers) {
    this.enterprises = enterprises;
    this.aliases = aliases;
    this.readers = readers;
  }

  @GET
  @Operation(
      summary = "Lists the enterprises of a territory",
      description = "With text: those with it in their name or credit code.")
  public Page<EnterpriseView> list(@BeanParam EnterpriseQuery query, @BeanParam Paging paging) {
    EnterpriseTable.Filter filter = query.within(readers);
    ByTerritory<String> after =
        paging.after(text -> ByTerritory.parse(text, id -> EnterpriseId.parse(id).value()));
    List<EnterpriseView> rows =
        enterprises.list(filter, after, paging.rows()).stream().map(EnterpriseView::of).toList();
    return paging.page(rows, EnterpriseView::place);
  }

  @GET
  @Path("/{id}")
  @Operation(
      summary =
          "One enterprise, with its version as ETag; a former id is answered with the enterprise by"
              + " its current one")
  @APIResponseSchema(value = EnterpriseView.class, responseCode = "200")
  public Response get(@PathParam("id") String id) {
    return enterprises
        .find(aliases.current(EnterpriseId.parse(id).value()))
        .map(EnterpriseView::of)
        .map(
            view ->
                Response.ok(view).header(HttpHeaders.ETAG, Versions.tag(view.version())).build())
        .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND, "id", "enterprise", id));
  }
}

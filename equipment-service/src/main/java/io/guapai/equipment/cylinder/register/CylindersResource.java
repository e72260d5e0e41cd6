package io.guapai.equipment.cylinder.register;

import io.guapai.equipment.Readers;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.http.ProblemTexts;
import io.guapai.runtime.http.Versions;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.query.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Gas cylinders over HTTP. */
@Path("/equipment/v1/cylinders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cylinders")
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.TOWNSHIP,
  Role.COORDINATOR,
  Role.AUDITOR,
  Role.ENTERPRISE,
  Role.FILLER
})
public class CylindersResource {

  private static final int MOST = 1000;

  private final RegisteringCylinders registering;
  private final CylinderRegister register;
  private final EnterpriseAliases aliases;
  private final Readers readers;

  CylindersResource(
      RegisteringCylinders registering,
      CylinderRegister register,
      EnterpriseAliases aliases,
      Readers readers) {
    this.registering = registering;
    this.register = register;
    this.aliases = aliases;
    this.readers = readers;
  }

  /** Cylinders entered at once. */
  record CylinderList(
      @NotNull @Size(min = 1, max = MOST) List<@NotNull CylinderRegistration> items) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.ENTERPRISE, Role.FILLER, Role.CITY, Role.COUNTY})
  @Operation(summary = "Enters a cylinder, whose code is its own for ever")
  @APIResponseSchema(value = CylinderView.class, responseCode = "201")
  public Response enter(@NotNull @Valid CylinderRegistration request) {
    String code = registering.one(request);
    return Response.created(URI.create("/equipment/v1/cylinders/" + code))
        .entity(register.required(code))
        .build();
  }

  @POST
  @Path("/batch")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.ENTERPRISE, Role.FILLER, Role.CITY, Role.COUNTY})
  @Operation(
      summary = "Enters a list of cylinders, up to 1,000 at once",
      description =
          "Each is judged by itself and answered in its place. One that was entered before, by the"
              + " same filler and with the same maker's number, is known and stays as it is.")
  public CylinderAnswers enterAll(
      @NotNull @Valid CylinderList request, @Context HttpHeaders headers) {
    return registering.all(request.items(), ProblemTexts.choose(headers.getAcceptableLanguages()));
  }

  @GET
  @Operation(
      summary = "Lists the cylinders of a territory, a filler or an organization's fillers",
      description =
          "With text: the one with that code, or those with that maker's number."
              + " With an application: the list that it is about.")
  public Page<CylinderView> list(@Valid @BeanParam CylinderQuery query, @BeanParam Paging paging) {
    Long after = paging.after(Long::valueOf);
    return paging.page(
        register.list(query.within(readers, aliases), after, paging.rows()), CylinderView::id);
  }

  @GET
  @Path("/{code}")
  @Operation(summary = "The cylinder with a code")
  @APIResponseSchema(value = CylinderView.class, responseCode = "200")
  public Response get(@PathParam("code") String code) {
    CylinderView view = register.required(code);
    return Response.ok(view).header(HttpHeaders.ETAG, Versions.tag(view.version())).build();
  }
}

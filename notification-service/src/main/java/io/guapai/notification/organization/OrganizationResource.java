package io.guapai.notification.organization;

import io.guapai.runtime.http.Answer;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.http.Versions;
import io.guapai.runtime.idempotency.Idempotency;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.query.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The register of organizations, kept by the administrator. */
@Path(OrganizationResource.PATH)
@Tag(name = "Organizations")
@RolesAllowed(Role.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
public class OrganizationResource {

  static final String PATH = "/notification/v1/organizations";

  private final OrganizationBook book;
  private final BindingOrganizations binding;
  private final Idempotency idempotency;

  OrganizationResource(
      OrganizationBook book, BindingOrganizations binding, Idempotency idempotency) {
    this.book = book;
    this.binding = binding;
    this.idempotency = idempotency;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Enters an organization: what it is, its territory, and what it may post",
      description =
          "A source, or an id, that looks like a known one is refused, also where only case,"
              + " slashes, percent-encoding or letters of another script differ.")
  @APIResponseSchema(value = Organization.class, responseCode = "201")
  public Response add(
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @NotNull @Valid OrganizationRequest request) {
    return idempotency.once(
        key,
        request,
        () -> {
          Organization added = binding.add(request);
          return Answer.created(location(added.id()), added);
        });
  }

  @GET
  @Operation(summary = "Organizations in the order of their ids")
  public Page<Organization> list(@BeanParam Paging paging) {
    return paging.page(
        book.list(paging.after(Function.identity()), paging.rows()), Organization::id);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One organization")
  @APIResponseSchema(value = Organization.class, responseCode = "200")
  public Response get(@PathParam("id") String id) {
    return tagged(book.find(id).orElseThrow(() -> BindingOrganizations.unknown(id)));
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Puts what an organization is bound to; needs If-Match")
  @APIResponseSchema(value = Organization.class, responseCode = "200")
  public Response change(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid OrganizationRequest request) {
    return tagged(binding.change(id, request, ifMatch));
  }

  @DELETE
  @Path("/{id}")
  @Operation(
      summary = "Takes an organization out of the table; needs If-Match",
      description = "Nothing that it posts is taken any more; what it posted stays.")
  @APIResponse(responseCode = "204", description = "Removed")
  public Response remove(
      @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    binding.remove(id, ifMatch);
    return Response.noContent().build();
  }

  private static Response tagged(Organization organization) {
    return Response.ok(organization)
        .header(HttpHeaders.ETAG, Versions.tag(organization.version()))
        .build();
  }

  private static String location(String id) {
    return PATH + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

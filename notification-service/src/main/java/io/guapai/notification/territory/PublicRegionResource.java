package io.guapai.notification.territory;

import io.guapai.notification.territory.RegionResource.Child;
import io.guapai.notification.territory.RegionResource.View;
import io.guapai.runtime.territory.RegionTree;
import jakarta.annotation.security.PermitAll;
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

/** The divisions of the territory for the public pages: they are no secret. */
@Path("/notification/v1/public/regions")
@Tag(name = "Territory")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class PublicRegionResource {

  private static final String AN_HOUR = "public, max-age=3600";

  private final RegionTree regions;

  public PublicRegionResource(RegionTree regions) {
    this.regions = regions;
  }

  /** The provinces, in the order of their codes. */
  public record Provinces(List<Child> items) {}

  @GET
  @Operation(summary = "The provinces")
  @APIResponseSchema(value = Provinces.class, responseCode = "200")
  public Response provinces() {
    return kept(new Provinces(regions.provinces().stream().map(Child::of).toList()));
  }

  @GET
  @Path("/{code}")
  @Operation(summary = "A region and those directly below it, for everybody")
  @APIResponseSchema(value = View.class, responseCode = "200")
  public Response get(@PathParam("code") String code) {
    return kept(View.of(code, regions));
  }

  private static Response kept(Object answer) {
    return Response.ok(answer).header(HttpHeaders.CACHE_CONTROL, AN_HOUR).build();
  }
}

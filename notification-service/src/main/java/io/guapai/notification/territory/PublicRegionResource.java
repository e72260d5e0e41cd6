package io.guapai.notification.territory;

import io.guapai.notification.territory.RegionResource.View;
import io.guapai.runtime.territory.Region;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The divisions of the territory for the public pages: they are no secret. */
@Path("/notification/v1/public/regions")
@Tag(name = "Territory")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class PublicRegionResource {

  private static final String AN_HOUR = "public, max-age=3600";

  private static final int MOST_FOUND = 10;

  private final RegionTree regions;
  private final RegionSearch search;

  PublicRegionResource(RegionTree regions, RegionSearch search) {
    this.regions = regions;
    this.search = search;
  }

  /** Regions that somebody may mean, the likeliest first. */
  public record Found(List<Place> items) {}

  @GET
  @Operation(
      summary = "The provinces, or the regions that somebody may mean",
      description =
          "With text: at most ten, by the beginning of a code, a name or the characters of a full"
              + " name with some left out (徐州铜山). With within: those inside that region only.")
  @APIResponseSchema(value = Found.class, responseCode = "200")
  public Response find(
      @QueryParam("text") @Nullable @Size(max = 50) String text,
      @QueryParam("within") @Nullable RegionCode within) {
    if (text == null) {
      return kept(new Found(regions.provinces().stream().map(this::place).toList()));
    }
    String inside = within == null ? "" : regions.require(within).code().value();
    return kept(new Found(search.find(text, inside, MOST_FOUND)));
  }

  private Place place(Region region) {
    return new Place(region.code().value(), region.name(), regions.fullName(region.code()));
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

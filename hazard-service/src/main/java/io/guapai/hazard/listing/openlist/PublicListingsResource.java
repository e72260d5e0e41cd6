package io.guapai.hazard.listing.openlist;

import io.guapai.runtime.http.Page;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Shows everybody what is listed for supervision (挂牌公示). */
@Path("/hazard/v1/public/listings")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "public")
public class PublicListingsResource {

  private static final int FRESH_SECONDS = 60;

  private final PublicListings listings;
  private final RegionTree regions;

  public PublicListingsResource(PublicListings listings, RegionTree regions) {
    this.listings = listings;
    this.regions = regions;
  }

  @GET
  @Operation(summary = "Published listings, newest first; delisted ones for some months more")
  @APIResponse(responseCode = "200", description = "A page")
  @APIResponse(responseCode = "304", description = "As the caller knows it")
  public RestResponse<Page<PublicListing>> listings(
      @QueryParam("region") @Nullable RegionCode region,
      @BeanParam Paging paging,
      @Context Request request) {
    RegionCode within = region == null ? null : regions.require(region).code();
    Page<PublicListing> page = listings.page(within, paging.after(UUID::fromString), paging.size());
    EntityTag tag = new EntityTag(digest(page));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    RestResponse.ResponseBuilder<Page<PublicListing>> response =
        unchanged == null
            ? RestResponse.ResponseBuilder.ok(page)
            : RestResponse.ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED);
    CacheControl cache = new CacheControl();
    cache.setMaxAge(FRESH_SECONDS);
    return response.cacheControl(cache).tag(tag).build();
  }

  private static String digest(Page<PublicListing> page) {
    return UUID.nameUUIDFromBytes(page.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }
}

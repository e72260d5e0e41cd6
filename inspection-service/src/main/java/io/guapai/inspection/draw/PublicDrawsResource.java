package io.guapai.inspection.draw;

import io.guapai.runtime.http.Page;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.sender.ClientAddress;
import io.guapai.runtime.sender.PublicReads;
import io.guapai.runtime.territory.RegionCode;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Shows everybody the draws that were announced, with all that is needed to repeat them. Files of
 * pools are large, so who fetches them is counted.
 */
@Path(PublicDrawsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "public")
public class PublicDrawsResource {

  static final String PATH = "/inspection/v1/public/draws";

  private static final String TABLE = "text/tab-separated-values;charset=UTF-8";

  private final PublicDraws draws;
  private final ClientAddress address;
  private final PublicReads reads;

  PublicDrawsResource(PublicDraws draws, ClientAddress address, PublicReads reads) {
    this.draws = draws;
    this.address = address;
    this.reads = reads;
  }

  @GET
  @Operation(summary = "Draws that were announced, the newest first, without their results")
  public Page<PublicDraw> list(
      @QueryParam("region") @Nullable RegionCode region, @BeanParam Paging paging) {
    return paging.page(
        draws.page(
            region == null ? "" : region.value(), paging.after(UUID::fromString), paging.rows()),
        PublicDraw::id);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A draw that was announced: pool, seed, algorithm and results")
  public PublicDraw get(@PathParam("id") UUID id) {
    return draws.get(id);
  }

  @GET
  @Path("{id}/pool")
  @Produces(TABLE)
  @Operation(summary = "The file of the pool, whose SHA-256 was kept before the seed was known")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(
              mediaType = TABLE,
              schema =
                  @Schema(
                      type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING)))
  public Response pool(@PathParam("id") UUID id, @Context HttpServerRequest request) {
    reads.count(address.of(request));
    return Response.ok(draws.pool(id), MediaType.valueOf(TABLE))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"pool-" + id + ".tsv\"")
        .build();
  }
}

package io.guapai.hazard.instrument;

import io.guapai.runtime.http.Page;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import jakarta.annotation.security.PermitAll;
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

/** Shows everybody what superiors circulated to everybody (公开通报). */
@Path("/hazard/v1/public/circulars")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "public")
public class PublicCircularsResource {

  private final Circulars circulars;

  PublicCircularsResource(Circulars circulars) {
    this.circulars = circulars;
  }

  @GET
  @Operation(summary = "Circulars that are open to everybody, newest first")
  public Page<CircularView> published(
      @QueryParam("issuedIn") @Nullable RegionCode issuedIn, @BeanParam Paging paging) {
    return paging.page(
        circulars.read(null, issuedIn, paging.after(UUID::fromString), paging.rows()),
        CircularView::id);
  }
}

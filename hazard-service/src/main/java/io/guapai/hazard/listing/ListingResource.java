package io.guapai.hazard.listing;

import io.guapai.hazard.Asked;
import io.guapai.hazard.report.HazardViews;
import io.guapai.runtime.http.Answer;
import io.guapai.runtime.http.Idempotency;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lists hazards for supervision and takes them off the list. */
@Path("/hazard/v1/hazards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "listing")
public class ListingResource {

  private final ListingHazards listing;
  private final HazardViews views;
  private final Idempotency idempotency;
  private final Caller caller;

  public ListingResource(
      ListingHazards listing, HazardViews views, Idempotency idempotency, Caller caller) {
    this.listing = listing;
    this.views = views;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @Path("{id}/listing")
  @RolesAllowed({Role.COUNTY, Role.CITY, Role.PROVINCE})
  @Operation(summary = "List a major hazard, overdue or severe, at the officer's own level")
  public Response list(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @NotNull @Valid NewListing body) {
    return idempotency.once(
        key,
        new Asked("listing", id, body),
        () -> Answer.ok(views.of(listing.list(id, ifMatch, body, caller))));
  }

  @POST
  @Path("{id}/delisting")
  @RolesAllowed({Role.COUNTY, Role.CITY, Role.PROVINCE})
  @Operation(summary = "Take an accepted hazard off the list, which closes it")
  public Response delist(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @NotNull @Valid Delisting body) {
    return idempotency.once(
        key,
        new Asked("delisting", id, body),
        () -> Answer.ok(views.of(listing.delist(id, ifMatch, body, caller))));
  }
}

package io.guapai.hazard.listing.proposal;

import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.hazard.listing.Listings;
import io.guapai.runtime.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the rules say about listing a hazard. */
@Path("/hazard/v1/hazards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "listing")
public class ProposalResource {

  private final Hazards hazards;
  private final Listings listings;
  private final SuggestingLevels levels;

  ProposalResource(Hazards hazards, Listings listings, SuggestingLevels levels) {
    this.hazards = hazards;
    this.listings = listings;
    this.levels = levels;
  }

  @GET
  @Path("{id}/listing-suggestion")
  @RolesAllowed({Role.COUNTY, Role.CITY, Role.PROVINCE})
  @Transactional
  @Operation(summary = "The level at which the rules would list the hazard, and why")
  public Suggestion suggest(@PathParam("id") UUID id, @QueryParam("ground") List<Ground> grounds) {
    Hazard hazard = hazards.require(id);
    UUID lower = hazard.listed() ? hazard.listing().listingId() : null;
    return levels.suggest(hazard, lower == null ? null : listings.findById(lower), grounds);
  }
}

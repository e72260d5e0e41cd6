package io.guapai.hazard.listing.file;

import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.listing.Listings;
import io.guapai.hazard.listing.acceptance.AcceptanceFile;
import io.guapai.hazard.listing.file.ListingFileView.Papers;
import io.guapai.hazard.listing.notice.Notices;
import io.guapai.hazard.listing.progress.ProgressFile;
import io.guapai.hazard.listing.proposal.ProposalView;
import io.guapai.hazard.listing.proposal.Proposals;
import io.guapai.hazard.listing.publication.PublicationFile;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.time.PlatformClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows the whole file of the listing procedure of a hazard. */
@Path("/hazard/v1/hazards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "listing")
public class ListingFileResource {

  private final Hazards hazards;
  private final Proposals proposals;
  private final Listings listings;
  private final Notices notices;
  private final PublicationFile publications;
  private final ProgressFile progress;
  private final AcceptanceFile acceptances;
  private final PlatformClock clock;

  public ListingFileResource(
      Hazards hazards,
      Proposals proposals,
      Listings listings,
      Notices notices,
      PublicationFile publications,
      ProgressFile progress,
      AcceptanceFile acceptances,
      PlatformClock clock) {
    this.hazards = hazards;
    this.proposals = proposals;
    this.listings = listings;
    this.notices = notices;
    this.publications = publications;
    this.progress = progress;
    this.acceptances = acceptances;
    this.clock = clock;
  }

  @GET
  @Path("{id}/listing")
  @RolesAllowed({
    Role.PROVINCE,
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.LEADER,
    Role.ENTERPRISE,
    Role.AUDITOR
  })
  @Transactional
  @Operation(summary = "Proposals, notices, publications, progress, reviews, delisting of a hazard")
  public ListingFileView file(@PathParam("id") UUID id) {
    hazards.require(id);
    return new ListingFileView(
        proposals.ofHazard(id).stream()
            .map(proposal -> ProposalView.of(proposal, clock.getZone()))
            .toList(),
        listings.ofHazard(id).stream().map(this::papers).toList());
  }

  private Papers papers(Listing listing) {
    UUID id = listing.id();
    UUID supersedes = listing.supersedes();
    Listing.End end = listing.end();
    return new Papers(
        id.toString(),
        listing.listingNo(),
        listing.level(),
        listing.authorityRegion(),
        listing.state(),
        listing.listedBy(),
        at(listing.since()),
        listing.dueDate(),
        listing.demands().stop(),
        listing.demands().stopReason(),
        supersedes == null ? null : supersedes.toString(),
        notices.of(id).orElse(null),
        publications.publication(id, false).orElse(null),
        publications.filing(id).orElse(null),
        listing.demands().rhythm(),
        listing.reports().percent(),
        listing.reports().nextReportDue(),
        listing.reports().progressLate(),
        listing.missedReports(),
        progress.of(id),
        acceptances.of(id),
        end == null ? null : end.endedBy(),
        end == null ? null : at(end.endedAt()),
        end == null ? null : end.endReason(),
        publications.publication(id, true).orElse(null));
  }

  private OffsetDateTime at(Instant moment) {
    return moment.atZone(clock.getZone()).toOffsetDateTime();
  }
}

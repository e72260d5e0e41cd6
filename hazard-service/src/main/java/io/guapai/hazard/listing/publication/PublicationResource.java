package io.guapai.hazard.listing.publication;

import io.guapai.hazard.report.HazardActs;
import io.guapai.hazard.report.HazardView;
import io.guapai.runtime.act.ActHeaders;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes notes of the publication and the filing of listings. */
@Path("/hazard/v1/hazards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "listing")
public class PublicationResource {

  private final PublishingListings publishing;
  private final HazardActs acts;
  private final Caller caller;

  public PublicationResource(PublishingListings publishing, HazardActs acts, Caller caller) {
    this.publishing = publishing;
    this.acts = acts;
    this.caller = caller;
  }

  @POST
  @Path("{id}/listing-publication")
  @RolesAllowed({Role.COUNTY, Role.CITY, Role.PROVINCE, Role.LEADER})
  @Operation(summary = "Note where and when the listing was published")
  @APIResponseSchema(value = HazardView.class, responseCode = "200")
  public Response publish(
      @PathParam("id") UUID id, @BeanParam ActHeaders headers, @NotNull @Valid Publication body) {
    return acts.once(
        id,
        "listing-publication",
        headers,
        body,
        () -> publishing.publish(id, headers.ifMatch(), body, caller));
  }

  @POST
  @Path("{id}/listing-filing")
  @RolesAllowed({Role.COUNTY, Role.CITY, Role.PROVINCE, Role.LEADER})
  @Operation(summary = "Note that the listing was filed with the level above")
  @APIResponseSchema(value = HazardView.class, responseCode = "200")
  public Response file(
      @PathParam("id") UUID id, @BeanParam ActHeaders headers, @NotNull @Valid Filing body) {
    return acts.once(
        id,
        "listing-filing",
        headers,
        body,
        () -> publishing.file(id, headers.ifMatch(), body, caller));
  }

  @POST
  @Path("{id}/delisting-publication")
  @RolesAllowed({Role.COUNTY, Role.CITY, Role.PROVINCE, Role.LEADER})
  @Operation(summary = "Note that the delisting was published, in the medium of the listing")
  @APIResponseSchema(value = HazardView.class, responseCode = "200")
  public Response publishEnd(
      @PathParam("id") UUID id, @BeanParam ActHeaders headers, @NotNull @Valid Publication body) {
    return acts.once(
        id,
        "delisting-publication",
        headers,
        body,
        () -> publishing.publishEnd(id, headers.ifMatch(), body, caller));
  }
}

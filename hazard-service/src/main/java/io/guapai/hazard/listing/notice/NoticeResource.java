package io.guapai.hazard.listing.notice;

import io.guapai.document.PaperPdf;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hands out listing notices as papers. */
@Path("/hazard/v1/listings")
@Tag(name = "listing")
public class NoticeResource {

  private final Notices notices;

  public NoticeResource(Notices notices) {
    this.notices = notices;
  }

  @GET
  @Path("{listingId}/notice")
  @Produces("application/pdf")
  @RolesAllowed({
    Role.PROVINCE,
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.LEADER,
    Role.ENTERPRISE,
    Role.AUDITOR
  })
  @Operation(summary = "The listing notice as PDF")
  public Response paper(@PathParam("listingId") UUID listingId) {
    Notice notice =
        notices
            .of(listingId)
            .orElseThrow(
                () ->
                    new ProblemException(
                        PlatformProblem.NOT_FOUND, "listingId", "listing notice", listingId));
    return Response.ok(PaperPdf.write(NoticePaper.of(notice)))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "inline; filename=\"%s.pdf\"".formatted(notice.listingNo()))
        .build();
  }
}

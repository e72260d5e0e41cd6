package io.guapai.hazard.attachment;

import io.guapai.runtime.file.FileDownloads;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The content of files. */
@Path(FileResource.PATH)
@Tag(name = "files")
public class FileResource {

  static final String PATH = "/hazard/v1/files";

  private final Attachments attachments;
  private final FileDownloads downloads;
  private final Caller caller;

  public FileResource(Attachments attachments, FileDownloads downloads, Caller caller) {
    this.attachments = attachments;
    this.downloads = downloads;
    this.caller = caller;
  }

  @GET
  @Path("{id}")
  @RolesAllowed({
    Role.PROVINCE,
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.COORDINATOR,
    Role.LEADER,
    Role.ENTERPRISE,
    Role.INSTITUTE,
    Role.MAINTAINER,
    Role.FILLER,
    Role.EXPERT,
    Role.AUDITOR
  })
  @Operation(
      summary = "The content of a file, with its digest as ETag",
      description =
          "Photos come without what the camera wrote into them (position, time, device),"
              + " except to the authority and to whoever attached them.")
  @APIResponse(
      responseCode = "200",
      description = "The bytes",
      content = {
        @Content(mediaType = "image/jpeg"),
        @Content(mediaType = "image/png"),
        @Content(mediaType = "image/webp"),
        @Content(mediaType = "application/pdf")
      })
  @APIResponse(responseCode = "304", description = "As the caller knows it")
  public Response download(@PathParam("id") UUID id, @Context Request request) {
    AttachmentView file = QuarkusTransaction.requiringNew().call(() -> attachments.require(id));
    return downloads.of(file.stored(), belongs(file), request);
  }

  /**
   * Whether the caller gets a photo with what the camera wrote into it, such as where it was taken:
   * the authority, and whoever attached it.
   */
  private boolean belongs(AttachmentView file) {
    return file.attachedBy().equals(caller.name()) || caller.region() != null;
  }
}

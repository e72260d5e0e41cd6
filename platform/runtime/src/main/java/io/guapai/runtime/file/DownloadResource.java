package io.guapai.runtime.file;

import io.guapai.runtime.http.ProblemException;
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

/**
 * The door to the content of a service's files, at the address of the list of them. A photo comes
 * with what the camera wrote into it, such as where it was taken, for the authority and for whoever
 * handed it in alone.
 */
public abstract class DownloadResource {

  private final FileDownloads downloads;
  private final Caller caller;

  protected DownloadResource(FileDownloads downloads, Caller caller) {
    this.downloads = downloads;
    this.caller = caller;
  }

  /**
   * A file that the caller sees. Runs in a transaction of its own.
   *
   * @throws ProblemException when there is none (404)
   */
  protected abstract StoredFile require(UUID id);

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
              + " except to the authority and to whoever handed them in.")
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
    StoredFile file = QuarkusTransaction.requiringNew().call(() -> require(id));
    boolean original = caller.region() != null || file.handedInBy().equals(caller.name());
    return downloads.of(file, original, request);
  }
}

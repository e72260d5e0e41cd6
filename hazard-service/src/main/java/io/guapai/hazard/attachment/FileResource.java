package io.guapai.hazard.attachment;

import io.guapai.runtime.identity.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The content of files. */
@Path(FileResource.PATH)
@Tag(name = "files")
public class FileResource {

  static final String PATH = "/hazard/v1/files";

  private final Attachments attachments;
  private final FileContents contents;

  public FileResource(Attachments attachments, FileContents contents) {
    this.attachments = attachments;
    this.contents = contents;
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
    Role.AUDITOR
  })
  @Operation(summary = "The content of a file, with its digest as ETag")
  public Response download(@PathParam("id") UUID id, @Context Request request) {
    AttachmentView file = QuarkusTransaction.requiringNew().call(() -> attachments.require(id));
    EntityTag tag = new EntityTag(file.sha256());
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    if (unchanged != null) {
      return unchanged.build();
    }
    StreamingOutput content = out -> contents.write(file, out);
    return Response.ok(content, file.mediaType())
        .tag(tag)
        .header(HttpHeaders.CONTENT_LENGTH, file.size())
        .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.disposition(file.name()))
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}

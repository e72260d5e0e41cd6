package io.guapai.hazard.attachment;

import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.hazard.lifecycle.Reach;
import io.guapai.runtime.act.ActHeaders;
import io.guapai.runtime.file.FileConfig;
import io.guapai.runtime.http.Answer;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.http.ProblemMapper;
import io.guapai.runtime.idempotency.Idempotency;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** The files of a hazard. */
@Path("/hazard/v1/hazards/{id}/files")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "files")
public class AttachmentsResource {

  private final AttachingFiles attaching;
  private final Attachments attachments;
  private final FileConfig limits;
  private final Hazards hazards;
  private final Reach reach;
  private final Idempotency idempotency;
  private final Caller caller;
  private final ProblemMapper problems;

  public AttachmentsResource(
      AttachingFiles attaching,
      Attachments attachments,
      FileConfig limits,
      Hazards hazards,
      Reach reach,
      Idempotency idempotency,
      Caller caller,
      ProblemMapper problems) {
    this.attaching = attaching;
    this.attachments = attachments;
    this.limits = limits;
    this.hazards = hazards;
    this.reach = reach;
    this.idempotency = idempotency;
    this.caller = caller;
    this.problems = problems;
  }

  /** A form that ends before its end, or is none. What the service itself reads never gets here. */
  @ServerExceptionMapper
  public Response broken(IOException e, HttpHeaders headers) {
    ProblemException problem =
        new ProblemException(
            PlatformProblem.UNREADABLE_BODY, "file", String.valueOf(e.getMessage()));
    return problems.refused(problem, headers);
  }

  /** The form as it is described to clients. */
  @Schema(requiredProperties = {"file", "purpose"})
  record Form(
      @Schema(description = "JPEG, PNG, WebP or PDF", type = SchemaType.STRING, format = "binary")
          String file,
      FilePurpose purpose,
      @Nullable String caption) {}

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed({
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.COORDINATOR,
    Role.ENTERPRISE,
    Role.INSTITUTE
  })
  @Operation(summary = "Attach a photo or file to an open hazard; If-Match may be left out")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = Form.class)))
  @APIResponseSchema(value = AttachmentView.class, responseCode = "201")
  public Response attach(
      @PathParam("id") UUID id, @BeanParam ActHeaders headers, MultipartFormDataInput form) {
    Upload upload = Upload.of(form, limits);
    return reach.to(
        id,
        () ->
            idempotency.once(
                headers.key(),
                upload.fingerprint(id.toString()),
                () -> {
                  AttachmentView view = attaching.attach(id, headers.ifMatch(), upload, caller);
                  return Answer.created(view.href(), view);
                }));
  }

  @GET
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
  @Transactional
  @Operation(summary = "The files of a hazard and of those merged into it, oldest first")
  public List<AttachmentView> list(@PathParam("id") UUID id) {
    hazards.require(id);
    return attachments.of(id);
  }
}

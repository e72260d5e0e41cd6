package io.guapai.runtime.upload;

import io.guapai.runtime.file.DownloadResource;
import io.guapai.runtime.file.FileConfig;
import io.guapai.runtime.file.FileDownloads;
import io.guapai.runtime.file.StoredFile;
import io.guapai.runtime.http.Answer;
import io.guapai.runtime.idempotency.Idempotency;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** The door to files that are handed in with a service's dossiers. */
public abstract class UploadResource extends DownloadResource {

  private final UploadedFiles files;
  private final FileConfig limits;
  private final Idempotency idempotency;
  private final Caller caller;

  protected UploadResource(
      UploadedFiles files,
      FileDownloads downloads,
      FileConfig limits,
      Idempotency idempotency,
      Caller caller) {
    super(downloads, caller);
    this.files = files;
    this.limits = limits;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /** The form as it is described to clients. */
  @Schema(name = "FileForm", requiredProperties = "file")
  record Form(
      @Schema(description = "JPEG, PNG, WebP or PDF", type = SchemaType.STRING, format = "binary")
          String file,
      @Nullable String title) {}

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Role.PROVINCE,
    Role.CITY,
    Role.COUNTY,
    Role.ENTERPRISE,
    Role.INSTITUTE,
    Role.MAINTAINER,
    Role.FILLER
  })
  @Operation(
      summary = "Upload a file that a dossier will name",
      description =
          "It is the uploader's enterprise's, organization's or authority's alone until a dossier"
              + " names it, and whoever's who sees that dossier then. One that no dossier names is"
              + " removed when its term is over (rule FILE_TERM).")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = Form.class)))
  @APIResponseSchema(value = UploadedFileView.class, responseCode = "201")
  public Response upload(
      @HeaderParam("Idempotency-Key") @Nullable String key, MultipartFormDataInput form) {
    Upload upload = Upload.of(form, limits);
    return idempotency.once(
        key,
        upload.fingerprint(),
        () -> {
          UploadedFileView file = files.add(upload, caller);
          return Answer.created(file.href(), file);
        });
  }

  @Override
  protected StoredFile require(UUID id) {
    return files.require(id).stored();
  }
}

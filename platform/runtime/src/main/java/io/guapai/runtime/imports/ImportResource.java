package io.guapai.runtime.imports;

import io.guapai.runtime.http.Answer;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.query.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/**
 * Imports over HTTP. A service that has subjects gives it its address, {@code
 * /<service>/v1/imports}.
 */
public abstract class ImportResource {

  private final ImportDesk desk;
  private final String path;

  protected ImportResource(ImportDesk desk, String path) {
    this.desk = desk;
    this.path = path;
  }

  @POST
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY})
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      summary = "Imports a CSV by a profile",
      description =
          "With dryRun nothing is written: the figures and the rejected rows tell what would be."
              + " With complete the file is the whole register of its source in the caller's"
              + " territory: units of it that are no more in the file are shown as vanished.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = ImportForm.class)))
  @APIResponseSchema(value = ImportJobView.class, responseCode = "202")
  public Response upload(
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @QueryParam("dryRun") @Nullable Boolean dryRun,
      @QueryParam("complete") @Nullable Boolean complete,
      MultipartFormDataInput form) {
    Upload upload =
        Upload.of(form, desk.config())
            .as(Boolean.TRUE.equals(dryRun), Boolean.TRUE.equals(complete));
    AcceptingImports.Taken taken = desk.accepting().take(upload);
    AtomicBoolean queued = new AtomicBoolean();
    try {
      return desk.idempotency()
          .once(
              key,
              key == null ? upload.profile() : upload.fingerprint(),
              () -> {
                ImportJobView job =
                    ImportJobView.of(desk.accepting().queue(taken), path, desk.clock().instant());
                queued.set(true);
                return new Answer(202, path + "/" + job.id(), job);
              });
    } finally {
      if (!queued.get()) {
        desk.accepting().drop(taken);
      }
    }
  }

  @POST
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY})
  @Path("/preview")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      summary = "Shows a CSV before it is imported; nothing is kept of it",
      description =
          "Without a profile: its likeliest encoding, delimiter and header, unless they are given,"
              + " forms of dates, cells that mean nothing, and columns. With one: how its first"
              + " rows are read.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = PreviewForm.class)))
  public Preview preview(
      @QueryParam("encoding") @Nullable String encoding,
      @QueryParam("delimiter") @Nullable String delimiter,
      @QueryParam("headerLine") @Nullable String headerLine,
      MultipartFormDataInput form,
      @Context HttpHeaders headers) {
    return desk.previewing()
        .of(
            Upload.maybeWithoutProfile(form, desk.config()),
            new Previewing.Says(encoding, delimiter, headerLine),
            locale(headers));
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY})
  @Operation(summary = "The imports of a territory, the newest first")
  public Page<ImportJobView> list(@BeanParam Paging paging) {
    List<ImportJobView> rows =
        desk.jobs().list(paging.after(UUID::fromString), paging.rows()).stream()
            .map(job -> ImportJobView.of(job, path, desk.clock().instant()))
            .toList();
    return paging.page(rows, ImportJobView::id);
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY})
  @Path("/{id}")
  @Operation(summary = "Progress of an import")
  public ImportJobView get(@PathParam("id") UUID id) {
    return ImportJobView.of(desk.jobs().require(id), path, desk.clock().instant());
  }

  /** The form of a preview as it is described to clients. */
  @Schema(requiredProperties = "file")
  public record PreviewForm(
      @Schema(description = "the CSV", type = SchemaType.STRING, format = "binary") String file,
      @Schema(description = "the profile, JSON or YAML; may be left out") String profile) {}

  /** The form as it is described to clients. */
  @Schema(requiredProperties = {"file", "profile"})
  public record ImportForm(
      @Schema(description = "the CSV", type = SchemaType.STRING, format = "binary") String file,
      @Schema(description = "the profile, JSON or YAML") String profile) {}

  static Locale locale(HttpHeaders headers) {
    boolean chinese =
        headers.getAcceptableLanguages().stream()
            .map(Locale::getLanguage)
            .filter(language -> language.equals("zh") || language.equals("en"))
            .findFirst()
            .filter("zh"::equals)
            .isPresent();
    return chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
  }
}

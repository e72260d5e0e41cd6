package io.guapai.equipment.imports;

import io.guapai.runtime.http.Answer;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.idempotency.Idempotency;
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
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** Imports over HTTP. */
@Path(ImportResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY})
@Tag(name = "Imports")
public class ImportResource {

  static final String PATH = "/equipment/v1/imports";

  private final AcceptingImports accepting;
  private final ImportJobs jobs;
  private final Previewing previewing;
  private final Rejections rejected;
  private final RejectionTexts texts;
  private final RejectionsCsv rejections;
  private final ImportConfig config;
  private final Idempotency idempotency;

  ImportResource(
      AcceptingImports accepting,
      ImportJobs jobs,
      Previewing previewing,
      Rejections rejected,
      RejectionTexts texts,
      RejectionsCsv rejections,
      ImportConfig config,
      Idempotency idempotency) {
    this.accepting = accepting;
    this.jobs = jobs;
    this.previewing = previewing;
    this.rejected = rejected;
    this.texts = texts;
    this.rejections = rejections;
    this.config = config;
    this.idempotency = idempotency;
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(summary = "Imports a CSV by a profile")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = Form.class)))
  @APIResponseSchema(value = ImportJobView.class, responseCode = "202")
  public Response upload(
      @HeaderParam("Idempotency-Key") @Nullable String key, MultipartFormDataInput form) {
    Upload upload = Upload.of(form, config);
    return idempotency.once(
        key,
        upload.fingerprint(),
        () -> {
          ImportJob job = accepting.accept(upload);
          return new Answer(202, PATH + "/" + job.id(), ImportJobView.of(job));
        });
  }

  @POST
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
    return previewing.of(
        Upload.maybeWithoutProfile(form, config),
        new Previewing.Says(encoding, delimiter, headerLine),
        locale(headers));
  }

  @GET
  @Operation(summary = "The imports of a territory, the newest first")
  public Page<ImportJobView> list(@BeanParam Paging paging) {
    List<ImportJobView> rows =
        jobs.list(paging.after(UUID::fromString), paging.rows()).stream()
            .map(ImportJobView::of)
            .toList();
    return paging.page(rows, ImportJobView::id);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Progress of an import")
  public ImportJobView get(@PathParam("id") UUID id) {
    return ImportJobView.of(required(id));
  }

  @GET
  @Path("/{id}/rejections")
  @Produces("text/csv;charset=UTF-8")
  @Operation(summary = "The rejected rows of an import: line, reason_code, reason, raw")
  public Response rejections(@PathParam("id") UUID id, @Context HttpHeaders headers) {
    UUID job = required(id).id();
    Locale locale = locale(headers);
    StreamingOutput csv = out -> rejections.write(job, locale, out);
    return Response.ok(csv)
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rejections-" + job + ".csv\"")
        .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
        .build();
  }

  @GET
  @Path("/{id}/rejected-rows")
  @Operation(summary = "The rejected rows of an import page by page, in the order of the file")
  public Page<RejectedRow> rejectedRows(
      @PathParam("id") UUID id, @BeanParam Paging paging, @Context HttpHeaders headers) {
    Long after = paging.after(Long::parseLong);
    UUID job = required(id).id();
    Locale locale = locale(headers);
    List<RejectedRow> rows =
        rejected.after(job, after == null ? 0 : after, paging.rows()).stream()
            .map(
                row ->
                    new RejectedRow(
                        row.line(),
                        row.reason().name(),
                        texts.of(row.reason(), row.arguments(), locale),
                        row.raw()))
            .toList();
    return paging.page(rows, RejectedRow::line);
  }

  /**
   * A row that did not enter the register.
   *
   * @param line on which it begins
   * @param reasonCode of the list in the guide
   * @param reason in the client's language
   * @param raw the row as a line of its file
   */
  public record RejectedRow(long line, String reasonCode, String reason, String raw) {}

  /** The form of a preview as it is described to clients. */
  @Schema(requiredProperties = "file")
  record PreviewForm(
      @Schema(description = "the CSV", type = SchemaType.STRING, format = "binary") String file,
      @Schema(description = "the profile, JSON or YAML; may be left out") String profile) {}

  /** The form as it is described to clients. */
  @Schema(requiredProperties = {"file", "profile"})
  record Form(
      @Schema(description = "the CSV", type = SchemaType.STRING, format = "binary") String file,
      @Schema(description = "the profile, JSON or YAML") String profile) {}

  private ImportJob required(UUID id) {
    return jobs.find(id)
        .orElseThrow(
            () -> new ProblemException(PlatformProblem.NOT_FOUND, "id", "import", id.toString()));
  }

  private static Locale locale(HttpHeaders headers) {
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

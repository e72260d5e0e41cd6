package io.guapai.runtime.imports;

import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.query.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What is told of the rows of an import, over HTTP; see {@link ImportResource}. */
public abstract class RejectionsResource {

  private final ImportDesk desk;
  private final Caller caller;

  protected RejectionsResource(ImportDesk desk, Caller caller) {
    this.desk = desk;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY})
  @Path("/{id}/rejections")
  @Produces("text/csv;charset=UTF-8")
  @Operation(
      summary = "The rejected rows of an import, to be mended and imported by the same profile",
      description =
          "What is told of each row, and after it the columns of the imported file. UTF-8 with byte"
              + " order mark, for spreadsheets; cells that those would compute or change begin with"
              + " an apostrophe, which is taken off when the file is imported. Numbers of people are"
              + " whole for who sent the file, and masked for all others.")
  public Response rejections(@PathParam("id") UUID id, @Context HttpHeaders headers) {
    ImportJob job = desk.jobs().require(id);
    Locale locale = ImportResource.locale(headers);
    boolean whole = job.uploader().equals(caller.name());
    StreamingOutput csv = out -> desk.mended().write(job, whole, locale, out);
    return Response.ok(csv)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rejections-" + id + ".csv\"")
        .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
        .build();
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY})
  @Path("/{id}/rejected-rows")
  @Operation(
      summary =
          "The rejected rows of an import, and the values left out of others, in the order of the"
              + " file")
  public Page<RejectedRow> rejectedRows(
      @PathParam("id") UUID id, @BeanParam Paging paging, @Context HttpHeaders headers) {
    Rejections.Place after = paging.after(Rejections.Place::parse);
    ImportJob job = desk.jobs().require(id);
    ShownRow shown = ShownRow.of(job, desk.profiles().read(job.profile()), false);
    Locale locale = ImportResource.locale(headers);
    List<RejectedRow> rows =
        desk
            .rejections()
            .after(job.id(), after == null ? Rejections.Place.BEGINNING : after, paging.rows())
            .stream()
            .map(
                row ->
                    new RejectedRow(
                        row.place().line(),
                        row.place().no(),
                        row.severity(),
                        row.reason(),
                        desk.texts().of(row.reason(), row.arguments(), locale),
                        shown.line(row.raw())))
            .toList();
    return paging.page(rows, row -> new Rejections.Place(row.line(), row.no()));
  }

  /**
   * What is told of a row.
   *
   * @param line on which it begins
   * @param no counts what is told of one line
   * @param severity whether it costs the row, or a value of it
   * @param reasonCode of the list in the guide
   * @param reason in the client's language
   * @param raw the row as a line of its file, numbers of people masked
   */
  public record RejectedRow(
      long line,
      int no,
      Rejections.Severity severity,
      String reasonCode,
      String reason,
      String raw) {}
}

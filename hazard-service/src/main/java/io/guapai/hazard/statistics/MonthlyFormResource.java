package io.guapai.hazard.statistics;

import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.query.AsOf;
import io.guapai.runtime.query.Month;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The monthly form of a territory, as JSON or as a table. */
@Path("/hazard/v1/statistics")
@RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.TOWNSHIP, Role.LEADER, Role.AUDITOR})
@Tag(name = "statistics")
public class MonthlyFormResource {

  private static final String CSV = "text/csv";

  private final MonthlyForms forms;
  private final PlatformClock clock;
  private final Caller caller;

  public MonthlyFormResource(MonthlyForms forms, PlatformClock clock, Caller caller) {
    this.forms = forms;
    this.clock = clock;
    this.caller = caller;
  }

  @GET
  @Path("monthly")
  @Produces({MediaType.APPLICATION_JSON, CSV})
  @Operation(
      summary = "The twelve-column monthly form, cumulative from 1 January, at any past date")
  @APIResponseSchema(value = MonthlyForm.class, responseCode = "200")
  public Response monthly(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("month") @Nullable Month month,
      @QueryParam("asOf") @Nullable AsOf asOf,
      @QueryParam("by") @Nullable Grouping by,
      @Context HttpHeaders headers) {
    MonthlyForm form = form(region, month, asOf, by);
    return asksForTable(headers)
        ? table(form)
        : Response.ok(form, MediaType.APPLICATION_JSON_TYPE).build();
  }

  @GET
  @Path("monthly.csv")
  @Produces(CSV)
  @Operation(summary = "The monthly form as a table: UTF-8 with byte order mark")
  public Response table(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("month") @Nullable Month month,
      @QueryParam("asOf") @Nullable AsOf asOf,
      @QueryParam("by") @Nullable Grouping by) {
    return table(form(region, month, asOf, by));
  }

  private MonthlyForm form(
      @Nullable RegionCode region,
      @Nullable Month month,
      @Nullable AsOf asOf,
      @Nullable Grouping by) {
    return forms.form(
        caller, region, Period.of(month, asOf, clock), by == null ? Grouping.TERRITORY : by);
  }

  private static boolean asksForTable(HttpHeaders headers) {
    return headers.getAcceptableMediaTypes().stream()
        .filter(type -> type.isCompatible(MediaType.APPLICATION_JSON_TYPE) || isTable(type))
        .findFirst()
        .filter(MonthlyFormResource::isTable)
        .isPresent();
  }

  private static boolean isTable(MediaType type) {
    return CSV.equals(type.getType() + "/" + type.getSubtype());
  }

  private static Response table(MonthlyForm form) {
    StreamingOutput rows = out -> MonthlyFormCsv.write(form, out);
    return Response.ok(rows, CSV + ";charset=UTF-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"hazards-%s-%s-by-%s.csv\""
                .formatted(form.region(), form.month(), form.by()))
        .build();
  }
}

package io.guapai.hazard.statistics;

import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.query.Quarter;
import io.guapai.runtime.territory.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The quarterly statistics of listings of a territory, as JSON or as a table. */
@Path("/hazard/v1/statistics")
@RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.LEADER, Role.AUDITOR})
@Tag(name = "statistics")
public class ListingFormResource {

  private static final String CSV = "text/csv";

  private final ListingForms forms;
  private final Caller caller;

  ListingFormResource(ListingForms forms, Caller caller) {
    this.forms = forms;
    this.caller = caller;
  }

  @GET
  @Path("listings")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "What was listed in a quarter and what became of it, by territory")
  public ListingForm listings(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("quarter") @Nullable Quarter quarter) {
    return forms.form(caller, region, quarter);
  }

  @GET
  @Path("listings.csv")
  @Produces(CSV)
  @Operation(summary = "The same as a table: UTF-8 with byte order mark")
  public Response table(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("quarter") @Nullable Quarter quarter) {
    ListingForm form = forms.form(caller, region, quarter);
    StreamingOutput rows = out -> ListingFormCsv.write(form, out);
    return Response.ok(rows, CSV + ";charset=UTF-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"listings-%s-%s.csv\"".formatted(form.region(), form.quarter()))
        .build();
  }
}

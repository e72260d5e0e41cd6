package io.guapai.hazard.statistics;

import io.guapai.runtime.http.Answer;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.idempotency.Idempotency;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.query.Quarter;
import io.guapai.runtime.territory.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The reports of quarterly statistics of listings to the next level. */
@Path(ListingReportsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "statistics")
public class ListingReportsResource {

  static final String PATH = "/hazard/v1/statistics/listings/reports";

  private final ListingReports reports;
  private final Idempotency idempotency;
  private final Caller caller;

  ListingReportsResource(ListingReports reports, Idempotency idempotency, Caller caller) {
    this.reports = reports;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Role.COUNTY, Role.CITY, Role.LEADER})
  @Operation(summary = "Report the listings of a quarter that is over to the next level, once")
  @APIResponseSchema(value = ListingReportView.class, responseCode = "201")
  public Response report(
      @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid NewListingReport body) {
    ListingReports.Prepared report = reports.prepare(caller, body);
    return idempotency.once(key, body, () -> Answer.created(PATH, reports.send(caller, report)));
  }

  @GET
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.LEADER, Role.AUDITOR})
  @Transactional
  @Operation(summary = "What the authorities of a territory reported, last first")
  public Page<ListingReportView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("quarter") @Nullable Quarter quarter,
      @BeanParam Paging paging) {
    return paging.page(
        reports.find(
            ListScope.of(caller, region), quarter, paging.after(UUID::fromString), paging.rows()),
        ListingReportView::id);
  }
}

package io.guapai.hazard.instrument;

import io.guapai.contracts.Instrument;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.territory.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What superiors ask of the authorities of a territory. */
@Path("/hazard/v1/instruments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "instruments")
public class InstrumentsResource {

  private final InstrumentFile file;
  private final Caller caller;

  InstrumentsResource(InstrumentFile file, Caller caller) {
    this.file = file;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.LEADER, Role.AUDITOR})
  @Transactional
  @Operation(summary = "What superiors addressed to the authorities of a territory, newest first")
  public Page<InstrumentView> instruments(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("instrument") @Nullable Instrument instrument,
      @QueryParam("answered") @Nullable Boolean answered,
      @BeanParam Paging paging) {
    return paging.page(
        file.addressedTo(
            ListScope.of(caller, region),
            instrument,
            answered,
            paging.after(UUID::fromString),
            paging.rows()),
        InstrumentView::id);
  }
}

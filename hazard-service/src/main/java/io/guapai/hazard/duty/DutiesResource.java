package io.guapai.hazard.duty;

import io.guapai.contracts.DutyKind;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the authorities of a territory owe. */
@Path("/hazard/v1/duties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "duties")
public class DutiesResource {

  private final DutyBook book;
  private final Caller caller;

  public DutiesResource(DutyBook book, Caller caller) {
    this.book = book;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.TOWNSHIP, Role.LEADER, Role.AUDITOR})
  @Transactional
  @Operation(summary = "Duties of the authorities of a territory, newest first")
  public Page<DutyView> duties(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("late") @Nullable Boolean late,
      @QueryParam("kind") @Nullable DutyKind kind,
      @BeanParam Paging paging) {
    List<DutyView> rows =
        book.of(
            ListScope.of(caller, region),
            kind,
            late,
            paging.after(UUID::fromString),
            paging.rows());
    return paging.page(rows, DutyView::id);
  }

  @GET
  @Path("authorities")
  @RolesAllowed({Role.PROVINCE, Role.CITY, Role.COUNTY, Role.TOWNSHIP, Role.LEADER, Role.AUDITOR})
  @Transactional
  @Operation(summary = "How much each authority of a territory owes, and is late with")
  public Page<AuthorityDuties> authorities(
      @QueryParam("region") @Nullable RegionCode region, @BeanParam Paging paging) {
    return paging.page(
        book.byAuthority(
            ListScope.of(caller, region),
            paging.after(AuthorityDuties.Place::parse),
            paging.rows()),
        AuthorityDuties::place);
  }
}

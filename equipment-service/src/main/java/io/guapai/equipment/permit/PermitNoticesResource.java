package io.guapai.equipment.permit;

import io.guapai.contracts.LicenceKind;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.dossier.DossierResource;
import io.guapai.runtime.history.Histories;
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

/** Firms that the market registration told of, until they are on the register or need not be. */
@Path(PermitNoticeDocket.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.TOWNSHIP,
  Role.COORDINATOR,
  Role.LEADER,
  Role.AUDITOR,
  Role.ENTERPRISE
})
@Tag(name = "permit notices")
public class PermitNoticesResource extends DossierResource<PermitNotice> {

  private final PermitNotices notices;
  private final Caller caller;

  PermitNoticesResource(ActDesk desk, Histories histories, PermitNotices notices, Caller caller) {
    super(desk, histories, PermitNotice.class);
    this.notices = notices;
    this.caller = caller;
  }

  @GET
  @Transactional
  @Operation(summary = "Notices on permits of a territory, those that came last first")
  public Page<PermitNoticeView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("permit") @Nullable LicenceKind permit,
      @QueryParam("open") @Nullable Boolean open,
      @BeanParam Paging paging) {
    return paging.page(
        notices
            .find(
                ListScope.of(caller, region),
                permit,
                open,
                paging.after(UUID::fromString),
                paging.rows())
            .stream()
            .map(PermitNotice::view)
            .toList(),
        PermitNoticeView::id);
  }
}

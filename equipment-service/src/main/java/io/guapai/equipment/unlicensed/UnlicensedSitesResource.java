package io.guapai.equipment.unlicensed;

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

/** Three-no firms: whoever comes by records one, the county settles it. */
@Path(UnlicensedSiteDocket.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.TOWNSHIP,
  Role.COORDINATOR,
  Role.LEADER,
  Role.AUDITOR
})
@Tag(name = "three-no firms")
public class UnlicensedSitesResource extends DossierResource<UnlicensedSite> {

  private final UnlicensedSites sites;
  private final Caller caller;

  UnlicensedSitesResource(ActDesk desk, Histories histories, UnlicensedSites sites, Caller caller) {
    super(desk, histories, UnlicensedSite.class);
    this.sites = sites;
    this.caller = caller;
  }

  @GET
  @Transactional
  @Operation(summary = "Three-no firms of a territory, those found last first")
  public Page<UnlicensedSiteView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("state") @Nullable SiteState state,
      @BeanParam Paging paging) {
    return paging.page(
        sites
            .find(
                ListScope.of(caller, region), state, paging.after(UUID::fromString), paging.rows())
            .stream()
            .map(UnlicensedSite::view)
            .toList(),
        UnlicensedSiteView::id);
  }
}

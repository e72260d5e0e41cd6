package io.guapai.equipment.people.post;

import io.guapai.runtime.enterprise.EnterpriseAliases;
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

/** Units that nobody with a valid certificate operates. */
@Path("/equipment/v1/uncertified-units")
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
@Tag(name = "people")
public class UncertifiedUnitsResource {

  private final Posts posts;
  private final EnterpriseAliases aliases;
  private final Caller caller;

  UncertifiedUnitsResource(Posts posts, EnterpriseAliases aliases, Caller caller) {
    this.posts = posts;
    this.aliases = aliases;
    this.caller = caller;
  }

  @GET
  @Transactional
  @Operation(
      summary =
          "Units in use of the caller's scope that need an operator and have none whose"
              + " certificate is valid")
  public Page<UncertifiedUnit> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("enterprise") @Nullable String enterprise,
      @BeanParam Paging paging) {
    UUID after = paging.after(UUID::fromString);
    ListScope scope =
        ListScope.of(caller, region).about(enterprise == null ? null : aliases.current(enterprise));
    return paging.page(posts.without(scope, after, paging.rows()), UncertifiedUnit::equipmentId);
  }
}

package io.guapai.equipment.licence;

import io.guapai.contracts.LicenceKind;
import io.guapai.contracts.LicenceState;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.query.Day;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.text.Typed;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/**
 * Which licences are asked for; a null asks for nothing in particular.
 *
 * @param expiringBy those whose term ends by that day, also the expired ones
 */
public record LicenceQuery(
    @QueryParam("region") @Nullable RegionCode region,
    @QueryParam("enterprise") @Nullable String enterprise,
    @QueryParam("kind") @Nullable LicenceKind kind,
    @QueryParam("state") @Nullable LicenceState state,
    @QueryParam("expiringBy") @Nullable Day expiringBy,
    @QueryParam("licenceNo") @Nullable String licenceNo) {

  /** The same within what the caller may see. */
  Licences.Filter within(Caller caller, EnterpriseAliases aliases) {
    return new Licences.Filter(
        ListScope.of(caller, region).about(enterprise == null ? null : aliases.current(enterprise)),
        kind,
        state,
        expiringBy == null ? null : expiringBy.date(),
        licenceNo == null ? null : Typed.key(licenceNo));
  }
}

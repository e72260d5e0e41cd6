package io.guapai.equipment.people.certificate;

import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.territory.RegionCode;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/**
 * Which certificates are asked for; a null asks for nothing in particular.
 *
 * @param holderName name of the holder, however it is typed
 */
public record CertificateQuery(
    @QueryParam("region") @Nullable RegionCode region,
    @QueryParam("standing") @Nullable CertificateStanding standing,
    @QueryParam("project") @Nullable String project,
    @QueryParam("holderName") @Nullable String holderName) {

  /** The same within what the caller may see. */
  Certificates.Filter within(Caller caller) {
    return new Certificates.Filter(ListScope.of(caller, region), standing, project, holderName);
  }
}

package io.guapai.equipment.unlicensed;

import io.guapai.equipment.enterprise.EnteringEnterprises;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * The authority knows whose place it is. The enterprise enters the register, with its credit code
 * or provisionally, unless it is there; the file leads to it.
 */
@Singleton
@ActAt(
    path = "identification",
    by = {Role.COUNTY, Role.CITY},
    en = "Record whose place it is: an enterprise, which enters the register unless it is there",
    zh = "查明三无企业主体")
record IdentifySite(EnteringEnterprises enterprises)
    implements ActOn<UnlicensedSite, Identification> {

  @Override
  public List<Deed> deeds() {
    return List.of(UnlicensedSite.IDENTIFY);
  }

  @Override
  public Outcome<UnlicensedSite> carryOut(UnlicensedSite site, Identification said, Acting acting) {
    site.identify(
        enterprises
            .met(said.name(), said.creditCode(), RegionCode.parse(site.regionCode()), acting.by())
            .value(),
        said.on(),
        said.reason(),
        acting);
    return Outcome.done();
  }
}

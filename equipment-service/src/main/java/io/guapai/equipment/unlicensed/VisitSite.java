package io.guapai.equipment.unlicensed;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** Somebody was there again. */
@Singleton
@ActAt(
    path = "visits",
    by = {Role.COUNTY, Role.CITY, Role.TOWNSHIP, Role.COORDINATOR},
    en = "Record a visit to a three-no firm",
    zh = "走访三无企业")
record VisitSite() implements ActOn<UnlicensedSite, SiteVisit> {

  @Override
  public List<Deed> deeds() {
    return List.of(UnlicensedSite.VISIT);
  }

  @Override
  public Outcome<UnlicensedSite> carryOut(UnlicensedSite site, SiteVisit said, Acting acting) {
    site.visit(said, acting);
    return Outcome.done();
  }
}

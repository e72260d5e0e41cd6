package io.guapai.equipment.unlicensed;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The authority banned or closed the place, or found it closed. */
@Singleton
@ActAt(
    path = "ban",
    by = {Role.COUNTY, Role.CITY},
    en = "Record that a three-no firm was banned or closed",
    zh = "取缔三无企业")
record BanSite() implements ActOn<UnlicensedSite, Ban> {

  @Override
  public List<Deed> deeds() {
    return List.of(UnlicensedSite.BAN);
  }

  @Override
  public Outcome<UnlicensedSite> carryOut(UnlicensedSite site, Ban said, Acting acting) {
    site.ban(said, acting);
    return Outcome.done();
  }
}

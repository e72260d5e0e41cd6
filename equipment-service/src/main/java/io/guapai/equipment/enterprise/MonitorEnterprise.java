package io.guapai.equipment.enterprise;

import io.guapai.contracts.equipment.EnterpriseMonitored;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The authority of its place records that an enterprise is watched first, or no more. */
@Singleton
@ActAt(
    path = "monitor",
    by = {Role.COUNTY, Role.CITY},
    en = "Record whether an enterprise is watched first, and why: key places, major hazard sources",
    zh = "重点监控单位认定")
record MonitorEnterprise() implements ActOn<EnterpriseFile, Monitoring> {

  @Override
  public List<EnterpriseDeed> deeds() {
    return List.of(EnterpriseDeed.MONITOR);
  }

  @Override
  public Outcome<EnterpriseFile> carryOut(EnterpriseFile file, Monitoring paper, Acting acting) {
    EnterpriseProfile known =
        file.entry()
            .profile()
            .monitored(
                paper.keyMonitored(), paper.places(), paper.majorHazardSource(), paper.reason());
    file.profile(
        EnterpriseDeed.MONITOR,
        known,
        new EnterpriseMonitored(
            file.enterpriseId(),
            file.regionCode(),
            known.keyMonitored(),
            known.keyPlaces(),
            known.majorHazardSource(),
            paper.effectiveOn(),
            paper.reason()),
        paper.effectiveOn(),
        acting);
    return Outcome.done();
  }
}

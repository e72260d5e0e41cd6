package io.guapai.hazard.report;

import io.guapai.hazard.file.HazardViews;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.Reach;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Whoever finds a hazard reports it (隐患上报). What is found again joins what is open. */
@Singleton
@ActAt(
    by = {
      Role.LEADER,
      Role.CITY,
      Role.COUNTY,
      Role.TOWNSHIP,
      Role.COORDINATOR,
      Role.ENTERPRISE,
      Role.INSTITUTE
    },
    en = "Report a hazard; 200 when it joins one that is open already",
    zh = "上报隐患",
    joins = Joined.class)
record ReportHazard(ReportingHazards reporting, HazardViews views, Reach reach)
    implements Opening<Hazard, NewHazard> {

  @Override
  public Hazard open(NewHazard report, Acting acting) {
    return reporting.report(report, acting);
  }

  @Override
  public @Nullable Object joined(Hazard hazard) {
    if (hazard.version() == 1) {
      return null;
    }
    return reach.institute() ? Joined.to(hazard) : views.of(hazard);
  }

  @Override
  public <T> T reaching(Supplier<T> act) {
    return reach.anywhere(act);
  }
}

package io.guapai.equipment.application;

import io.guapai.contracts.Description;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.work.Asking;
import io.guapai.runtime.work.Work;
import io.guapai.runtime.work.WorkRows;
import io.guapai.runtime.work.WorkSource;
import jakarta.inject.Singleton;
import java.util.List;

/** The steps of applications, each with who takes it: the authority, and the applicant. */
@Singleton
record ApplicationsToHandle(ActDesk desk) implements WorkSource {

  private static final String SELECT =
      "select '%s', id::text, id::text, application_no, enterprise_name, enterprise_name,"
          + " enterprise_id, enterprise_name, region_code, due, coalesce(due < ?, false)"
          + " from use_application where %s and state = '%s'";

  private enum Kind {
    @Description("look whether an application is complete 审查申请材料是否齐全")
    ACCEPT_APPLICATION(AcceptApplication.class, ApplicationState.SUBMITTED),
    @Description("decide on a use registration 作出使用登记决定")
    DECIDE_REGISTRATION(GrantRegistration.class, ApplicationState.ACCEPTED),
    @Description("add what an application lacks 补正申请材料")
    SUPPLEMENT_APPLICATION(SupplementApplication.class, ApplicationState.SUPPLEMENT);

    private final Class<? extends ActOn<?, ?>> act;
    private final ApplicationState state;

    Kind(Class<? extends ActOn<?, ?>> act, ApplicationState state) {
      this.act = act;
      this.state = state;
    }
  }

  @Override
  public List<WorkRows> rows(Asking who) {
    RegionCode authority = who.caller().region();
    if (authority == null) {
      return who.enterprises().isEmpty()
          ? List.of()
          : List.of(
              rows(
                  Kind.SUPPLEMENT_APPLICATION,
                  "enterprise_id = any(?)",
                  who.today(),
                  who.enterprises()));
    }
    String inTerritory = Conditions.territory("region_code", authority);
    return List.of(
        rows(Kind.ACCEPT_APPLICATION, inTerritory, who.today()),
        rows(Kind.DECIDE_REGISTRATION, inTerritory, who.today()));
  }

  private WorkRows rows(Kind kind, String whose, Object... values) {
    return WorkRows.of(
        new Work(kind, desk.address(kind.act)), SELECT.formatted(kind, whose, kind.state), values);
  }
}

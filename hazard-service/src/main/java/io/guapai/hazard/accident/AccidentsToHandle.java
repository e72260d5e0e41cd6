package io.guapai.hazard.accident;

import io.guapai.contracts.Description;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.work.Asking;
import io.guapai.runtime.work.Work;
import io.guapai.runtime.work.WorkRows;
import io.guapai.runtime.work.WorkSource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** The steps of accidents, for the authority of the lowest level that investigates their grade. */
@Singleton
record AccidentsToHandle(ActDesk desk, AccidentRules rules) implements WorkSource {

  private static final String SELECT =
      "select '%s', a.id::text, a.id::text, a.equipment_no, a.description, a.description,"
          + " a.enterprise_id, e.name, a.region_code, null::date, false from accident a"
          + " left join enterprise e on e.id = a.enterprise_id"
          + " where a.state = '%s' and a.opinion_by is distinct from ? and %s";

  private enum Kind {
    @Description("begin the investigation of an accident 成立事故调查组")
    INVESTIGATE_ACCIDENT(AccidentState.REPORTED, InvestigateAccident.class),
    @Description("give the opinion on how an accident is to be handled 提出事故处理意见")
    GIVE_OPINION(AccidentState.INVESTIGATING, GiveOpinion.class),
    @Description("approve the opinion on an accident, which closes it 批复事故结案")
    CLOSE_ACCIDENT(AccidentState.OPINION_GIVEN, CloseAccident.class);

    private final AccidentState state;
    private final Class<? extends ActOn<?, ?>> act;

    Kind(AccidentState state, Class<? extends ActOn<?, ?>> act) {
      this.state = state;
      this.act = act;
    }
  }

  @Override
  public List<WorkRows> rows(Asking who) {
    RegionCode authority = who.caller().region();
    return authority == null
        ? List.of()
        : Stream.of(Kind.values()).map(kind -> rows(kind, authority, who)).toList();
  }

  private WorkRows rows(Kind kind, RegionCode authority, Asking who) {
    return WorkRows.of(
        new Work(kind, desk.address(kind.act)),
        SELECT.formatted(
            kind,
            kind.state,
            rules.investigatedBy(authority, who.today(), "a.grade", "a.region_code")),
        who.caller().name());
  }
}

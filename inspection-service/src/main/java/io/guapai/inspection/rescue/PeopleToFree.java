package io.guapai.inspection.rescue;

import io.guapai.contracts.Description;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.work.Asking;
import io.guapai.runtime.work.Work;
import io.guapai.runtime.work.WorkRows;
import io.guapai.runtime.work.WorkSource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** What whoever maintains a lift has to do for people in it, and to explain after. */
@Singleton
record PeopleToFree(ActDesk desk) implements WorkSource {

  private static final String SELECT =
      "select '%s', id::text, id::text, equipment_no, note, note, enterprise_id, null, region_code,"
          + " null::date, late or prolonged from entrapment where maintainer = ? and state in (%s)";

  private enum Kind {
    @Description("go to people in a lift 赶赴电梯困人现场")
    REACH_LIFT("'REPORTED', 'CALLED'", ArriveAtLift.class),
    @Description("free people in a lift 解救电梯被困人员")
    FREE_PEOPLE("'ARRIVED'", FreePeople.class),
    @Description("find why people were trapped 查明困人原因")
    EXPLAIN_ENTRAPMENT("'FREED'", CloseEntrapment.class);

    private final String states;
    private final Class<? extends ActOn<?, ?>> act;

    Kind(String states, Class<? extends ActOn<?, ?>> act) {
      this.states = states;
      this.act = act;
    }
  }

  @Override
  public List<WorkRows> rows(Asking who) {
    String organization = who.caller().organization();
    return organization == null
        ? List.of()
        : Stream.of(Kind.values())
            .map(
                kind ->
                    WorkRows.of(
                        new Work(kind, desk.address(kind.act)),
                        SELECT.formatted(kind, kind.states),
                        organization))
            .toList();
  }
}

package io.guapai.inspection.diagnosis;

import io.guapai.contracts.Description;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.work.Asking;
import io.guapai.runtime.work.Work;
import io.guapai.runtime.work.WorkRows;
import io.guapai.runtime.work.WorkSource;
import jakarta.inject.Singleton;
import java.util.List;

/** The cases in which an expert is asked, while their term runs. */
@Singleton
record OpinionsToGive(ActDesk desk) implements WorkSource {

  private static final String SELECT =
      "select 'GIVE_OPINION', id::text, id::text, null, question, question, enterprise_id, null,"
          + " region_code, to_day, false from diagnosis"
          + " where state = 'ASSIGNED' and ? = any(expert_ids) and ? between from_day and to_day";

  private enum Kind {
    @Description("give an opinion on a case 出具专家意见")
    GIVE_OPINION
  }

  @Override
  public List<WorkRows> rows(Asking who) {
    String own = who.caller().organization();
    return own == null
        ? List.of()
        : List.of(
            WorkRows.of(
                new Work(Kind.GIVE_OPINION, desk.address(GiveOpinion.class)),
                SELECT,
                own,
                who.today()));
  }
}

package io.guapai.inspection.construction;

import io.guapai.contracts.Description;
import io.guapai.runtime.act.ActAddress;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.work.Asking;
import io.guapai.runtime.work.Work;
import io.guapai.runtime.work.WorkRows;
import io.guapai.runtime.work.WorkSource;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * The constructions whose supervision inspection nobody applied for yet: work of the builder, and
 * of the user as well. The work must not be handed over without it (特种设备安全法 §25).
 */
@Singleton
record ConstructionsToSupervise() implements WorkSource {

  private static final Work APPLY =
      new Work(
          Kind.APPLY_FOR_SUPERVISION,
          new ActAddress("/equipment/v1/constructions", null, List.of(Role.ENTERPRISE)));

  private static final String SELECT =
      "select 'APPLY_FOR_SUPERVISION', notice_id, notice_id, notice_no, place, place,"
          + " enterprise_id, builder_name, region_code, works_from, works_from < ?"
          + " from construction where supervised and outcome is null and application_id is null"
          + " and (enterprise_id = any(?) or user_id = any(?))";

  private enum Kind {
    @Description("apply for the supervision inspection of a construction 申请监督检验")
    APPLY_FOR_SUPERVISION
  }

  @Override
  public List<WorkRows> rows(Asking who) {
    List<String> own = who.enterprises();
    return own.isEmpty() ? List.of() : List.of(WorkRows.of(APPLY, SELECT, who.today(), own, own));
  }
}

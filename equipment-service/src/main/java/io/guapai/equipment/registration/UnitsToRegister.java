package io.guapai.equipment.registration;

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
 * The units in use that their enterprise has to have registered (特种设备安全法 §33). It applies for that
 * at the counter; the authority's decision comes after.
 */
@Singleton
record UnitsToRegister() implements WorkSource {

  private static final Work REGISTER =
      new Work(
          Kind.REGISTER_USE,
          new ActAddress("/equipment/v1/equipment", null, List.of(Role.ENTERPRISE)));

  private static final String SELECT =
      "select 'REGISTER_USE', id::text, id::text, equipment_no, name, name, enterprise_id,"
          + " enterprise_name, region_code, registration_due, registration_due < ? from equipment"
          + " where enterprise_id = any(?) and registration_due is not null";

  private enum Kind {
    @Description("apply for the use registration of a unit 办理使用登记")
    REGISTER_USE
  }

  @Override
  public List<WorkRows> rows(Asking who) {
    List<String> own = who.enterprises();
    return own.isEmpty() ? List.of() : List.of(WorkRows.of(REGISTER, SELECT, who.today(), own));
  }
}

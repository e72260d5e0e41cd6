package io.guapai.contracts.equipment;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.SafetyRole;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** An appointment to answer for safety ended (免去安全管理人员). */
@Contract(name = "safety-staff-dismissed", stream = Stream.EQUIPMENT)
@Description("An appointment to answer for safety ended (免去安全管理人员)")
public record SafetyStaffDismissed(
    @Description("Id of the appointment (任命标识)") String appointmentId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("The post (职务)") SafetyRole role,
    @Description(
            value = "Kinds, classes or varieties of the catalogue that it is for (负责的设备种类)",
            maxItems = 20)
        List<String> equipmentKinds,
    @Description("First day in office (任职起始日)") LocalDate inOfficeFrom,
    @Description("Last day in office (任职截止日)") LocalDate lastDay)
    implements EnterpriseFact {

  /** Refuses a null where the contract requires a value. */
  public SafetyStaffDismissed {
    Objects.requireNonNull(appointmentId, "appointmentId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(equipmentKinds, "equipmentKinds");
    Objects.requireNonNull(inOfficeFrom, "inOfficeFrom");
    Objects.requireNonNull(lastDay, "lastDay");
  }

  @Override
  public String subject() {
    return appointmentId;
  }
}

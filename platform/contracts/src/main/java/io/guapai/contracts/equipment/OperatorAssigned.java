package io.guapai.contracts.equipment;

import io.guapai.contracts.AboutUnit;
import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;

/** An operator operates a unit of his enterprise (持证上岗, 特种设备安全法 §14). */
@Contract(name = "operator-assigned", stream = Stream.EQUIPMENT)
@Description("An operator is assigned to a unit (作业人员上岗)")
public record OperatorAssigned(
    @Description("Id of the employment (聘用标识)") String employmentId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Id of the certificate in the register (证件标识)") String certificateId,
    @Description(value = "Name of the holder (持证人姓名)", maxLength = 100) String holderName,
    @Description("Register's own id of the unit of equipment (设备标识)") String equipmentId,
    @Description("Public number: equipment code, else <source system>:<record no> (设备编号)")
        String equipmentNo,
    @Description(value = "Code of the project, such as N1 (作业项目)", maxLength = 8) String project,
    @Description("First day (上岗日期)") LocalDate assignedOn)
    implements EnterpriseFact, AboutUnit {

  /** Refuses a null where the contract requires a value. */
  public OperatorAssigned {
    Objects.requireNonNull(employmentId, "employmentId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(certificateId, "certificateId");
    Objects.requireNonNull(holderName, "holderName");
    Objects.requireNonNull(equipmentId, "equipmentId");
    Objects.requireNonNull(equipmentNo, "equipmentNo");
    Objects.requireNonNull(project, "project");
    Objects.requireNonNull(assignedOn, "assignedOn");
  }

  @Override
  public String subject() {
    return employmentId;
  }
}

package io.guapai.contracts.equipment;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Stream;
import io.guapai.contracts.UnitFact;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A unit is in use and was not registered in its term (在用未注册, veto V1 未经注册登记).
 *
 * <p>Term: before use or within 30 days after it (特种设备安全法 §33). Where first use is unknown it is
 * counted from the day on which the register first knew the unit in use; after cancellation there
 * is no grace, and it ends on the day from which the unit was in use and cancelled.
 */
@Contract(name = "registration-overdue", stream = Stream.EQUIPMENT)
@Description("A unit is in use and its registration is overdue (逾期未注册登记)")
public record RegistrationOverdue(
    @Description("Register's own id of the unit of equipment (设备标识)") String equipmentId,
    @Description("Public number: equipment code, else <source system>:<record no> (设备编号)")
        String equipmentNo,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description(
            "Day that the term is counted from: first use; if unknown, the day on which the register"
                + " first knew the unit in use; after cancellation, the day of it (登记期限起算日：投入使用日期，"
                + "不明的为登记库首次得知在用之日，注销后为注销之日)")
        LocalDate firstUseDate,
    @Description("Last day of the registration term (登记期限)") LocalDate dueDate)
    implements UnitFact {

  /** Refuses a null where the contract requires a value. */
  public RegistrationOverdue {
    Objects.requireNonNull(equipmentId, "equipmentId");
    Objects.requireNonNull(equipmentNo, "equipmentNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(firstUseDate, "firstUseDate");
    Objects.requireNonNull(dueDate, "dueDate");
  }
}

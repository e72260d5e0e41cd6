package io.guapai.contracts.equipment;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A licensed builder told of its work before it begins (特种设备安全法 §23). */
@Contract(name = "construction-notified", stream = Stream.EQUIPMENT)
@Description("A builder told of its work before it begins (施工告知)")
public record ConstructionNotified(
    @Description("Id of the notice (告知标识)") String noticeId,
    @Description(value = "Number of its receipt (告知受理编号)", maxLength = 64) String noticeNo,
    @Description("What is done (施工类别)") ConstructionWork work,
    @Description("Builder: credit code, or provisional TMP-<division6>-<seq6> (施工单位标识)")
        String builderId,
    @Description(value = "Name of the builder (施工单位)", maxLength = 200) String builderName,
    @Description(value = "Licence that covers the work (许可证编号)", maxLength = 64) String licenceNo,
    @Description("Enterprise that the units are built for (使用单位标识)") String enterpriseId,
    @Description(value = "Its name (使用单位)", maxLength = 200) String enterpriseName,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description(value = "Where the work is done (施工地点)", maxLength = 200) String place,
    @Description(value = "Catalogue code of the units (设备品种)", maxLength = 4) String variety,
    @Description("How many units (设备数量)") int quantity,
    @Description("Register's own ids of the units, where it has them (设备标识)")
        List<String> equipmentIds,
    @Description("First day of the work (开工日期)") LocalDate worksFrom,
    @Description("Last day as it is planned (计划竣工日期)") LocalDate worksUntil)
    implements EnterpriseFact {

  /** Refuses a null where the contract requires a value. */
  public ConstructionNotified {
    Objects.requireNonNull(noticeId, "noticeId");
    Objects.requireNonNull(noticeNo, "noticeNo");
    Objects.requireNonNull(work, "work");
    Objects.requireNonNull(builderId, "builderId");
    Objects.requireNonNull(builderName, "builderName");
    Objects.requireNonNull(licenceNo, "licenceNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(enterpriseName, "enterpriseName");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(variety, "variety");
    equipmentIds = List.copyOf(Objects.requireNonNull(equipmentIds, "equipmentIds"));
    Objects.requireNonNull(worksFrom, "worksFrom");
    Objects.requireNonNull(worksUntil, "worksUntil");
  }

  @Override
  public String subject() {
    return noticeId;
  }
}

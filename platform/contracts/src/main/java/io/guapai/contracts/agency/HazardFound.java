package io.guapai.contracts.agency;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Fact;
import io.guapai.contracts.SourceKind;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an agency posts when it finds a hazard at a unit (检验机构、维保单位等发现隐患). The hazard service
 * records it and publishes {@code hazard-reported}.
 *
 * <p>An institute owes this notice at once for a severe hazard (特种设备安全法 §53).
 */
@Contract(name = "hazard-found", stream = Stream.AGENCY)
@Description("An agency found a hazard (隐患发现上报)")
public record HazardFound(
    @Description("Public number: equipment code, else <source system>:<record no> (设备编号)")
        String equipmentNo,
    @Description(
            value = "Code of the hazard list, for example of GB 45067-2024 (隐患条目代码)",
            maxLength = 64)
        String code,
    @Description(value = "What was found (隐患描述)", maxLength = 2000) String description,
    @Description("Day it was found (发现日期)") LocalDate foundOn,
    @Description(value = "Who found it (发现人)", maxLength = 200) @Nullable String foundBy,
    @Description("How it was found; transferred by a department when not said (隐患来源)")
        @Nullable SourceKind sourceKind,
    @Description(
            value =
                "Number of the paper that gives it a date of its own; with item and dueDate (文书编号)",
            maxLength = 64)
        @Nullable String paperNo,
    @Description(
            value = "Number of the item on that paper; with paperNo and dueDate (项目序号)",
            maxLength = 32)
        @Nullable String item,
    @Description("Last day to rectify it by that paper, within a year of the finding (整改期限)")
        @Nullable LocalDate dueDate)
    implements Fact {

  /** A finding that no paper gives a date of its own. */
  public HazardFound(
      String equipmentNo,
      String code,
      String description,
      LocalDate foundOn,
      @Nullable String foundBy,
      @Nullable SourceKind sourceKind) {
    this(equipmentNo, code, description, foundOn, foundBy, sourceKind, null, null, null);
  }

  /** Refuses a null where the contract requires a value. */
  public HazardFound {
    Objects.requireNonNull(equipmentNo, "equipmentNo");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(foundOn, "foundOn");
  }

  @Override
  public String subject() {
    return equipmentNo;
  }

  @Override
  public String partitionKey() {
    return equipmentNo;
  }

  @Override
  public @Nullable String regionCode() {
    return null;
  }
}

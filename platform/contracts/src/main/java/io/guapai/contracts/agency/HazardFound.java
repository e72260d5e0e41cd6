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
 * What an agency posts when it finds a hazard at a unit, or at an enterprise itself: uncertified
 * staff, filling without a licence (检验机构、维保单位等发现隐患). The hazard service records it and publishes
 * {@code hazard-reported}. Exactly one of unit and enterprise is named; version 1 knew units only.
 *
 * <p>An institute owes this notice at once for a severe hazard (特种设备安全法 §53).
 */
@Contract(name = "hazard-found", version = 2, stream = Stream.AGENCY)
@Description("An agency found a hazard (隐患发现上报)")
public record HazardFound(
    @Description(
            "Public number of the unit: equipment code, else <source system>:<record no>; none when"
                + " it is about the enterprise itself (设备编号)")
        @Nullable String equipmentNo,
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
        @Nullable LocalDate dueDate,
    @Description(
            value =
                "The enterprise that it is about: credit code, or provisional id; none when it is"
                    + " about a unit (使用单位标识)",
            maxLength = 64)
        @Nullable String enterpriseId)
    implements Fact {

  /** A finding at a unit that no paper gives a date of its own. */
  public HazardFound(
      String equipmentNo,
      String code,
      String description,
      LocalDate foundOn,
      @Nullable String foundBy,
      @Nullable SourceKind sourceKind) {
    this(equipmentNo, code, description, foundOn, foundBy, sourceKind, null, null, null, null);
  }

  /** Refuses a null where the contract requires a value. */
  public HazardFound {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(foundOn, "foundOn");
  }

  /** Whether it says what it is about: a unit or an enterprise, and not both. */
  public boolean namesOneSubject() {
    return (equipmentNo == null) != (enterpriseId == null);
  }

  @Override
  public String subject() {
    return partitionKey();
  }

  @Override
  public String partitionKey() {
    return equipmentNo == null ? Objects.requireNonNullElse(enterpriseId, "") : equipmentNo;
  }

  @Override
  public @Nullable String regionCode() {
    return null;
  }
}

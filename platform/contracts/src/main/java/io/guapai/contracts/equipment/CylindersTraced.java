package io.guapai.contracts.equipment;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a filler's cylinders went through on one day (气瓶充装追溯日汇总), once the day was over. Told again
 * with the whole day's figures when something came late: the highest sequence of a subject counts.
 * No fact is ever told of a single cylinder.
 */
@Contract(name = "cylinders-traced", stream = Stream.EQUIPMENT)
@Description("What a filler's cylinders went through on one day (气瓶充装追溯日汇总)")
public record CylindersTraced(
    @Description("Filler: credit code, or provisional TMP-<division6>-<seq6> (充装单位标识)")
        String enterpriseId,
    @Description(value = "Name of the filler (充装单位名称)", maxLength = 200) String enterpriseName,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Day in China (日期)") LocalDate day,
    @Description("Cylinders filled (充装)") int filled,
    @Description("Cylinders handed over to users (交付)") int delivered,
    @Description("Cylinders taken back (回收)") int returned,
    @Description("Cylinders inspected (检验)") int inspected,
    @Description("Cylinders scrapped (报废)") int scrapped,
    @Description("Fillings that the gate refused (拒绝充装)") int refused,
    @Description("Why it refused them (拒绝原因)") List<FillingRefusalCount> refusals,
    @Description("Fillings done against the rules (违规充装)") int violations,
    @Description("What stood against these (违规原因)") List<FillingRefusalCount> violated,
    @Description("How many of these were told of this day before (其中此前已告知)") int violationsTold,
    @Description("True when the record is demonstration data, not a real case (演示数据)")
        boolean demonstration)
    implements EnterpriseFact {

  /** Refuses a null where the contract requires a value. */
  public CylindersTraced {
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(enterpriseName, "enterpriseName");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(day, "day");
    refusals = List.copyOf(Objects.requireNonNull(refusals, "refusals"));
    violated = List.copyOf(Objects.requireNonNull(violated, "violated"));
  }

  /** The filler and the day. */
  @Override
  public String subject() {
    return enterpriseId + "/" + day;
  }

  /** How many fillings were done although a reason stood against them. */
  public int violated(FillingRefusalReason reason) {
    return violated.stream()
        .filter(each -> each.reason() == reason)
        .mapToInt(FillingRefusalCount::count)
        .sum();
  }
}

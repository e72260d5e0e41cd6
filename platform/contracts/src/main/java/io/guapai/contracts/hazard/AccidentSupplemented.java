package io.guapai.contracts.hazard;

import io.guapai.contracts.AccidentGrade;
import io.guapai.contracts.Consequence;
import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Stream;
import java.util.List;
import java.util.Objects;

/** More became known of an accident: what it did, and with that its grade (事故续报). */
@Contract(name = "accident-supplemented", stream = Stream.HAZARD)
@Description("More became known of an accident, and it was graded anew (事故续报)")
public record AccidentSupplemented(
    @Description("Id of the recorded accident (事故标识)") String accidentId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Grade of the accident now (事故等级)") AccidentGrade grade,
    @Description("What it did, as it is known now (事故后果)") List<Consequence> consequences)
    implements AccidentFact {

  /** Refuses a null where the contract requires a value. */
  public AccidentSupplemented {
    Objects.requireNonNull(accidentId, "accidentId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(grade, "grade");
    consequences = List.copyOf(Objects.requireNonNull(consequences, "consequences"));
  }
}

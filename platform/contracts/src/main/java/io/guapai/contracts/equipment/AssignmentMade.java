package io.guapai.contracts.equipment;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Stream;
import io.guapai.contracts.party.AssignmentBasis;
import io.guapai.contracts.party.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An organization, or the authority of a place, was given something to see beyond its own.
 *
 * <p>Either the organization is named or the place is.
 */
@Contract(name = "assignment-made", stream = Stream.EQUIPMENT)
@Description("An organization or a place of use was given a unit, an enterprise or a case (指派)")
public record AssignmentMade(
    @Description("Id of the assignment (指派标识)") String assignmentId,
    @Description("What it rests on (指派依据)") AssignmentBasis basis,
    @Description(value = "Id of the organization it is given to (受指派机构)", maxLength = 200)
        @Nullable String organizationId,
    @Description(
            value = "Territory where the unit is used, GB/T 2260 prefix (使用地行政区划代码)",
            maxLength = 9)
        @Nullable String placeOfUse,
    @Description("What is given (指派对象类别)") Given given,
    @Description("Id of the unit, the enterprise or the case (指派对象标识)") String givenId,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("First day (起始日期)") LocalDate validFrom,
    @Description("Last day; until it is ended when there is none (截止日期)")
        @Nullable LocalDate validTo,
    @Description(value = "Why (事由)", maxLength = 1000) String reason,
    @Description(value = "Declaration on conflicts of interest (利益冲突声明)", maxLength = 1000)
        @Nullable String conflictDeclaration,
    @Description(value = "Who made it (指派人)", maxLength = 200) String madeBy,
    @Description("When (指派时间)") Instant madeAt)
    implements Fact {

  /** Refuses a null where the contract requires a value. */
  public AssignmentMade {
    Objects.requireNonNull(assignmentId, "assignmentId");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(given, "given");
    Objects.requireNonNull(givenId, "givenId");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(validFrom, "validFrom");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(madeBy, "madeBy");
    Objects.requireNonNull(madeAt, "madeAt");
  }

  @Override
  public String subject() {
    return assignmentId;
  }

  @Override
  public String partitionKey() {
    return enterpriseId;
  }
}

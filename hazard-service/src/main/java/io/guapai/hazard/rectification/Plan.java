package io.guapai.hazard.rectification;

import io.guapai.contracts.Grade;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.Text;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A rectification plan with the five implementations (五落实): measures 措施, funds 资金, deadline 时限,
 * responsible person 责任人员, emergency plan 应急预案. For a major hazard all five are mandatory.
 */
@Schema
public record Plan(
    @NotBlank @Text(max = 2000) String measures,
    @Nullable @Valid Funds funds,
    @Nullable LocalDate deadline,
    @Nullable @Valid Person responsible,
    @Nullable @Text(max = 2000) String emergencyPlan) {

  /**
   * Money set aside.
   *
   * @param amount yuan
   */
  public record Funds(
      @Nullable @DecimalMin("0") @Digits(integer = 15, fraction = 2) BigDecimal amount,
      @Nullable @Text(max = 200) String source) {}

  /** The person who answers for the rectification. */
  public record Person(
      @Nullable @Text(max = 100) String name,
      @Nullable @Text(max = 100) String post,
      @TypedNumber @Nullable @Text(max = 50) String phone) {}

  /**
   * Refuses a plan that lacks what the grade demands.
   *
   * @throws ProblemException naming all that is missing
   */
  public void requireCompleteFor(@Nullable Grade grade) {
    List<String> missing = missing();
    if (grade == Grade.MAJOR && !missing.isEmpty()) {
      throw new ProblemException(
          HazardProblem.PLAN_INCOMPLETE, missing.get(0), String.join(", ", missing));
    }
  }

  /** Which of the five are not fixed, by the names of the fields. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    require(missing, "measures", !measures.isBlank());
    require(missing, "funds.amount", funds != null && funds.amount() != null);
    require(missing, "funds.source", funds != null && given(funds.source()));
    require(missing, "deadline", deadline != null);
    require(missing, "responsible.name", responsible != null && given(responsible.name()));
    require(missing, "responsible.post", responsible != null && given(responsible.post()));
    require(missing, "responsible.phone", responsible != null && given(responsible.phone()));
    require(missing, "emergencyPlan", given(emergencyPlan));
    return missing;
  }

  private static void require(List<String> missing, String field, boolean fixed) {
    if (!fixed) {
      missing.add(field);
    }
  }

  private static boolean given(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}

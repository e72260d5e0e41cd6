package io.guapai.hazard.accident;

import io.guapai.contracts.AccidentGrade;
import io.guapai.contracts.Consequence;
import io.guapai.contracts.ConsequenceKind;
import io.guapai.contracts.ReportFault;
import io.guapai.hazard.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said in each act of an accident's procedure. */
public final class Words {

  private Words() {}

  /** How much of a kind: persons, yuan, minutes, or 1 for what happened. */
  public record Amount(@NotNull ConsequenceKind kind, @NotNull @PositiveOrZero Integer amount) {

    static List<Consequence> consequences(@Nullable List<Amount> amounts) {
      return Objects.requireNonNullElse(amounts, List.<Amount>of()).stream()
          .map(each -> new Consequence(each.kind(), each.amount()))
          .toList();
    }
  }

  /**
   * An officer reports an accident (事故上报).
   *
   * @param occurredAt hour of the accident
   * @param reportedAt when the enterprise reported it to an authority; null when it did not yet
   * @param grade the least grade, if the officer names one; the table grades it otherwise
   */
  @Schema(name = "AccidentReport")
  public record Report(
      @NotBlank @Text(max = 128) String equipmentNo,
      @NotNull OffsetDateTime occurredAt,
      @Nullable OffsetDateTime reportedAt,
      @Nullable AccidentGrade grade,
      @Nullable @Size(max = 8) List<@NotNull @Valid Amount> consequences,
      @NotBlank @Text(max = 2000) String description) {

    Account account() {
      return new Account(
          occurredAt.toInstant(),
          reportedAt == null ? null : reportedAt.toInstant(),
          grade,
          Amount.consequences(consequences));
    }
  }

  /**
   * More became known (续报).
   *
   * @param consequences what it did, as it is known now; a kind that is not named stays as it was
   */
  @Schema(name = "AccidentSupplement")
  public record Supplement(
      @NotEmpty @Size(max = 8) List<@NotNull @Valid Amount> consequences,
      @NotBlank @Text(max = 2000) String text) {

    Account account() {
      return new Account(null, null, null, Amount.consequences(consequences));
    }
  }

  /**
   * What was wrong with how it was reported.
   *
   * @param authorityRegion territory of the authority that did it; null when the enterprise did
   * @param findings what was established
   */
  @Schema(name = "AccidentMisreport")
  public record Misreport(
      @NotNull ReportFault fault,
      @Nullable @Text(max = 9) String authorityRegion,
      @NotBlank @Text(max = 2000) String findings) {}

  /**
   * The investigation begins.
   *
   * @param investigator the body that leads it
   * @param members who takes part
   */
  @Schema(name = "AccidentInvestigation")
  public record Investigation(
      @NotBlank @Text(max = 200) String investigator,
      @NotEmpty @Size(max = 30) List<@NotBlank @Text(max = 200) String> members) {}

  /**
   * How the accident is to be handled (处理意见).
   *
   * @param causes what the investigation found as its causes
   * @param enterpriseResponsible whether the enterprise answers for it
   * @param rescueFailed whether slow rescue widened the loss or had a vile effect
   * @param handling what is done with those who answer for it
   * @param measures what prevents the next one
   */
  @Schema(name = "AccidentOpinion")
  public record Opinion(
      @NotBlank @Text(max = 4000) String causes,
      @NotNull Boolean enterpriseResponsible,
      @NotNull Boolean rescueFailed,
      @NotBlank @Text(max = 2000) String handling,
      @NotBlank @Text(max = 2000) String measures) {}

  /** The opinion is approved (批复). */
  @Schema(name = "AccidentClosing")
  public record Closing(@NotBlank @Text(max = 200) String documentNo) {}
}

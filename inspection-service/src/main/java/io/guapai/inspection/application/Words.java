package io.guapai.inspection.application;

import io.guapai.contracts.Description;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said about an application. */
final class Words {

  private static final String PRINTABLE = "[^\\u0000]*";

  private Words() {}

  /** Said where nothing but the act is to be said. */
  @Schema(name = "InspectionRemark")
  record Remark(@Nullable @Size(max = 1000) @Pattern(regexp = PRINTABLE) String remark) {}

  /** Why it is refused or withdrawn. */
  @Schema(name = "InspectionApplicationReason")
  record Reason(@NotBlank @Size(max = 1000) @Pattern(regexp = PRINTABLE) String reason) {}

  /**
   * The day of the inspection.
   *
   * @param inspectors who will come, two at least (特种设备安全法 §65)
   */
  @Schema(name = "InspectionAppointment")
  record Appointment(
      @NotNull LocalDate scheduledOn,
      @Nullable @Size(max = 200) @Pattern(regexp = PRINTABLE) String inspectors) {}

  /**
   * What was rectified.
   *
   * @param rectification what was done about what had failed
   */
  @Schema(name = "Rectification")
  record Rectification(
      @NotBlank @Size(max = 1000) @Pattern(regexp = PRINTABLE) String rectification) {}

  /** What is wrong with the report. */
  @Schema(name = "ReportObjection")
  record Objection(@NotBlank @Size(max = 1000) @Pattern(regexp = PRINTABLE) String objection) {}

  /** What the authority does about an objection. */
  enum ObjectionOutcome {
    @Description("the report stands 维持检验结论")
    UPHELD,
    @Description("to be inspected again 组织复检")
    INSPECT_AGAIN,
    @Description("experts were convened 组织专家论证")
    EXPERTS
  }

  /** The answer to an objection. */
  @Schema(name = "ObjectionAnswer")
  record ObjectionAnswer(
      @NotNull ObjectionOutcome outcome,
      @NotBlank @Size(max = 1000) @Pattern(regexp = PRINTABLE) String answer) {}
}

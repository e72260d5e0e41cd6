package io.guapai.hazard.interview;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said at the later steps of an interview. */
public final class Words {

  private Words() {}

  /** What the enterprise did after the interview. */
  @Schema(name = "InterviewReport")
  public record Report(@NotBlank @Text(max = 5000) String text) {}

  /** What the authority thinks of it, which ends the matter. */
  @Schema(name = "InterviewClosing")
  public record Closing(@NotBlank @Text(max = 2000) String opinion) {}

  /** Why there will be no interview. */
  @Schema(name = "InterviewCancellation")
  public record Cancellation(@NotBlank @Text(max = 2000) String reason) {}
}

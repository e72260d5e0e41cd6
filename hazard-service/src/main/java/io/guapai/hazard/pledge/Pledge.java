package io.guapai.hazard.pledge;

import io.guapai.hazard.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A pledge to rectify a major hazard (整改责任状), signed by the responsible leader and by the unit.
 *
 * @param leader who answers for it on the side of the authority
 * @param unit who signs for the enterprise
 * @param pledges what the unit pledges to do
 * @param rectifiedBy last day for it
 */
@Schema
public record Pledge(
    @NotNull @Valid Signatory leader,
    @NotNull @Valid Signatory unit,
    @NotBlank @Text(max = 2000) String pledges,
    @NotNull LocalDate rectifiedBy,
    @NotNull LocalDate signedOn) {

  /** Somebody who signs. */
  @Schema(name = "PledgeSignatory")
  public record Signatory(
      @NotBlank @Text(max = 100) String name, @NotBlank @Text(max = 100) String post) {}
}

package io.guapai.hazard.sanction;

import io.guapai.hazard.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The proposal to the government to close an enterprise (提请关闭, 安全生产法 §113).
 *
 * @param documentNo number of the proposal
 * @param penalties the penalties on major hazards that it rests on
 * @param signer who signed for the authority
 */
@Schema
public record NewClosing(
    @NotBlank @Text(max = 64) String documentNo,
    @NotEmpty @Size(max = 20) List<@NotNull @Valid Penalty> penalties,
    @NotBlank @Text(max = 2000) String reason,
    @NotBlank @Text(max = 100) String signer) {

  /**
   * A penalty that was imposed on the enterprise.
   *
   * @param documentNo number of the decision
   * @param matter the major hazard that it was for
   */
  @Schema(name = "PenaltyOnFile")
  public record Penalty(
      @NotBlank @Text(max = 64) String documentNo,
      @NotNull LocalDate decidedOn,
      @NotBlank @Text(max = 500) String matter) {}
}

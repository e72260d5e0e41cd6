package io.guapai.hazard.listing.proposal;

import io.guapai.contracts.Level;
import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An officer's proposal to list a hazard.
 *
 * @param level the level asked for; the suggested one when not given
 * @param reason why, and why at another level than the suggested one
 * @param grounds what the proposer knows and the platform does not
 * @param dueDate last day for rectification under the listing
 * @param responsibleUnit name of the unit that has to rectify
 * @param responsiblePerson who answers for it there; that of the rectification plan when not given
 */
@Schema
public record NewProposal(
    @Nullable Level level,
    @NotBlank @Text(max = 2000) String reason,
    @Nullable @Size(max = 8) List<@NotNull Ground> grounds,
    @Nullable LocalDate dueDate,
    @Nullable @Text(max = 200) String responsibleUnit,
    @Nullable @Text(max = 200) String responsiblePerson) {

  /** The grounds, none when not given. */
  public List<Ground> stated() {
    return Objects.requireNonNullElse(grounds, List.of());
  }
}

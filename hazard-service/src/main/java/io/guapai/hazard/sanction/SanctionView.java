package io.guapai.hazard.sanction;

import io.guapai.contracts.Description;
import io.guapai.contracts.Sanction;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A sanction as it is shown; what was said and signed is among the papers of its hazard.
 *
 * @param authorityRegion territory of the authority that decides
 * @param grounds the criteria that were met
 * @param defenceUntil last day for the enterprise to defend itself
 * @param documentNo number of the decision; null while there is none
 * @param endsOn last day on which it holds; null when it does not end or was not imposed
 */
public record SanctionView(
    String id,
    Sanction sanction,
    String hazardId,
    String enterpriseId,
    String regionCode,
    String authorityRegion,
    List<String> grounds,
    String proposedBy,
    LocalDate proposedOn,
    LocalDate defenceUntil,
    boolean defended,
    State state,
    @Nullable String documentNo,
    @Nullable LocalDate decidedOn,
    @Nullable LocalDate endsOn) {

  /** Where a sanction stands. */
  @Schema(name = "SanctionState")
  public enum State {
    @Description("proposed 拟实施")
    PROPOSED,
    @Description("imposed 已实施")
    IMPOSED,
    @Description("dropped 不予实施")
    DROPPED
  }
}

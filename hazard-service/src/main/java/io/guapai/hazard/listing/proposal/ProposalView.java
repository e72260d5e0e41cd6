package io.guapai.hazard.listing.proposal;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.guapai.contracts.Level;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it is shown.
 *
 * @param level level proposed
 * @param suggestion level by the rules, with its grounds
 * @param refusal why it was declined
 */
public record ProposalView(
    String id,
    ProposalState state,
    Level level,
    String authorityRegion,
    @JsonRawValue @Schema(implementation = Suggestion.class) String suggestion,
    String reason,
    @Nullable LocalDate dueDate,
    @Nullable String responsibleUnit,
    @Nullable String responsiblePerson,
    String proposedBy,
    OffsetDateTime proposedAt,
    @Nullable String decidedBy,
    @Nullable OffsetDateTime decidedAt,
    @Nullable String refusal) {

  public static ProposalView of(Proposal proposal, ZoneId zone) {
    return new ProposalView(
        proposal.id().toString(),
        proposal.state(),
        proposal.level(),
        proposal.authorityRegion(),
        proposal.suggestion(),
        proposal.reason(),
        proposal.dueDate(),
        proposal.responsibleUnit(),
        proposal.responsiblePerson(),
        proposal.proposedBy(),
        proposal.proposedAt().atZone(zone).toOffsetDateTime(),
        proposal.decidedBy(),
        proposal.decidedAt() == null ? null : proposal.decidedAt().atZone(zone).toOffsetDateTime(),
        proposal.refusal());
  }
}

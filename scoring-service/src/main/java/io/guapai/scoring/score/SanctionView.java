package io.guapai.scoring.score;

import io.guapai.contracts.Sanction;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A sanction that hangs over an enterprise or is in force. It changes no points: what led to it
 * does.
 *
 * @param inForce false while it is only proposed
 * @param hazardId the hazard that gave rise to it
 * @param documentNo number of the decision; null while there is none
 * @param endsOn last day on which it holds; null when it does not end or is only proposed
 */
@Schema(name = "SanctionShown")
public record SanctionView(
    Sanction sanction,
    boolean inForce,
    String hazardId,
    @Nullable String documentNo,
    @Nullable LocalDate since,
    @Nullable LocalDate endsOn) {}

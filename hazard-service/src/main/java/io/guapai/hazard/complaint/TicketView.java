package io.guapai.hazard.complaint;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of a ticket is shown: how the matter stands, and nothing of what was written, of
 * any person or of any enterprise.
 *
 * @param ticket the code itself, shown only when it is handed out
 * @param contactBy until when the first contact is promised (proposed, not official)
 * @param declined why it was not taken up
 * @param upheld whether the check found it to be true
 * @param mediationOutcome how the mediation ended
 * @param result what the authority tells
 */
public record TicketView(
    @Nullable String ticket,
    ComplaintKind kind,
    ComplaintState state,
    OffsetDateTime receivedAt,
    @Nullable OffsetDateTime contactBy,
    @Nullable OffsetDateTime decidedAt,
    @Nullable String declined,
    @Nullable OffsetDateTime checkedAt,
    @Nullable Boolean upheld,
    boolean checkExtended,
    @Nullable MediationOutcome mediationOutcome,
    @Nullable OffsetDateTime answeredAt,
    @Nullable String result,
    List<TermView> terms) {}

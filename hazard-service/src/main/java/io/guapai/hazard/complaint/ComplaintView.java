package io.guapai.hazard.complaint;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as officers see it: never who sent it, only whether that is known.
 *
 * @param realName whether the sender gave a name
 * @param contactBy until when the first contact is promised
 * @param handler account of the officer who answers for it
 * @param respondent whom it is about, who agreed to a mediation
 * @param mediationResult how the mediation ended, in the handler's words
 * @param term what the authority owes until the due date; null when nothing
 * @param version to be sent as If-Match by who acts on it
 */
public record ComplaintView(
    String id,
    String complaintNo,
    ComplaintKind kind,
    ComplaintState state,
    String regionCode,
    String authorityRegion,
    @Nullable String equipmentNo,
    String place,
    String description,
    @Nullable LocalDate foundOn,
    boolean realName,
    OffsetDateTime receivedAt,
    @Nullable OffsetDateTime contactBy,
    @Nullable String handler,
    @Nullable OffsetDateTime decidedAt,
    @Nullable String declineReason,
    boolean checkExtended,
    @Nullable Boolean upheld,
    @Nullable OffsetDateTime checkedAt,
    @Nullable String hazardId,
    @Nullable String respondent,
    @Nullable LocalDate complainantAgreedOn,
    @Nullable LocalDate respondentAgreedOn,
    @Nullable MediationOutcome mediationOutcome,
    @Nullable String mediationResult,
    @Nullable String reply,
    @Nullable OffsetDateTime answeredAt,
    @Nullable ComplaintTerm term,
    @Nullable LocalDate dueDate,
    long version) {}
